import type { PlacedCitation } from '../citations/in-document.ts'
import { nameOf } from '../citations/names.ts'
import type { Language } from '../lexicon/languages.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import { TITLE_WORDS } from '../lexicon/title-words.ts'
import { likeness } from '../text/likeness.ts'
import { normalizeTypography } from '../text/normalize-typography.ts'
import type { Span } from '../text/span.ts'
import type { World } from '../world.ts'
import type { RawFinding, Rule } from './rule.ts'
import { replacement } from './shared/make-fix.ts'

/** A title quoted with a citation is that of the resolution cited. */
export const citationTitle: Rule = {
  id: 'citation-title',
  summary: 'A title quoted with a citation is that of the resolution cited.',
  why: 'A title that belongs to another resolution shows that one of the two, number or title, was carried over from elsewhere; a reader cannot tell which is meant.',
  source: 'the titles of the catalogue (of 704 titles quoted in published texts 699 agree, the rest to 0.79 and more)',
  level: 'warning',
  fixes: 'suggestion',
  fixSafety: 'The title may be the one that is meant, and the number wrong, so a person chooses.',
  examples: [
    {
      bad: 'The General Assembly,\n\n*Recalling* its resolution 70/1 of 25 September 2015, entitled “⟦Effects of atomic radiation⟧”,\n',
    },
    {
      good: 'The General Assembly,\n\n*Recalling* its resolution 70/1, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”,\n',
    },
  ],
  checkText({ document, world }) {
    return document.citations.flatMap((placed) => checkOne(placed, document.language, world) ?? [])
  },
}

/** The least likeness of a title to the known one. */
const ALIKE = 0.6
/** Shorter words in quotation marks may be a short name. */
const SHORTEST = 12

function checkOne({ citation, prose }: PlacedCitation, language: Language, world: World): RawFinding | null {
  const { symbol, form } = citation
  if (!symbol || !form || form.type === 'document' || form.type === 'sc' || citation.part || citation.implied)
    return null
  const quoted = titleBehind(prose.text, citation.span.end, language)
  if (!quoted) return null
  const known = titlesOf(symbol, language, world)
  const [right] = known
  if (right === undefined || known.some((title) => isSame(quoted.title, title))) return null
  return {
    span: prose.toDraft(quoted.span),
    message: `${nameOf(form)} is entitled “${right}”: the title quoted here is that of another text. Correct the title, or the number if the title is the one that is meant.`,
    fixes: [replacement(prose.toDraft(quoted.span), right, 'suggestion')],
  }
}

/** `, entitled “…”`, with what else may stand before the mark; the title is the group. */
const QUOTED = perLanguage(
  (_, language) =>
    new RegExp(
      `,? ?(?:(?:${TITLE_WORDS[language]}),? )?(?:“ ?([^“”"«»]{1,400}?) ?”|« ?([^«»]{1,400}?) ?»|"([^"]{1,400})")`,
      'uy',
    ),
)

/** What stands before a title, its marks and a title that is as long as one may be. */
const LONGEST = 500

/** The title in quotation marks right behind `at`. */
function titleBehind(
  text: string,
  at: number,
  language: Language,
): { readonly title: string; readonly span: Span } | null {
  const pattern = QUOTED(language)
  pattern.lastIndex = 0
  const match = pattern.exec(normalizeTypography(text.slice(at, at + LONGEST)))
  const title = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || !title || title.length < SHORTEST || !/^[\p{Lu}\d]/u.test(title)) return null
  const start = at + match[0].indexOf(title)
  return { title, span: { start, end: start + title.length } }
}

/** The titles that are known of a resolution in a language: of the catalogue, and of the draft beside this one. */
function titlesOf(symbol: string, language: Language, { catalogue, workspace }: World): readonly string[] {
  const draft = workspace.get(symbol)
  const record = catalogue?.get(symbol)
  // A part of a composite text has a title of its own, and the record that of the whole.
  const own = record?.symbol === symbol ? record.titles[language] : null
  const titles = [own, draft?.language === language ? draft.title : null]
  return titles.filter((title) => title !== undefined && title !== null)
}

/** Whether it is the title, or the beginning of it. */
function isSame(quoted: string, title: string): boolean {
  const [plain, known] = [quoted, title].map((text) => text.toLowerCase()) as [string, string]
  return known.startsWith(plain) || plain.startsWith(known) || likeness(quoted, title) >= ALIKE
}
