import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import { CLUES } from '../../../server/src/core/model/structure/clues.ts'
import { SURE } from '../../../server/src/core/model/structure/recognize.ts'

/** The parts of the blocks behind the organ line, and the margins by which they are that. */
function recognized(text: string) {
  return parse(`The General Assembly,\n\n${text}`).model.runs.flatMap(({ recognition }) => recognition.reasons())
}
const checkParts = (text: string, ...parts: string[]): void =>
  assert.deepEqual(
    recognized(text).map(({ part }) => part),
    parts,
  )

describe('what a block is', () => {
  it('never rewards: each clue costs the parts that it speaks against', () => {
    for (const { says, against } of CLUES) for (const cost of Object.values(against)) assert.ok(cost >= 0, says.text)
  })

  it('follows from its opening, whatever mark it closes with', () => {
    checkParts('Recalling one\n\nTaking note of another\n\nCalls upon all\n', 'preambular', 'preambular', 'operative')
    checkParts('Recalling one.\n\n*Decides* so\n\nDecides more\n', 'preambular', 'operative', 'operative')
  })

  it('is a recital where it opens as one, though all of it is in emphasis', () => {
    checkParts('*Recalling one and another*\n', 'preambular')
    checkParts(
      '*Recalling one and another*\n\n*Noting with concern*\n\n1. Decides so.\n',
      'preambular',
      'preambular',
      'operative',
    )
    checkParts('*Recalling* one,\n\n*Noting with *\n\n1. Decides so.\n', 'preambular', 'preambular', 'operative')
  })

  it('follows from a verb of one letter, which is no initial', () => {
    const { model } = parse('L’Assemblée générale,\n\nPrie les ports de luire ;\n\nA conscience que luire coûte ;\n')
    const parts = model.runs.flatMap(({ recognition }) => recognition.reasons().map(({ part }) => part))
    assert.deepEqual(parts, ['operative', 'operative'])
  })

  it('follows from its number, whatever it opens with', () =>
    checkParts('1. Appropriations are approved;\n\n2. The report is noted.\n', 'operative', 'operative'))

  it('follows from the word of negotiators before its number', () =>
    checkParts('PP1. Ports matter,\n\nOP1. Ports are lit;\n', 'preambular', 'operative'))

  it('follows from what stands around it', () => {
    checkParts(
      'Recalling one,\n\n1. Decides:\n\n(a) To light ports;\n\n(b) To ring bells.\n',
      'preambular',
      'operative',
      'subParagraph',
      'subParagraph',
    )
    checkParts('1. Decides to light\n\nall ports.\n', 'operative', 'continuation')
    checkParts('Guided by reason,\n\n41st plenary meeting\n\n', 'preambular', 'adoption')
  })

  it('is a reason where it goes on from the one above, or stands among reasons with their commas', () => {
    for (const mark of [',', ';'])
      checkParts(
        `Considering that ports matter${mark}\n\nThat small States depend on them${mark}\n\n1. Decides so.\n`,
        'preambular',
        'preambular',
        'operative',
      )
    checkParts(
      'Taking into account:\n\nThat ports matter;\n\nThat lights do; and\n\nRecalling one,\n\n1. Decides so.\n',
      'preambular',
      'preambular',
      'preambular',
      'preambular',
      'operative',
    )
    checkParts(
      'Meeting in Dakar,\n\nDiverse as ports are,\n\nSo that all may land,\n\nPorts being dark,\n\n1. Decides so.\n',
      'preambular',
      'preambular',
      'preambular',
      'preambular',
      'operative',
    )
    // Behind a number it is words of the paragraph above.
    checkParts(
      '1. Decides to light ports,\n\nThat of Dakar first,\n\nAnd to ring bells.\n',
      'operative',
      'continuation',
      'continuation',
    )
  })

  it('is a heading where nothing else speaks for a short line', () =>
    checkParts('1. *Decides* so;\n\nSmall ports\n\n2. *Decides* more.\n', 'operative', 'heading', 'operative'))

  it('is no words of the paragraph above where it has none: a rule, a line to sign on', () => {
    for (const line of ['___', '__________', '—————', '•••'])
      checkParts(`1. *Decides* so;\n\n${line}\n\n2. *Decides* more.\n`, 'operative', 'text', 'operative')
  })

  it('is a remark where it says who hands the text in', () => {
    for (const line of ['Respectfully submitted,', 'Presentado respetuosamente,', 'Respectueusement soumis,'])
      checkParts(`1. *Decides* so;\n\n2. *Decides* more.\n\n${line}\n`, 'operative', 'operative', 'remark')
    const [operative] =
      parse('1. *Decides* so. Respectfully submitted, Ann\n').model.resolutions[0]?.parts[0]?.children ?? []
    assert.ok(operative?.kind === 'operative')
    assert.equal(operative.prose.text, 'Decides so.')
  })

  it('is a paragraph in brackets, by whatever it is told which of several it is', () => {
    for (const which of ['Alt 1 (EU)', 'Alt. 2', 'Alternative B', 'Opción 2', 'Variante 3 '])
      checkParts(
        `[${which}: *Noting* the ports,]\n\n1. *Decides* so;\n\n[${which}: 1. *Decides* more;]\n`,
        'preambular',
        'operative',
        'operative',
      )
  })

  it('announces the decision, whatever leads from the reasons to it', () => {
    for (const line of [
      'Therefore, the Assembly:',
      'Now, therefore, the Harbour Congress hereby:',
      'Por tanto, la Asamblea:',
    ])
      checkParts(`Whereas ports matter,\n\n${line}\n\n1. Decides so.\n`, 'preambular', 'formula', 'operative')
  })

  it('is one where the line is in emphasis throughout, though a noun looks like a verb, or a colon closes it', () => {
    for (const line of ['**Small ports**', '*Lights at sea*', '<u>Pilotage in 2027</u>', '**Further measures:**'])
      checkParts(`1. *Decides* so;\n\n${line}\n\n2. *Decides* more.\n`, 'operative', 'heading', 'operative')
    // Behind words that have not come to their end it goes on with them, and a known opening begins a paragraph.
    checkParts('1. *Decides* so\n\n**Small ports**\n\n2. *Decides* more.\n', 'operative', 'continuation', 'operative')
    checkParts('1. *Decides* so;\n\n*Requests all:*\n\n2. *Decides* more.\n', 'operative', 'operative', 'operative')
  })

  it('is a reason with a number where it stands in a row of those', () => {
    const row = '1. Recalling one;\n\n2. Noting two;\n\n'
    checkParts(`${row}3. Urges all.\n`, 'preambular', 'preambular', 'operative')
    checkParts('1. Recalling one,\n\n2. Urges all.\n', 'preambular', 'operative')
    checkParts('1. Requesting one;\n\n2. Urges all.\n', 'operative', 'operative')
  })

  it('is a heading where it names the part that follows, though in small letters', () =>
    checkParts(
      'in the preamble\n\nrecalling one,\n\nnoting two,\n\nin the operative part\n\n1. calls upon all.\n',
      'heading',
      'preambular',
      'preambular',
      'heading',
      'operative',
    ))

  it('is furniture of a page, a remark or a line that announces the decision, and no paragraph', () => {
    checkParts(
      'Recalling one,\n\nThe General Assembly hereby:\n\n1. Decides so.\n',
      'preambular',
      'formula',
      'operative',
    )
    for (const line of [
      'adopts this eleventh day of June 2027 the following resolution, which may be cited as the Lights Resolution:',
      'Adopts the following resolution:',
      'adopta, con fecha once de junio de 2027, la siguiente resolución, que podrá ser citada como la de las luces:',
      'adopte, ce onzième jour de juin 2027, la résolution ci-après, qui sera dénommée Résolution sur les feux :',
    ])
      checkParts(`Recalling one,\n\n${line}\n\n1. Decides so.\n`, 'preambular', 'formula', 'operative')
    checkParts(
      'Recalling one,\n\nAdopts the following plan:\n\n(a) To act.\n',
      'preambular',
      'operative',
      'subParagraph',
    )
    for (const line of [
      'Hereby:',
      'Hereby,',
      'The Council hereby resolves:',
      'Por la presente:',
      'Par la présente :',
      'POR ELLO:',
    ])
      checkParts(`Recalling one,\n\n${line}\n\n1. Decides so.\n`, 'preambular', 'formula', 'operative')
    checkParts(
      'Recalling one,\n\nLa Asamblea General, por la presente:\n\n1. Decides so.\n',
      'preambular',
      'formula',
      'operative',
    )
    checkParts('1. Decides so;\n\n[EU: delete]\n\n2. Decides more.\n', 'operative', 'remark', 'operative')
  })

  it('goes on from an opening on a line of its own, as those of UPU have it', () => {
    const text = 'Considering\n\nthe lamps,\n\nNoting that\n\nbells are few,\n\nInstructs\n\nthe Bureau to report.\n'
    const reason = ['preambular', 'continuation']
    checkParts(text, ...reason, ...reason, 'operative', 'continuation')
  })

  it('is no remark where a paragraph stands in brackets from end to end', () => {
    const noted = 'Recalling one,\n\n[Noting two,]\n\n1. Decides so;\n\n[*Requests* more.]\n'
    checkParts(noted, 'preambular', 'preambular', 'operative', 'operative')
    checkParts('Recalling one,\n\n[Noting: EU]\n\n1. Decides so.\n', 'preambular', 'remark', 'operative')
  })

  it('is sure where every other reading costs much more, and says what speaks against the next best', () => {
    const [recital, decision] = recognized('*Recalling* one,\n\n1. *Decides* so.\n')
    assert.ok(recital && decision && recital.margin >= SURE && decision.margin >= SURE)
    assert.deepEqual(
      decision.because.map(({ text }) => text),
      ['it has the number of a paragraph'],
    )
    const sure = (text: string) => recognized(text).map(({ margin }) => margin >= SURE)
    assert.deepEqual(sure('Recalling one,\nRequests cities to report;\nDecides to meet.\n'), [true, true, true])
    assert.deepEqual(sure('Recalling one,\n\nFounds a port;\n\nDecides to meet\n'), [true, false, false])
    const [title] = recognized('Requests for lamps\n')
    assert.ok(title && title.part === 'operative' && title.otherwise === 'heading' && title.margin < SURE)
  })
})
