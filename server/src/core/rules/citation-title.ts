import type { Form } from '../citations/forms/index.ts'
import type { PlacedCitation } from '../citations/in-document.ts'
import { named } from '../citations/names.ts'
import { LANGUAGES, type Language } from '../lexicon/languages.ts'
import { likeness } from '../text/likeness.ts'
import { memoizeLastingFor } from '../text/memo.ts'
import { say, sentences } from '../text/message.ts'
import type { Catalogue, CatalogueRecord, World } from '../world.ts'
import { examples } from './examples/citation-title.ts'
import type { RawFinding, Rule } from './rule.ts'
import { inEachCitation } from './shared/each-citation.ts'
import { replacement } from './shared/make-fix.ts'
import { titleBehind } from './shared/title-behind.ts'

/** A title quoted with a citation is that of the resolution cited. */
export const citationTitle: Rule = {
  id: 'citation-title',
  summary: say`A title quoted with a citation is that of the resolution cited.`,
  why: say`A title that belongs to another resolution shows that one of the two, number or title, was carried over from elsewhere; a reader cannot tell which is meant.`,
  source: say`the titles of the catalogue (of 704 titles quoted in published texts 699 agree, the rest to 0.79 and more)`,
  level: 'warning',
  fixes: 'suggestion',
  fixSafety: say`The title may be the one that is meant, and the number wrong, so a person chooses.`,
  examples,
  checkText({ document, world }) {
    return wrongTitles(world, document.language)(document.citations)
  },
}

const wrongTitles = memoizeLastingFor((world: World, language: Language) =>
  inEachCitation((placed) => checkOne(placed, language, world)),
)

/** The least likeness of a title to the known one. */
const ALIKE = 0.6

function checkOne({ citation, prose }: PlacedCitation, language: Language, world: World): RawFinding | null {
  const { symbol, form } = citation
  if (!symbol || !form || form.type === 'document' || form.type === 'sc' || citation.part || citation.implied)
    return null
  const quoted = titleBehind(prose.text, citation.span.end, language)
  if (!quoted) return null
  const known = titlesOf(symbol, language, world)
  const [right] = known
  const span = prose.toDraft(quoted.span)
  if (right === undefined) {
    const other = world.catalogue && ofAnother(symbol, form, quoted.title, language, world.catalogue)
    return other ? { span, ...other } : null
  }
  if (known.some((title) => isSame(quoted.title, title))) return null
  return {
    span,
    message: say`${named(form)} is entitled “${right}”: the title quoted here is that of another text. Correct the title, or the number if the title is the one that is meant.`,
    fixes: [replacement(span, right, 'suggestion')],
  }
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

/**
 * A title that is known as that of others, where none is known of the resolution cited in this language: it has another
 * one in another language, or only another body is known to use this one. Null where it may well be the right one.
 */
function ofAnother(
  symbol: string,
  form: Form,
  title: string,
  language: Language,
  catalogue: Catalogue,
): Pick<RawFinding, 'message' | 'severity'> | null {
  const owners = (catalogue.entitled?.(title) ?? []).filter(({ titles }) => {
    const own = titles[language]
    return own !== undefined && isSame(title, own)
  })
  const [owner] = owners
  const record = catalogue.get(symbol)
  // The record of a composite text has the title of the whole.
  if (!owner || (record && record.symbol !== symbol) || owners.some((one) => one.symbol === symbol)) return null
  const advice = say`Correct the title, or the number if the title is the one that is meant.`
  const inOther = LANGUAGES.find((one) => record?.titles[one] !== undefined)
  if (record && inOther) {
    const right = record.titles[inOther] as string
    if (!owners.every((one) => differs(one, inOther, right))) return null
    return {
      message: sentences(
        say`“${title}” is the title of ${owner.symbol}, and ${named(form)} has another: “${right}”.`,
        advice,
      ),
    }
  }
  const body = bodyOf(symbol)
  if (owners.some((one) => bodyOf(one.symbol) === body)) return null
  return {
    severity: 'hint',
    message: sentences(
      say`“${title}” is known as the title of ${owner.symbol}, and no title is known of ${named(form)}.`,
      advice,
    ),
  }
}

/** Whether the title of a record in a language is known, and is another. */
const differs = ({ titles }: CatalogueRecord, language: Language, title: string): boolean => {
  const own = titles[language]
  return own !== undefined && !isSame(own, title)
}

/** What the symbols of a body begin with: `A/HRC/RES` of `A/HRC/RES/16/18`. */
const bodyOf = (symbol: string): string => symbol.replace(/(?<=RES)\/.*$/, '')
