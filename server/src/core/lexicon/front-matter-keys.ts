/**
 * The keys of the front matter that are read here, each with what else people call it: in small letters, without
 * accents, `-` between words. Sources: the drafting format; “signatura” and “cote” are what the United Nations call a
 * symbol, “autores” and “auteurs” those who submit a draft.
 */
export const FRONT_MATTER_KEYS = {
  organ: ['organo', 'organe'],
  session: ['sesion', 'sesiones', 'periodo-de-sesiones'],
  style: ['estilo'],
  language: ['idioma', 'lengua', 'langue'],
  status: ['estado', 'estatus', 'situacion', 'statut', 'etat'],
  symbol: ['simbolo', 'signatura', 'symbole', 'cote'],
  title: ['titulo', 'titre', 'intitule'],
  date: ['fecha'],
  'agenda-item': [
    'tema-del-programa',
    'punto-del-programa',
    'punto-del-orden-del-dia',
    'point-de-l-ordre-du-jour',
    'ordre-du-jour',
    'orden-del-dia',
  ],
  sponsors: ['patrocinadores', 'copatrocinadores', 'autores', 'auteurs', 'coauteurs', 'parrains'],
  'based-on': ['basado-en', 'basada-en', 'base-sur', 'basee-sur', 'fonde-sur', 'fondee-sur'],
  author: ['autor', 'autora', 'auteur', 'auteure', 'autrice'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FrontMatterKey = keyof typeof FRONT_MATTER_KEYS

/** Keys of other programs that are one letter away from one of these. */
export const OTHER_KEYS: ReadonlySet<string> = new Set(['authors', 'data'])
