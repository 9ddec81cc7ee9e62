/** A short draft in which three mistakes were planted: a wrong date, a verb without emphasis, a number left out. */
const ENGLISH = `---
organ: General Assembly
session: 81
status: draft
---

# Lights of small harbours

The General Assembly,

*Recalling* its resolution 33/134 of 12 December 1978,

*Noting* that many small harbours have no light on which those at sea can rely,

*Convinced* that a light that is kept in one harbour is of use to the boats of all,

1. *Calls upon* all States to keep the lights of their harbours in working order;

2. Requests the Secretary-General:

(a) To draw up a list of the small harbours of the world and of the lights that each of them keeps;

(b) To advise States, at their request, on the training of those who keep them;

4. *Also requests* the Secretary-General to report to the General Assembly at its eighty-second session on the implementation of paragraph 2 above.
`

const SPANISH = `---
organ: Asamblea General
session: 81
status: draft
---

# Luces de los puertos pequeños

La Asamblea General,

*Recordando* su resolución 33/134, de 12 de diciembre de 1978,

*Observando* que muchos puertos pequeños no tienen una luz en la que puedan confiar quienes están en el mar,

*Convencida* de que la luz que se mantiene en un puerto es útil a las embarcaciones de todos,

1. *Exhorta* a todos los Estados a que mantengan en buen estado las luces de sus puertos;

2. Solicita al Secretario General que:

a) Elabore una lista de los puertos pequeños del mundo y de las luces que mantiene cada uno de ellos;

b) Asesore a los Estados que lo soliciten sobre la formación de quienes las mantienen;

4. *Solicita también* al Secretario General que en su octogésimo segundo período de sesiones la informe sobre la aplicación del párrafo 2.
`

const FRENCH = `---
organ: Assemblée générale
session: 81
status: draft
---

# Feux des petits ports

L’Assemblée générale,

*Rappelant* sa résolution 33/134 du 12 décembre 1978,

*Notant* que de nombreux petits ports n’ont pas de feu sur lequel puissent compter ceux qui sont en mer,

*Convaincue* qu’un feu entretenu dans un port est utile aux bateaux de tous,

1. *Demande* à tous les États de maintenir en bon état les feux de leurs ports ;

2. Prie le Secrétaire général :

a) De dresser la liste des petits ports du monde et des feux que chacun d’eux entretient ;

b) De conseiller les États qui le souhaitent sur la formation de ceux qui les entretiennent ;

4. *Prie également* le Secrétaire général de lui rendre compte, à sa quatre-vingt-deuxième session, de l’application du paragraphe 2 ci-dessus.
`

/** The sample in a language of an editor, `es-mx`; in English where there is none in that. */
export const sampleIn = (locale: string): string =>
  ({ es: SPANISH, fr: FRENCH })[locale.slice(0, 2).toLowerCase()] ?? ENGLISH
