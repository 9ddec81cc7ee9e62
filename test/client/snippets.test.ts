import assert from 'node:assert/strict'
import { parse } from '../../server/src/core/document/document.ts'
import { LANGUAGES, type Language } from '../../server/src/core/lexicon/languages.ts'
import { TEMPLATE_WORDS } from '../../server/src/core/lexicon/templates.ts'
import { lint } from '../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../server/src/core/lint/settings.ts'
import { STYLES } from '../../server/src/core/styles/index.ts'
import { EMPTY_WORLD } from '../../server/src/core/world.ts'
import snippets from '../../snippets/resolution.json' with { type: 'json' }

/** The text of a snippet as it stands when nobody fills its stops. */
const expand = (body: readonly string[]): string =>
  body.join('\n').replace(/\$\{\d+:([^}]*)\}|\$0/g, (_, gap?: string) => gap ?? '')

const ALL = Object.entries(snippets).map(([name, { body }]) => ({ name, text: expand(body) }))
const named = (language: Language, kind: keyof (typeof TEMPLATE_WORDS)['en']['names']) => {
  const name = TEMPLATE_WORDS[language].names[kind]
  return ALL.filter((one) => one.name === name || one.name.startsWith(`${name} `) || one.name.startsWith(`${name}:`))
}

/** Whole drafts round what a snippet puts in, `%`, in which nothing else is wrong. */
const FRAMES: Readonly<
  Record<
    Language,
    Readonly<Record<'reason' | 'decision' | 'list' | 'inList' | 'citation' | 'reference' | 'note', string>>
  >
> = {
  en: {
    reason: 'The General Assembly,\n\n%\n\n1. §Decides§ to act;\n\n2. §Invites§ States to act.\n',
    decision: 'The General Assembly,\n\n§Noting§ the need,\n\n%\n\n2. §Decides§ to act.\n',
    list: 'The General Assembly,\n\n§Noting§ the need,\n\n1. §Requests§ the Secretary-General:\n\n%\n\n2. §Decides§ to act.\n',
    inList:
      'The General Assembly,\n\n§Noting§ the need,\n\n1. §Requests§ the Secretary-General:\n\n@ To act:\n\n%\n\n2. §Decides§ to act.\n',
    citation: 'The General Assembly,\n\n§Recalling§ %,\n\n1. §Decides§ to act;\n\n2. §Invites§ States to act.\n',
    reference:
      'The General Assembly,\n\n§Noting§ the need,\n\n1. §Decides§ to act;\n\n2. §Invites§ States to act on %.\n',
    note: 'The General Assembly,\n\n§Noting§ the need,\n\n1. §Decides§ to act;\n\n2. §Invites§ States to act.%\n\n&\n',
  },
  es: {
    reason: 'La Asamblea General,\n\n%\n\n1. §Decide§ actuar;\n\n2. §Invita§ a los Estados a actuar.\n',
    decision: 'La Asamblea General,\n\n§Observando§ la necesidad,\n\n%\n\n2. §Decide§ actuar.\n',
    list: 'La Asamblea General,\n\n§Observando§ la necesidad,\n\n1. §Solicita§ al Secretario General:\n\n%\n\n2. §Decide§ actuar.\n',
    inList:
      'La Asamblea General,\n\n§Observando§ la necesidad,\n\n1. §Solicita§ al Secretario General:\n\n@ Que actúe:\n\n%\n\n2. §Decide§ actuar.\n',
    citation: 'La Asamblea General,\n\n§Recordando§ %,\n\n1. §Decide§ actuar;\n\n2. §Invita§ a los Estados a actuar.\n',
    reference:
      'La Asamblea General,\n\n§Observando§ la necesidad,\n\n1. §Decide§ actuar;\n\n2. §Invita§ a los Estados a actuar con arreglo al %.\n',
    note: 'La Asamblea General,\n\n§Observando§ la necesidad,\n\n1. §Decide§ actuar;\n\n2. §Invita§ a los Estados a actuar%.\n\n&\n',
  },
  fr: {
    reason: 'L’Assemblée générale,\n\n%\n\n1. §Décide§ d’agir ;\n\n2. §Invite§ les États à agir.\n',
    decision: 'L’Assemblée générale,\n\n§Notant§ ce besoin,\n\n%\n\n2. §Décide§ d’agir.\n',
    list: 'L’Assemblée générale,\n\n§Notant§ ce besoin,\n\n1. §Prie§ le Secrétaire général :\n\n%\n\n2. §Décide§ d’agir.\n',
    inList:
      'L’Assemblée générale,\n\n§Notant§ ce besoin,\n\n1. §Prie§ le Secrétaire général :\n\n@ D’agir :\n\n%\n\n2. §Décide§ d’agir.\n',
    citation: 'L’Assemblée générale,\n\n§Rappelant§ %,\n\n1. §Décide§ d’agir ;\n\n2. §Invite§ les États à agir.\n',
    reference:
      'L’Assemblée générale,\n\n§Notant§ ce besoin,\n\n1. §Décide§ d’agir ;\n\n2. §Invite§ les États à agir au titre du %.\n',
    note: 'L’Assemblée générale,\n\n§Notant§ ce besoin,\n\n1. §Décide§ d’agir ;\n\n2. §Invite§ les États à agir%.\n\n&\n',
  },
}

/** Only gaps are found, and every gap is. */
function checkGaps(text: string, style: string | null = null): void {
  const findings = lint(parse(text), { ...DEFAULT_SETTINGS, forcedStyle: style }, EMPTY_WORLD)
  assert.deepEqual(
    findings.filter(({ rule }) => rule !== 'placeholder').map(({ rule, message }) => `${rule}: ${message}`),
    [],
    text,
  )
  const gaps = text.match(/\[[^\]^]+\]/g) ?? []
  assert.deepEqual(
    findings.map(({ span }) => text.slice(span.start, span.end)),
    gaps,
    'every gap is found',
  )
}

const framed = (frame: string, text: string, mark: string): string => {
  const close = mark === '*' ? '*' : '</u>'
  const [first = '', ...rest] = text.trimEnd().split('\n')
  const [here, further] = frame.includes('&') ? [first, rest.join('\n').trim()] : [text.trimEnd(), '']
  return frame
    .replace(/§([^§]*)§/g, `${mark}$1${close}`)
    .replace('%', () => here)
    .replace('&', () => further)
}

/** A house whose lists have these labels at a degree, and the label that stands above a list of the second. */
function houseWith(language: Language, first: string): { style: string; above: string | null } {
  const printed = (form: { sequence: string; closing: string }) => {
    const inner = form.sequence === 'letters' ? 'a' : form.sequence === 'roman' ? 'i' : '1'
    return form.closing === 'both' ? `(${inner})` : form.closing === 'half' ? `${inner})` : `${inner}.`
  }
  for (const { id, labels } of STYLES) {
    const forms = labels[language].map(printed)
    if (forms[0] === first) return { style: id, above: null }
    if (forms[1] === first) return { style: id, above: forms[0] ?? null }
  }
  return assert.fail(`no house has lists that begin with ${first}`)
}

describe('snippets', () => {
  for (const { name, text } of ALL) it(`${name}: no stop is left over`, () => assert.doesNotMatch(text, /[$|]|\{/))

  for (const language of LANGUAGES) {
    for (const { name, text } of named(language, 'draft'))
      it(`${name}: a whole draft in which only the gaps are found`, () => checkGaps(text))

    for (const kind of ['reason', 'decision'] as const)
      for (const { name, text } of named(language, kind))
        it(`${name}: only the gaps are found`, () =>
          checkGaps(framed(FRAMES[language][kind], text, text.includes('<u>') ? '<u>' : '*')))

    for (const { name, text } of named(language, 'list'))
      it(`${name}: only the gaps are found, in a house that labels so`, () => {
        const first = text.trim().split(' ')[0] ?? ''
        const { style, above } = houseWith(language, first)
        const mark = STYLES.find(({ id }) => id === style)?.emphasis === 'underline' ? '<u>' : '*'
        const house = STYLES.find(({ id }) => id === style)
        const frame = FRAMES[language][above === null ? 'list' : 'inList'].replace(/@ (.)/, (_, letter: string) =>
          house?.itemCase === 'lower' ? `${above} ${letter.toLowerCase()}` : `${above} ${letter}`,
        )
        checkGaps(framed(frame, text, mark), style)
      })

    for (const kind of ['citation', 'reference', 'note'] as const)
      for (const { name, text } of named(language, kind))
        it(`${name}: only the gaps are found`, () => checkGaps(framed(FRAMES[language][kind], text, '*')))
  }

  it('each have a row of their own, called by its name', () => {
    const rows = Object.entries(snippets).map(([name, { prefix }]) => [name, prefix])
    assert.deepEqual(
      rows.filter(([name, prefix]) => name !== prefix),
      [],
    )
  })
  it('are there for every house in every language', () =>
    assert.equal(LANGUAGES.flatMap((language) => named(language, 'draft')).length, STYLES.length * LANGUAGES.length))
})
