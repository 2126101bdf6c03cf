import type { Speaker } from "../../../src/model.ts";
import { hostile } from "./hostile.ts";

/** Who speaks in the fixture, by slug. */
export const people: Record<
  string,
  { name: string; type: Speaker["type"]; roles: string[]; aliases: string[] }
> = {
  "marta-hollis": {
    name: "Marta Hollis",
    type: "person",
    roles: ["harbour master", "the port’s senior officer"],
    aliases: ["Hollis", "the harbour master"],
  },
  "ilya-brandt": { name: "Ilya Brandt", type: "person", roles: ["mayor of Westhaven"], aliases: ["Brandt"] },
  "port-authority": {
    name: "Westhaven Port Authority",
    type: "organization",
    roles: [],
    aliases: ["the port authority"],
  },
  "hostile-name": { name: hostile, type: "person", roles: [hostile], aliases: [] },
  "olena-savchuk": { name: "Олена Савчук", type: "person", roles: ["речниця порту"], aliases: [] },
};
