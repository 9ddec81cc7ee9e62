import assert from 'node:assert/strict'
import { LANGUAGES, type Language } from '../../../server/src/core/lexicon/languages.ts'
import { ORGANS } from '../../../server/src/core/lexicon/organs.ts'
import { organOf, parseOrganLine } from '../../../server/src/core/wording/organ-line.ts'

/**
 * Checks the organ, or `?` for one that is not known, and the language that each line names; null for no organ line.
 */
function checkLines(lines: Readonly<Record<string, readonly [string, Language | null] | null>>): void {
  for (const [line, expected] of Object.entries(lines)) {
    const read = parseOrganLine(line)
    assert.deepEqual(read && [read.organ ?? '?', read.language], expected, line)
  }
}

describe('the line of an organ', () => {
  it('has its name in three languages', () => {
    for (const { id, names } of ORGANS)
      for (const language of LANGUAGES) {
        assert.deepEqual(parseOrganLine(`${names[language].full},`), { organ: id, language }, id)
        assert.equal(organOf(names[language].name), id)
        for (const name of names[language].also) assert.equal(parseOrganLine(`${name},`)?.language, language, name)
      }
  })
  it('has the number of the session in words', () =>
    checkLines({
      'The Seventy-seventh World Health Assembly,': ['wha', 'en'],
      'La Septuagésima séptima Asamblea Mundial de la Salud,': ['wha', 'es'],
      'La Vigesimoprimera Asamblea Mundial de la Salud,': ['wha', 'es'],
      'La Soixante-Dix-Septième Assemblée mondiale de la Santé,': ['wha', 'fr'],
      'La Soixante et onzième Assemblée mondiale de la Santé,': ['wha', 'fr'],
      'The Thirty-first Council of FAO,': ['fao-council', 'en'],
    }))
  it('has the number of the session in figures', () =>
    checkLines({
      'The 77th World Health Assembly,': ['wha', 'en'],
      'LA 77ª ASAMBLEA MUNDIAL DE LA SALUD,': ['wha', 'es'],
      'La 77.ª Asamblea Mundial de la Salud,': ['wha', 'es'],
      'La 77e Assemblée mondiale de la Santé,': ['wha', 'fr'],
    }))
  it('has a place, a year or an abbreviation in brackets', () =>
    checkLines({
      'The World Telecommunication Standardization Assembly (Geneva, 2022),': ['wtsa', 'en'],
      'La Asamblea Mundial de Normalización de las Telecomunicaciones (Ginebra, 2022),': ['wtsa', 'es'],
      'L’Assemblée mondiale de normalisation des télécommunications (Genève, 2022),': ['wtsa', 'fr'],
      'The General Conference on Weights and Measures (CGPM), at its 27th meeting,': ['cgpm', 'en'],
    }))
  it('may have a number behind its name, and the wrong mark', () =>
    checkLines({ 'The Technical Committee 400,': ['?', null], 'The General Assembly;': ['ga', 'en'] }))
  it('may say that it is one of the United Nations', () =>
    checkLines({
      'The Security Council of the United Nations,': ['sc', 'en'],
      'La Asamblea General de las Naciones Unidas,': ['ga', 'es'],
      'Le Conseil économique et social des Nations Unies,': ['ecosoc', 'fr'],
    }))
  it('has the meeting behind a comma', () =>
    checkLines({
      'The General Conference of UNESCO, meeting in Paris from 2 to 18 November,': ['unesco-conference', 'en'],
      'La Conferencia General de la UNESCO, en su 41ª reunión,': ['unesco-conference', 'es'],
      'La Conférence générale de l’UNESCO, réunie à Paris, à sa 41e session,': ['unesco-conference', 'fr'],
    }))
  it('may have lost its accents', () => checkLines({ 'L’ASSEMBLEE GENERALE,': ['ga', 'fr'] }))
  it('may name an organ that is not known', () =>
    checkLines({
      'The Executive Council,': ['?', null],
      'The Twelfth Harbour Conference,': ['?', null],
      'The Harbour Assembly (Northport, 2022),': ['?', null],
      'The General Conference on Lamps and Bells, at its 30th meeting,': ['?', null],
      'El Consejo de los Puertos Pequeños, reunido en Puerto Norte,': ['?', null],
      'La Conférence sur les Ports, lors de sa 3e session,': ['?', null],
      'La Conférence sur les Ports, tenue à Dakar du 5 au 7 mai 2027,': ['?', null],
      'La Cumbre de los Puertos Pequeños, celebrada en Lima del 5 al 7 de mayo de 2027,': ['?', null],
      'The Fifth Session of the Council of Harbour Masters of the Organization of Small Ports and of Ferry Landings, held in Northport, on 5-7 May 2027 (corresponding to 28-30 Dhul Qa’dah 1448H),':
        ['?', null],
    }))
  it('may name one in small letters behind the word for a body', () =>
    checkLines({
      'Le Conseil exécutif des ports,': ['?', null],
      'El Concejo municipal de Puerto Norte,': ['?', null],
      'La 12ª Conferencia de los puertos, en su reunión de clausura,': ['?', null],
      'Le Conseil décide d’agir,': null,
      'La Comisión solicita un informe,': null,
      'The Committee of the ports, which is old,': null,
    }))
  it('may be one word for a body', () => checkLines({ 'THE CONFERENCE,': ['?', null], 'La Comisión,': ['?', null] }))
  it('is none where it says more, or is no name', () =>
    checkLines({
      'The Council decides,': null,
      'The Council of Ministers (see annex), which decides,': null,
      'The Lamp,': null,
      'The Harbour Assembly (Northport, 2022)': null,
      'Taking note of the report,': null,
    }))
})
