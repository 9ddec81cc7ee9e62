/**
 * English openings. Source: the emphasised openings of published resolutions of the General Assembly and the Security
 * Council as counted in the rulebook's lexicons (sections 1.1 to 1.4), R-53, R-61, R-84; United Nations, Department for
 * General Assembly and Conference Management.
 */
import { list, makeVerb, type OpeningLexicon, type Verb, type VerbParts, words } from './openings.ts'

const NOUNS = words(
  'abhorrence alarm appeal appeals appreciation approval belief call calls commendation commitment commitments ' +
    'concern concerns condemnation condolences conviction demand demands determination disappointment dismay ' +
    'distress encouragement endorsement expectation expectations gratitude hope indignation intention invitation ' +
    'need opposition optimism outrage position readiness recognition recommendation regret regrets request requests ' +
    'resolve sadness satisfaction solidarity support sympathy thanks view willingness wish',
)

const OWN_ACTS = NOUNS.filter((noun) => !['need', 'view', 'hope', 'wish', 'position'].includes(noun))

/** Nouns that stand in the phrase behind an article, and not only behind a possessive. */
const SHARED = ['hope', 'view', 'need', 'wish', 'conviction', 'expectation']

/** `Considers it important`: what the organ holds something to be. */
const JUDGEMENTS = words(
  'advisable alarming appropriate desirable encouraging essential fitting imperative important indispensable ' +
    'intolerable necessary regrettable urgent useful vital',
).map((quality) => `it ${quality}`)

/** Finite form and participle of the verbs in which one of them is not regular. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  be: ['is', 'being'],
  have: ['has', 'having'],
}

/** Verbs that double their last letter: `admitting`. */
const DOUBLING = words('admit commit concur defer permit recommit refer regret submit')

/** A verb by its base form. */
function verb(base: string, parts: VerbParts = {}): Verb {
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : base
  const bare = DOUBLING.includes(base) ? base + base.at(-1) : /[^eoy]e$/.test(base) ? base.slice(0, -1) : base
  const [finite, participle] = IRREGULAR[base] ?? [
    /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${stem}s`,
    `${bare}ing`,
  ]
  return makeVerb(finite, participle, base, parts)
}

const plain = (bases: string): Verb[] => words(bases).map((base) => verb(base))

/** Made anew each time: whoever reads with it keeps it. */
export const english = (): OpeningLexicon => ({
  verbs: [
    ...plain(
      'accept acknowledge act admit adopt agree alert amend annul anticipate appeal applaud appoint appreciate appropriate ' +
        'approve ask assert assess assign assure attach authorise authorize await choose clarify commemorate ' +
        'commend comment commit concur condemn congratulate consent cooperate decide decline decrease defer ' +
        'define delegate demand deplore designate desire determine develop direct disagree disapprove echo elect empower ' +
        'encourage endeavour endorse enjoin entrust envisage establish examine exhort expect extend extol fix fulfil ' +
        'greet guarantee hail highlight honour implore increase indicate insist instruct intend interpret invite join ' +
        'lament launch maintain mandate mark modify mourn nominate note object observe offer oppose order organize ' +
        'permit pledge praise prefer proceed proclaim prohibit promote propose protest provide raise realise realize ' +
        'receive recognise recognize recommend recommit reconfirm record refer refuse regard regret reject remind repeal repeat ' +
        'replace request require rescind resolve respect respond restate return review revise revoke salute seek select share signal ' +
        'solicit state strengthen strive submit suggest support suspend terminate thank transfer transmit trust ' +
        'underline understand undertake update urge value vow warn welcome wish withdraw',
    ),
    ...['believe', 'consider', 'deem', 'find'].map((base) => verb(base, { particles: JUDGEMENTS })),
    verb('confirm', { nouns: ['commitment', 'determination', 'recognition', 'support'], nounsOptional: true }),
    verb('affirm', { nouns: ['support', 'commitment', 'determination', 'conviction'], nounsOptional: true }),
    verb('reaffirm', { nouns: OWN_ACTS, nounsOptional: true }),
    verb('reiterate', { nouns: OWN_ACTS }),
    verb('renew', { nouns: OWN_ACTS }),
    verb('underscore', { nouns: ['concern', 'commitment', 'condemnation'], nounsOptional: true }),
    verb('emphasize', { nouns: ['concern', 'condemnation'], nounsOptional: true }),
    verb('emphasise', { nouns: ['concern'], nounsOptional: true }),
    verb('re-emphasize', { nouns: ['support'], nounsOptional: true }),
    verb('stress', { nouns: ['commitment', 'concern'], nounsOptional: true }),
    verb('declare', { nouns: ['opposition', 'commitment', 'support', 'intention'], nounsOptional: true }),
    verb('recall', { nouns: ['request', 'requests', 'commitment', 'invitation', 'call'], nounsOptional: true }),
    verb('express', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('convey', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('voice', { nouns: NOUNS, shared: SHARED, bareNouns: true }),
    verb('call', {
      particles: list('attention, once again upon, once again for, upon, for, on, again upon, again on, again for'),
    }),
    verb('take', { particles: ['into account', 'into consideration', 'note', 'up', 'cognizance', 'action'] }),
    verb('bear', { particles: ['in mind'] }),
    verb('keep', { particles: ['in mind', 'in view'] }),
    verb('look', { particles: ['forward'] }),
    verb('pay', { particles: ['special tribute', 'tribute'] }),
    verb('draw', { particles: ['the attention', 'attention'] }),
    verb('bring', { particles: ['to the attention'] }),
    verb('have', { particles: ['in mind', 'regard'], perfect: true }),
    verb('give', { particles: ['effect'] }),
    verb('remain', { copula: true }),
    verb('be', { copula: true }),
    verb('continue', { auxiliary: { links: ['to'], form: 'base' } }),
  ],
  adjectives: words(
    'alarmed anxious appalled appreciative aware cognisant cognizant committed concerned confident conscious ' +
      'convinced desirous determined disappointed dismayed distressed disturbed eager encouraged grateful gratified ' +
      'guided horrified inspired mindful motivated moved outraged persuaded pleased resolute resolved saddened ' +
      'satisfied seized shocked troubled unconvinced united willing worried',
  ),
  past: /(?:ed|en|wn|rd|ought|eard|eld|et|ade|ound)$/,
  adverb: /[a-z]{2}ly$/,
  unknownFinite: /[a-z]{3}[^s]s$/,
  unknownParticiple: /[a-z]{2}ing$/,
  notVerbs: [],
  leads: list(
    'while, ever, also, further, furthermore, once again, once more, again, likewise, in addition, in this regard, ' +
      'in this context, therefore, hereby, finally',
  ),
  between: ['once again', 'once more', 'again', 'also', 'further'],
  tails: list(
    'in the strongest possible terms, in the strongest terms, without reservation, in particular, once again, ' +
      'once more, again, also, further, anew',
  ),
  asides: ['in the strongest possible terms', 'in the strongest terms'],
  repeats: ['also', 'further'],
  optional: list(
    'by, in this regard, in that regard, in this context, in that context, in this connection, in this respect',
  ),
  and: ['and'],
  possessives: ['its', 'their'],
  articles: ['the'],
  with: 'with',
  withArticles: [],
  feelings: list(
    'admiration, alarm, anxiety, apprehension, appreciation, approval, concern, deep concern, disappointment, ' +
      'dismay, distress, gratification, gratitude, great concern, indignation, interest, outrage, pleasure, pride, ' +
      'regret, sadness, satisfaction, sorrow, thanks',
  ),
  secondNouns: ['encouragement', 'appreciation', 'sympathy', 'condolences', 'gratitude'],
  followers: {
    taken: ['note', 'into account', 'into consideration'],
    call: ['once again upon', 'upon', 'for', 'on'],
    calls: ['once again upon', 'upon', 'for', 'on'],
  },
  ofTheObject: words(
    'assembly daily duly early elderly especially family friendly fully italy jointly july monthly newly only ' +
      'particularly previously recently timely weekly yearly',
  ),
  uncertain: { further: words('a all an any at in its of on relevant that the their to upon with') },
  qualities: words(
    'abiding active appreciable complete continued continuing deep deepest earnest extreme firm full further grave ' +
      'gravest great greatest growing heartfelt high highest increasing keen ongoing particular previous profound ' +
      'renewed repeated serious sincere sincerest special steadfast strong strongest total unequivocal unreserved ' +
      'unwavering urgent utmost very warm warmest wholehearted widespread',
  ),
  qualitiesBehind: false,
  objects: words('a all an and any at by for from in it its of on that the their these this those to with'),
  linking: words('it its with and'),
})
