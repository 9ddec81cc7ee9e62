/**
 * French openings. Source: the emphasised openings of published resolutions of the General Assembly and the Security Council as counted
 * in the rulebook's lexicons (section 3), R-53, R-61, R-84, R-143; United Nations, Department for General Assembly and Conference Management.
 */
import { list, makeVerb, type OpeningLexicon, type Verb, type VerbParts, words } from './openings.ts'

/** The finite form and the participle of a regular verb in -er or -ir. */
function regular(infinitive: string): readonly [string, string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) return [`${stem}it`, `${stem}issant`]
  const finite = infinitive
    .replace(/(?:é(gu|qu|[^aeiouyâéèêîôû]+)|e([mnsv]))er$/u, 'è$1$2er')
    .replace(/([ou])yer$/, '$1ier')
  return [finite.slice(0, -1), `${stem.replace(/g$/, 'ge').replace(/c$/, 'ç')}ant`]
}

/** A verb by its infinitive, reflexive ones with `se ` or `s’` before it; the other forms are regular unless given. */
function verb(infinitive: string, parts: VerbParts = {}, finite?: string, participle?: string): Verb {
  const pronoun = /^(?:se |s’|en )/.exec(infinitive)?.[0] ?? ''
  const bare = infinitive.slice(pronoun.length)
  const [third, present] = regular(bare)
  return makeVerb(`${pronoun}${finite ?? third}`, `${pronoun}${participle ?? present}`, infinitive, parts)
}

const plain = (infinitives: string): Verb[] => words(infinitives).map((infinitive) => verb(infinitive))

const NOUNS = words(
  'accord adhésion admiration affliction angoisse appel appels appréciation approbation appréhension appui attachement compassion concours condamnation condoléances confiance consternation conviction crainte craintes déception demande demandes désaccord désapprobation désir ' +
    'détermination dévouement émotion encouragement encouragements engagement espoir exigence exigences félicitations fidélité gratitude hommage indignation inquiétude inquiétudes intention intérêt invitation invitations mécontentement opinion opposition peine préoccupation préoccupations ' +
    'prière prières profession recommandation recommandations reconnaissance regret regrets rejet remerciements requête résolution respect satisfaction solidarité souci soutien souhait souhaits sympathie tristesse vœu vœux volonté',
)

/** Nouns that stand in the phrase behind an article, and not only behind a possessive. */
const SHARED = words(
  'espoir souhait vœu désir conviction inquiétude inquiétudes préoccupation préoccupations avis intention',
)

/** What an organ says again of its own. */
const OWN_ACTS = NOUNS.filter((noun) => !['avis', 'opinion', 'résolution', 'intérêt'].includes(noun))

const AGAIN = list(
  'de nouveau, à nouveau, une nouvelle fois, une fois de plus, une fois encore, encore une fois, une fois, également, en outre, ' +
    'aussi, encore, de plus, de même, par ailleurs, en conséquence, par conséquent, toutefois, toujours, néanmoins, elle aussi, ' +
    'lui aussi',
)

/** What an organ finds a thing to be. */
const JUDGEMENTS = words(
  'alarmant alarmante encourageant encourageante encourageants encourageantes essentiel essentielle important importante importants importantes inacceptable indispensable inquiétant intolérable nécessaire préoccupant préoccupante regrettable utile utiles',
)

const COPULA: VerbParts = { copula: true }

export const FRENCH: OpeningLexicon = {
  verbs: [
    ...plain(
      'accepter accorder charger établir achever admirer adopter affecter ajourner ajouter allouer amender annoncer annuler applaudir approuver appuyer apprécier approfondir arrêter articuler assigner assurer attester attribuer augmenter ' +
        'autoriser aviser bénir blâmer célébrer certifier choisir citer clarifier commémorer communiquer compléter compter concéder condamner conférer confier conseiller constater constituer consulter convoquer corriger créer ' +
        'décider décliner décourager dédier définir déférer déléguer demander dénoncer dépêcher déplorer désapprouver désigner détailler déterminer dissuader distinguer douter doter ' +
        'écarter édicter élaborer élargir encourager endosser engager entériner énoncer enregistrer envisager envoyer épauler espérer étudier examiner exhorter exiger exonérer expliquer ' +
        'favoriser féliciter fixer fournir garantir habiliter honorer identifier implorer imposer inciter indiquer informer insister instituer institutionnaliser intensifier interpréter inviter invoquer ' +
        'justifier lever limiter louer mandater marquer menacer mentionner mesurer modifier motiver nier nommer noter notifier objecter obliger observer octroyer ordonner organiser ' +
        'pardonner partager persister plaider porter préciser préconiser préférer préparer prier privilégier proclamer prolonger prôner proposer proroger protester publier ' +
        'qualifier questionner ratifier réagir réaliser rechercher réclamer recommander réconforter reconfirmer recruter rectifier refuser regretter relayer remarquer remercier renforcer renoncer reporter reprocher réprouver répudier ' +
        'réserver résilier respecter restaurer restituer retirer revendiquer réviser révoquer saluer sanctionner signaler signifier solliciter souhaiter stipuler suggérer supplier supprimer ' +
        'témoigner transférer valider valoriser vanter vérifier viser vouer',
    ),
    verb('accueillir', { particles: ['favorablement'] }, 'accueille', 'accueillant'),
    verb('adresser', { nouns: NOUNS }),
    verb('affirmer', { nouns: OWN_ACTS }),
    verb('agir', {}, 'agit', 'agissant'),
    verb('appeler', { particles: ['l’attention', 'de ses vœux', 'l’attention'] }, 'appelle', 'appelant'),
    verb('attendre', {}, 'attend', 'attendant'),
    verb('attirer', { particles: ['l’attention', 'spécialement l’attention'] }),
    verb(
      'avoir',
      {
        particles: list(
          'à l’esprit, conscience, connaissance, à cœur, l’intention, pleinement conscience, présent à l’esprit, présente à l’esprit, ' +
            'présents à l’esprit, présentes à l’esprit',
        ),
        perfect: true,
      },
      'a',
      'ayant',
    ),
    verb('comprendre', {}, 'comprend', 'comprenant'),
    verb('consentir', {}, 'consent', 'consentant'),
    verb('connaître', {}, 'connaît', 'connaissant'),
    verb('considérer', { particles: JUDGEMENTS }),
    verb('confirmer', { nouns: OWN_ACTS, nounsOptional: true }),
    verb('continuer', { auxiliary: { links: ['de', 'd’', 'à'], form: 'base' } }),
    verb('convenir', {}, 'convient', 'convenant'),
    verb('craindre', {}, 'craint', 'craignant'),
    verb('croire', {}, 'croit', 'croyant'),
    verb('déclarer', { nouns: OWN_ACTS }),
    verb('demeurer', COPULA),
    verb('dire', { nouns: OWN_ACTS, auxiliary: { links: [], form: 'base' } }, 'dit', 'disant'),
    verb('donner', {
      particles: list(
        'pour instruction, pour instructions, mandat, pour mandat, instruction, acte, suite, effet, son aval',
      ),
    }),
    verb('élever', {}, 'élève', 'élevant'),
    verb('émettre', { nouns: NOUNS, shared: SHARED, bareNouns: true }, 'émet', 'émettant'),
    verb('enjoindre', {}, 'enjoint', 'enjoignant'),
    verb('entendre', {}, 'entend', 'entendant'),
    verb('estimer', { particles: ['important', 'nécessaire'] }),
    verb('être', { copula: true, particles: ['d’avis', 'd’accord'] }, 'est', 'étant'),
    verb('exprimer', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb(
      'faire',
      {
        particles: list(
          'sien, sienne, siens, siennes, valoir, observer, remarquer, part de sa ~ *, part de son ~ *, état, fond, confiance, appel, écho, ' +
            'droit, savoir',
        ),
      },
      'fait',
      'faisant',
    ),
    verb('formuler', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('garder', { particles: ['à l’esprit', 'présent à l’esprit', 'présents à l’esprit', 'présentes à l’esprit'] }),
    verb('inscrire', {}, 'inscrit', 'inscrivant'),
    verb('interdire', {}, 'interdit', 'interdisant'),
    verb('juger', { particles: JUDGEMENTS }),
    verb('lancer', { particles: ['un ~ appel ~', 'un appel'] }),
    verb('laisser'),
    verb('maintenir', {}, 'maintient', 'maintenant'),
    verb('manifester', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb(
      'mettre',
      { particles: ['l’accent', 'en garde', 'en avant', 'fin', 'en évidence', 'en exergue', 'en relief', 'en place'] },
      'met',
      'mettant',
    ),
    verb('ouvrir', {}, 'ouvre', 'ouvrant'),
    verb('partir', {}, 'part', 'partant'),
    verb('permettre', {}, 'permet', 'permettant'),
    verb(
      'prendre',
      {
        particles: list(
          'note, acte, en considération, en compte, bonne note, dûment note, connaissance, la décision, l’engagement, en charge, position, ' +
            'notes',
        ),
      },
      'prend',
      'prenant',
    ),
    verb('présenter', { nouns: NOUNS, shared: words('condoléances') }),
    verb('prévoir', {}, 'prévoit', 'prévoyant'),
    verb('promettre', {}, 'promet', 'promettant'),
    verb('promouvoir', {}, 'promeut', 'promouvant'),
    verb('rappeler', { nouns: OWN_ACTS }, 'rappelle', 'rappelant'),
    verb('réaffirmer', { nouns: OWN_ACTS }),
    verb('recevoir', {}, 'reçoit', 'recevant'),
    verb('reconduire', {}, 'reconduit', 'reconduisant'),
    verb('reconnaître', {}, 'reconnaît', 'reconnaissant'),
    verb('redire', { nouns: OWN_ACTS }, 'redit', 'redisant'),
    verb('réduire', {}, 'réduit', 'réduisant'),
    verb('réitérer', { nouns: OWN_ACTS }),
    verb('rejeter', {}, 'rejette', 'rejetant'),
    verb('relever', {}, 'relève', 'relevant'),
    verb('remettre', {}, 'remet', 'remettant'),
    verb('rendre', { particles: ['hommage', 'un ~ hommage ~', 'grâce'] }, 'rend', 'rendant'),
    verb('renouveler', { nouns: OWN_ACTS }, 'renouvelle', 'renouvelant'),
    verb('renvoyer', {}, 'renvoie', 'renvoyant'),
    verb('répéter', { nouns: OWN_ACTS }),
    verb('répondre', {}, 'répond', 'répondant'),
    verb('rester', { ...COPULA, particles: ['saisi', 'saisie'] }),
    verb('résoudre', {}, 'résout', 'résolvant'),
    verb('savoir', { particles: ['gré'] }, 'sait', 'sachant'),
    verb('soumettre', {}, 'soumet', 'soumettant'),
    verb('souligner', { nouns: OWN_ACTS }),
    verb('souscrire', {}, 'souscrit', 'souscrivant'),
    verb('soutenir', {}, 'soutient', 'soutenant'),
    verb('suivre', { particles: ['avec ~ attention'] }, 'suit', 'suivant'),
    verb('suspendre', {}, 'suspend', 'suspendant'),
    verb(
      'tenir',
      { particles: ['compte', 'dûment compte', 'à l’esprit'], auxiliary: { links: ['à'], form: 'base' } },
      'tient',
      'tenant',
    ),
    verb('transmettre', {}, 'transmet', 'transmettant'),
    verb('voir', { particles: ['avec ~ inquiétude', 'avec satisfaction'] }, 'voit', 'voyant'),
    verb('vouloir', {}, 'veut', 'voulant'),
    verb('étendre', {}, 'étend', 'étendant'),
    verb('élire', {}, 'élit', 'élisant'),
    verb('admettre', {}, 'admet', 'admettant'),
    verb('apporter', { nouns: words('appui soutien concours') }),
    verb('en appeler', {}, 'appelle', 'appelant'),
    ...['se déclarer', 'se montrer', 's’avouer', 's’estimer', 'se trouver'].map((infinitive) =>
      verb(infinitive, COPULA),
    ),
    verb('se dire', COPULA, 'dit', 'disant'),
    verb('se redire', COPULA, 'redit', 'redisant'),
    verb('se voir', COPULA, 'voit', 'voyant'),
    verb('se tenir', COPULA, 'tient', 'tenant'),
    verb('se souvenir', {}, 'souvient', 'souvenant'),
    verb('se rendre', { particles: ['compte'] }, 'rend', 'rendant'),
    verb('se réjouir'),
    verb('s’unir'),
    verb('s’élever', {}, 'élève', 'élevant'),
    verb('s’abstenir', {}, 'abstient', 'abstenant'),
    verb('s’en tenir', {}, 'en tient', 'en tenant'),
    verb('se faire', { particles: ['l’écho'] }, 'fait', 'faisant'),
    ...words(
      'féliciter prononcer préoccuper proposer référer réserver soucier fonder ranger conformer borner désoler réaffirmer',
    ).map((v) => verb(`se ${v}`)),
    ...words(
      'engager inquiéter inspirer associer opposer efforcer employer alarmer affliger attacher appuyer indigner étonner attrister acquitter',
    ).map((v) => verb(`s’${v}`)),
  ],
  adjectives: words(
    'affligé alarmé animé apte attaché atterré attentif attristé bouleversé choqué confiant conscient consterné convaincu déçu décidé déterminé désireux désolé disposé disposée ému encouragé endeuillé engagé favorable fidèle fier guidé heureux horrifié hostile impatient ' +
      'impressionné indigné inquiet inspiré mû motivé opposé partisan peiné persuadé perturbé préoccupé prêt reconnaissant résolu révolté saisi satisfait sensible solidaire soucieux stupéfait touché troublé tributaire mécontent',
  ).flatMap(feminine),
  past: /^\p{L}{2,}(?:é|i|u|is|it|ert|int)(?:e|es|s)?$/u,
  adverb: /\p{L}{2}ment$/u,
  unknownFinite: /^\p{L}{3,}(?:[^aeiouéèêsxz]e|[ie]e|ue|d|[^n]t)$/u,
  unknownParticiple: /\p{L}{3}ant$/u,
  notFinite: words(
    'cependant cette chaque toute autre entre contre comme quelque notre votre leur une pendant avant devant durant suivant concernant conférence assemblée secrétaire rapport point outre état début droit fait tout dont sont soit quand quant tant avant partie titre date texte liste membre nombre groupe programme date',
  ),
  leads: [...AGAIN, 'à cet égard', 'dans ce contexte', 'tout en', 'très', 'enfin', 'tout particulièrement', 'ne', 'n’'],
  between: [...AGAIN, 'de plus en plus'],
  tails: [
    ...AGAIN,
    ...list(
      'dans les termes les plus *, dans les termes les plus * possibles, en particulier, qu’elle condamne, qu’il condamne, qu’elle est résolue, qu’il est résolu, qu’elle est convaincue, qu’il est convaincu, haut et fort, ' +
        'en s’en félicitant, sans réserve, sans équivoque, sans réserves, sans ambiguïté, au plus haut point, d’urgence, de toute urgence, ' +
        'tout particulièrement, à l’unanimité',
    ),
  ],
  asides: ['dans les termes les plus * possibles', 'dans les termes les plus *'],
  repeats: ['également', 'en outre', 'aussi'],
  optional: list(
    'à cet égard, dans ce contexte, à ce propos, à ce sujet, dans cet esprit, dans cette optique, à cette fin, à cette occasion',
  ),
  and: ['et'],
  possessives: ['sa', 'son', 'ses'],
  articles: ['la', 'le', 'l’', 'les', 'un', 'une'],
  with: 'avec',
  withArticles: words('la le l’ les un une beaucoup de d’ regain'),
  feelings: words(
    'admiration affliction alarme amertume angoisse anxiété appréciation appréhension approbation approbations attention bienveillance chagrin colère compassion consternation conviction crainte déception émotion énergie enthousiasme espoir estime étonnement faveur fermeté fierté force gratitude ' +
      'horreur impatience indignation inquiétude insistance intérêt joie mécontentement optimisme plaisir préoccupation reconnaissance regret regrets respect satisfaction solennité soulagement surprise sympathie tristesse urgence véhémence vigueur',
  ),
  secondNouns: [],
  followers: {
    pris: ['note', 'acte', 'en considération', 'en compte', 'connaissance', 'la décision'],
    tenu: ['compte'],
    présent: ['à l’esprit'],
    présente: ['à l’esprit'],
    présents: ['à l’esprit'],
    présentes: ['à l’esprit'],
    accueilli: ['avec satisfaction'],
    fait: ['sien', 'sienne', 'siens', 'siennes'],
  },
  ofTheObject: words(
    'notamment uniquement seulement exclusivement principalement récemment actuellement précédemment document moment gouvernement parlement développement armement désarmement traitement financement environnement règlement engagement',
  ),
  uncertain: {
    aussi: words('que la le les l’ de d’ à aux au du des avec son sa ses et'),
    encore: words('que la le les l’ de d’ à aux au du des avec son sa ses et'),
  },
  qualities: [
    'très',
    'plus',
    'si',
    'le plus',
    'la plus',
    'les plus',
    'de plus en plus',
    'sans réserve',
    'sans faille',
    'sans équivoque',
    'sans relâche',
    'sans failles',
    'au plus haut point',
    ...words(
      'absolu absolue actif active ancien ardent ardente bon bonne chaleureux chaleureuse chaleureuses catégorique clair claire complet complète constant constante continu continue croissant croissante durable énergique énergiques entier entière entières exceptionnel exceptionnelle extrême ferme fermes fervent fort forte fortes franc franche grand grande grands grandes grave graves ' +
        'haute immense inaltérable inconditionnel inconditionnelle indéfectible inébranlable infatigable intense légitime légitimes marqué même meilleur meilleurs nouveau nouvelle nouveaux nouvelles particulier particulière permanent permanente persistant persistante plein pleine plus pressant pressante pressants profond profonde profonds profondes pur ' +
        'ravivée récent redoublé renouvelé renouvelée résolu résolue respectueux sérieux sérieuse sérieuses sincère sincères solennel solennelle solide soutenu spécial spéciale suprême total totale unanime unanimes urgent urgente véritable vibrant vif vifs vigoureux vigoureuse vive vives viv volontaire vigilante particulièrement',
    ),
  ],
  qualitiesBehind: true,
  objects: words(
    'le la les l’ un une des de d’ du au aux à en par pour avec que qu’ son sa ses leur leurs ce cet cette ces tout toute tous toutes chaque et ou si sur dans dont où autres s’ se ne n’ il elle',
  ),
  linking: words('avec son sa ses et'),
}

/** The forms of an adjective or a participle, from its masculine. */
function feminine(adjective: string): string[] {
  const [masculine, other] = adjective.endsWith('eux')
    ? [adjective, `${adjective.slice(0, -1)}se`]
    : adjective.endsWith('if')
      ? [adjective, `${adjective.slice(0, -1)}ve`]
      : /(?:iet|ier|er)$/.test(adjective)
        ? [adjective, adjective.replace(/e(.)$/, 'è$1e')]
        : [adjective, adjective.endsWith('e') ? adjective : `${adjective}e`]
  return [...new Set([masculine, other, /[sx]$/.test(masculine) ? masculine : `${masculine}s`, `${other}s`])]
}
