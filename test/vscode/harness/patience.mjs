/**
 * How long is waited before something counts as failed, in milliseconds. Nothing takes as long where all is well: on
 * a machine that does a third of what it does on other days, VS Code took 12 s for what takes 3, and once over 40.
 */

/** For one thing to be seen. */
export const FOR_ONE_THING = 60_000

/** For a test, or what prepares several. */
export const FOR_A_TEST = 300_000

/** For all tests of an extension host. */
export const FOR_A_HOST = 1_200_000
