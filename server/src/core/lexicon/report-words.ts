/**
 * How a resolution asks for something at a session to come. Entries are regular expression sources. Source: R-39 and
 * the requests of published texts of eight sets.
 */
import { pattern } from '../text/pattern.ts'
import type { Language } from './languages.ts'

interface ReportWords {
  /** What opens a paragraph that asks or decides. */
  readonly asks: RegExp
  /** What is asked for: to report, to submit. */
  readonly verb: string
  /** What tells of things past, so that the session is theirs. */
  readonly past: RegExp
  /** `at its`; the group that is there is the ordinal, or the year of bodies that count their sessions by years. */
  readonly session: RegExp
}

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    asks: /^(?:Also |Further |Once again )?(?:[Rr]equests|[Ii]nvites|[Cc]alls upon|[Ee]ncourages|[Uu]rges|[Dd]ecides to (?:consider|revert|return|resume|take up))(?!\p{Alphabetic})/u,
    verb: 'to (?:\\p{Lowercase}+ )?(?:report|submit|present|provide|prepare|inform|brief|update|make recommendations|consider|revert|return|resume|take up)|for (?:its )?consideration',
    past: pattern('u')`
      (?:
        starting|consideration of|adopted|held|submitted|considered|requested|decided|established|presented
        |endorsed|approved|made|taken|concluded|convened|proposed|invited|recommended|contained|mandated
        |(?<!present )resolution|decision
      )(?!\p{Alphabetic})[^,;:]{0,200}$
    `,
    session:
      /(?<!\p{Alphabetic})at its ((?:\p{Lowercase}+-)?\p{Lowercase}+|\d{1,3}(?:st|nd|rd|th)|\d{4}) (?:regular )?session(?! in (?:19|20))/gu,
  },
  es: {
    asks: /^(?:Solicita(?! (?:nuevamente|una vez más|de nuevo))|Pide|Invita|Exhorta|Alienta|Insta|Ruega|Decide(?: también| además)? (?:examinar|volver a examinar|reanudar))(?!\p{Alphabetic})/u,
    verb: '(?:present|inform|propor|facilit|prepar|rind|somet|transmit|actualic)\\p{Lowercase}*|examinar|reanudar',
    past: pattern('u')`
      (?:
        a partir|examen de|aprobad[oa]s?|celebrad[oa]s?|presentad[oa]s?|examinad[oa]s?|solicitad[oa]s?
        |decidid[oa]s?|establecid[oa]s?|hech[oa]s?|tomad[oa]s?|adoptad[oa]s?|contenid[oa]s?|formulad[oa]s?|solicitó
        |decidió|aprobó|pidió|invitó|(?<!presente )resolución|decisión
      )(?!\p{Alphabetic})[^;:]{0,200}$
    `,
    session:
      /(?<!\p{Alphabetic})en su (?:(\p{Lowercase}+(?: \p{Lowercase}+)?|\d{1,3}\.?[ºª°]) período (?:ordinario )?de sesiones|período de sesiones de (\d{4}))/gu,
  },
  fr: {
    asks: /^(?:(?:Prie|Demande)(?! (?:à|de) nouveau)|Invite|Engage|Encourage|Exhorte|Charge|Décide (?:également |aussi |en outre )?(?:d[’']examiner|de (?:réexaminer|reprendre|revenir)))(?!\p{Alphabetic})/u,
    verb: '(?:(?:lui |leur |en )?(?:présenter|rendre|faire rapport|fournir|soumettre|établir|informer|communiquer|transmettre))|(?:ré)?examiner|reprendre|revenir',
    past: pattern('u')`
      (?:
        à partir|examen de|adopté|tenu|présenté|examiné|demandé|décidé|établi|pris|fait|approuvé|formulé|contenu
        |créé|figurant|soumis|été|(?<!présente )résolution|décision
      )e?s?(?!\p{Alphabetic})[^;:]{0,200}$
    `,
    session:
      /(?<!\p{Alphabetic})(?:à|lors de) sa (?:([\p{Lowercase}-]+(?: et \p{Lowercase}+)?|\d{1,3}(?:e|ème|re)) session(?! (?:de|en) (?:19|20))|session (?:de|en) (\d{4}))/gu,
  },
}
