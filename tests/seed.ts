import fc from "fast-check";

/** Property tests draw the same inputs in every run; SEED=random (or a number) draws others. */
const { SEED = "1" } = process.env;
if (SEED !== "random") fc.configureGlobal({ seed: Number(SEED) });
