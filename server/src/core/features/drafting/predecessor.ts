/**
 * The text that the earlier one itself followed: the latest of its organ that it cites and that has its title. Where
 * the earlier text recalls that at the end of a list, it joins the list; wherever else it says so, that has grown old.
 */
import { printDate } from '../../citations/dates.ts'
import { type Form, numberOf, printForm } from '../../citations/forms/index.ts'
import type { PlacedCitation } from '../../citations/in-document.ts'
import type { ParsedText } from '../../document/document.ts'
import { OLD_VALUE_WORDS } from '../../lexicon/old-values.ts'
import type { Resolution } from '../../model/model.ts'
import { titleBehind } from '../../rules/shared/title-behind.ts'
import type { Edit } from '../../text/edit.ts'
import { normalizeTypography } from '../../text/normalize-typography.ts'
import type { World } from '../../world.ts'
import type { Earlier } from './recital.ts'

/** The symbol of the predecessor of a text; null where none is known to be it. */
export function predecessorOf(
  { citations, language }: ParsedText,
  { parts }: Resolution,
  earlier: Earlier | null,
  world: World,
): string | null {
  // Each part of a composite text has a predecessor of its own.
  if (!earlier?.title || parts.length > 1) return null
  const titles = new Set([plain(earlier.title), ...titlesOf(printForm(earlier.form), world)])
  const end = placeOf(earlier.form)
  let [latest, at]: [string | null, number] = [null, 0]
  for (const { citation, prose } of citations) {
    const { symbol, form, span } = citation
    if (!symbol || form?.type !== earlier.form.type) continue
    const place = placeOf(form)
    if (place <= at || place >= end) continue
    const quoted = titleBehind(prose.text, span.end, language)
    const known = [...titlesOf(symbol, world), ...(quoted ? [plain(quoted.title)] : [])]
    if (known.some((title) => titles.has(title))) [latest, at] = [symbol, place]
  }
  return latest
}

/** All titles that are known of a resolution; the record of a composite text has that of the whole, and none of a part. */
function titlesOf(symbol: string, { catalogue, workspace }: World): readonly string[] {
  const record = catalogue?.get(symbol)
  const titles = [...Object.values(record?.symbol === symbol ? record.titles : {}), workspace.get(symbol)?.title]
  return titles.flatMap((title) => (title ? [plain(title)] : []))
}

/** A title without marks, quotation marks and capitals. */
const plain = (title: string): string =>
  normalizeTypography(title)
    .replace(/<\/?u>|[*_“”«»‘’"']/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()

/** Where a resolution of a body stands among the others; 0 where it is of a special session, or numbered otherwise. */
function placeOf(form: Form): number {
  if ((form.type === 'ga' || form.type === 'hrc') && !form.special) return form.session * MOST + form.number
  return form.type === 'ecosoc' ? form.year * MOST + form.number : 0
}

/** No session has so many resolutions. */
const MOST = 1000

/** The earlier text, put at the end of a list that its predecessor closes, and the mention that stays there. */
export interface Joined {
  readonly edits: readonly Edit[]
  readonly kept: PlacedCitation
}

/**
 * `73/101 of 7 December 2018 and 74/91 of 13 December 2019`: the comma, the “and” and the date are those of the list.
 * Null where no list ends so, or what stands behind it is about the predecessor alone.
 */
export function joined(parsed: ParsedText, earlier: Earlier, predecessor: string): Joined | null {
  const { citations, language, text } = parsed
  for (const [i, kept] of citations.entries()) {
    const before = citations[i - 1]
    const { citation, prose, host } = kept
    const isRecited = 'kind' in host && host.kind === 'preambular'
    if (citation.symbol !== predecessor || !isRecited || before?.prose !== prose) continue
    const and = { start: endOf(before), end: citation.numberSpan.start }
    const end = endOf(kept)
    const said = prose.text.slice(and.start, and.end)
    if (!OLD_VALUE_WORDS[language].lastOfList.test(said)) continue
    if (OLD_VALUE_WORDS[language].ofOneAlone.test(prose.text.slice(end, end + 20))) continue
    const { dateSpan, dateShared, numberSpan, form } = citation
    // The parts of a composite text may all stand there.
    if (form?.type === 'ga' && form.part !== '') continue
    if (dateShared || (dateSpan && !earlier.date) || before.citation.form?.type !== form?.type) continue
    const of = dateSpan ? prose.text.slice(numberSpan.end, dateSpan.start) : ''
    const date = dateSpan && earlier.date ? printDate(earlier.date, language) : ''
    const place = prose.toDraft({ start: numberSpan.start, end }).end
    // A note stands there, which is the predecessor's.
    if (/^\[\^|^[⁰¹²³⁴-⁹]/u.test(text.slice(place))) continue
    return {
      edits: [
        { span: prose.toDraft(and), text: ', ' },
        { span: { start: place, end: place }, text: `${said}${numberOf(earlier.form)}${of}${date}` },
      ],
      kept,
    }
  }
  return null
}

const endOf = ({ citation: { numberSpan, dateSpan, dateShared } }: PlacedCitation): number =>
  dateSpan && !dateShared ? dateSpan.end : numberSpan.end
