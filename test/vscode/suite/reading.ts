import type { DocumentSymbol } from 'vscode'
import { equal, includes } from './check.ts'
import { definitionsOf, hoverOver, open, outlineOf, until } from './editor.ts'

/** Outline, hover and F12. */
export function reading(): void {
  it('outlines heading, preamble, paragraphs with their verbs, sub-paragraphs and citations', async () => {
    const { document } = await open('bridges.resolution')
    const symbols = await until('the outline', async () => {
      const found = await outlineOf(document)
      return found?.length > 0 && found
    })
    const lines = tree(symbols)
    const has = (...parts: string[]) => {
      if (!lines.some((line) => parts.every((part) => line.includes(part))))
        throw new Error(`no entry with ${parts.join(', ')} in\n${lines.join('\n')}`)
    }
    has('81/392', 'Bridges over small rivers')
    has('33/134')
    has('operative paragraph 2, Invites')
    has('(b)', 'mend')
    has('942 (XLI)')
  })

  it('shows on hover what the table of facts knows of a citation', async () => {
    const { document } = await open('bridges.resolution')
    const text = await until('the hover', async () => {
      const said = await hoverOver(document, '33/134')
      return said.includes('Technical Cooperation') && said
    })
    includes(text, '19 December 1978')
  })

  it('shows on hover the draft of the workspace that a citation means', async () => {
    const { document } = await open('bridges.resolution')
    const text = await until('the hover', async () => {
      const said = await hoverOver(document, '942 (XLI)')
      return /ferries on small rivers/i.test(said) && said
    })
    includes(text, 'ferries.resolution')
  })

  it('goes from a citation to the draft it cites, and back', async () => {
    const bridges = await open('bridges.resolution')
    equal(await definitionsOf(bridges.document, '942 (XLI)'), ['ferries.resolution:7'], 'from bridges')
    const ferries = await open('ferries.resolution')
    equal(await definitionsOf(ferries.document, '81/392'), ['bridges.resolution:7'], 'from ferries')
  })
}

/** Every entry of an outline, one a line, indented by its depth. */
const tree = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap((symbol) => [`${indent}${symbol.name} ${symbol.detail}`, ...tree(symbol.children, `${indent}  `)])
