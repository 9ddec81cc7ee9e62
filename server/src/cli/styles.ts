import type { HouseStyle } from '../core/styles/style.ts'
import type { Terminal } from './command.ts'
import { DraftConfigs } from './configured.ts'
import { STANDARD_INPUT } from './draft-file.ts'

/** The house styles of the organization, as the configuration describes them that holds in the working folder. */
export const ownStyles = (terminal: Terminal): readonly HouseStyle[] =>
  new DraftConfigs(terminal).settings(STANDARD_INPUT).styles
