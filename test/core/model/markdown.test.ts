import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { chooseStyle } from '../../../server/src/core/lint/choose-style.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { draft } from '../../texts.ts'
import { checkShape } from './shape.ts'

/** What is found in a text, as `rule line`. */
const found = (text: string): readonly string[] =>
  lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD).map(
    ({ rule, span }) => `${rule} ${text.slice(0, span.start).split('\n').length}`,
  )

describe('a text that was written as Markdown', () => {
  it('has strokes and headings between its parts, which are none of its words', () =>
    checkShape(
      draft`
        # Resolution of the General Assembly
        ## The lights of small ports

        ---

        ### The General Assembly,

        **Recalling** the report on ports,

        **Gravely concerned** at the loss of ships,

        ---

        ### Operative Clauses:

        1. **Welcomes** the lights;

        2. **Decides** to stay.

        ***
      `,
      draft`
        front text “Resolution of the General Assembly”
        resolution “The lights of small ports” ga
          preambular Recalling
          preambular Gravely concerned
          section “Operative Clauses:”
            operative 1. Welcomes
            operative 2. Decides
      `.trimEnd(),
    ))

  for (const [name, text] of [
    ['* * *', '* * *'],
    ['===', '====='],
    ['```', '```text'],
    [':::', '::: leftbar'],
  ])
    it(`has none of its words in a line “${name}”`, () =>
      checkShape(
        `The General Assembly,\n\nRecalling one,\n${text}\nNoting another,\n\n1. Decides so.\n${text}\n`,
        'resolution ga\n  preambular Recalling\n  preambular Noting\n  operative 1. Decides',
      ))

  it('may begin with a stroke: front matter has a key below its own', () =>
    checkShape(
      '---\n\n**Draft resolution I**\n\n---\n\nThe General Assembly,\n\nRecalling one,\n\n1. Decides so.\n',
      'resolution ga\n  preambular Recalling\n  operative 1. Decides',
    ))

  it('is named by its title, and not by the name of a part', () => {
    for (const part of ['Preamble', 'Preambular Clauses', 'PREÁMBULO', 'Cláusulas preambulatorias', 'Préambule :'])
      for (const marks of ['', '## '])
        checkShape(
          `# The lights of small ports\n\n${marks}${part}\n\nThe General Assembly,\n\nRecalling one,\n\n1. Decides so.\n`,
          'resolution “The lights of small ports” ga\n  preambular Recalling\n  operative 1. Decides',
        )
  })

  it('has items with bullets behind a colon, whatever they open with', () =>
    checkShape(
      draft`
        The General Assembly,

        1. Calls upon States to establish a fund that:
           - Is paid for by all;
           - Supports small islands;
           - Reports each year;

        2. Decides to stay.
      `,
      'resolution ga\n  operative 1. Calls upon\n  operative 2. Decides',
    ))

  it('has links, of which only the words are read', () => {
    const text = draft`
      *The General Assembly*,

      *Recalling* its resolution [79/1 of 22 September 2024](https://example.org/79_1(a).pdf "The text"), and
      [the report](../report.md),

      1. *Takes note* of [the *Small Ports Plan*](plan.md#ports);

      2. *Decides* that ports [shall][should] be lit [as they are](or were).
    `
    const { model, citations } = parse(text)
    const [preambular, , last] = model.resolutions[0]?.parts[0]?.children ?? []
    assert.ok(preambular && 'prose' in preambular && last && 'prose' in last)
    assert.equal(preambular.prose.text, 'Recalling its resolution 79/1 of 22 September 2024, and the report,')
    assert.equal(last.prose.text, 'Decides that ports [shall][should] be lit [as they are](or were).')
    assert.deepEqual(
      citations.map(({ citation }) => citation.text),
      ['resolution 79/1 of 22 September 2024'],
    )
  })

  it('has words that converters of documents write with their style, of which those underlined are emphasised', () => {
    const text = draft`
      The General Assembly,
      [Recalling]{.underline} the [Charter]{.smallcaps} of small ports,
      [Recalling also]{.ul} what [it] {.said},
      1. [Takes *note*]{.underline} of [all of it]{.mark};
      2. [Decides]{.underline} to stay [as it is]{.other}.
    `
    const { model } = parse(text)
    const proses = (model.resolutions[0]?.parts[0]?.children ?? []).flatMap((one) =>
      'prose' in one ? [one.prose] : [],
    )
    assert.deepEqual(
      proses.map(({ text: words, emphasis }) => [words, ...emphasis.map(({ mark }) => mark)]),
      [
        ['Recalling the Charter of small ports,', 'underline'],
        ['Recalling also what [it] {.said},', 'underline'],
        ['Takes note of all of it;', 'underline', 'italic'],
        ['Decides to stay [as it is]{.other}.', 'underline'],
      ],
    )
    assert.deepEqual(found(text), [])
  })

  it('has styled words within links, links within those, and numbers in them', () => {
    const text = draft`
      The General Assembly,
      [Recalling]{.underline} its resolution [[79/1]{.underline}](https://example.org/79/1) of 22 September 2024,
      [1. Invites]{.underline} ports to be lit, as [what [it](https://example.org/it) says]{.mark};
      2. [Decides]{.ul} to stay.
    `
    const { model, citations } = parse(text)
    const paragraphs = (model.resolutions[0]?.parts[0]?.children ?? []).flatMap((one) => ('prose' in one ? [one] : []))
    assert.deepEqual(
      paragraphs.map(({ kind, prose }) => [kind, prose.text]),
      [
        ['preambular', 'Recalling its resolution 79/1 of 22 September 2024,'],
        ['operative', 'Invites ports to be lit, as what it says;'],
        ['operative', 'Decides to stay.'],
      ],
    )
    assert.equal(citations[0]?.citation.text, 'resolution 79/1 of 22 September 2024')
  })

  it('says what is written around a resolution and is none of it', () =>
    assert.deepEqual(
      found(draft`
        The General Assembly,

        *Recalling* its report,

        1. *Calls upon* all States to light their ports;

        2. *Decides* to stay.

        Let me know if you would like it shorter!
      `),
      ['unrecognized 9'],
    ))

  it('is a paper of a Model UN conference by the lines above it, also where they are headings or bold', () => {
    for (const lines of [
      '**Committee:** GA\n**Sponsors:** France',
      '**Comité :** AG\n**Auteurs :** France',
      '**Comité:** AG\n**Autores:** Perú',
    ])
      assert.equal(
        chooseStyle(
          parse(`# Ports\n\n${lines}\n\nThe General Assembly,\n\nRecalling one,\n\n1. Decides so.\n`),
          DEFAULT_SETTINGS,
        ).style.id,
        'mun',
      )
  })
})
