import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseTree } from '../../../server/src/core/syntax/parse.ts'
import { type Block, isLeaf, leaves, type Node, textOf, widthOf } from '../../../server/src/core/syntax/tree.ts'
import { anyText } from '../../texts.ts'

/** The blocks of a text, a line each: their kind, and their leaves that are not running text. */
function blocks(text: string): string[] {
  return parseTree(text)
    .blocks.filter((block) => block.kind !== 'blankLines')
    .map((block) => {
      const marks = [...leaves(block)].filter((l) => ['label', 'bullet', 'hashes', 'noteMark'].includes(l.kind))
      return [block.kind, ...marks.map((l) => l.text.trim())].join(' ')
    })
}

/** The inline nodes of a paragraph, written with their kinds: `underline(Requests) the`. */
function inline(text: string): string {
  const write = (node: Node): string => {
    if (!isLeaf(node)) return `${node.kind}(${node.children.map(write).join('')})`
    return node.kind === 'text' ? node.text : node.kind === 'open' || node.kind === 'close' ? '' : `‹${node.kind}›`
  }
  return (parseTree(text).blocks[0] as Block).children.map(write).join('')
}

describe('parseTree', () => {
  it('loses nothing: the leaves of any text are that text', () => {
    fc.assert(
      fc.property(anyText, (text) => textOf(parseTree(text)) === text),
      { numRuns: 500 },
    )
  })

  it('knows the width of every node', () => {
    const check = (node: Node | Block): number => {
      if ('text' in node) return node.text.length
      const sum = node.children.reduce((total, child) => total + check(child), 0)
      assert.equal(node.width, sum)
      return sum
    }
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocks, width } = parseTree(text)
        assert.equal(
          blocks.reduce((total, block) => total + check(block), 0),
          width,
        )
      }),
    )
  })

  it('ends a block at a blank line, or where the next line opens with a label', () => {
    assert.deepEqual(blocks('Requests:\n(a) One;\n(b) Two.\n\nDecides\nto go on.\n'), [
      'paragraph',
      'paragraph (a)',
      'paragraph (b)',
      'paragraph',
    ])
    assert.deepEqual(blocks('1. Notes it;\n2. Decides so.'), ['paragraph 1.', 'paragraph 2.'])
  })

  it('ends a block that has lost its closing mark where a decision follows with its number', () => {
    const recital = 'Consciente de las dificultades con que tropiezan los prácticos\n'
    assert.deepEqual(blocks(`${recital}1. Toma nota del informe.`), ['paragraph', 'paragraph 1.'])
    assert.deepEqual(blocks(`${recital}1. Los puertos pequeños, que carecen de luces.`), ['paragraph'])
    assert.deepEqual(blocks('2. Insta a todos\n4. Solicita un informe\n9. Decide seguir.'), [
      'paragraph 2.',
      'paragraph 4.',
    ])
  })

  it('goes on with a paragraph whose wrapped line only looks like a label', () => {
    assert.deepEqual(blocks('1. Recalls article 5\n(a) of the Convention;'), ['paragraph 1.'])
    assert.deepEqual(blocks('1. Recalls the year\n1992. The Assembly met;'), ['paragraph 1.'])
    assert.deepEqual(blocks('1. Recalls paragraph\n12. of the report;'), ['paragraph 1.'])
  })

  it('takes a label behind a bullet, and lets indentation be', () => {
    assert.deepEqual(blocks('- 1. Notes it;\n  - a) One;\n\t* b) Two.'), [
      'paragraph - 1.',
      'paragraph - a)',
      'paragraph * b)',
    ])
  })

  it('knows both spellings of footnotes', () => {
    assert.deepEqual(blocks('¹ LC/G.1711(SES.24/13).\n\n[^2]: A/75/418.'), ['footnote ¹', 'footnote [^2]:'])
    assert.equal(inline('report¹ of[^2] 5 km²'), 'report‹footnoteMark› of‹footnoteMark› 5 km²')
  })

  it('reads emphasis, and leaves marks that never close as text', () => {
    assert.equal(inline('<u>Takes note</u> of *Activities*'), 'underline(Takes note) of italic(Activities)')
    assert.equal(inline('<u>Takes note of'), '<u>Takes note of')
    assert.equal(inline('2 * 3 * 4, snake_case_name'), '2 * 3 * 4, snake_case_name')
  })

  it('reads change marks and comments', () => {
    assert.equal(
      inline('{++added++} {--gone--} {~~old~>new~~} <!-- no -->'),
      'insertion(added) deletion(gone) substitution(old‹arrow›new) ‹comment›',
    )
    assert.equal(
      inline('~~gone~~ a~~b~~ <del>gone</del> <s>gone</s> <strike>gone</strike> <ins>added</ins>'),
      'deletion(gone) adeletion(b) deletion(gone) deletion(gone) deletion(gone) insertion(added)',
    )
    assert.equal(inline('a ~~ b ~~ c ~~d'), 'a ~~ b ~~ c ~~d')
  })

  it('passes tables and comments over, and opens front matter only at the top', () => {
    assert.deepEqual(blocks('---\nstyle: mun\n---\n| a |\n| b |\n<!-- x\n\ny -->\n# Title\n---\n'), [
      'frontMatter',
      'table',
      'commentBlock',
      'heading #',
      'furniture',
    ])
    // Strokes above an empty line are drawn by Markdown, unless what stands below it is a key.
    assert.deepEqual(blocks('---\n\n**Draft**\n\n---\nx'), ['furniture', 'paragraph', 'furniture', 'paragraph'])
    assert.deepEqual(blocks('---\n\norgan: x\n---\n'), ['frontMatter'])
  })

  it('says so where front matter never closes, and reads on', () => {
    const tree = parseTree('---\nstyle: mun\n')
    assert.equal(tree.problems.length, 1)
    assert.deepEqual(
      tree.blocks.map((block) => block.kind),
      ['furniture', 'paragraph'],
    )
  })

  it('reads a text made of nothing but labels, brackets or marks in linear time', () => {
    for (const unit of [
      '(a) ',
      '1. ',
      '<u>',
      '*',
      '[',
      '[^1]',
      '<!--',
      '{++',
      '¹',
      '((((',
      '- ',
      '\n(a) ',
      '\r\n1.\n',
    ]) {
      const text = unit.repeat(20_000)
      assert.ok(textOf(parseTree(text)) === text)
    }
  })

  it('counts widths in UTF-16 units', () => {
    assert.equal(widthOf((parseTree('😀').blocks[0] as Block).children[0] as Node), 2)
  })
})
