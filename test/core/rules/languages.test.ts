import assert from 'node:assert/strict'
import { parse } from '../../../server/src/core/document/document.ts'
import type { Language } from '../../../server/src/core/lexicon/languages.ts'
import { lint } from '../../../server/src/core/lint/lint.ts'
import { DEFAULT_SETTINGS } from '../../../server/src/core/lint/settings.ts'
import { printMessage } from '../../../server/src/core/messages/print.ts'
import { RULES } from '../../../server/src/core/rules/index.ts'
import type { Finding, Rule } from '../../../server/src/core/rules/rule.ts'
import { STYLES } from '../../../server/src/core/styles/index.ts'
import type { Message, Value } from '../../../server/src/core/text/message.ts'
import { FACTS } from '../../facts.ts'
import { marked } from '../../marks.ts'
import { casesOf } from './cases.ts'

const found = (text: string, style?: string, base?: string): readonly Finding[] =>
  lint(parse(text), { ...DEFAULT_SETTINGS, forcedStyle: style ?? null }, FACTS, base === undefined ? null : parse(base))

/** All that is found in the examples and cases of a rule. */
const foundBy = ({ id, examples }: Rule): readonly Finding[] => [
  ...Object.values(examples)
    .flat()
    .flatMap(({ bad, good, style, base }) => found(marked(bad ?? good ?? '').text, style, base)),
  ...casesOf(id).flatMap(({ source, base }) => found(marked(source).text, undefined, base)),
]

/** What a person reads of findings. */
const saidBy = (findings: readonly Finding[]): readonly Message[] =>
  findings.flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)])

/** A message with those in its places. */
function* within(value: Value): Generator<Message> {
  if (typeof value !== 'object') return
  if ('list' in value) for (const one of value.list) yield* within(one)
  if (!('text' in value)) return
  yield value
  for (const one of value.values) yield* within(one)
}

/** The words of a message alone, its places as they are. */
const wordsOf = ({ text }: Message, language: Language): string => printMessage({ text, values: [] }, language)

/** Checks that messages have no words that are English in Spanish and French as well. */
function checkTranslated(messages: readonly Message[]): void {
  for (const message of new Map(messages.flatMap((one) => [...within(one)]).map((one) => [one.text, one])).values())
    for (const language of ['es', 'fr'] as const)
      if (/\p{L}/u.test(message.text.replace(/\{\d+\}/g, '')))
        assert.notEqual(wordsOf(message, language), message.text, language)
}

/** Checks what a rule says of a text, in a language; French has no-break spaces where plain ones stand here. */
function checkSaid(text: string, rule: string, language: Language, ...messages: readonly string[]): void {
  assert.deepEqual(
    found(text).flatMap((one) => (one.rule === rule ? [printMessage(one.message, language)] : [])),
    messages.map((text) => (language === 'fr' ? text.replace(/(?<=«) | (?=[;:?!»])/g, '\u00a0') : text)),
  )
}

describe('what rules say in Spanish and French', () => {
  for (const rule of RULES)
    it(`is translated: ${rule.id}`, () => {
      const { summary, why, source, fixSafety } = rule
      checkTranslated([summary, why, source, ...(fixSafety ? [fixSafety] : []), ...saidBy(foundBy(rule))])
    })

  it('has house styles by translated names', () =>
    checkTranslated(STYLES.flatMap(({ name, description }) => [name, description])))

  it('has dates, ordinals and the names of organs as the language has them', () => {
    const dated = '*Recalling* its resolution 33/134 of 1 December 1978,\n\n1. *Decides* so;\n\n2. *Decides* more.\n'
    const text = `The General Assembly,\n\n${dated}`
    checkSaid(
      text,
      'citation-date',
      'es',
      'La resolución 33/134 de la Asamblea General se aprobó el 19 de diciembre de 1978, en el trigésimo tercer período de sesiones (1978–1979), según las resoluciones que la citan, y no el 1 de diciembre de 1978. Compruébelo en la resolución y corríjalo después.',
    )
    checkSaid(
      text,
      'citation-date',
      'fr',
      'La résolution 33/134 de l’Assemblée générale a été adoptée le 19 décembre 1978, lors de la trente-troisième session (1978–1979), selon les résolutions qui la citent, et non le 1er décembre 1978. Vérifier dans la résolution, puis corriger.',
    )
  })

  it('joins the names of organs with their articles', () => {
    const text =
      'The General Assembly,\n\n*Recalling* Economic and Social Council resolution 2231 (2015) of 20 July 2015,\n\n1. *Decides* so;\n\n2. *Decides* more.\n'
    checkSaid(
      text,
      'citation-target',
      'es',
      'El Consejo Económico y Social no numera como 2231 (2015), sino como 2020/14: 2231 (2015) es un número del Consejo de Seguridad. El lector acaba en el órgano equivocado: corrija su nombre o el número.',
    )
    checkSaid(
      text,
      'citation-target',
      'fr',
      'Le Conseil économique et social ne numérote pas comme 2231 (2015), mais comme 2020/14 : 2231 (2015) est un numéro du Conseil de sécurité. Le lecteur est renvoyé au mauvais organe : corriger son nom ou le numéro.',
    )
  })

  it('names what belongs together as a list, in the quotation marks of the language', () => {
    const text =
      'The General Assembly,\n\n<!-- resolute-disable-next-line typography, balance: they are old -->\n1. *Decides* so;\n\n2. *Decides* more.\n'
    checkSaid(
      text,
      'suppression',
      'es',
      'Este comentario silencia «typography» y «balance», pero aquí no hay nada que silenciar. Quite el comentario, para que no oculte ningún error futuro.',
    )
    checkSaid(
      text,
      'suppression',
      'fr',
      'Ce commentaire fait taire « typography » et « balance », mais il n’y a rien à taire ici. Supprimer le commentaire, pour qu’il ne cache aucune erreur à venir.',
    )
  })
})
