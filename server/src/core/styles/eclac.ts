import { say } from '../text/message.ts'
import type { HouseStyle } from './style.ts'
import { HEADQUARTERS_LABELS, half, UN_GA } from './un-ga.ts'

const LABELS = half(HEADQUARTERS_LABELS)

/**
 * Resolutions of the Economic Commission for Latin America and the Caribbean. Source: rulebook section 22, column 3;
 *
 */
export const ECLAC: HouseStyle = {
  ...UN_GA,
  id: 'eclac',
  name: say`ECLAC`,
  description: say`Economic Commission for Latin America and the Caribbean: a), i); underlined verbs; 530(XXIV) closed up`,
  labels: { en: LABELS, es: LABELS, fr: LABELS },
  emphasis: 'underline',
  romanNumbers: 'closed',
  levels: { 'preambular-emphasis': 'off' },
}
