/**
 * Spanish openings. Source: the emphasised openings of published resolutions of the General Assembly and the Security
 * Council as counted in the rulebook's lexicons (section 2), R-53, R-61, R-84, R-142; United Nations, Department for
 * General Assembly and Conference Management.
 */

import { LETTERS } from '../text/letters.ts'
import { list, makeVerb, type OpeningLexicon, type Verb, type VerbParts, words } from './openings.ts'

/** Verbs that are not regular, by their infinitives: finite form and, where that is not regular either, gerund. */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  acordar: ['acuerda'],
  actuar: ['actúa'],
  adherir: ['adhiere', 'adhiriendo'],
  advertir: ['advierte', 'advirtiendo'],
  alentar: ['alienta'],
  ampliar: ['amplía'],
  aprobar: ['aprueba'],
  atenuar: ['atenúa'],
  atribuir: ['atribuye', 'atribuyendo'],
  comenzar: ['comienza'],
  concluir: ['concluye', 'concluyendo'],
  confiar: ['confía'],
  continuar: ['continúa'],
  contribuir: ['contribuye', 'contribuyendo'],
  convenir: ['conviene', 'conviniendo'],
  creer: ['cree', 'creyendo'],
  dar: ['da'],
  desaprobar: ['desaprueba'],
  disponer: ['dispone'],
  elegir: ['elige', 'eligiendo'],
  encomendar: ['encomienda'],
  enmendar: ['enmienda'],
  entender: ['entiende'],
  enviar: ['envía'],
  esforzar: ['esfuerza'],
  estar: ['está'],
  evaluar: ['evalúa'],
  extender: ['extiende'],
  guiar: ['guía'],
  haber: ['ha'],
  incluir: ['incluye', 'incluyendo'],
  instituir: ['instituye', 'instituyendo'],
  manifestar: ['manifiesta'],
  mantener: ['mantiene'],
  mostrar: ['muestra'],
  pedir: ['pide', 'pidiendo'],
  preferir: ['prefiere', 'prefiriendo'],
  prever: ['prevé', 'previendo'],
  prohibir: ['prohíbe'],
  promover: ['promueve'],
  proseguir: ['prosigue', 'prosiguiendo'],
  proveer: ['provee', 'proveyendo'],
  recomendar: ['recomienda'],
  recordar: ['recuerda'],
  reforzar: ['refuerza'],
  remitir: ['remite'],
  rendir: ['rinde', 'rindiendo'],
  renovar: ['renueva'],
  repetir: ['repite', 'repitiendo'],
  reprobar: ['reprueba'],
  requerir: ['requiere', 'requiriendo'],
  resolver: ['resuelve'],
  seguir: ['sigue', 'siguiendo'],
  ser: ['es', 'siendo'],
  situar: ['sitúa'],
  someter: ['somete'],
  sostener: ['sostiene'],
  sugerir: ['sugiere', 'sugiriendo'],
  sustituir: ['sustituye', 'sustituyendo'],
  tener: ['tiene'],
  ver: ['ve', 'viendo'],
  volver: ['vuelve'],
}

/** A verb by its infinitive, reflexive ones with `se` at the end. */
function verb(infinitive: string, parts: VerbParts = {}): Verb {
  const bare = infinitive.replace(/se$/, '')
  const stem = bare.slice(0, -2)
  const vowel = bare.endsWith('ar') ? 'a' : 'e'
  const [finite = stem + vowel, gerund = `${stem}${vowel === 'a' ? 'a' : 'ie'}ndo`] = IRREGULAR[bare] ?? []
  if (bare === infinitive) return makeVerb(finite, gerund, infinitive, parts)
  const stressed = gerund.replace('ando', 'ándo').replace('endo', 'éndo')
  return makeVerb(`se ${finite}`, `${stressed}se`, infinitive, parts)
}

const plain = (infinitives: string): Verb[] => words(infinitives).map((infinitive) => verb(infinitive))

const forms = (adjective: string): string[] =>
  adjective.endsWith('o')
    ? ['o', 'a', 'os', 'as'].map((ending) => adjective.slice(0, -1) + ending)
    : adjective.endsWith('dor')
      ? ['', 'a', 'es', 'as'].map((ending) => adjective + ending)
      : [adjective, adjective + (/[aeiou]$/.test(adjective) ? 's' : 'es')]

/** Adjectives and participles in every form, from their masculines. */
const adjectives = (masculines: string): string[] => words(masculines).flatMap(forms)

const NOUNS = words(
  'adhesión admiración aflicción agradecimiento alarma apoyo aprecio aprobación beneplácito compasión complacencia ' +
    'compromiso condena condenas condolencias confianza consternación convencimiento convicción decepción decisión ' +
    'desacuerdo desaprobación deseo determinación disponibilidad disposición encomio esperanza exhortación ' +
    'exhortaciones exigencia exigencias felicitaciones firmeza gratitud indignación inquietud intención interés ' +
    'invitación invitaciones lealtad llamamiento llamamientos opinión oposición optimismo orgullo pedido pésame ' +
    'pesar petición peticiones preocupación preocupaciones rechazo recomendación recomendaciones reconocimiento ' +
    'repudio repulsión resolución respaldo respeto satisfacción simpatía solicitud solicitudes solidaridad tristeza ' +
    'voluntad',
)

/** What an organ says again of its own. */
const OWN_ACTS = NOUNS.filter((noun) => !['decisión', 'opinión', 'resolución'].includes(noun))

/** Nouns that stand in the phrase behind an article, and not only behind a possessive. */
const SHARED = words('esperanza opinión necesidad deseo convicción preocupación preocupaciones intención')

const AGAIN = list(
  'una vez más, nuevamente, de nuevo, también, además, asimismo, igualmente, sin embargo, no obstante, por tanto, ' +
    'por consiguiente, aún, todavía',
)

/** Made anew each time: whoever reads with it keeps it. */
export const spanish = (): OpeningLexicon => ({
  verbs: [
    ...plain(
      'abrogar aceptar aclarar acordar acreditar actuar adoptar advertir agradecer alabar alentar ampliar animar anular anunciar ' +
        'aplaudir aplazar apoyar apreciar apremiar aprobar asegurar aseverar asignar asumir atenuar atribuir autorizar ' +
        'celebrar comenzar compartir comprender conceder concluir condenar confiar conmemorar consignar constatar ' +
        'contribuir convenir convocar crear creer decidir delegar denunciar deplorar derogar desaprobar desear designar ' +
        'determinar disponer elegir elogiar encargar encomendar encomiar enmendar entender enviar especificar esperar ' +
        'establecer estimar evaluar examinar exhortar exigir eximir exonerar extender facultar felicitar fijar fomentar ' +
        'fortalecer garantizar honrar implorar incluir indicar informar iniciar insistir instar instituir invitar ' +
        'invocar lamentar levantar modificar nombrar objetar observar ordenar otorgar pedir permitir precisar preconizar ' +
        'preferir presentar prever proclamar profesar prohibir prometer promover proponer prorrogar proseguir proveer ' +
        'ratificar rechazar recibir reclamar recomendar reconfirmar reconocer reducir refirmar reforzar reiniciar ' +
        'remitir repetir reprobar repudiar requerir resaltar reservar resolver respaldar respetar responder restablecer ' +
        'revisar revocar saludar seleccionar situar solicitar someter sostener sugerir suscribir suspender sustituir transmitir ' +
        'trasladar valorar velar',
    ),
    verb('acoger', { particles: ['con beneplácito', 'con satisfacción', 'con agrado', 'favorablemente'] }),
    verb('afirmar', { nouns: OWN_ACTS }),
    verb('aguardar', { particles: ['con interés', 'con ~ interés'] }),
    verb('considerar', {
      particles: words(
        'importante necesario esencial alarmante conveniente imprescindible intolerable alentador alentadores alentadora ' +
          'alentadoras',
      ),
    }),
    verb('confirmar', { nouns: OWN_ACTS, nounsOptional: true }),
    verb('continuar', { auxiliary: { links: [], form: 'participle' }, copula: true }),
    verb('dar', { particles: ['las gracias', 'por concluido', 'por terminado', 'instrucciones'] }),
    verb('declarar', { nouns: OWN_ACTS }),
    verb('declararse', { copula: true }),
    verb('destacar', { nouns: OWN_ACTS }),
    verb('estar', { copula: true, particles: ['de acuerdo', 'a la espera'] }),
    verb('exponer', { nouns: NOUNS }),
    verb('expresar', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('haber', { perfect: true }),
    verb('hacer', {
      particles: list(
        'un ~ llamamiento ~, llamamientos, notar, suyo, suya, suyos, suyas, hincapié, referencia, constar, saber, votos, ' +
          'propio, propia, propios, propias',
      ),
    }),
    verb('hacerse', { particles: ['eco'] }),
    verb('llamar', { particles: ['la atención'] }),
    verb('manifestar', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('mantener', { nouns: ['opinión', 'posición', 'apoyo'] }),
    verb('mantenerse', { copula: true }),
    verb('mostrarse', { copula: true }),
    verb('ofrecer', { nouns: words('condolencias apoyo') }),
    verb('permanecer', { copula: true }),
    verb('poner', { nouns: OWN_ACTS, particles: ['de relieve', 'de manifiesto', 'fin', 'énfasis', 'en marcha'] }),
    verb('prestar', { particles: ['apoyo', 'la debida consideración', 'atención', '~ atención'] }),
    verb('quedar', { copula: true }),
    verb('reafirmar', { nouns: OWN_ACTS }),
    verb('recalcar', { nouns: OWN_ACTS }),
    verb('recordar', { nouns: OWN_ACTS }),
    verb('reiterar', { nouns: OWN_ACTS, shared: words('solicitud exhortación petición llamamiento') }),
    verb('rendir', { particles: ['homenaje', 'un ~ homenaje', 'tributo'] }),
    verb('renovar', { nouns: [...OWN_ACTS, 'decisión'] }),
    verb('seguir', { auxiliary: { links: [], form: 'participle' }, copula: true }),
    verb('ser', { copula: true }),
    verb('señalar', { particles: ['a la atención', 'a su atención'] }),
    verb('subrayar', { nouns: OWN_ACTS }),
    verb('tener', {
      particles: list('presente, presentes, en cuenta, en consideración, la intención, conciencia, en mente, a bien'),
    }),
    verb('tomar', {
      particles: ['nota', 'debida nota', 'buena nota', 'conocimiento', 'en consideración', 'en cuenta', 'la decisión'],
    }),
    verb('ver', { particles: ['con agrado', 'con satisfacción'] }),
    verb('volver', { auxiliary: { links: ['a'], form: 'base' } }),
    ...words(
      'adherir asociar basar complacer comprometer congratular esforzar felicitar guiar inspirar oponer preocupar ' +
        'proponer reservar sumar',
    ).map((v) => verb(`${v}se`)),
    verb('verse', { copula: true }),
  ],
  adjectives: adjectives(
    'agradecido alarmado alentado animado apenado apesadumbrado comprometido confiado conmocionado conocedor ' +
      'consciente consternado convencido decepcionado decidido desalentado deseoso determinado disgustado dispuesto ' +
      'empeñado entristecido escandalizado esperanzado favorable guiado horrorizado impresionado indignado inquieto ' +
      'inspirado interesado motivado movido obligado opuesto orgulloso partidario persuadido perturbado preocupado ' +
      'respetuoso resuelto satisfecho seguro',
  ),
  past: /(?:[ai]d|íd|st|ch|rt|lt|ct|crit)[oa]s?$/,
  adverb: new RegExp(`[${LETTERS}]{3}mente$`, 'u'),
  unknownFinite: new RegExp(`^[${LETTERS}]{3,}[ae]$`, 'u'),
  unknownParticiple: new RegExp(`[${LETTERS}]{2}(?:[ai]|ie|ye)ndo(?:se)?$|[áé]ndose$`, 'u'),
  notVerbs: words(
    'ante asamblea aunque cada conferencia contra cuando desde donde durante entre esa ese esta este fecha fuera ' +
      'habida hasta informe mediante nombre otra para parte porque primera programa sea segunda siempre sobre tercera toda una',
  ),
  leads: [
    ...AGAIN,
    ...list(
      'en consecuencia, a este respecto, en este contexto, en este sentido, muy, por último, por ello, por lo tanto, ' +
        'al mismo tiempo',
    ),
  ],
  between: [...AGAIN, 'siempre'],
  tails: [
    ...AGAIN,
    ...list(
      'en los términos más *, en los términos más * posibles, de forma inequívoca, de manera inequívoca, ' +
        'que hace suyo, que hace suya, que hace suyos, que hace suyas, en particular, sin reservas, sin reserva alguna, ' +
        'sin ambages, en especial, por unanimidad, con carácter de urgencia, con carácter urgente, con urgencia',
    ),
  ],
  asides: ['en los términos más * posibles', 'en los términos más *'],
  repeats: ['también', 'además'],
  optional: list(
    'por, a este respecto, a ese respecto, en este sentido, en ese sentido, en este contexto, en ese contexto, ' +
      'al respecto, en este aspecto',
  ),
  and: ['y', 'e'],
  possessives: ['su', 'sus'],
  articles: ['el', 'la', 'los', 'las', 'un', 'una'],
  with: 'con',
  withArticles: ['el', 'la', 'un', 'una'],
  feelings: words(
    'admiración aflicción agradecimiento agrado alarma angustia aprecio aprensión aprobación beneplácito ' +
      'complacencia consternación decepción desagrado dolor encomio energía entusiasmo esperanza estima firmeza ' +
      'gratitud horror indignación inquietud insistencia interés intranquilidad optimismo orgullo pena pesadumbre ' +
      'pesar placer preocupación reconocimiento repugnancia respeto satisfacción sorpresa tristeza urgencia vehemencia',
  ),
  secondNouns: words('voluntad simpatía'),
  followers: {
    tomado: ['nota', 'conocimiento', 'en consideración', 'en cuenta', 'la decisión'],
    tenido: ['en cuenta', 'presente', 'presentes'],
    acogido: ['con beneplácito'],
    puesto: ['de relieve'],
    hecho: ['suyo', 'suya', 'suyos', 'suyas', 'un llamamiento'],
  },
  ofTheObject: words(
    'actualmente anteriormente anualmente conjuntamente debidamente especialmente exclusivamente particularmente ' +
      'periódicamente previamente principalmente recientemente solamente únicamente',
  ),
  uncertain: {},
  qualities: [
    ...list('muy, más, gran, sin reservas, de larga data, anteriores'),
    ...adjectives(
      'absoluto activo amplio auténtico cálido categórico completo constante continuado continuo creciente decidido ' +
        'decisivo encarecido enérgico entero especial estricto expreso extremo firme franco fuerte grande grave hondo ' +
        'imperioso incesante inconmovible indefectible inequívoco inmenso inquebrantable intenso justo máximo mayor ' +
        'mismo mucho nuevo particular perdurable permanente persistente pleno político profundo pronto propio reiterado ' +
        'renovado resuelto rotundo serio sincero solemne sostenido sumo tenaz total unánime urgente vehemente verdadero ' +
        'vivo',
    ),
  ],
  qualitiesBehind: true,
  objects: words(
    'a al ambos aquellos cada como con cualquier de del e el en esa esas ese esos esta estas este estos la las lo ' +
      'los no o otras otros para por que se si sobre su sus toda todas todo todos un una unas unos y',
  ),
  linking: words('con su sus y e'),
})
