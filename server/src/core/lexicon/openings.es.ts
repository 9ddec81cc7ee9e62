/**
 * Spanish openings. Source: the emphasised openings of published resolutions of the General Assembly and the Security Council as counted
 * in the rulebook's lexicons (section 2), R-53, R-61, R-84, R-142; United Nations, Department for General Assembly and Conference Management.
 */
import { list, makeVerb, type OpeningLexicon, type Verb, type VerbParts, words } from './openings.ts'

/** A verb by its infinitive, reflexive ones with `se` at the end; the finite form and the gerund are regular unless given. */
function verb(infinitive: string, parts: VerbParts = {}, finite?: string, gerund?: string): Verb {
  const bare = infinitive.replace(/se$/, '')
  const stem = bare.slice(0, -2)
  const isFirst = bare.endsWith('ar')
  const third = finite ?? `${stem}${isFirst ? 'a' : 'e'}`
  const plain = gerund ?? `${stem}${isFirst ? 'ando' : 'iendo'}`
  if (bare === infinitive) return makeVerb(third, plain, infinitive, parts)
  return makeVerb(
    `se ${third}`,
    `${plain.replace(/([ae])ndo$/, (_, v) => `${v === 'a' ? 'á' : 'é'}ndo`)}se`,
    infinitive,
    parts,
  )
}

const plain = (infinitives: string): Verb[] => words(infinitives).map((infinitive) => verb(infinitive))

/** The four forms of an adjective in -o, or the two of another, from its masculine. */
const forms = (adjective: string): string[] =>
  adjective.endsWith('o')
    ? ['o', 'a', 'os', 'as'].map((ending) => adjective.slice(0, -1) + ending)
    : adjective.endsWith('dor')
      ? ['', 'a', 'es', 'as'].map((ending) => adjective + ending)
      : [adjective, adjective + (/[aeiou]$/.test(adjective) ? 's' : 'es')]

const adjectives = (list: string): string[] => words(list).flatMap(forms)

const NOUNS = words(
  'aflicción compasión pedido repulsión optimismo aprecio agradecimiento alarma adhesión admiración apoyo aprobación beneplácito complacencia compromiso condena condenas condolencias confianza convencimiento ' +
    'convicción consternación decepción decisión desaprobación desacuerdo deseo determinación disposición disponibilidad encomio esperanza exhortación exhortaciones exigencia exigencias felicitaciones firmeza gratitud ' +
    'honda indignación inquietud intención interés invitación invitaciones lealtad llamamiento llamamientos opinión oposición orgullo pesar pésame petición peticiones preocupación preocupaciones reconocimiento rechazo recomendación ' +
    'recomendaciones repudio resolución respaldo respeto satisfacción simpatía solicitud solicitudes solidaridad tristeza voluntad',
)

/** What an organ says again of its own. */
const OWN_ACTS = NOUNS.filter((noun) => !['decisión', 'opinión', 'resolución'].includes(noun))

/** Nouns that stand in the phrase behind an article, and not only behind a possessive. */
const SHARED = words('esperanza opinión necesidad deseo convicción preocupación preocupaciones intención')

const AGAIN = list(
  'una vez más, nuevamente, de nuevo, también, además, asimismo, igualmente, sin embargo, no obstante, por tanto, por consiguiente, ' +
    'aún, todavía',
)

/** Verbs whose stem changes, by their infinitives: finite form and, where it is not regular, gerund. */
const CHANGING: Readonly<Record<string, readonly [string, string?]>> = {
  acordar: ['acuerda'],
  advertir: ['advierte', 'advirtiendo'],
  alentar: ['alienta'],
  aprobar: ['aprueba'],
  atribuir: ['atribuye', 'atribuyendo'],
  ampliar: ['amplía'],
  atenuar: ['atenúa'],
  comenzar: ['comienza'],
  concluir: ['concluye', 'concluyendo'],
  confiar: ['confía'],
  contribuir: ['contribuye', 'contribuyendo'],
  convenir: ['conviene', 'conviniendo'],
  creer: ['cree', 'creyendo'],
  desaprobar: ['desaprueba'],
  disponer: ['dispone'],
  elegir: ['elige', 'eligiendo'],
  encomendar: ['encomienda'],
  enmendar: ['enmienda'],
  entender: ['entiende'],
  enviar: ['envía'],
  extender: ['extiende'],
  evaluar: ['evalúa'],
  incluir: ['incluye', 'incluyendo'],
  instituir: ['instituye', 'instituyendo'],
  pedir: ['pide', 'pidiendo'],
  preferir: ['prefiere', 'prefiriendo'],
  prever: ['prevé', 'previendo'],
  prohibir: ['prohíbe'],
  promover: ['promueve'],
  proseguir: ['prosigue', 'prosiguiendo'],
  proveer: ['provee', 'proveyendo'],
  recomendar: ['recomienda'],
  reforzar: ['refuerza'],
  remitir: ['remite'],
  repetir: ['repite', 'repitiendo'],
  reprobar: ['reprueba'],
  requerir: ['requiere', 'requiriendo'],
  resolver: ['resuelve'],
  situar: ['sitúa'],
  someter: ['somete'],
  sostener: ['sostiene'],
  sugerir: ['sugiere', 'sugiriendo'],
  sustituir: ['sustituye', 'sustituyendo'],
}

export const SPANISH: OpeningLexicon = {
  verbs: [
    ...Object.entries(CHANGING).map(([infinitive, [finite, gerund]]) => verb(infinitive, {}, finite, gerund)),
    ...plain(
      'aceptar aclarar acreditar adoptar agradecer alabar animar anunciar aplaudir aplazar apreciar apremiar asegurar aseverar asignar asumir autorizar celebrar compartir comprender ' +
        'conceder conmemorar consignar constatar convocar crear decidir delegar denunciar deplorar desear designar determinar ' +
        'elogiar encargar encomiar especificar esperar establecer estimar examinar exhortar exigir facultar felicitar fijar fomentar fortalecer garantizar honrar ' +
        'implorar indicar iniciar informar insistir instar invitar invocar lamentar levantar modificar nombrar objetar observar ordenar otorgar permitir precisar preconizar presentar ' +
        'proclamar prometer prorrogar ratificar recibir rechazar reclamar reconfirmar reconocer reducir refirmar repudiar reservar resaltar respaldar ' +
        'respetar responder revisar saludar seleccionar solicitar suscribir suspender transmitir trasladar valorar velar profesar restablecer reiniciar exonerar eximir',
    ),
    verb('acoger', { particles: ['con beneplácito', 'con satisfacción', 'con agrado', 'favorablemente'] }),
    verb('afirmar', { nouns: OWN_ACTS }),
    verb('aguardar', { particles: ['con interés', 'con ~ interés'] }),
    verb('apoyar'),
    verb('actuar', {}, 'actúa'),
    verb('condenar'),
    verb('considerar', {
      particles: words(
        'importante necesario esencial alarmante conveniente imprescindible intolerable alentador alentadores alentadora alentadoras',
      ),
    }),
    verb('confirmar', { nouns: OWN_ACTS, nounsOptional: true }),
    verb('continuar', { auxiliary: { links: [], form: 'participle' }, copula: true }, 'continúa'),
    verb('dar', { particles: ['las gracias', 'por concluido', 'por terminado', 'instrucciones'] }, 'da'),
    verb('declarar', { nouns: OWN_ACTS }),
    verb('declararse', { copula: true }),
    verb('destacar', { nouns: OWN_ACTS }),
    verb('estar', { copula: true, particles: ['de acuerdo', 'a la espera'] }, 'está'),
    verb('exponer', { nouns: NOUNS }),
    verb('expresar', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('haber', { perfect: true }, 'ha'),
    verb('hacer', {
      particles: list(
        'un ~ llamamiento ~, llamamientos, notar, suyo, suya, suyos, suyas, hincapié, referencia, constar, saber, votos, propio, propia, ' +
          'propios, propias',
      ),
    }),
    verb('hacerse', { particles: ['eco'] }),
    verb('llamar', { particles: ['la atención'] }),
    verb('manifestar', { nouns: NOUNS, shared: SHARED, bareNouns: true }, 'manifiesta'),
    verb('mantener', { nouns: ['opinión', 'posición', 'apoyo'] }, 'mantiene'),
    verb('mantenerse', { copula: true }, 'mantiene'),
    verb('mostrarse', { copula: true }, 'muestra'),
    verb('ofrecer', { nouns: words('condolencias apoyo') }),
    verb('permanecer', { copula: true }),
    verb('poner', { nouns: OWN_ACTS, particles: ['de relieve', 'de manifiesto', 'fin', 'énfasis', 'en marcha'] }),
    verb('prestar', { particles: ['apoyo', 'la debida consideración', 'atención', '~ atención'] }),
    verb('proponer'),
    verb('quedar', { copula: true }),
    verb('reafirmar', { nouns: OWN_ACTS }),
    verb('recalcar', { nouns: OWN_ACTS }),
    verb('recordar', { nouns: OWN_ACTS }, 'recuerda'),
    verb('reiterar', { nouns: OWN_ACTS, shared: words('solicitud exhortación petición llamamiento') }),
    verb('rendir', { particles: ['homenaje', 'un ~ homenaje', 'tributo'] }, 'rinde', 'rindiendo'),
    verb('renovar', { nouns: [...OWN_ACTS, 'decisión'] }, 'renueva'),
    verb('seguir', { auxiliary: { links: [], form: 'participle' }, copula: true }, 'sigue', 'siguiendo'),
    verb('ser', { copula: true }, 'es', 'siendo'),
    verb('señalar', { particles: ['a la atención', 'a su atención'] }),
    verb('subrayar', { nouns: OWN_ACTS }),
    verb(
      'tener',
      {
        particles: list('presente, presentes, en cuenta, en consideración, la intención, conciencia, en mente, a bien'),
      },
      'tiene',
    ),
    verb('tomar', {
      particles: ['nota', 'debida nota', 'buena nota', 'conocimiento', 'en consideración', 'en cuenta', 'la decisión'],
    }),
    verb('ver', { particles: ['con agrado', 'con satisfacción'] }, 've', 'viendo'),
    verb('volver', { auxiliary: { links: ['a'], form: 'base' } }, 'vuelve'),
    ...words(
      'comprometer congratular esforzar felicitar adherir asociar basar guiar proponer oponer reservar sumar preocupar inspirar complacer',
    ).map((stem) =>
      verb(
        `${stem}se`,
        {},
        { esforzar: 'esfuerza', adherir: 'adhiere', guiar: 'guía' }[stem],
        stem === 'adherir' ? 'adhiriendo' : undefined,
      ),
    ),
    verb('verse', { copula: true }, 've', 'viendo'),
  ],
  adjectives: adjectives(
    'agradecido alarmado alentado animado apenado apesadumbrado comprometido confiado conmocionado conocedor consciente consternado convencido decepcionado decidido deseoso determinado desalentado ' +
      'disgustado dispuesto empeñado entristecido escandalizado esperanzado favorable guiado horrorizado impresionado indignado inquieto inspirado interesado motivado movido obligado opuesto orgulloso partidario ' +
      'persuadido perturbado preocupado respetuoso resuelto satisfecho seguro',
  ),
  past: /(?:[ai]d|íd|st|ch|rt|lt|ct|crit)[oa]s?$/,
  adverb: /[\p{L}]{3}mente$/u,
  unknownFinite: /^\p{L}{3,}[ae]$/u,
  unknownParticiple: /\p{L}{2}(?:[ai]|ie|ye)ndo(?:se)?$|[áé]ndose$/u,
  notFinite: words(
    'ante entre desde durante mediante este esta ese esa aunque porque para hasta cada toda otra una sobre contra parte conferencia asamblea informe nombre siempre donde cuando fecha programa sea fuera primera segunda tercera',
  ),
  leads: [
    ...AGAIN,
    ...list(
      'en consecuencia, a este respecto, en este contexto, en este sentido, muy, por último, por ello, por lo tanto, al mismo tiempo',
    ),
  ],
  between: [...AGAIN, 'siempre'],
  tails: [
    ...AGAIN,
    ...list(
      'en los términos más *, en los términos más * posibles, de forma inequívoca, de manera inequívoca, que hace suyo, que hace suya, que hace suyos, que hace suyas, en particular, sin reservas, sin reserva alguna, sin ambages, en especial, ' +
        'por unanimidad, con carácter de urgencia, con carácter urgente, con urgencia',
    ),
  ],
  asides: ['en los términos más * posibles', 'en los términos más *'],
  repeats: ['también', 'además'],
  optional: list(
    'a este respecto, a ese respecto, en este sentido, en ese sentido, en este contexto, en ese contexto, al respecto, ' +
      'en este aspecto',
  ),
  and: ['y', 'e'],
  possessives: ['su', 'sus'],
  articles: ['el', 'la', 'los', 'las', 'un', 'una'],
  with: 'con',
  withArticles: ['el', 'la', 'un', 'una'],
  feelings: words(
    'admiración agradecimiento agrado aprobación aflicción alarma angustia aprecio apreciación aprensión beneplácito complacencia consternación decepción desagrado dolor encomio energía entusiasmo esperanza estima firmeza gratitud honda horror indignación ' +
      'inquietud insistencia interés intranquilidad optimismo orgullo pena pesar placer preocupación pesadumbre reconocimiento repugnancia respeto satisfacción sorpresa tristeza urgencia vehemencia',
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
    'especialmente particularmente recientemente anteriormente actualmente debidamente únicamente solamente exclusivamente principalmente periódicamente anualmente conjuntamente previamente incluidamente',
  ),
  uncertain: {},
  qualities: [
    'muy',
    'más',
    'sumamente',
    'sin reservas',
    'de larga data',
    ...words(
      'absoluto activo amplio aprobatorio auténtico cálido categórico completo continuado continuo creciente decidido decisivo encarecido enérgico entero especial estricto expreso extremo firme franco fuerte gran grande grandes grave graves hondo ' +
        'imperioso inconmovible indefectible inequívoco inquebrantable intenso inmenso íntegro justo máximo mayor mayores mismo mucho nuevo particular perdurable permanente persistente pleno político profundo pronto propio rotundo renovado reiterado resuelto seria serio sincero solemne sostenido suma sumo ' +
        'tenaz total unánime urgente vehemente verdadero vivo constante',
    ).flatMap((word) => [...new Set([word, ...forms(word)])]),
  ],
  qualitiesBehind: true,
  objects: words(
    'el la los las lo un una unos unas de del que a al en por para con su sus este esta estos estas ese esa esos esas aquellos ambos todo toda todos todas cualquier cada y e o como si sobre otros otras se no',
  ),
  linking: words('con su sus y e'),
}
