/**
 * How long is waited before something counts as failed, in milliseconds. Nothing takes as long where all is well: on
 * a machine that does a third of what it does on other days, VS Code took 12 s for what takes 3.
 */

/** For one thing to be seen. */
export const FOR_ONE_THING = 40_000

/** For a test, or what prepares several. */
export const FOR_A_TEST = 180_000

/** For all tests of an extension host. */
export const FOR_A_HOST = 900_000
