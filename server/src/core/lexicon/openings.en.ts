/**
 * English openings. Source: the emphasised openings of published resolutions of the General Assembly and the Security Council as counted
 * in the rulebook's lexicons (sections 1.1 to 1.4), R-53, R-61, R-84; United Nations, Department for General Assembly and Conference Management.
 */
import { list, makeVerb, type OpeningLexicon, type Verb, type VerbParts, words } from './openings.ts'

const NOUNS = words(
  'abhorrence commitments dismay expectations optimism ' +
    'appeal appeals appreciation approval alarm belief call calls commendation commitment concern concerns condemnation condolences ' +
    'conviction demand demands determination disappointment distress encouragement endorsement expectation gratitude hope indignation ' +
    'intention invitation need opposition outrage position readiness recognition recommendation regret regrets request requests ' +
    'resolve sadness satisfaction solidarity support sympathy thanks view willingness wish',
)

const OWN_ACTS = NOUNS.filter((noun) => !['need', 'view', 'hope', 'wish', 'position'].includes(noun))

/** Nouns that stand in the phrase behind an article, and not only behind a possessive. */
const SHARED = ['hope', 'view', 'need', 'wish', 'conviction', 'expectation']

/** A verb by its base form; the endings are regular unless given. */
function verb(base: string, parts: VerbParts = {}, finite?: string, participle?: string): Verb {
  const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ie` : base
  return makeVerb(
    finite ?? (/(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${stem}s`),
    participle ?? (/[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`),
    base,
    parts,
  )
}

const plain = (bases: string): Verb[] => words(bases).map((base) => verb(base))

export const ENGLISH: OpeningLexicon = {
  verbs: [
    ...plain(
      'accept acknowledge act adopt agree alert anticipate applaud appreciate appropriate approve ask assert assess assign assure attach authorize authorise await believe ' +
        'choose clarify commemorate comment condemn congratulate consent consider cooperate decide decline decrease define delegate demand deplore designate desire determine develop direct disagree disapprove echo elect empower ' +
        'encourage endeavour endorse enjoin entrust envisage establish examine exhort expect extend extol fix fulfil greet guarantee hail highlight honour implore increase indicate insist instruct intend interpret invite ' +
        'join lament launch maintain mandate mark modify mourn nominate note object observe offer oppose order organize pledge praise prefer proceed proclaim prohibit promote propose protest provide raise realize realise receive recognize recognise ' +
        'recommend reconfirm record refuse regard reject remind repeat replace request require resolve respect respond restate return review revise salute seek select share signal solicit state strengthen strive suggest support ' +
        'suspend terminate thank transfer transmit trust underline understand undertake update urge value vow warn welcome wish withdraw',
    ),
    verb('admit', {}, undefined, 'admitting'),
    verb('amend'),
    verb('appoint'),
    verb('confirm', { nouns: ['commitment', 'determination', 'recognition', 'support'], nounsOptional: true }),
    verb('commend'),
    verb('permit', {}, undefined, 'permitting'),
    verb('defer', {}, undefined, 'deferring'),
    verb('concur', {}, undefined, 'concurring'),
    verb('refer', {}, undefined, 'referring'),
    verb('regret', {}, undefined, 'regretting'),
    verb('submit', {}, undefined, 'submitting'),
    verb('commit', {}, undefined, 'committing'),
    verb('recommit', {}, undefined, 'recommitting'),
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
    verb('appeal'),
    verb('call', {
      particles: list('attention, once again upon, once again for, upon, for, on, again upon, again on, again for'),
    }),
    verb(
      'take',
      { particles: ['into account', 'into consideration', 'note', 'up', 'cognizance', 'action'] },
      undefined,
      'taking',
    ),
    verb('bear', { particles: ['in mind'] }),
    verb('keep', { particles: ['in mind', 'in view'] }),
    verb('look', { particles: ['forward'] }),
    verb('pay', { particles: ['special tribute', 'tribute'] }, 'pays', 'paying'),
    verb('draw', { particles: ['the attention', 'attention'] }),
    verb('bring', { particles: ['to the attention'] }),
    verb('have', { particles: ['in mind', 'regard'], perfect: true }, 'has', 'having'),
    verb('give', { particles: ['effect'] }, undefined, 'giving'),
    verb('remain', { copula: true }),
    verb('be', { copula: true }, 'is', 'being'),
    verb('continue', { auxiliary: { links: ['to'], form: 'base' } }),
  ],
  adjectives: words(
    'alarmed anxious appalled appreciative aware cognizant committed concerned confident conscious convinced cognisant desirous ' +
      'determined disappointed dismayed distressed disturbed eager encouraged grateful gratified guided horrified inspired mindful ' +
      'motivated moved outraged persuaded pleased resolute resolved satisfied saddened seized shocked troubled unconvinced willing ' +
      'worried united',
  ),
  past: /(?:ed|en|wn|rd|ought|eard|eld|et|ade|ound)$/,
  adverb: /[a-z]{2}ly$/,
  unknownFinite: /[a-z]{3}[^s]s$/,
  unknownParticiple: /[a-z]{2}ing$/,
  notFinite: [],
  leads: list(
    'while, ever, also, further, furthermore, once again, once more, again, likewise, in addition, in this regard, in this context, ' +
      'therefore, hereby, finally',
  ),
  between: ['once again', 'once more', 'again', 'also', 'further'],
  tails: list(
    'in the strongest possible terms, in the strongest terms, without reservation, in particular, once again, once more, again, also, ' +
      'further, anew',
  ),
  asides: ['in the strongest possible terms', 'in the strongest terms'],
  repeats: ['also', 'further'],
  optional: list(
    'in this regard, in that regard, in this context, in that context, in this connection, in this respect',
  ),
  and: ['and'],
  possessives: ['its', 'their'],
  articles: ['the'],
  with: 'with',
  withArticles: [],
  feelings: list(
    'admiration, alarm, anxiety, apprehension, appreciation, approval, concern, deep concern, disappointment, dismay, distress, ' +
      'gratification, gratitude, great concern, indignation, interest, outrage, pleasure, pride, regret, sadness, satisfaction, sorrow, ' +
      'thanks',
  ),
  secondNouns: ['encouragement', 'appreciation', 'sympathy', 'condolences', 'gratitude'],
  followers: {
    taken: ['note', 'into account', 'into consideration'],
    call: ['once again upon', 'upon', 'for', 'on'],
    calls: ['once again upon', 'upon', 'for', 'on'],
  },
  ofTheObject: words(
    'only early daily family assembly july italy monthly yearly weekly fully particularly especially timely friendly elderly newly recently previously jointly duly',
  ),
  uncertain: { further: words('that the to its their all upon on with in of a an at relevant any') },
  qualities: words(
    'abiding active complete continued continuing deep deepest earnest extreme firm full further grave gravest great greatest growing ' +
      'heartfelt increasing ongoing particular previous profound renewed repeated serious sincere special strong strongest total ' +
      'unequivocal unwavering urgent utmost very warm warmest widespread appreciable keen high highest steadfast sincerest unreserved ' +
      'wholehearted',
  ),
  qualitiesBehind: false,
  objects: words('the a an of to that at on in all any it its with for by from and this these their those'),
  linking: words('it its with and'),
}
