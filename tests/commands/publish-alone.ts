import { publish } from "../../src/commands/publish.ts";

/** The last stage of a build, as a command. */
publish(process.argv[2]!);
