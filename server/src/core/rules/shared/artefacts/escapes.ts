/** Escapes of Markdown and of web pages, which would be printed as they stand. */
import { meaningOfEscape } from '../../../syntax/escapes.ts'
import { say } from '../../../text/message.ts'
import type { Span } from '../../../text/span.ts'
import type { RawFinding } from '../../rule.ts'
import type { Safety } from '../make-fix.ts'
import { toldOnce } from '../told-once.ts'

/** An escape, or a label that has one, as it is written, and its span in the text. */
interface Escape {
  readonly text: string
  readonly span: Span
}

/** All escapes of a text, told once; those that would become marks of the format by themselves, mended by choice. */
export const escapesTold = (found: readonly Escape[], text: string): readonly RawFinding[] => [
  ...told(
    found.filter((one) => !becomesMark(one, text)),
    'safe',
  ),
  ...told(
    found.filter((one) => becomesMark(one, text)),
    'suggestion',
  ),
]

const told = (found: readonly Escape[], safety: Safety): RawFinding[] =>
  toldOnce(
    found.map(({ text, span }) => ({ span, edits: [{ span, text: unescaped(text) }] })),
    safety,
    {
      says: say`“${found[0]?.text ?? ''}” is a code of Markdown or of a web page, and would be printed as it stands.`,
      asks: found.length === 1 ? say`Write the character itself.` : say`Write the characters themselves.`,
      title: (count) => (count === 1 ? say`Write the character itself` : say`Write the characters themselves`),
    },
  )

/** Whether the character could be a mark of the format where it stands: `*`, `[`, a hyphen before words. */
const becomesMark = ({ text: written, span }: Escape, text: string): boolean =>
  /^\\[*_[\]<>{}#~`|]$|^&(?:lt|gt);$/.test(written) ||
  (/^\\[+-]$/.test(written) && !/[\p{Alphabetic}\d]/u.test(text.charAt(span.start - 1)))

const unescaped = (written: string): string => meaningOfEscape(written) ?? written.replace(/\\(?=[.)])/g, '')
