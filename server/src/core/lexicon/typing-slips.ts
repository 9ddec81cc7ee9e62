/**
 * Words by which slips of typing are told from what is meant. Sources: R-91 ff., and the words that stand twice or
 * glued in eight published sets.
 */
import { WORD_BEGINS, WORD_ENDS } from '../text/letters.ts'
import { unfold } from '../text/pattern.ts'
import type { Language } from './languages.ts'

interface TypingSlips {
  /** Words that may stand twice, one right behind the other. */
  readonly twice: ReadonlySet<string>
  /** Particles that may where they end a clause: `the talks that they took part in in the spring`. */
  readonly particles: ReadonlySet<string>
  /** Verbs that may where they end a clause: `what there is is known`. */
  readonly verbs: ReadonlySet<string>
  /** Small words that no figure follows or goes before without a space. */
  readonly small: string
  /** Nouns that a number follows. */
  readonly nouns: string
  /** Marks that no space goes before; in French the high ones have one. */
  readonly low: string
  /** Articles and the like, and the small words that they are glued to by a slip, where the two make no other word. */
  readonly article: string
  readonly glued: string
  /** Small words that a name is glued to by a slip, `theUnited`; no name begins with one of them. */
  readonly beforeName: string
  /** Small words that end no clause. */
  readonly neverLast: ReadonlySet<string>
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const TYPING_SLIPS: Readonly<Record<Language, TypingSlips>> = {
  en: {
    twice: list('that had very many so long far can her'),
    particles: list('to in on by for at with from over through under about up off'),
    verbs: list('is are was were be been do does did has have will'),
    small: 'of|and|to|in|on|by|from|the|its|at|for|with|or',
    nouns: 'resolutions?|decisions?|paragraphs?|articles?|sections?|rules?|chapters?|annex|annexes',
    low: ',;:?!.',
    article: 'the|its|their|these|this',
    glued: 'of|in|to|and|for|on|by|with|from|at|that',
    beforeName: 'the|of|by|and|with|from',
    neverLast: list('the an its their and or'),
  },
  es: {
    twice: list('en muy más nos os se tan'),
    particles: list('sobre'),
    verbs: list('es son era eran fue fueron ha han hay está están'),
    small: 'de|del|y|e|en|a|al|el|la|las|los|por|para|con|su|sus|o',
    nouns: 'resolución|resoluciones|decisión|decisiones|párrafos?|artículos?|sección|secciones|capítulos?|anexos?',
    low: ',;:?!.',
    article: 'las?|los|el|sus?',
    glued: 'de|en|con|por|y|que|sobre',
    beforeName: 'el|los|las|del|al|por|con',
    neverLast: list('el la los las un de del al en con por para su sus y o que'),
  },
  fr: {
    twice: list('en nous vous très plus si'),
    particles: list('pour contre avec'),
    verbs: list('est sont était étaient a ont fut'),
    small: 'de|du|des|et|en|à|au|aux|le|la|les|par|pour|avec|sa|son|ses|ou',
    nouns: 'résolutions?|décisions?|paragraphes?|articles?|sections?|chapitres?|annexes?',
    low: ',.',
    article: 'la|les?|sa|son|ses',
    // `par dela` may have lost its accent.
    glued: '(?<!(?:par|au|en) )de|dans|pour|sur|et|à|avec',
    beforeName: 'les?|la|des|aux?|par|avec',
    neverLast: list('le la les des du de au aux à et ou sa ses que dans par sur'),
  },
}

/**
 * Spanish years without their tilde, `anos`, which are another word: known by a number or by what is said of years.
 */
export const YEARS_WITHOUT_TILDE = new RegExp(
  unfold`
    anos?${WORD_ENDS}(?:
      (?<=(?:\d|[Pp]r[óo]ximos?|[ÚúUu]ltimos?|[Pp]rimeros?|[Cc]ada|[Ee]ste|[Mm]uchos|[Vv]arios|pasado|dos|tres|cuatro|cinco
        |seis|siete|ocho|nueve|diez|veinte|treinta|cien|al|por) anos?)
      |(?<=${WORD_BEGINS}(?:los|el|del|de) anos?)(?= (?:\d{4}|de edad|pr[óo]xim|siguiente|anterior|pasado|en curso))
    )
  `,
  'gu',
)

/**
 * Small words with two letters turned, with a letter misread from a page or without their accents, which make no other
 * word of the language, each before the word that is meant; no more, since each takes its time in every text.
 */
const SMALL_SLIPS: Readonly<Record<Language, string>> = {
  en:
    'teh the hte the adn and taht that thta that wiht with whcih which thier their theri their htis this tihs this ahve have tbe the thc the tlie the tbat that tbis this witb with vvith with wbich which wliich which whicli which bave have aud and ' +
    'Wheras Whereas WHERAS WHEREAS Whearas Whereas WHEARAS WHEREAS Wereas Whereas WEREAS WHEREAS',
  es:
    'qeu que lso los dle del ocn con cno con praa para apra para uan una ocmo como etsa esta esgún según dsede desde quc que dcl del dc de cstá está ' +
    'pais país paises países nino niño nina niña ninos niños ninas niñas ninez niñez segun según sesion sesión ' +
    'region región accion acción union unión razon razón interes interés traves través ademas además asi así ' +
    'dia día dias días ningun ningún algun algún comun común mision misión ambito ámbito indole índole senal señal',
  fr:
    'lse les dse des qeu que dnas dans dasn dans puor pour poru pour uen une axu aux aevc avec avce avec cetet cette dcs des lcs les dc de quc que qne que qni qui cst est ' +
    'annee année annees années tres très apres après meme même memes mêmes etre être egard égard etude étude ' +
    'etudes études acces accès progres progrès delai délai delais délais etape étape etapes étapes regles règles ' +
    'interet intérêt deja déjà societe société ecole école role rôle',
}

/** The same by what is written: `teh`, `the`. */
export const smallSlips = (language: Language): ReadonlyMap<string, string> => {
  const words = SMALL_SLIPS[language].split(' ')
  return new Map(words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] as string] as const] : [])))
}
