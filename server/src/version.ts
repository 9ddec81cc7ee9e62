/** The version of Resolute, as its manifest has it. */
export { version as VERSION } from '../../package.json'
