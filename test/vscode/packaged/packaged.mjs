let file = ''

/** Tells the tests of this folder which package to look at; see run.mjs. */
export const setPackaged = (path) => {
  file = path
}

/** The package under test. */
export const packaged = () => file
