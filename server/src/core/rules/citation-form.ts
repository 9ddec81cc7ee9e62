import type { Citation } from '../citations/citation.ts'
import { type Form, numberOf } from '../citations/forms/index.ts'
import { filled, type RunningText } from '../document/running-text.ts'
import { CITATION_SLIPS, type CitationSlip } from '../lexicon/citation-slips.ts'
import { CITATION_WORDS } from '../lexicon/citation-words.ts'
import { ORGAN_RESOLUTIONS } from '../lexicon/organs.ts'
import { perLanguage } from '../lexicon/per-language.ts'
import type { HouseStyle } from '../styles/style.ts'
import { capitalizedLike } from '../text/capital.ts'
import { matchesIfPresent } from '../text/matches.ts'
import { type Message, say, sentences } from '../text/message.ts'
import { maxOf } from '../text/min-max.ts'
import { pattern } from '../text/pattern.ts'
import type { Span } from '../text/span.ts'
import { examples } from './examples/citation-form.ts'
import type { RawFinding, Rule, RuleContext } from './rule.ts'
import { type CitationList, citationLists, repeatedIn } from './shared/citation-list.ts'
import { replacement } from './shared/make-fix.ts'

/** Numbers of resolutions in the form of their body, and the noun in the singular or the plural. */
export const citationForm: Rule = {
  id: 'citation-form',
  summary: say`Resolutions are cited by number, spaced as their body spaces it; one is a resolution, several are resolutions.`,
  why: say`Readers and search engines know a resolution by one spelling of its number; every other spelling hides it.`,
  source: say`R-06, R-12, R-20, R-21 (no published resolution of the General Assembly has the symbol in running text)`,
  level: 'information',
  fixes: 'safe and suggestion',
  fixSafety: say`The number stays the same while its spelling or the noun before it changes; a year that is lacking is only offered.`,
  examples,
  checkWords: (words, { language }) => CITATION_SLIPS[language].flatMap((slip) => slipsOf(words, slip)),
  checkText(context) {
    const lists = citationLists(context.document)
    const found: RawFinding[] = []
    for (let i = 0; i < lists.length; i++) {
      const list = lists[i] as CitationList
      found.push(...grammaticalNumber(list, lists[i + 1]?.prose === list.prose, context))
      for (const citation of list.items) found.push(...numberForm(list, citation, context))
      found.push(...numberTwice(list))
    }
    return found
  },
}

/** What has slipped between a number and its date, or between two numbers. */
const slipsOf = ({ prose, text }: RunningText, slip: CitationSlip): RawFinding[] =>
  matchesIfPresent(text, slip).map(({ match, span: where }): RawFinding => {
    const span = prose.toDraft(where)
    const said = match[0].trim()
    if (slip.isNoNumber)
      return {
        span,
        message: say`No resolution has “${said}” in its number: a figure, a letter or a stroke is too many or has been lost. Check it against the resolution.`,
      }
    if (slip.usual === null || span.end - span.start !== match[0].length)
      return {
        span,
        message: say`Nothing joins the numbers of two resolutions here. Put a comma or an “and” between them.`,
      }
    const usual = filled(slip.usual, match)
    const right = slip.inCapitals ? usual.toUpperCase() : usual
    return {
      span,
      message: say`“${said}” is not how the number of a resolution goes on. One form finds it everywhere: write “${right.trim()}”.`,
      // What is cited then is read for the first time: its date, its target.
      fixes: [replacement(span, right, 'suggestion', say`Write “${right.trim()}”`)],
    }
  })

/** One resolution, several resolutions; where others follow in the paragraph, a plural may take them in. */
function grammaticalNumber(list: CitationList, others: boolean, { document }: RuleContext): RawFinding[] {
  const { prose, text, noun, items } = list
  if (!noun) return []
  const said = text.slice(noun.start, noun.end)
  const kind = items[0].kind === 'decision' ? 'decision' : 'resolution'
  const isPlural = PLURAL(document.language)[kind].test(said)
  const last = items.at(-1) as Citation
  if (isPlural ? items.length > 1 : items.length === 1) return []
  // One resolution named again may be one or several: see `numberTwice`.
  if (!isPlural && repeatedIn(list).length === items.length - 1) return []
  // `resolution 1996/33 and A/RES/70/1`: a symbol needs no noun.
  if (items.some((item) => isSymbol(text, item)) && !isSymbol(text, items[0])) return []
  // `resolution No. 46/182, Res. 60/1`: each has a word of its own.
  const between = items.map(({ numberSpan }, i) =>
    text.slice(i > 0 ? items[i - 1]?.numberSpan.end : noun.end, numberSpan.start),
  )
  if (between.some((words) => OWN_WORD.test(words))) return []
  // `resolutions 1564 (2004, 1593 (2005)`: what is not read as a number may be one.
  if (/\d/.test(between[0] as string)) return []
  // `decisions of the Conference remain in force, 4/12`: a number behind another clause may be of anything.
  if (isPlural && /[,;:]/.test(between[0] as string)) return []
  // Words that go on with the list, as “and others”, or a number that nothing joins to it, leave its length open.
  const open =
    others ||
    /^(?:(?:,|;|,? (?:and|or|to|y|e|o|a|et|ou|à)) | ?\d)/.test(
      text.slice(Math.max(last.span.end, last.dateSpan?.end ?? 0)),
    )
  if (isPlural && open) return []
  const { agreeing, [kind]: nouns } = CITATION_WORDS[document.language]
  const right = form(isPlural ? nouns.one : nouns.many, said)
  const wrong = isPlural
    ? say`“${said}” does not fit: one number follows.`
    : say`“${said}” does not fit: more than one number follows.`
  const found = replace(prose.toDraft(noun), said, right, wrong)
  const before = text.slice(0, noun.start)
  const word = agreeing.map((pair) => (isPlural ? ([pair[1], pair[0]] as const) : pair)).find(endsIn(before))
  if (!word) return [found]
  const [from, to] = word
  const start = noun.start - from.length - 1
  const span = prose.toDraft({ start, end: noun.start - 1 })
  const edit = { span, text: capitalizedLike(text.slice(start), to) }
  return [{ ...found, fixes: found.fixes?.map((fix) => ({ ...fix, edits: [edit, ...fix.edits] })) }]
}

/** A number that stands a second time in its list. */
const numberTwice = (list: CitationList): RawFinding[] =>
  repeatedIn(list).map(({ numberSpan }) => ({
    span: list.prose.toDraft(numberSpan),
    message: say`This number stands twice in one list. Another may be meant: check it, or take it out once.`,
  }))

/** A word before one number of a list. */
const OWN_WORD = pattern('iu')`
  (?<!\p{Alphabetic})(?:res|no|nos|nro|núm|n|${Object.keys(ORGAN_RESOLUTIONS).join('|')})(?!\p{Alphabetic})|[º°]
`

/** Whether words end in a word that agrees with the noun behind it. */
const endsIn =
  (before: string) =>
  ([word]: readonly [string, string]): boolean =>
    before.toLowerCase().endsWith(`${word} `) && !/\p{Alphabetic}$/u.test(before.slice(0, -word.length - 1))

const isSymbol = (text: string, { numberSpan }: Citation): boolean =>
  /^[A-Z]+\/(?:[A-Z]+\/)*(?:RES|DEC)\//.test(text.slice(numberSpan.start, numberSpan.end))

const PLURAL = perLanguage(({ decision, resolution }) => ({
  decision: new RegExp(`^${decision.many}$`),
  resolution: new RegExp(`^${resolution.many}$`),
}))

/** `[Rr]esolution` as a word, with the capital that stands in the text. */
const form = (pattern: string, said: string): string => said.charAt(0) + pattern.replace(/^\[..\]/, '')

function numberForm(list: CitationList, citation: Citation, { style }: RuleContext): RawFinding[] {
  const { prose, text } = list
  if (!citation.form || citation.form.type === 'document') return []
  const said = text.slice(citation.numberSpan.start, citation.numberSpan.end)
  const right = printed(citation.form, style)
  if (said === right) return []
  const span = prose.toDraft(citation.numberSpan)
  if (said.replaceAll(' ', '') === right.replaceAll(' ', ''))
    return [replace(span, said, right, say`“${said}” is not spaced as numbers of this body are.`)]
  const lack = withoutYear(citation, said) ?? turnedRound(citation, said)
  if (lack) return [offer(span, said, right, lack)]
  const behindNoun =
    /(?:resolutions?|decisions?|resoluci(?:ón|ones)|decisi(?:ón|ones)|résolutions?|décisions?) $/iu.test(
      text.slice(0, citation.numberSpan.start),
    )
  if (!isSymbol(text, citation) || !behindNoun) return []
  if (list.items.length > 1) return [listOfSymbols(list, style, span)]
  return [
    replace(
      span,
      said,
      right,
      say`“${said}” is the symbol, which belongs into footnotes and lists; running text has the number.`,
    ),
  ]
}

/** Symbols of a list are written as numbers together, or not at all: `resolutions A/RES/75/1 and A/RES/75/2`. */
function listOfSymbols({ prose, text, items }: CitationList, style: HouseStyle, span: Span): RawFinding {
  const symbols = items.flatMap(({ form, numberSpan }) => {
    const said = text.slice(numberSpan.start, numberSpan.end)
    return form && SYMBOL.test(said) ? [{ said, right: printed(form, style), span: prose.toDraft(numberSpan) }] : []
  })
  const end = maxOf(
    0,
    items.map(({ numberSpan }) => numberSpan.end),
  )
  const goesOn = /^[^.;:]{0,60}[A-Z]\/[A-Z\d]/.test(text.slice(end))
  const right = symbols.map((one) => one.right).join(', ')
  return {
    span,
    message: say`Symbols belong into footnotes and lists; running text has the numbers. One spelling finds them everywhere: write “${right}”.`,
    fixes: [
      {
        title: say`Replace the symbols by “${right}”`,
        safe: !goesOn && symbols.length === items.length,
        edits: symbols.map((one) => ({ span: one.span, text: one.right })),
      },
    ],
  }
}

const SYMBOL = /^[A-Z]+\/(?:[A-Z]+\/)*(?:RES|DEC)\//

/** `1325` of the Security Council: a number is not all that it is known by. */
const withoutYear = ({ form, year }: Citation, said: string): Message | null =>
  form?.type === 'sc' && year === null && /^\d+$/.test(said)
    ? say`“${said}” lacks the year that resolutions of the Security Council are known by.`
    : null

/** `33/1996`. */
const turnedRound = ({ form }: Citation, said: string): Message | null =>
  (form?.type === 'ecosoc' || form?.type === 'sc') && /^\d{1,4}(?:\/|\D+(?=\d{4}$))\d{4}$/.test(said)
    ? say`“${said}” is not how this body writes number and year.`
    : null

const offer = (span: Span, said: string, right: string, wrong: Message): RawFinding => ({
  span,
  message: sentences(wrong, say`One spelling finds it everywhere: write “${right}”.`),
  fixes: [replacement(span, right, 'suggestion', say`Replace “${said}” by “${right}”`)],
})

/** The number as the house prints it. */
function printed(form: Form, { romanNumbers }: HouseStyle): string {
  const number = numberOf(form)
  return form.type === 'eclac' && romanNumbers === 'spaced' ? number.replace('(', ' (') : number
}

const replace = (span: Span, said: string, right: string, wrong: Message): RawFinding => ({
  span,
  message: sentences(wrong, say`One spelling finds it everywhere: write “${right}”.`),
  fixes: [replacement(span, right, 'safe', say`Replace “${said}” by “${right}”`)],
})
