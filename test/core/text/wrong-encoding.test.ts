import assert from 'node:assert/strict'
import { applyEdits } from '../../../server/src/core/text/edit.ts'
import { rightLetter, rightLetters } from '../../../server/src/core/text/wrong-encoding.ts'

const WRITTEN =
  'À l’œuvre : « Nº 5 », “women’s”, ¿qué?, ¡sí!, año, niñez, país, Ñandú, dû, voilà l’été – 2015—2030 … Türkiye, Łódź, nin\u0303o, Hawaiʼi, voilà\u00a0! à\u00a0l’est, vis-à‑vis, 5 €, Été, ÎLE, CÔTE'

/** The bytes of a text, each as a character of Windows-1252 or of Latin-1. */
const readIn = (encoding: 'windows-1252' | 'latin1', text: string): string =>
  encoding === 'latin1'
    ? Buffer.from(text).toString('latin1')
    : new TextDecoder('windows-1252').decode(Buffer.from(text))

const righted = (text: string): string => applyEdits(text, rightLetters(text))

describe('letters in a wrong encoding', () => {
  it('are put right, whether they were read in Windows-1252 or in Latin-1', () => {
    for (const encoding of ['windows-1252', 'latin1'] as const)
      assert.equal(righted(readIn(encoding, WRITTEN)), WRITTEN, encoding)
  })

  it('are put right where spaces and hyphens in them have become plain or got lost', () => {
    assert.equal(righted('Ã  la paix, voilÃ la paix\nà venir, Ã\nvenir'), 'à la paix, voilà la paix\nà venir, à\nvenir')
    assert.equal(righted('rapportÂ ; rapportÂ; paÃses, â€œnoâ€'), 'rapport\u00a0; rapport\u00a0; países, “no”')
    assert.equal(righted('ï»¿The'), 'The')
  })

  it('are not what capitals and marks of running text are', () => {
    for (const text of ['LIBERTÉ» À” É’ MAÇÃ» MAÇÃ ; JOÃO, SÃO PAULO, FÂ : Ä“ Å” Åland, âge, pâté, tâche…', WRITTEN])
      assert.deepEqual(rightLetters(text), [], text)
  })

  it('are each one character', () => {
    const known = {
      'Ã©': 'é',
      'Ã»': 'û',
      'Å“': 'œ',
      'â€™': '’',
      'â‚¬': '€',
      'Â\u00a0': '\u00a0',
      Ã: 'à',
      'Â ': '\u00a0',
    }
    for (const [written, right] of Object.entries(known)) assert.equal(rightLetter(written), right, written)
    for (const other of ['é', 'É»', 'no', '&eacute;', '']) assert.equal(rightLetter(other), null, other)
  })
})
