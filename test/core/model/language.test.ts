import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'

const checkLanguage = (text: string, language: string): void => assert.equal(parse(text).language, language)

describe('the language of a draft', () => {
  it('is the one that the front matter names', () =>
    checkLanguage('---\nlanguage: FR\n---\n\nThe General Assembly,\n\nDecides to remain seized of the matter.\n', 'fr'))
  it('is else that of the organ line', () => {
    checkLanguage('La Asamblea General,\n\nDecides to remain seized of the matter and of the report.\n', 'es')
    checkLanguage('L’Assemblée générale,\n', 'fr')
    checkLanguage('Le Conseil de sécurité,\n', 'fr')
    checkLanguage('THE SECURITY COUNCIL,\n', 'en')
  })
  it('is that of the paragraphs where the organ line alone is in another', () => {
    checkLanguage('La Asamblea General,\n\nRecalling the lamps,\n\n1. Decides to remain seized of the matter.\n', 'en')
    checkLanguage('The General Assembly,\n\nRecordando las luces,\n\n1. Decide seguir examinando la cuestión.\n', 'es')
    checkLanguage('The General Assembly,\n\nRappelant les feux,\n\n1. Décide de rester saisie de la question.\n', 'fr')
    checkLanguage('La Asamblea General,\n\nRecordando las luces,\n\nRecalling the lamps,\n\nNoting them,\n', 'es')
  })
  it('is else that of its small words', () => {
    checkLanguage('# Agua\n\nReconociendo que el agua es un derecho de todos los pueblos y de las personas,\n', 'es')
    checkLanguage(
      '# Eau\n\nConsidérant que l’eau est un droit de tous les peuples et que les États sont tenus,\n',
      'fr',
    )
    checkLanguage('# Water\n\nRecognizing that the water of the region is for all of its peoples,\n', 'en')
  })
  it('is not told by labels', () =>
    checkLanguage(
      '# Luces\n\nSolicita un informe sobre:\n\nd) El comercio;\n\nl) La industria;\n\ns) El agua.\n',
      'es',
    ))
  it('is English where nothing speaks for another, or the front matter names one that is not known', () => {
    checkLanguage('', 'en')
    checkLanguage('1) 2) 3)', 'en')
    checkLanguage('---\nlanguage: tlh\n---\n\nThe General Assembly,\n', 'en')
  })
})
