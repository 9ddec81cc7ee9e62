/**
 * How a resolution asks for something at a session to come. Entries are regular expression sources. Source: R-39 and the
 * requests of published texts of eight sets.
 */
import type { Language } from './languages.ts'

interface ReportWords {
  /** What opens a paragraph that asks or decides. */
  readonly asks: RegExp
  /** What is asked for: to report, to submit. */
  readonly verb: string
  /** What tells of things past, so that the session is theirs. */
  readonly past: RegExp
  /** `at its`; the first group is the ordinal. */
  readonly session: RegExp
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    asks: /^(?:Also |Further |Reiterates its |Once again )?(?:[Rr]equests?|[Ii]nvites|[Cc]alls upon|[Dd]ecides|[Ee]ncourages|[Uu]rges)(?!\p{L})/u,
    verb: 'to (?:\\p{Ll}+ )?(?:report|submit|present|provide|prepare|inform|brief|update|consider|continue|convene|hold|review|revert|include)|for (?:its )?consideration',
    past: /(?:adopted|held|submitted|considered|requested|decided|established|presented|endorsed|approved|made|taken|concluded|convened|proposed|invited|recommended|contained|mandated|(?<!present )resolution|decision)(?!\p{L})[^,;:]*$/u,
    session: /(?<!\p{L})at its ((?:\p{Ll}+-)?\p{Ll}+|\d{4}) (?:regular )?session(?! in (?:19|20))/gu,
  },
  es: {
    asks: /^(?:Solicita|Pide|Invita|Exhorta|Decide|Alienta|Insta|Ruega|Reitera su (?:solicitud|petición))(?!\p{L})/u,
    verb: '(?:present|inform|propor|facilit|prepar|sigan?|continú|examin|celebr|inclu|rind|llev|somet|transmit|actualic)\\p{Ll}*',
    past: /(?:aprobad[oa]s?|celebrad[oa]s?|presentad[oa]s?|examinad[oa]s?|solicitad[oa]s?|decidid[oa]s?|establecid[oa]s?|hech[oa]s?|tomad[oa]s?|adoptad[oa]s?|contenid[oa]s?|formulad[oa]s?|solicitó|decidió|aprobó|pidió|invitó|(?<!presente )resolución|decisión)(?!\p{L})[^,;:]*,?[^,;:]*$/u,
    session: /(?<!\p{L})en su (\p{Ll}+(?: \p{Ll}+)?|período de sesiones de \d{4}) período (?:ordinario )?de sesiones/gu,
  },
  fr: {
    asks: /^(?:Prie|Demande|Invite|Engage|Décide|Encourage|Exhorte|Réitère sa demande|Charge)(?!\p{L})/u,
    verb: '(?:(?:lui |leur |en )?(?:présenter|rendre|faire rapport|fournir|soumettre|établir|informer|tenir|continuer|poursuivre|examiner|inclure|inscrire|communiquer|transmettre))',
    past: /(?:adopté|tenu|présenté|examiné|demandé|décidé|établi|pris|fait|approuvé|formulé|contenu|créé|figurant|(?<!présente )résolution|décision)e?s?(?!\p{L})[^,;:]*,?[^,;:]*$/u,
    session: /(?<!\p{L})(?:à|lors de) sa ([\p{Ll}-]+) session(?! (?:de|en) (?:19|20))/gu,
  },
}
