import { say } from '../text/message.ts'
import { MUN } from './mun.ts'
import type { HouseStyle } from './style.ts'
import { HEADQUARTERS_LABELS } from './un-ga.ts'

/**
 * American Model United Nations: italic openings, (a) and (i), American spelling. Source: AMUN's handbook as the
 * rulebook reads it, section 22.
 */
export const MUN_AMUN: HouseStyle = {
  ...MUN,
  id: 'mun-amun',
  name: say`Model United Nations (AMUN)`,
  description: say`American Model United Nations: italic verbs, (a) and (i), American spelling`,
  labels: { en: HEADQUARTERS_LABELS, es: HEADQUARTERS_LABELS, fr: HEADQUARTERS_LABELS },
  emphasis: 'italic',
  itemCase: 'upper',
  spelling: 'american',
}
