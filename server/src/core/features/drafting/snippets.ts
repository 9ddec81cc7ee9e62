/**
 * The snippets of VS Code, made from the same words as new drafts: `npm run generate` writes them. Each gap is a stop,
 * and what nobody fills stays one that `placeholder` finds.
 */

import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../lexicon/languages.ts'
import { ORGANS } from '../../lexicon/organs.ts'
import { TEMPLATE_WORDS } from '../../lexicon/templates.ts'
import { printMessage } from '../../messages/print.ts'
import { STYLES } from '../../styles/index.ts'
import type { HouseStyle, LabelForm } from '../../styles/style.ts'
import { bracketed } from '../../syntax/labels.ts'
import { uncapitalized } from '../../text/capital.ts'
import { type EmphasisKind, emphasised } from './emphasised.ts'
import { newDraftTemplate } from './new-draft.ts'

export interface Snippet {
  readonly prefix: string
  readonly description: string
  readonly body: readonly string[]
}

/** All snippets by their names: for every house and language a whole draft, and paragraphs, lists and citations. */
export const snippets = (): Readonly<Record<string, Snippet>> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => [
      ...drafts(language),
      ...paragraphs(language),
      ...lists(language),
      ...others(language),
    ]),
  )

type Named = readonly [name: string, snippet: Snippet]

/** A list of completions shows what is typed for a snippet: that is its name, so that each row is another. */
const snippet = (name: string, what: string, template: string): Named => [
  name,
  { prefix: name, description: what, body: bodyOf(template) },
]

/** The lines of a template; a gap in braces becomes a stop with the gap in brackets as what stands there. */
function bodyOf(template: string): readonly string[] {
  let stop = 0
  const filled = template
    .trimEnd()
    .replace(/[$\\]/g, '\\$&')
    .replace(/\{([^{}]*)\}/g, (_, gap: string) => `\${${++stop}:[${gap}]}`)
  return `${filled}$0`.split('\n')
}

const drafts = (language: Language): Named[] =>
  STYLES.map((style) => {
    const { draft } = TEMPLATE_WORDS[language].names
    return snippet(
      `${draft}: ${nameOf(style, language)}`,
      `${style.id} · ${LANGUAGE_NAMES[language]}`,
      newDraftTemplate({ style, language }),
    )
  })

/** The organ of the house in the language of the draft, where it is one; houses of several keep their names. */
const nameOf = (style: HouseStyle, language: Language): string => {
  const organ = ORGANS.find((one) => one.style === style.id)
  const name = organ?.names[language].name ?? printMessage(style.name, language)
  return language !== 'en' && !organ ? `${name}, ${LANGUAGE_NAMES[language]}` : name
}

const MARKS: Readonly<Record<Language, Readonly<Record<'italic' | 'underline', string>>>> = {
  en: { italic: 'italic', underline: 'underlined' },
  es: { italic: 'cursiva', underline: 'subrayado' },
  fr: { italic: 'italique', underline: 'souligné' },
}

function paragraphs(language: Language): Named[] {
  const { paragraph, names } = TEMPLATE_WORDS[language]
  const end = language === 'fr' ? ' ;' : ';'
  return (['italic', 'underline'] as const).flatMap((mark): Named[] => [
    snippet(
      `${names.reason} (${MARKS[language][mark]})`,
      LANGUAGE_NAMES[language],
      `${opening(paragraph.reason, mark)} ${paragraph.gap},`,
    ),
    snippet(
      `${names.decision} (${MARKS[language][mark]})`,
      LANGUAGE_NAMES[language],
      `1. ${opening(paragraph.decision, mark)} ${paragraph.done}${end}`,
    ),
  ])
}

const opening = (words: string, mark: EmphasisKind): string => emphasised(words, mark)

/** Lists in every form of label that some house has, as the first of these houses writes them. */
function lists(language: Language): Named[] {
  const { names, item } = TEMPLATE_WORDS[language]
  const forms = new Map<string, { readonly form: LabelForm; readonly style: HouseStyle }>()
  for (const style of STYLES)
    for (const form of style.labels[language].slice(0, 2)) {
      const said = labelsOf(form).join(' ')
      if (!forms.has(said)) forms.set(said, { form, style })
    }
  return [...forms].map(([said, { form, style }]) =>
    snippet(`${names.list} ${said}`, LANGUAGE_NAMES[language], list(form, style, item, language)),
  )
}

/** The last item closes as its paragraph does. */
function list(form: LabelForm, style: HouseStyle, item: string, language: Language): string {
  const said = style.itemCase === 'lower' ? uncapitalized(item) : item
  const indent = form.sequence === 'roman' ? '  ' : ''
  return labelsOf(form)
    .map((label, i, { length }) => {
      const mark = i + 1 < length ? style.closing.item : ';'
      return `${indent}${label} ${said}${language === 'fr' && mark === ';' ? ' ;' : mark}`
    })
    .join('\n\n')
}

const SEQUENCES = { letters: ['a', 'b', 'c'], roman: ['i', 'ii', 'iii'], numbers: ['1', '2', '3'] } as const

const labelsOf = ({ sequence, closing }: LabelForm): string[] =>
  SEQUENCES[sequence].map((inner) => bracketed(inner, closing))

function others(language: Language): Named[] {
  const { citations, reference, note, names } = TEMPLATE_WORDS[language]
  return [
    ...Object.entries(citations).map(([organ, template]) => {
      const name = ORGANS.find(({ id }) => id === organ)?.names[language].name ?? organ
      return snippet(`${names.citation}: ${name}`, LANGUAGE_NAMES[language], template)
    }),
    snippet(names.reference, LANGUAGE_NAMES[language], reference),
    snippet(names.note, LANGUAGE_NAMES[language], `[^1]\n\n[^1]: ${note}.`),
  ]
}
