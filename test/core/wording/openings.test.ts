import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { LANGUAGES, type Language } from '../../../server/src/core/lexicon/languages.ts'
import { grammarOf } from '../../../server/src/core/wording/openings/grammar.ts'
import { type OpeningPart, openingOf, readOpening } from '../../../server/src/core/wording/openings/index.ts'
import { marked } from '../../marks.ts'

/** Reads paragraphs in which the phrase of the opening is marked. */
const checker =
  (language: Language, part: OpeningPart) =>
  (...sources: readonly string[]): void => {
    for (const source of sources) {
      const { text, spans } = marked(source)
      const opening = readOpening(text, language)
      assert.ok(opening, text)
      assert.equal(text.slice(opening.start, opening.end), text.slice(spans[0]?.start, spans[0]?.end))
      assert.equal(opening.part, part, text)
      assert.ok(opening.known, text)
    }
  }

/** Checks all ends that are no slip, as the words that they leave. */
function checkEnds(text: string, language: Language, ...phrases: readonly string[]): void {
  const opening = readOpening(text, language)
  assert.ok(opening, text)
  const ends = opening.acceptedEnds.map((end) => text.slice(opening.start, end))
  assert.deepEqual(ends.sort(), [...phrases].sort())
}

function checkNone(language: Language, ...texts: readonly string[]): void {
  for (const text of texts) assert.equal(readOpening(text, language), null, text)
}

describe('readOpening, English', () => {
  const operative = checker('en', 'operative')
  const preambular = checker('en', 'preambular')

  it('reads verb phrases, all of them and no more', () => {
    operative(
      '⟦Requests⟧ the Secretary-General to report',
      '⟦Takes note with appreciation⟧ of the report',
      '⟦Also reaffirms⟧ the importance of trade',
      '⟦Once again urges⟧ all States',
      '⟦Strongly condemns⟧ all acts',
      '⟦Calls upon⟧ Member States',
      '⟦Expresses its deep appreciation⟧ to the host',
      '⟦Expresses the hope⟧ that the talks will go on',
      '⟦Condemns in the strongest possible terms⟧ the attack',
      '⟦Condemns, in the strongest possible terms⟧, the attack',
      '⟦Welcomes and encourages⟧ the efforts',
      '⟦Welcomes and continues to encourage⟧ the efforts',
      '⟦Reiterates its request⟧ to the Secretary-General',
      '⟦Decides⟧ to remain seized of the matter',
      '⟦Continues to encourage⟧ the parties',
      '⟦Remains deeply concerned⟧ by the losses',
      '⟦Takes note in this regard with concern⟧ of the report',
    )
  })

  it('leaves out what belongs to the object', () => {
    operative(
      '⟦Encourages⟧ further cooperation between the two',
      '⟦Reaffirms⟧ the commitment of all States',
      '⟦Notes⟧ that the report is late',
      '⟦Condemns⟧, in the report, the attack',
    )
  })

  it('reads openings of the preamble', () => {
    preambular(
      '⟦Recalling also⟧ its resolution 60/1,',
      '⟦Deeply concerned⟧ at the losses,',
      '⟦Having considered⟧ the report,',
      '⟦Having also taken note⟧ of the report,',
      '⟦Bearing in mind⟧ the Charter,',
      '⟦Noting with deep concern⟧ the delay,',
      '⟦Taking into account⟧ the decisions,',
      '⟦Mindful⟧ of the need,',
      '⟦Being gravely concerned⟧ at the delay,',
      '⟦While noting⟧ the progress,',
    )
  })

  it('understands a regular phrase that it has never seen', () => {
    preambular('⟦Further deploring with profound regret⟧ the delay')
    operative('⟦Once more appeals⟧ to all parties', '⟦Solemnly commends with sincere gratitude and pride⟧ the staff')
  })

  it('knows where else a phrase may end', () => {
    checkEnds('Welcomes in this regard the report', 'en', 'Welcomes', 'Welcomes in this regard')
    checkEnds('Reaffirms its commitment to the Charter', 'en', 'Reaffirms', 'Reaffirms its commitment')
    checkEnds('Takes note of the report', 'en', 'Takes note')
  })

  it('finds none in ordinary text', () =>
    checkNone('en', 'the report of the Secretary-General', 'We, the Heads of State', '', '2023'))
})

describe('readOpening, Spanish', () => {
  const operative = checker('es', 'operative')
  const preambular = checker('es', 'preambular')

  it('reads verb phrases, all of them and no more', () => {
    operative(
      '⟦Solicita⟧ al Secretario General que informe',
      '⟦Solicita también⟧ al Secretario General que informe',
      '⟦Acoge con beneplácito además⟧ los esfuerzos',
      '⟦Pone de relieve una vez más⟧ la importancia',
      '⟦Toma nota con aprecio⟧ del informe',
      '⟦Hace suyas⟧ las recomendaciones',
      '⟦Hace un encarecido llamamiento⟧ a todos los Estados',
      '⟦Expresa su profunda preocupación⟧ por la demora',
      '⟦Expresa grave preocupación también⟧ por la demora',
      '⟦Expresa su solidaridad y apoyo⟧ al Gobierno',
      '⟦Reafirma su apoyo inequívoco⟧ al proceso',
      '⟦Insta encarecidamente⟧ a los Estados',
      '⟦Condena en los términos más enérgicos posibles⟧ el ataque',
      '⟦Condena, en los términos más enérgicos⟧, el ataque',
      '⟦Se compromete de nuevo⟧ a proteger los océanos',
      '⟦Se declara profundamente preocupada⟧ por la demora',
      '⟦Sigue alentando⟧ a los Estados',
      '⟦Sigue profundamente preocupada⟧ por la demora',
      '⟦Invita y alienta⟧ a los Estados',
      '⟦Decide⟧ incluir el tema en el programa',
    )
  })

  it('reads openings of the preamble in both genders', () => {
    preambular(
      '⟦Recordando también⟧ su resolución 60/1,',
      '⟦Profundamente preocupada⟧ por la demora,',
      '⟦Profundamente preocupado⟧ por la demora,',
      '⟦Consciente⟧ de la necesidad,',
      '⟦Resuelta⟧ a seguir adelante,',
      '⟦Alarmada y preocupada⟧ por la demora,',
      '⟦Habiendo examinado además⟧ el informe,',
      '⟦Habiendo tomado nota⟧ del informe,',
      '⟦Teniendo debidamente en cuenta⟧ la Carta,',
      '⟦Teniendo presentes⟧ sus resoluciones,',
      '⟦Observando con gran preocupación⟧ la demora,',
      '⟦Comprometiéndose nuevamente⟧ a proteger los océanos,',
      '⟦Siguiendo profundamente preocupada⟧ por la demora,',
    )
  })

  it('understands a regular phrase that it has never seen', () => {
    operative('⟦Ratifica solemnemente una vez más con inmenso orgullo⟧ la declaración')
    preambular('⟦Deplorando nuevamente con honda tristeza⟧ la pérdida,', '⟦Gravemente consternados⟧ por la pérdida,')
  })

  it('finds none in ordinary text', () =>
    checkNone(
      'es',
      'Habida cuenta de los informes,',
      'Los Jefes de Estado y de Gobierno',
      'Nuestros desafíos guardan relación',
      'el informe',
    ))
})

describe('readOpening, French', () => {
  const operative = checker('fr', 'operative')
  const preambular = checker('fr', 'preambular')

  it('reads verb phrases, all of them and no more', () => {
    operative(
      '⟦Prie⟧ le Secrétaire général de faire rapport',
      '⟦Prie également⟧ le Secrétaire général de faire rapport',
      '⟦Se félicite en outre⟧ des efforts',
      '⟦S’inquiète vivement⟧ de la lenteur',
      "⟦S'inquiète vivement⟧ de la lenteur",
      '⟦Prend également note avec satisfaction⟧ du rapport',
      '⟦Prend acte⟧ du rapport',
      '⟦Tient compte⟧ de la Charte',
      '⟦Fait à nouveau siennes⟧ les recommandations',
      '⟦Met de nouveau l’accent⟧ sur le droit',
      '⟦Lance un appel pressant⟧ à tous les États',
      '⟦Rend hommage⟧ au personnel',
      '⟦Exprime sa vive préoccupation⟧ devant la lenteur',
      '⟦Exprime les plus vives inquiétudes⟧ devant la lenteur',
      '⟦Exprime de nouveau sa gratitude et son soutien⟧ aux soignants',
      '⟦Réaffirme son ferme attachement⟧ à la Charte',
      '⟦Se déclare de nouveau gravement préoccupée⟧ par la lenteur',
      '⟦Est consciente⟧ de la nécessité',
      '⟦Continue d’encourager⟧ les États',
      '⟦Condamne dans les termes les plus énergiques⟧ l’attaque',
      '⟦Condamne avec la plus grande fermeté⟧ l’attaque',
      '⟦Accueille avec satisfaction et encourage⟧ les efforts',
      '⟦Appelle de ses vœux⟧ une solution',
      '⟦Décide⟧ d’inscrire la question à l’ordre du jour',
    )
  })

  it('reads openings of the preamble in both genders', () => {
    preambular(
      '⟦Compte tenu⟧ du rapport du Secrétaire général,',
      '⟦Rappelant également⟧ sa résolution 60/1,',
      '⟦Vivement préoccupée⟧ par la lenteur,',
      '⟦Vivement préoccupé⟧ par la lenteur,',
      '⟦Consciente⟧ de la nécessité,',
      '⟦Résolu⟧ à tout faire,',
      '⟦Désireuse⟧ de progresser,',
      '⟦Alarmée⟧ par la lenteur,',
      '⟦Ayant également examiné⟧ le rapport,',
      '⟦Ayant également à l’esprit⟧ la Charte,',
      '⟦Gardant à l’esprit⟧ la Charte,',
      '⟦S’inspirant⟧ de la Charte,',
      '⟦Se félicitant⟧ des efforts,',
      '⟦Se déclarant vivement préoccupée⟧ par la lenteur,',
      '⟦Demeurant profondément préoccupée⟧ par la lenteur,',
      '⟦Notant avec une vive préoccupation⟧ la lenteur,',
    )
  })

  it('understands a regular phrase that it has never seen', () => {
    operative('⟦Ratifie solennellement une fois encore avec une immense fierté⟧ la déclaration')
    preambular('⟦Louant à nouveau avec une profonde gratitude⟧ le personnel,', '⟦Profondément attristés⟧ par la perte,')
  })

  it('finds none in ordinary text', () =>
    checkNone('fr', 'Nous, chefs d’État et de gouvernement', 'Cependant, le rapport', 'Cette résolution', 'le rapport'))
})

describe('readOpening, any language', () => {
  it('shows where a complement of the verb’s own begins, which some houses leave out', () => {
    for (const [text, language, phrase] of [
      ['Reiterates its call upon States', 'en', 'Reiterates'],
      ['Reitera también su llamamiento a los Estados', 'es', 'Reitera también'],
      ['Réitère son appel aux États', 'fr', 'Réitère'],
    ] as const) {
      const opening = readOpening(text, language)
      assert.equal(text.slice(0, opening?.endsWithoutComplement.at(-1)), phrase)
    }
    assert.deepEqual(readOpening('Reaffirms also the report', 'en')?.endsWithoutComplement, [])
  })

  it('reads words that have lost their accents, where the language is known', () => {
    for (const [text, language, phrase, part] of [
      ['Se felicite de ses feux', 'fr', 'Se felicite', 'operative'],
      ['PROFONDEMENT PREOCCUPEE par les ports', 'fr', 'PROFONDEMENT PREOCCUPEE', 'preambular'],
      ['Tambien preocupada por los puertos', 'es', 'Tambien preocupada', 'preambular'],
    ] as const) {
      const opening = openingOf({ text }, language)
      assert.deepEqual([text.slice(0, opening?.end), opening?.part, opening?.known], [phrase, part, true])
    }
    for (const [text, language] of [
      ['Se felicite de ses feux', 'en'],
      ['Cependant, le rapport', 'fr'],
      ['Mesuree par les ports', 'fr'],
    ] as const)
      assert.equal(openingOf({ text }, language)?.known ?? false, false, text)
  })

  it('takes a word of the right shape for an opening that it does not know', () => {
    for (const [text, language, part] of [
      ['Zorches the report', 'en', 'operative'],
      ['Zorcha el informe', 'es', 'operative'],
      ['Zorchando el informe', 'es', 'preambular'],
      ['Zorche le rapport', 'fr', 'operative'],
      ['Zorchant le rapport', 'fr', 'preambular'],
    ] as const) {
      const opening = readOpening(text, language)
      assert.deepEqual([opening?.part, opening?.known], [part, false], text)
    }
  })

  it('reads every verb of its lexicon as operative in its finite form and as preambular in its participle', () => {
    for (const language of LANGUAGES)
      for (const { finite, participle } of grammarOf(language).lexicon.verbs) {
        const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
        assert.equal(readOpening(`${capital(finite)} 15`, language)?.part, 'operative', finite)
        assert.equal(readOpening(`${capital(participle)} 15`, language)?.part, 'preambular', participle)
      }
  })

  it('gives ends in order, within the text, on any words', () => {
    const lexical = LANGUAGES.flatMap((language) => {
      const { verbs, tails, qualities, feelings } = grammarOf(language).lexicon
      return [...verbs.slice(0, 60).map((verb) => verb.finite), ...tails, ...qualities.slice(0, 10), ...feelings]
    })
    const word = fc.constantFrom(
      'Notes',
      'Recalling',
      'with',
      'con',
      'avec',
      'its',
      'sa',
      'qu’',
      'and',
      'y',
      ',',
      ...lexical,
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), fc.constantFrom(...LANGUAGES), (words, language) => {
        const text = words.join(' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase())
        const opening = readOpening(text, language)
        if (!opening) return
        const { start, minimalEnd, end, acceptedEnds, possibleEnds, endsWithoutComplement } = opening
        assert.ok(start < minimalEnd && minimalEnd <= end && end <= text.length)
        assert.ok(acceptedEnds.includes(end))
        for (const at of [...acceptedEnds, ...possibleEnds, ...endsWithoutComplement])
          assert.ok(start < at && at <= text.length)
      }),
    )
  })
})

/** Openings of published resolutions as they were counted; they lie beside the checkout, and are not part of it. */
const COUNTED = path.resolve(__dirname, '../../../../shared/rulebook/lexicon.tsv')
const NAMES: Readonly<Record<Language, string>> = { en: 'English', es: 'Spanish', fr: 'French' }
const OBJECTS: Readonly<Record<Language, string>> = { en: 'the report', es: 'los informes', fr: 'les rapports' }

describe('readOpening, openings of the General Assembly as counted', () => {
  if (!existsSync(COUNTED)) {
    it(`has nothing to measure: ${COUNTED} is not there`, () => {})
    return
  }
  const rows = readFileSync(COUNTED, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
  for (const language of LANGUAGES)
    it(`reads 995 of 1,000 in ${NAMES[language]}`, () => {
      let all = 0
      let read = 0
      for (const [name, organ, part, phrase, count] of rows) {
        if (name !== NAMES[language] || organ !== 'GA' || !phrase) continue
        const opening = readOpening(`${phrase} ${OBJECTS[language]}`, language)
        all += Number(count)
        if (opening?.end === phrase.length && opening.part === part) read += Number(count)
      }
      assert.ok(read / all > 0.995, `${read} of ${all}`)
    })
})
