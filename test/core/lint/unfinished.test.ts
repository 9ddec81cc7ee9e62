import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { finishedFindings } from '../../../server/src/core/lint/unfinished.ts'
import { EMPTY_WORLD } from '../../../server/src/core/world.ts'
import { marked } from '../../marks.ts'

const findings = (text: string) => lint(parse(text), DEFAULT_SETTINGS, EMPTY_WORLD)

/** What is found in a text that has been typed up to `│`, and what of that is told where `before` was told already. */
function typed(source: string, before = ''): { readonly found: readonly string[]; readonly told: readonly string[] } {
  const { text, cursor: end = 0, spans } = marked(source)
  const found = findings(text)
  const rules = (all: typeof found) => all.map(({ rule }) => rule)
  return {
    found: rules(found),
    told: rules(
      finishedFindings(
        parse(text),
        spans[0] ?? { start: end ?? 0, end: end ?? 0 },
        found,
        before === '' ? [] : findings(before),
      ),
    ),
  }
}

/** Checks that all that is found, and something is, waits for the next words. */
function checkWaits(source: string): void {
  const { found, told } = typed(source)
  assert.notDeepEqual(found, [], source)
  assert.deepEqual(told, [], source)
}

const HEAD = 'The General Assembly,\n\n'
const RECITAL = `${HEAD}*Noting* the lamps,\n\n`

describe('what is found while a person types', () => {
  it('waits where the rest of a word, of an opening or of a paragraph may answer it', () => {
    checkWaits(`${RECITAL}1. *Req│*`)
    checkWaits(`${RECITAL}1. *Request│*`)
    checkWaits(`${RECITAL}1. *Takes no│*`)
    checkWaits(`${RECITAL}1. *Requests* the│`)
    checkWaits(`${RECITAL}1. *Requests* the Secretary-General, in the item entitled “Lamps│`)
    checkWaits(`${RECITAL}1. *Requests* the Secretary-General:│`)
    checkWaits(`${RECITAL}1. *Requests* the Secretary-General:\n\n(a) │`)
    checkWaits(`${HEAD}*Re│*\n\n1. *Notes* it;\n\n2. *Decides* so.\n`)
    checkWaits(`${RECITAL}*Notes* it.[^1]\n\n[^1]: A│`)
  })

  it('waits where paragraphs that follow may answer it', () => {
    checkWaits('Lamps│')
    checkWaits('The General Assembly,│')
    checkWaits(`${RECITAL}*Aware* of the dark,│`)
    checkWaits(`${RECITAL}1. *Requests* it;[^1]\n\n2. *Notes* this;│\n\n[^1]: A/79/1.\n`)
    checkWaits('---\nstyle: mun│')
    checkWaits(`---\nstyle: mun│\n\n${RECITAL}<u>Notes</u> it.\n`)
    checkWaits(`${RECITAL}1. *Decides* as follows:\n\n“1. The lamps are lit.\n\n“2. They go│`)
  })

  it('waits at a label behind which the next was put in anew', () =>
    checkWaits(`${RECITAL}1. *Requests*:\n\n(a) ⟦\n\n(b) ⟧To go;\n\n2. *Decides* so.\n`))

  it('waits within marks that were put in with the label before them', () => {
    checkWaits(`${RECITAL}1. │<u></u>`)
  })

  it('is told where words stand behind the cursor, of what stands elsewhere, and of what is typed to its end', () => {
    const check = (source: string) => {
      const { found, told } = typed(source)
      assert.notDeepEqual(found, [], source)
      assert.deepEqual(told, found, source)
    }
    check(`${RECITAL}1. *Requests* the│ Secretary-General\n\n2. *Notes* it.\n`)
    check(`${RECITAL}1. *Requests* it\n\n2. *Notes* it;│\n\n3. *Ends*.\n`)
    check(`${RECITAL}1. *Request* the Secretary-General to see to the lamps.│\n`)
    check(`${RECITAL}1. *Requests* the the Secretary-General to see.│\n`)
  })

  it('is told on where it was told before, also where it moves with the words', () => {
    const before = `${RECITAL}1. *Requests* the Secretary`
    assert.deepEqual(typed(`${before}-General to│`, before).told, ['paragraph-punctuation'])
    const preamble = `${RECITAL}*Aware* of the dark,\n`
    assert.deepEqual(typed(`${preamble}\n*Convinced* of it,│\n`, preamble).found, ['element-order'])
    assert.deepEqual(typed(`${RECITAL}1. *Requests* it\n\n2. *Notes* the│`, `${RECITAL}1. *Requests* it\n`).told, [
      'paragraph-punctuation',
    ])
  })
})
