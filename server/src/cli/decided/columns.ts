/** What tables of decisions have in common: the names of their columns, and of kinds. */
import { KIND_NAMES, whenOf } from '../../core/features/decisions.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { say } from '../../core/text/message.ts'
import { printMessage } from '../print.ts'
import type { Decided } from './decided.ts'

export const COLUMN_NAMES = {
  paragraph: say`Paragraph`,
  who: say`Who`,
  what: say`What`,
  due: say`By when`,
  to: say`Told to`,
  kind: say`Kind`,
  follows: say`Follows up`,
}

/** By when it is due, in words. */
export const dueOf = ({ due }: Decided['decisions'][number], language: Language): string =>
  due.map((one) => printMessage(whenOf(one), language)).join('; ')

/** What a decision is about, in words. */
export const kindsOf = ({ kinds }: Decided['decisions'][number], language: Language): string =>
  kinds.map((kind) => printMessage(KIND_NAMES[kind], language)).join(', ')
