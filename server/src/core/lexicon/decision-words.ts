/**
 * How resolutions ask, decide and say by when, a language each. Entries are read in words with plain spaces, hyphens
 * and apostrophes. Source: and the operative paragraphs of published texts.
 */
import { englishDecisions } from './decision-words.en.ts'
import { spanishDecisions } from './decision-words.es.ts'
import { frenchDecisions } from './decision-words.fr.ts'
import type { Language } from './languages.ts'
import { perLanguage } from './per-language.ts'

export interface DecisionWords {
  readonly clause: ClauseWords
  readonly names: NameWords
  readonly due: DueWords
  readonly report: ReportedWords
  readonly kinds: KindWords
}

/** How a paragraph falls into what it asks, decides and only says. */
export interface ClauseWords {
  /** Verbs that open a clause, in small letters: those of asking, of deciding, and all others. */
  readonly verbs: RegExp
  /** What may stand between the boundary of a clause and its verb: `in this regard,`, `also`. */
  readonly before: RegExp
  /** The boundary itself, at the end of what stands before. */
  readonly boundary: RegExp
  /** Adverbs behind the verb. */
  readonly behind: RegExp
  /** What the name of a body that is asked begins with. */
  readonly object: RegExp
  /** Work that is asked for, up to those who are to do it: `further efforts by`. */
  readonly work: RegExp
  /** `that`, behind which somebody is to do something. */
  readonly that: RegExp
  /** What a paragraph or item begins with behind a line such as `RESOLVES:`; the first group asks, the rest decides. */
  readonly infinitive: RegExp
  /** What leads from the body to what is asked of it. */
  readonly link: RegExp
  /** Verbs that give somebody a task, and what leads to the name of the task: `tasks the Panel with the review`. */
  readonly entrustVerb: RegExp
  readonly entrustLink: RegExp
  /** Verbs behind which a bare `que` belongs to the name: `alienta a los Estados que … a que`. */
  readonly strongLinkVerb: RegExp
  /** What begins as a link does and tells which of those named are meant: `que aún no lo hayan hecho`. */
  readonly notAhead: RegExp
  /** The end of words behind which `to` is no such link: `States parties to`. */
  readonly noLink: RegExp
  /** What ends the subject of `that`. */
  readonly afterSubject: RegExp
  /** The same where only what is to be done by it makes it an addressee: `decides that all States shall`. */
  readonly afterBound: RegExp
  /** What a sub-paragraph begins with that completes the verb of its paragraph. */
  readonly item: RegExp
  /** The same with a subject of its own, `that all parties …`: it completes only what is decided. */
  readonly thatItem: RegExp
  /** The end of what is asked where items tell of whom something is said: `of those who: (a) Seek …`. */
  readonly openWho: RegExp
  /**
   * The end of what is asked in a paragraph whose items are subordinate, and what such an item begins with: `a que:`
   * `a) Adopten`, `to:` `(a) Report`.
   */
  readonly openThat: RegExp
  /** What only leads to the items below: `to:`, `a:`, `à :`. */
  readonly leads: RegExp
  readonly itemAfterThat: RegExp
  /** The same by its finite verb: `shall be held`. */
  readonly itemVerb: RegExp
}

/** How the names of those who are asked follow one another. */
export interface NameWords {
  readonly article: RegExp
  readonly separator: RegExp
  /** Nouns that name somebody who can act. */
  readonly actor: RegExp
  /** Names that are proper ones by their capital. */
  readonly proper: RegExp
  /** A preposition: what stands behind it is not the head of the name. */
  readonly preposition: RegExp
  /** The beginning of what is no name: `within its mandate`. */
  readonly aside: RegExp
  /** The same without a comma before it. */
  readonly inlineAside: RegExp
  /** What goes on with the names behind an aside. */
  readonly resume: RegExp
  /** An aside that is no list, so that the next name goes on behind it: `within existing resources`. */
  readonly closedAside: RegExp
  /** What marks each name anew where it marks the first: `a los Estados y a los donantes`. */
  readonly marker: RegExp
  /** What goes on with a name behind a separator: `of the Programme of Action`. */
  readonly goesOn: RegExp
  /** The end of words that cannot end a name: `regional` of `regional and subregional organizations`. */
  readonly unfinished: RegExp
  /** Names that hold a separator. */
  readonly whole: RegExp
}

/** By when. */
export interface DueWords {
  /** A session by its ordinals; the first or the second group holds them. */
  readonly session: RegExp
  /** What leads to a session that only a report can be due at: `a report for its eightieth session`. */
  readonly forSession: RegExp
  /** What tells that the session of the resolution itself is still to go on. */
  readonly resumed: RegExp
  /** A session by its year, the first group. */
  readonly sessionYear: RegExp
  /** What leads to a date that is still to come. */
  readonly by: RegExp
  /** What does so beyond doubt: `no later than`. */
  readonly limit: RegExp
  /** The same behind a date: `at the latest`. */
  readonly latest: RegExp
  /** What tells of things past right before `at its session` or a date. */
  readonly past: RegExp
  /** A span of days; groups: day, month, year, day, month, year. */
  readonly span: RegExp
  /** What makes days without a year those of every year, right behind them. */
  readonly yearly: RegExp
  /** Days of one month: `7 and 8 April 2021`. */
  readonly days: RegExp
  /** A day without a year that is proclaimed. */
  readonly proclaimed: RegExp
  /** A year that something is to be done by or in. */
  readonly year: RegExp
  /** What is of a year and not due in it, right before that: a budget, a calendar. */
  readonly ofYear: RegExp
  /** The end of a month or a year. */
  readonly end: RegExp
  /** A day that is written with its month first. */
  readonly monthFirst: RegExp
  /** How often, and within what time. */
  readonly words: RegExp
  /** How often a report is made, told by its adjective: `an annual report`. */
  readonly annual: RegExp
  /** For how long a mandate is given. */
  readonly term: RegExp
}

/** Who is told. */
export interface ReportedWords {
  /** Somebody is asked to report, submit, brief, inform. */
  readonly asked: RegExp
  /** What leads to the one who is told; the name stands behind. */
  readonly to: RegExp
  /** The body itself: `keep it informed`. */
  readonly own: RegExp
  /** The name of a body, from where it stands. */
  readonly body: RegExp
  /** `at its session`: that of the body itself, where nobody else is named. */
  readonly ownSession: RegExp
}

export interface KindWords {
  /** Verbs that renew or end, and what they do it to; verbs that make, and what. */
  readonly renews: RegExp
  readonly renewed: RegExp
  readonly makes: RegExp
  readonly made: RegExp
  /** A mandate that is told behind these words: `shall have the following mandate`. */
  readonly mandated: RegExp
  /** What others may yet decide stands behind: `subject to a decision to extend the mandate`. */
  readonly condition: RegExp
  /** The agenda by its name: what others are asked to do with it puts something there only where it is named. */
  readonly itself: RegExp
  /** Verbs that give a mandate where they say for how long. */
  readonly authorizes: RegExp
  /** States and parties to a conflict: what they are asked to set up is no mandate of the body. */
  readonly state: RegExp
  readonly budget: RegExp
  readonly eventVerb: RegExp
  readonly eventObject: RegExp
  /** The passive, which stands behind what is held. */
  readonly eventHeld: RegExp
  readonly agenda: RegExp
}

const DECISIONS: Readonly<Record<Language, () => DecisionWords>> = {
  en: englishDecisions,
  es: spanishDecisions,
  fr: frenchDecisions,
}

export const decisionWords = perLanguage((_, language) => DECISIONS[language]())
