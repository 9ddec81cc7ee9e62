import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { outline } from '../../../server/src/core/features/outline/outline.ts'
import type { OutlineItem } from '../../../server/src/core/features/types.ts'
import { type Catalogue, EMPTY_WORLD, type World } from '../../../server/src/core/world.ts'
import { mark, marked } from '../../marks.ts'
import { draft } from '../../texts.ts'

/** The outline as indented lines: kind, name, and behind a bar the detail. */
const lines = (items: readonly OutlineItem[], indent = ''): string[] =>
  items.flatMap(({ kind, name, detail, children }) => [
    `${indent}${kind}: ${name}${detail ? ` | ${detail}` : ''}`,
    ...lines(children, `${indent}  `),
  ])

const checkOutline = (text: string, expected: string): void =>
  assert.equal(lines(outline(parse(text))).join('\n'), expected)

/** Checks what an entry of the outline stands for and, inside it, what is selected when one goes there. */
function checkSpans(kind: OutlineItem['kind'], source: string): void {
  const { text, spans } = marked(source)
  const find = (items: readonly OutlineItem[]): OutlineItem | undefined => {
    for (const item of items) {
      const found = item.kind === kind ? item : find(item.children)
      if (found) return found
    }
    return undefined
  }
  const { span, selection } = find(outline(parse(text))) ?? assert.fail(`no ${kind}`)
  assert.equal(mark(text, [span, selection]), mark(text, spans))
}

describe('the outline', () => {
  it('shows heading, preamble, operative paragraphs with their verb and first words, sub-paragraphs, footnotes and citations', () =>
    checkOutline(
      draft`
        79/116. Trade and development

        The General Assembly,

        Recalling its resolution 33/134 of 19 December 1978,

        Deeply concerned at the losses,

        1. <u>Requests</u> the Secretary-General, on the basis of the report[^1] before it and of paragraph 2 of resolution 60/1, to:

        (a) Report on goods;

        (b) Take resolution 61/2 into account;

        2. <u>Decides</u> to remain seized of the matter.

        [^1]: A/75/418.
      `,
      draft`
        resolution: 79/116 Trade and development | The General Assembly
          preamble: Preamble | 2 paragraphs
            preambular: Recalling | its resolution 33/134 of 19 December 1978,
              citation: resolution 33/134 of 19 December 1978 | A/RES/33/134
            preambular: Deeply concerned | at the losses,
          operative: 1. Requests | the Secretary-General, on the basis of the report before it…
            citation: resolution 60/1 | A/RES/60/1
            subParagraph: (a) Report on goods;
            subParagraph: (b) Take resolution 61/2 into account;
              citation: resolution 61/2 | A/RES/61/2
          operative: 2. Decides | to remain seized of the matter.
          footnote: [^1] | A/75/418.
            citation: A/75/418
      `,
    ))

  it('shows sections, parts, annexes and notes of adoption where they stand', () =>
    checkOutline(
      draft`
        75/101. Information

        A

        Information in the service of humanity

        The General Assembly,

        I

        Aims

        1. Notes it;

        2. Decides so.

        B

        The General Assembly,

        Adopts resolution 60/1.

        41st plenary meeting
        10 December 2020

        Annex

        Rules, as in resolution 61/2
      `,
      draft`
        resolution: 75/101 Information | The General Assembly
          part: A Information in the service of humanity
            section: I Aims
              operative: 1. Notes | it;
              operative: 2. Decides | so.
          part: B
            operative: Adopts | resolution 60/1.
              citation: resolution 60/1 | A/RES/60/1
          annex: Annex
            citation: resolution 61/2 | A/RES/61/2
      `,
    ))

  it('shows the note inside the sub-paragraph that it interrupts', () =>
    checkOutline(
      draft`
        The General Assembly,

        1. Requests a report¹ on:

        (a) Goods of the countries

        ¹ A/75/418.

        of the region;

        2. Decides so.
      `,
      draft`
        resolution: The General Assembly | The General Assembly
          operative: 1. Requests | a report on:
            subParagraph: (a) Goods of the countries of the region;
              footnote: ¹ | A/75/418.
                citation: A/75/418
          operative: 2. Decides | so.
      `,
    ))

  it('shows a note where it interrupts a paragraph, before its list', () =>
    checkOutline(
      'The General Assembly,\n\n1. Requests a report on the¹\n\n¹ A/75/418.\n\nfollowing:\n\n(a) Goods;\n\n2. Decides so.\n',
      draft`
        resolution: The General Assembly | The General Assembly
          operative: 1. Requests | a report on the following:
            footnote: ¹ | A/75/418.
              citation: A/75/418
            subParagraph: (a) Goods;
          operative: 2. Decides | so.
      `,
    ))

  it('shows a draft that is only a title, and none for a text that is no resolution', () => {
    checkOutline('# Bridges\n', 'resolution: Bridges')
    checkOutline('Dear colleagues,\n', '')
    checkOutline('', '')
  })

  it('names a paragraph by its first words where it opens with no phrase that is known, and loses none', () => {
    const paragraph = 'operative: 1. The secretariat is… | requested to report at length;'
    const text = '1. The secretariat is requested to report at length;\n\n2. Decides so.\n'
    checkOutline(
      `The General Assembly,\n\n${text}`,
      draft`
        resolution: The General Assembly | The General Assembly
          ${paragraph}
          operative: 2. Decides | so.
      `,
    )
  })

  it('cuts no character in half', () => {
    const emoji = '😀'.repeat(50)
    for (const shift of ['', 'a'])
      for (const line of lines(
        outline(parse(`The General Assembly,\n\n1. Notes ${shift}${emoji};\n\n2. ${shift}${emoji}`)),
      ))
        assert.doesNotMatch(line, /\p{Surrogate}/u)
  })
})

describe('the names of the outline as they are read aloud and searched for', () => {
  /** The names as indented lines, with what comes behind a name after a bar. */
  const spoken = (items: readonly OutlineItem[], indent = ''): string[] =>
    items.flatMap(({ spoken: { name, detail }, children }) => [
      `${indent}${name}${detail ? ` | ${detail}` : ''}`,
      ...spoken(children, `${indent}  `),
    ])
  const checkSpoken = (text: string, expected: string, world: World = EMPTY_WORLD): void =>
    assert.equal(spoken(outline(parse(text), world)).join('\n'), expected)

  it('say what an entry is and which, its opening and whom it addresses', () =>
    checkSpoken(
      draft`
        79/116. Trade and development

        The General Assembly,

        Deeply concerned at the losses,

        5. <u>Requests</u> the Executive Secretary, in consultation with all, to:

        (a) Report on goods, as in paragraph 5 above;

        6. The secretariat is requested to report at length to the Commission.

        [^1]: A/75/418.
      `,
      draft`
        resolution 79/116 Trade and development
          preamble, 1 paragraph
            preambular paragraph 1, Deeply concerned at the losses
          operative paragraph 5, Requests the Executive Secretary | in consultation with all, to:
            sub-paragraph (a), Report on goods | as in paragraph 5 above;
              paragraph 5 above, in this draft
          operative paragraph 6, The secretariat is requested to report at length to the | Commission.
          footnote 1, A/75/418.
            A/75/418
      `,
    ))

  it('have the status of a citation, where something is known', () => {
    const catalogue: Catalogue = {
      size: 1,
      get: (symbol) =>
        symbol === 'A/RES/33/134' ? { symbol, date: '1978-12-19', titles: {}, vote: null, basis: 'record' } : undefined,
    }
    checkSpoken(
      draft`
        The General Assembly,

        Recalling its resolutions 33/134 of 19 December 1978 and 33/999,

        Recalling also its resolution 33/134 of 1 May 1978,

        Decides so.
      `,
      draft`
        resolution, The General Assembly
          preamble, 2 paragraphs
            preambular paragraph 1, Recalling its resolutions 33/134 of 19 December 1978 and | 33/999,
              resolutions 33/134 of 19 December 1978, confirmed | A/RES/33/134
              33/999, not known here | A/RES/33/999
            preambular paragraph 2, Recalling also its resolution 33/134 of 1 May 1978
              resolution 33/134 of 1 May 1978, contradicted | A/RES/33/134
          operative paragraph, Decides so.
      `,
      { ...EMPTY_WORLD, catalogue },
    )
  })

  it('name sections, parts and annexes', () =>
    checkSpoken(
      draft`
        75/101. Information

        A

        Information in the service of humanity

        The General Assembly,

        I

        Aims

        1. Notes it;

        2. Decides so.

        B

        The General Assembly,

        Decides so.

        Annex

        Rules
      `,
      draft`
        resolution 75/101 Information
          part A, Information in the service of humanity
            section I, Aims
              operative paragraph 1, Notes it
              operative paragraph 2, Decides so.
          part B
            operative paragraph, Decides so.
          Annex
      `,
    ))
})

describe('an entry of the outline', () => {
  it('leads from a paragraph to its number', () =>
    checkSpans('operative', 'The General Assembly,\n\n⟦⟦1.⟧ Requests:\n\n(a) Goods;⟧\n\n2. Decides so.\n'))
  it('leads from a sub-paragraph to its label', () =>
    checkSpans(
      'subParagraph',
      'The General Assembly,\n\n1. Requests:\n\n⟦⟦(a)⟧ Goods;⟧\n\n(b) Rice;\n\n2. Decides so.\n',
    ))
  it('leads from a resolution to its designation', () =>
    checkSpans('resolution', '⟦⟦79/116⟧. Trade\n\nThe General Assembly,\n\nDecides so.⟧\n'))
  it('leads from a preamble to its first paragraph', () =>
    checkSpans('preamble', 'The General Assembly,\n\n⟦⟦Recalling one,⟧\n\nNoting two,⟧\n\nDecides so.\n'))
  it('leads to the whole of a citation', () =>
    checkSpans('citation', 'The General Assembly,\n\nRecalling its ⟦⟦resolution 60/1⟧⟧,\n'))
  it('holds the notes that stand behind the text', () =>
    checkSpans('resolution', '⟦⟦79/116⟧. Trade\n\nThe General Assembly,\n\nNotes it.¹\n\n¹ A/75/418.⟧\n'))
})
