/**
 * The words of new drafts and of snippets, per language. Gaps are `{…}`: the drafter's, printed as `[…]` until they are
 * filled; `placeholder` finds each. `«…»` is an opening. Sources; Robert’s Rules of Order
 * Newly Revised (`whereas`); ITU’s style guide.
 */
import type { Language } from './languages.ts'

/** Who is asked to report, by house. */
export type Reporter = 'secretary-general' | 'executive-secretary' | 'director-general'

export interface TemplateWords {
  readonly title: string
  /** How an own resolution is recalled; ECLAC and bodies without numbers of their own have other forms. */
  readonly recalls: string
  readonly recallsBySubject: string
  readonly notes: string
  readonly callsUpon: string
  readonly requests: (reporter: string, isSelfThis: boolean) => string
  readonly remains: (gender: 'm' | 'f') => string
  readonly reporters: Readonly<Record<Reporter, string>>
  /** What an item of a list says. */
  readonly item: string
  /** A paragraph by itself: its gap, and openings to begin with. */
  readonly paragraph: {
    readonly reason: string
    readonly decision: string
    readonly gap: string
    readonly done: string
  }
  /** How one resolution of each body is cited, behind the body’s own noun; another paragraph, and a note. */
  readonly citations: Readonly<Record<'ga' | 'sc' | 'ecosoc' | 'eclac', string>>
  readonly reference: string
  readonly note: string
  /** What snippets are called, and the words that a person types for them. */
  readonly names: Readonly<Record<'draft' | 'reason' | 'decision' | 'list' | 'citation' | 'reference' | 'note', string>>
  /** Forms of houses of their own: the recitals and the decisions. */
  readonly whereas: { readonly recitals: readonly string[]; readonly decisions: readonly string[] }
  readonly smallLetters: { readonly recitals: readonly string[]; readonly decisions: readonly string[] }
}

export const TEMPLATE_WORDS: Readonly<Record<Language, TemplateWords>> = {
  en: {
    title: '{title of the resolution}',
    recalls: '«Recalling» its resolution {number} of {date}',
    recallsBySubject: '«Recalling» its resolution {number} on {subject}',
    notes: '«Noting» {subject that calls for action}',
    callsUpon: '«Calls upon» {name of those who are to act} to {to be written}',
    requests: (reporter, isThis) =>
      `«Requests» ${reporter} to report, by {date}, on the implementation of ${isThis ? 'this' : 'the present'} resolution`,
    remains: () => '«Decides» to remain seized of the matter',
    reporters: {
      'secretary-general': 'the Secretary-General',
      'executive-secretary': 'the Executive Secretary',
      'director-general': 'the Director-General',
    },
    item: 'To {to be written}',
    paragraph: {
      reason: 'Noting',
      decision: 'Requests',
      gap: '{subject that calls for action}',
      done: '{name of those who are to act} to {to be written}',
    },
    citations: {
      ga: 'General Assembly resolution {number} of {date}',
      sc: 'Security Council resolution {number} of {date}',
      ecosoc: 'Economic and Social Council resolution {number} of {date}',
      eclac: 'Economic Commission for Latin America and the Caribbean resolution {number} on {subject}',
    },
    reference: 'paragraph {number} above',
    note: '{symbol of the document}',
    names: {
      draft: 'Resolution',
      reason: 'Preambular paragraph',
      decision: 'Operative paragraph',
      list: 'Sub-paragraphs',
      citation: 'Citation',
      reference: 'Reference to a paragraph',
      note: 'Footnote',
    },
    whereas: {
      recitals: [
        'WHEREAS, {subject that calls for action}; and',
        'WHEREAS, {subject that follows from it}; now, therefore, be it',
      ],
      decisions: [
        'RESOLVED, That {name of the body} {to be written}; and be it further',
        'RESOLVED, That {to be written}.',
      ],
    },
    smallLetters: {
      recitals: ['considering', 'a) that {subject that calls for action};', 'b) that {subject that follows from it},'],
      decisions: [
        'resolves',
        '1 to {to be written};',
        '2 to {to be written},',
        'instructs the Secretary-General',
        'to report by {date}.',
      ],
    },
  },
  es: {
    title: '{título de la resolución}',
    recalls: '«Recordando» su resolución {número}, de {fecha}',
    recallsBySubject: '«Recordando» su resolución {número} sobre {tema}',
    notes: '«Observando» {tema que exige actuar}',
    callsUpon: '«Exhorta» a {nombre de quienes han de actuar} a que {por determinar}',
    requests: (reporter) =>
      `«Solicita» ${reporter} que presente, a más tardar el {fecha}, un informe sobre la aplicación de la presente resolución`,
    remains: () => '«Decide» seguir ocupándose de la cuestión',
    reporters: {
      'secretary-general': 'al Secretario General',
      'executive-secretary': 'al Secretario Ejecutivo',
      'director-general': 'al Director General',
    },
    item: 'Que {por determinar}',
    paragraph: {
      reason: 'Observando',
      decision: 'Exhorta',
      gap: '{tema que exige actuar}',
      done: 'a {nombre de quienes han de actuar} a que {por determinar}',
    },
    citations: {
      ga: 'la resolución {número} de la Asamblea General, de {fecha}',
      sc: 'la resolución {número} del Consejo de Seguridad, de {fecha}',
      ecosoc: 'la resolución {número} del Consejo Económico y Social, de {fecha}',
      eclac: 'la resolución {número} de la Comisión Económica para América Latina y el Caribe sobre {tema}',
    },
    reference: 'párrafo {número} supra',
    note: '{signatura del documento}',
    names: {
      draft: 'Resolución',
      reason: 'Párrafo del preámbulo',
      decision: 'Párrafo de la parte dispositiva',
      list: 'Apartados',
      citation: 'Cita',
      reference: 'Remisión a un párrafo',
      note: 'Nota',
    },
    whereas: {
      recitals: ['POR CUANTO {tema que exige actuar};', 'POR CUANTO {tema que se sigue de ello};'],
      decisions: ['SE RESUELVE que {nombre del órgano} {por determinar};', 'SE RESUELVE además que {por determinar}.'],
    },
    smallLetters: {
      recitals: ['considerando', 'a) que {tema que exige actuar};', 'b) que {tema que se sigue de ello},'],
      decisions: [
        'resuelve',
        '1 que {por determinar};',
        '2 que {por determinar},',
        'encarga al Secretario General',
        'que informe a más tardar el {fecha}.',
      ],
    },
  },
  fr: {
    title: '{titre de la résolution}',
    recalls: '«Rappelant» sa résolution {numéro} du {date}',
    recallsBySubject: '«Rappelant» sa résolution {numéro} sur {sujet}',
    notes: '«Notant» {sujet qui appelle une action}',
    callsUpon: '«Demande» à {nom des destinataires} de {à déterminer}',
    requests: (reporter) =>
      `«Prie» ${reporter} de présenter, d’ici au {date}, un rapport sur l’application de la présente résolution`,
    remains: (gender) => `«Décide» de rester ${gender === 'f' ? 'saisie' : 'saisi'} de la question`,
    reporters: {
      'secretary-general': 'le Secrétaire général',
      'executive-secretary': 'le Secrétaire exécutif',
      'director-general': 'le Directeur général',
    },
    item: 'De {à déterminer}',
    paragraph: {
      reason: 'Notant',
      decision: 'Demande',
      gap: '{sujet qui appelle une action}',
      done: 'à {nom des destinataires} de {à déterminer}',
    },
    citations: {
      ga: 'la résolution {numéro} de l’Assemblée générale du {date}',
      sc: 'la résolution {numéro} du Conseil de sécurité du {date}',
      ecosoc: 'la résolution {numéro} du Conseil économique et social du {date}',
      eclac: 'la résolution {numéro} de la Commission économique pour l’Amérique latine et les Caraïbes sur {sujet}',
    },
    reference: 'paragraphe {numéro} ci-dessus',
    note: '{cote du document}',
    names: {
      draft: 'Résolution',
      reason: 'Alinéa du préambule',
      decision: 'Paragraphe du dispositif',
      list: 'Alinéas',
      citation: 'Citation (français)',
      reference: 'Renvoi à un paragraphe',
      note: 'Note de bas de page',
    },
    whereas: {
      recitals: ['ATTENDU QUE {sujet qui appelle une action} ;', 'ATTENDU QUE {sujet qui en découle} ;'],
      decisions: [
        'IL EST RÉSOLU que {nom de l’organe} {à déterminer} ;',
        'IL EST ÉGALEMENT RÉSOLU que {à déterminer}.',
      ],
    },
    smallLetters: {
      recitals: ['considérant', 'a) que {sujet qui appelle une action} ;', 'b) que {sujet qui en découle},'],
      decisions: [
        'décide',
        '1 de {à déterminer} ;',
        '2 de {à déterminer},',
        'charge le Secrétaire général',
        'de faire rapport d’ici au {date}.',
      ],
    },
  },
}

/** A gap of a template, as it stands in a draft that nobody has filled in yet. */
export const filledGaps = (template: string): string => template.replace(/\{([^{}]*)\}/g, '[$1]')
