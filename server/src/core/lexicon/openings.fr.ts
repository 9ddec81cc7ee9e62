/**
 * French openings. Source: the emphasised openings of published resolutions of the General Assembly and the Security
 * Council as counted in the rulebook's lexicons (section 3), R-53, R-61, R-84, R-143; United Nations, Department for
 * General Assembly and Conference Management.
 */

import { LETTERS } from '../text/letters.ts'
import { list, makeVerb, type OpeningLexicon, type Verb, type VerbParts, words } from './openings.ts'

/** Verbs that are not regular, by their infinitives: finite form and participle. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  abstenir: ['abstient', 'abstenant'],
  accueillir: ['accueille', 'accueillant'],
  admettre: ['admet', 'admettant'],
  appeler: ['appelle', 'appelant'],
  attendre: ['attend', 'attendant'],
  avoir: ['a', 'ayant'],
  comprendre: ['comprend', 'comprenant'],
  connaître: ['connaît', 'connaissant'],
  consentir: ['consent', 'consentant'],
  convenir: ['convient', 'convenant'],
  craindre: ['craint', 'craignant'],
  croire: ['croit', 'croyant'],
  dire: ['dit', 'disant'],
  élire: ['élit', 'élisant'],
  émettre: ['émet', 'émettant'],
  enjoindre: ['enjoint', 'enjoignant'],
  entendre: ['entend', 'entendant'],
  étendre: ['étend', 'étendant'],
  être: ['est', 'étant'],
  faire: ['fait', 'faisant'],
  inscrire: ['inscrit', 'inscrivant'],
  interdire: ['interdit', 'interdisant'],
  maintenir: ['maintient', 'maintenant'],
  mettre: ['met', 'mettant'],
  ouvrir: ['ouvre', 'ouvrant'],
  partir: ['part', 'partant'],
  permettre: ['permet', 'permettant'],
  prendre: ['prend', 'prenant'],
  prévoir: ['prévoit', 'prévoyant'],
  promettre: ['promet', 'promettant'],
  promouvoir: ['promeut', 'promouvant'],
  rappeler: ['rappelle', 'rappelant'],
  recevoir: ['reçoit', 'recevant'],
  reconduire: ['reconduit', 'reconduisant'],
  reconnaître: ['reconnaît', 'reconnaissant'],
  redire: ['redit', 'redisant'],
  réduire: ['réduit', 'réduisant'],
  rejeter: ['rejette', 'rejetant'],
  remettre: ['remet', 'remettant'],
  rendre: ['rend', 'rendant'],
  renouveler: ['renouvelle', 'renouvelant'],
  renvoyer: ['renvoie', 'renvoyant'],
  répondre: ['répond', 'répondant'],
  résoudre: ['résout', 'résolvant'],
  savoir: ['sait', 'sachant'],
  soumettre: ['soumet', 'soumettant'],
  souscrire: ['souscrit', 'souscrivant'],
  soutenir: ['soutient', 'soutenant'],
  souvenir: ['souvient', 'souvenant'],
  suivre: ['suit', 'suivant'],
  suspendre: ['suspend', 'suspendant'],
  tenir: ['tient', 'tenant'],
  transmettre: ['transmet', 'transmettant'],
  voir: ['voit', 'voyant'],
  vouloir: ['veut', 'voulant'],
}

/** The finite form and the participle of a regular verb in -er or -ir. */
function regular(infinitive: string): readonly [string, string] {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ir')) return [`${stem}it`, `${stem}issant`]
  const finite = infinitive
    .replace(/(?:é(gu|qu|[^aeiouyâéèêîôû]+)|e([mnsv]))er$/u, 'è$1$2er')
    .replace(/([ou])yer$/, '$1ier')
  return [finite.slice(0, -1), `${stem.replace(/g$/, 'ge').replace(/c$/, 'ç')}ant`]
}

/** A verb by its infinitive, with its pronoun where it has one: `se féliciter`, `s’inquiéter`, `en appeler`. */
function verb(infinitive: string, parts: VerbParts = {}): Verb {
  const pronoun = /^(?:se |s’)?(?:en )?/.exec(infinitive)?.[0] ?? ''
  const bare = infinitive.slice(pronoun.length)
  const [finite, participle] = IRREGULAR[bare] ?? regular(bare)
  return makeVerb(pronoun + finite, pronoun + participle, infinitive, parts)
}

const plain = (infinitives: string): Verb[] => words(infinitives).map((infinitive) => verb(infinitive))

/** The endings of masculines and of their feminines: the first that fits. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'e'],
  [/eux$/, 'euse'],
  [/if$/, 'ive'],
  [/el$/, 'elle'],
  [/eau$/, 'elle'],
  [/et$/, 'ète'],
  [/er$/, 'ère'],
  [/on$/, 'onne'],
  [/anc$/, 'anche'],
  [/$/, 'e'],
]

/** Adjectives and participles in every form, from their masculines. */
const adjectives = (masculines: string): string[] => words(masculines).flatMap(forms)

function forms(masculine: string): string[] {
  const [ending, other] = FEMININE.find(([pattern]) => pattern.test(masculine)) ?? [/$/, '']
  return [masculine, masculine.replace(ending, other)].flatMap((form) => [form, plural(form)])
}

const plural = (form: string): string =>
  /[sx]$/.test(form)
    ? form
    : form.endsWith('eau')
      ? `${form}x`
      : form.endsWith('al')
        ? form.replace(/l$/, 'ux')
        : `${form}s`

const NOUNS = words(
  'accord adhésion admiration affliction angoisse appel appels appréciation appréhension approbation appui ' +
    'attachement compassion concours condamnation condoléances confiance consternation conviction crainte craintes ' +
    'déception demande demandes désaccord désapprobation désir détermination dévouement émotion encouragement ' +
    'encouragements engagement espoir exigence exigences félicitations fidélité gratitude hommage indignation ' +
    'inquiétude inquiétudes intention intérêt invitation invitations mécontentement opinion opposition peine ' +
    'préoccupation préoccupations prière prières profession recommandation recommandations reconnaissance regret ' +
    'regrets rejet remerciements requête résolution respect satisfaction solidarité souci souhait souhaits soutien ' +
    'sympathie tristesse volonté vœu vœux',
)

/** Nouns that stand in the phrase behind an article, and not only behind a possessive. */
const SHARED = words(
  'espoir souhait vœu désir conviction inquiétude inquiétudes préoccupation préoccupations avis intention',
)

/** What an organ says again of its own. */
const OWN_ACTS = NOUNS.filter((noun) => !['avis', 'opinion', 'résolution', 'intérêt'].includes(noun))

const AGAIN = list(
  'de nouveau, à nouveau, une nouvelle fois, une fois de plus, une fois encore, encore une fois, également, ' +
    'en outre, aussi, encore, de plus, de même, par ailleurs, en conséquence, par conséquent, toutefois, toujours, ' +
    'néanmoins, elle aussi, lui aussi',
)

/** What an organ finds a thing to be. */
const JUDGEMENTS = words(
  'alarmant alarmante encourageant encourageante encourageantes encourageants essentiel essentielle important ' +
    'importante importantes importants inacceptable indispensable inquiétant intolérable nécessaire préoccupant ' +
    'préoccupante regrettable utile utiles',
)

const COPULA: VerbParts = { copula: true }

/** Made anew each time: whoever reads with it keeps it. */
export const french = (): OpeningLexicon => ({
  verbs: [
    ...plain(
      'abroger accepter accorder achever admettre admirer adopter affecter agir ajourner ajouter allouer amender annoncer ' +
        'annuler applaudir apprécier approfondir approuver appuyer arrêter articuler assigner assurer attendre attester ' +
        'attribuer augmenter autoriser aviser bénir blâmer célébrer certifier charger choisir citer clarifier commémorer ' +
        'communiquer compléter comprendre compter concéder condamner conférer confier connaître conseiller consentir ' +
        'constater constituer consulter convenir convoquer corriger craindre créer croire décider décliner décourager ' +
        'dédier déférer définir déléguer demander dénoncer dépêcher déplorer désapprouver désigner détailler déterminer ' +
        'dissuader distinguer doter douter écarter édicter élaborer élargir élever élire encourager endosser engager ' +
        'enjoindre énoncer enregistrer entendre entériner envisager envoyer épauler espérer établir étendre étudier ' +
        'examiner exhorter exiger exonérer expliquer favoriser féliciter fixer fournir garantir habiliter honorer ' +
        'identifier implorer imposer inciter indiquer informer inscrire insister instituer institutionnaliser ' +
        'intensifier interdire interpréter inviter invoquer justifier laisser lever limiter louer maintenir mandater ' +
        'marquer menacer mentionner mesurer modifier motiver nier nommer noter notifier objecter obliger observer ' +
        'octroyer ordonner organiser ouvrir pardonner partager partir permettre persister plaider porter préciser ' +
        'préconiser préférer préparer prévoir prier privilégier proclamer prolonger promettre promouvoir prôner proposer ' +
        'proroger protester publier qualifier questionner ratifier réagir réaliser recevoir rechercher réclamer ' +
        'recommander reconduire reconfirmer réconforter reconnaître recruter rectifier réduire refuser regretter rejeter ' +
        'relayer relever remarquer remercier remettre renforcer renoncer renvoyer répondre reporter reprocher réprouver ' +
        'répudier réserver résilier résoudre respecter restaurer restituer retirer revendiquer réviser révoquer saluer ' +
        'sanctionner signaler signifier solliciter soumettre souscrire soutenir stipuler suggérer supplier ' +
        'supprimer suspendre témoigner transférer transmettre valider valoriser vanter vérifier viser vouer vouloir',
    ),
    verb('accueillir', { particles: ['favorablement'] }),
    verb('adresser', { nouns: NOUNS }),
    verb('affirmer', { nouns: OWN_ACTS }),
    verb('appeler', { particles: ['l’attention', 'de ses vœux'] }),
    verb('attirer', { particles: ['l’attention', 'spécialement l’attention'] }),
    verb('avoir', {
      particles: list(
        'à l’esprit, conscience, connaissance, à cœur, l’intention, pleinement conscience, présent à l’esprit, ' +
          'présente à l’esprit, présents à l’esprit, présentes à l’esprit',
      ),
      perfect: true,
    }),
    verb('considérer', { particles: JUDGEMENTS }),
    verb('confirmer', { nouns: OWN_ACTS, nounsOptional: true }),
    verb('continuer', { auxiliary: { links: ['de', 'd’', 'à'], form: 'base' } }),
    verb('déclarer', { nouns: OWN_ACTS }),
    verb('demeurer', COPULA),
    verb('dire', { nouns: OWN_ACTS, auxiliary: { links: [], form: 'base' } }),
    verb('donner', {
      particles: list(
        'pour instruction, pour instructions, mandat, pour mandat, instruction, acte, suite, effet, son aval',
      ),
    }),
    verb('émettre', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('estimer', { particles: ['important', 'nécessaire'] }),
    verb('être', { copula: true, particles: ['d’avis', 'd’accord'] }),
    verb('exprimer', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('faire', {
      particles: list(
        'sien, sienne, siens, siennes, valoir, observer, remarquer, part de sa ~ *, part de son ~ *, état, fond, ' +
          'confiance, appel, écho, droit, savoir',
      ),
    }),
    verb('formuler', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('garder', { particles: ['à l’esprit', 'présent à l’esprit', 'présents à l’esprit', 'présentes à l’esprit'] }),
    verb('juger', { particles: JUDGEMENTS }),
    verb('lancer', { particles: ['un ~ appel ~', 'un appel'] }),
    verb('manifester', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('mettre', {
      particles: ['l’accent', 'en garde', 'en avant', 'fin', 'en évidence', 'en exergue', 'en relief', 'en place'],
    }),
    verb('prendre', {
      particles: list(
        'note, acte, en considération, en compte, bonne note, dûment note, connaissance, la décision, l’engagement, ' +
          'en charge, position, notes',
      ),
    }),
    verb('présenter', { nouns: NOUNS, shared: words('condoléances') }),
    verb('rappeler', { nouns: OWN_ACTS }),
    verb('réaffirmer', { nouns: OWN_ACTS }),
    verb('redire', { nouns: OWN_ACTS }),
    verb('réitérer', { nouns: OWN_ACTS }),
    verb('rendre', { particles: ['hommage', 'un ~ hommage ~', 'grâce'] }),
    verb('renouveler', { nouns: [...OWN_ACTS, 'décision'] }),
    verb('répéter', { nouns: OWN_ACTS }),
    verb('rester', { ...COPULA, particles: ['saisi', 'saisie'] }),
    verb('savoir', { particles: ['gré'] }),
    verb('souligner', { nouns: OWN_ACTS }),
    verb('souhaiter', { particles: ['la bienvenue'] }),
    verb('suivre', { particles: ['avec ~ attention'] }),
    verb('tenir', { particles: ['compte', 'dûment compte', 'à l’esprit'], auxiliary: { links: ['à'], form: 'base' } }),
    verb('voir', { particles: ['avec ~ inquiétude', 'avec satisfaction'] }),
    verb('apporter', { nouns: words('appui soutien concours') }),
    // `Compte tenu du rapport,`: no form of the verb, and as fixed.
    makeVerb('tient compte', 'compte tenu', 'tenir compte'),
    verb('en appeler'),
    ...['se déclarer', 'se montrer', 's’avouer', 's’estimer', 'se trouver'].map((infinitive) =>
      verb(infinitive, COPULA),
    ),
    verb('se dire', COPULA),
    verb('se redire', COPULA),
    verb('se voir', COPULA),
    verb('se tenir', COPULA),
    verb('se souvenir'),
    verb('se rendre', { particles: ['compte'] }),
    verb('se réjouir'),
    verb('s’unir'),
    verb('s’élever'),
    verb('s’abstenir'),
    verb('s’en tenir'),
    verb('se faire', { particles: ['l’écho'] }),
    ...words(
      'borner conformer désoler féliciter fonder préoccuper prononcer proposer ranger réaffirmer référer réserver ' +
        'soucier',
    ).map((v) => verb(`se ${v}`)),
    ...words(
      'acquitter affliger alarmer appuyer associer attacher attrister efforcer employer engager étonner indigner ' +
        'inquiéter inspirer opposer',
    ).map((v) => verb(`s’${v}`)),
  ],
  adjectives: adjectives(
    'affligé alarmé animé attaché attentif atterré attristé bouleversé choqué confiant conscient consterné convaincu ' +
      'décidé déçu désireux désolé déterminé disposé ému encouragé endeuillé engagé favorable fidèle fier guidé ' +
      'heureux horrifié hostile impatient impressionné indigné inquiet inspiré mécontent motivé mû opposé partisan ' +
      'peiné persuadé perturbé préoccupé prêt reconnaissant résolu révolté saisi satisfait sensible solidaire soucieux ' +
      'stupéfait touché troublé',
  ),
  past: new RegExp(`^[${LETTERS}]{2,}(?:é|i|u|is|it|ert|int)(?:e|es|s)?$`, 'u'),
  adverb: new RegExp(`[${LETTERS}]{2}ment$`, 'u'),
  unknownFinite: new RegExp(`^[${LETTERS}]{3,}(?:[^aeiouéèêsxz]e|[ie]e|ue|d|[^n]t)$`, 'u'),
  unknownParticiple: new RegExp(`[${LETTERS}]{3}ant$`, 'u'),
  notVerbs: words(
    'assemblée autre avant cependant cette chaque comme concernant conférence contre date début devant dont droit ' +
      'durant entre état fait groupe leur liste membre nombre notre outre partie pendant point programme quand quant ' +
      'quelque rapport secrétaire soit sont suivant tant texte titre tout toute une votre',
  ),
  leads: [...AGAIN, 'à cet égard', 'dans ce contexte', 'tout en', 'très', 'enfin', 'tout particulièrement', 'ne', 'n’'],
  between: [...AGAIN, 'de plus en plus'],
  tails: [
    ...AGAIN,
    ...list(
      'dans les termes les plus *, dans les termes les plus * possibles, en particulier, qu’elle condamne, ' +
        'qu’il condamne, qu’elle est résolue, qu’il est résolu, qu’elle est convaincue, qu’il est convaincu, ' +
        'haut et fort, en s’en félicitant, sans réserve, sans équivoque, sans réserves, sans ambiguïté, ' +
        'au plus haut point, d’urgence, de toute urgence, tout particulièrement, à l’unanimité',
    ),
  ],
  asides: ['dans les termes les plus * possibles', 'dans les termes les plus *'],
  repeats: ['également', 'en outre', 'aussi'],
  optional: list(
    'par, à cet égard, dans ce contexte, à ce propos, à ce sujet, dans cet esprit, dans cette optique, à cette fin, ' +
      'à cette occasion',
  ),
  and: ['et'],
  possessives: ['sa', 'son', 'ses'],
  articles: ['la', 'le', 'l’', 'les', 'un', 'une'],
  with: 'avec',
  withArticles: words('la le l’ les un une beaucoup de d’ regain'),
  feelings: words(
    'admiration affliction alarme amertume angoisse anxiété appréciation appréhension approbation approbations ' +
      'attention bienveillance chagrin colère compassion consternation conviction crainte déception émotion énergie ' +
      'enthousiasme espoir estime étonnement faveur fermeté fierté force gratitude horreur impatience indignation ' +
      'inquiétude insistance intérêt joie mécontentement optimisme plaisir préoccupation reconnaissance regret regrets ' +
      'respect satisfaction solennité soulagement surprise sympathie tristesse urgence véhémence vigueur',
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
    'actuellement armement désarmement développement document environnement exclusivement financement gouvernement ' +
      'moment notamment parlement précédemment principalement récemment règlement seulement traitement uniquement',
  ),
  uncertain: {
    aussi: words('à au aux avec de des du d’ et la le les l’ que sa ses son'),
    encore: words('à au aux avec de des du d’ et la le les l’ que sa ses son'),
  },
  qualities: [
    ...list(
      'très, plus, le plus, la plus, les plus, de plus en plus, sans réserve, sans faille, sans équivoque, ' +
        'sans relâche, au plus haut point',
    ),
    ...adjectives(
      'absolu actif ardent bon catégorique chaleureux clair complet constant continu croissant durable énergique ' +
        'entier exceptionnel extrême ferme fervent fort franc grand grave haut immense inaltérable inconditionnel ' +
        'indéfectible inébranlable infatigable intense légitime nouveau particulier permanent persistant plein pressant ' +
        'profond redoublé renouvelé résolu respectueux sérieux sincère solennel solide soutenu spécial suprême total ' +
        'unanime urgent véritable vibrant vif vigoureux',
    ),
  ],
  qualitiesBehind: true,
  objects: words(
    'à au autres aux avec ce ces cet cette chaque dans de des dont du d’ elle en et il la le les leur leurs l’ ne n’ ' +
      'ou où par pour que qu’ sa se ses si son sur s’ tous tout toute toutes un une',
  ),
  linking: words('avec son sa ses et'),
})
