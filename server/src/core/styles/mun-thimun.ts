import { say } from '../text/message.ts'
import { MUN } from './mun.ts'
import type { HouseStyle, LabelForm } from './style.ts'

/** a), then i.. */
const LABELS: readonly LabelForm[] = [
  { sequence: 'letters', closing: 'half' },
  { sequence: 'roman', closing: 'stop' },
]

/**
 * The Hague International Model United Nations and its affiliates: a) and i., items in small letters that close with
 * commas. Source: rulebook section 22.
 */
export const MUN_THIMUN: HouseStyle = {
  ...MUN,
  id: 'mun-thimun',
  name: say`Model United Nations (THIMUN)`,
  description: say`The Hague and its affiliates: a) and i., items in small letters that close with commas`,
  labels: { en: LABELS, es: LABELS, fr: LABELS },
  closing: { ...MUN.closing, item: ',' },
  itemCase: 'lower',
}
