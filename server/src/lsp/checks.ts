import type { ClientCapabilities } from 'vscode-languageserver'
import type { Document } from '../core/document/document.ts'
import { isTooLong } from '../core/document/limits.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { fixFinished } from '../core/lint/fix-finished.ts'
import { fixToEnd } from '../core/lint/fix-to-end.ts'
import { lintBeginning } from '../core/lint/lint.ts'
import { lintSince } from '../core/lint/lint-since.ts'
import { TOO_LONG } from '../core/lint/too-long.ts'
import { finishedFindings } from '../core/lint/unfinished.ts'
import { stillUnsettled, type Unsettled } from '../core/numbering/unsettled.ts'
import type { Finding } from '../core/rules/rule.ts'
import type { Edit } from '../core/text/edit.ts'
import { say } from '../core/text/message.ts'
import { overlaps } from '../core/text/span.ts'
import type { World } from '../core/world.ts'
import { isCatalogueText } from '../workspace/catalogue-addresses.ts'
import { type OpenDraft, type OpenDrafts, readIn } from './documents.ts'
import type { DraftSettings } from './settings.ts'
import type { SettingsStore } from './settings-store.ts'

/** The findings of one draft at one version, in one world, under one set of settings. */
export interface Check {
  /** Differs from that of every other check. */
  readonly id: string
  readonly version: number
  readonly document: Document
  readonly findings: readonly Finding[]
  /** The language in which its findings are read. */
  readonly reader: Language
  /**
   * What all safe fixes do, one round after another, as edits of the document, but of what is only unfinished while a
   * person types.
   */
  readonly fixAll: () => readonly Edit[]
}

/** Ends the name of a check of which something is not told yet. */
const UNFINISHED = '…'

interface LastCheck {
  readonly check: Check
  readonly settings: DraftSettings
  readonly world: World
}

/** Checks the open drafts, each no more often than something has changed. */
export class Checks {
  readonly #drafts: OpenDrafts
  readonly #settings: SettingsStore
  readonly #world: () => World
  /** The language of the interface. */
  readonly #language: Language
  /** Whether the client can be told later what is left out at first. */
  readonly #canTellLater: boolean
  readonly #made = new Map<string, LastCheck>()
  readonly #shown = new Map<string, Check>()
  readonly #due = new Map<string, OpenDraft>()
  /** Of each draft the version at which its person has come to rest. */
  readonly #rested = new Map<string, number>()
  /** Of each draft the last text whose numbers were whole: references mean what they meant there. */
  readonly #bases = new Map<string, Document>()
  /** Of each draft the references that a renumbering left to the person. */
  readonly #unsettled = new Map<string, readonly Unsettled[]>()
  #count = 0

  constructor(
    drafts: OpenDrafts,
    settings: SettingsStore,
    world: () => World,
    language: Language,
    { textDocument, workspace }: ClientCapabilities,
  ) {
    this.#drafts = drafts
    this.#settings = settings
    this.#world = world
    this.#language = language
    this.#canTellLater = !textDocument?.diagnostic || workspace?.diagnostics?.refreshSupport === true
  }

  /** The draft checked as it stands, or null where it is not open. */
  async now(uri: string): Promise<Check | null> {
    const settings = await this.#settings.of(uri)
    const draft = this.#drafts.get(uri)
    return draft ? this.#make(readIn(draft, settings.lint.language), settings) : null
  }

  /** The same, without what the next words may answer while a person types. */
  async finished(uri: string): Promise<Check | null> {
    const check = await this.now(uri)
    const draft = this.#drafts.get(uri)
    return check && draft ? this.#finished(draft, check) : check
  }

  /**
   * What is found where a long draft begins that has just been opened, and the document that it is told of; null where
   * the whole is to be checked at once.
   */
  async beginning(uri: string): Promise<Pick<Check, 'version' | 'document' | 'findings' | 'reader'> | null> {
    const settings = await this.#settings.of(uri)
    const draft = this.#drafts.get(uri)
    if (!draft || settings.isIgnored || isCatalogueText(uri) || isTooLong(draft.document)) return null
    const { document, version } = readIn(draft, settings.lint.language)
    const found = lintBeginning(document, settings.lint, this.#world())
    if (!found) return null
    const { beginning, findings } = found
    return { version, document: beginning, findings, reader: this.#readerOf(settings, beginning) }
  }

  /**
   * The check whose findings the person sees: with `validate` at `onSave`, that of the last save while the draft has
   * changed since.
   */
  async shown(uri: string): Promise<Check | null> {
    const settings = await this.#settings.of(uri)
    const draft = this.#drafts.get(uri)
    if (!draft) return null
    readIn(draft, settings.lint.language)
    const due = this.#due.get(uri)
    this.#due.delete(uri)
    const last = this.#shown.get(uri)
    if (settings.validate === 'onSave' && !due && last && last.document !== draft.document) return last
    const check = this.#make(
      readIn(settings.validate === 'onSave' && due ? due : draft, settings.lint.language),
      settings,
    )
    const shown = this.#finished(draft, check)
    this.#shown.set(uri, shown)
    return shown
  }

  #finished({ uri, version, typed }: OpenDraft, check: Check): Check {
    if (typed === null || version !== check.version || this.#rests(uri, version)) return check
    const last = this.#shown.get(uri)
    const findings = finishedFindings(check.document, typed, check.findings, last?.findings ?? [])
    return findings === check.findings ? check : { ...check, id: `${check.id}${UNFINISHED}`, findings }
  }

  #rests = (uri: string, version: number): boolean => !this.#canTellLater || this.#rested.get(uri) === version

  /** The person types no more for now, and all is to be told; true where something was not. */
  rest(uri: string): boolean {
    const version = this.#drafts.get(uri)?.version
    if (version !== undefined) this.#rested.set(uri, version)
    return this.#shown.get(uri)?.id.endsWith(UNFINISHED) === true
  }

  /** The draft was saved, or a person asks for a check: the next one shown is that of the draft as it now stands. */
  demand(uri: string): void {
    const draft = this.#drafts.get(uri)
    if (!draft) return
    this.#due.set(uri, draft)
    this.#rested.set(uri, draft.version)
  }

  /** The versions of a draft that are kept: what was checked last, what is shown, what is to be checked. */
  retainedVersions(uri: string): readonly Document[] {
    const checks = [this.#made.get(uri)?.check, this.#shown.get(uri), this.#due.get(uri)]
    const base = this.#bases.get(uri)
    return [...checks.flatMap((one) => (one ? [one.document] : [])), ...(base ? [base] : [])]
  }

  forget(uri: string): void {
    this.#made.delete(uri)
    this.#shown.delete(uri)
    this.#due.delete(uri)
    this.#rested.delete(uri)
    this.#bases.delete(uri)
    this.#unsettled.delete(uri)
  }

  /** A renumbering leaves these to the person: they are told until their paragraphs are touched. */
  leave(uri: string, left: readonly Unsettled[]): void {
    this.#unsettled.set(uri, left)
    this.#made.delete(uri)
  }

  /** The last text of an open draft whose numbers were whole; null where it had none. */
  base(uri: string): Document | null {
    return this.#bases.get(uri) ?? null
  }

  #readerOf({ messages }: DraftSettings, { language }: Document): Language {
    return messages === 'draft' ? language : this.#language
  }

  #make(draft: OpenDraft, settings: DraftSettings): Check {
    const world = this.#world()
    const { document, uri, version, typed } = draft
    const made = this.#made.get(uri)
    if (made?.check.document === document && made.settings === settings && made.world === world) return made.check
    this.#startFrom(draft, settings, world)
    const base = this.base(uri)
    const { findings: found, base: next } = judged(draft, settings, world, base)
    if (next) this.#bases.set(uri, next)
    const unsettled = unsettledFindings(document, settings, this.#unsettled.get(uri) ?? [], found)
    const findings = unsettled.length > 0 ? [...found, ...unsettled] : found
    const judge = (one: Document) => judged({ uri, document: one }, settings, world, base).findings
    let edits: readonly Edit[] | null = null
    const fixAll = () => {
      if (typed !== null && !this.#rests(uri, version)) return fixFinished(document, typed, judge)
      edits ??= fixToEnd(document, judge).edits
      return edits
    }
    const reader = this.#readerOf(settings, document)
    const check: Check = { id: String(++this.#count), version, document, findings, reader, fixAll }
    this.#made.set(uri, { check, settings, world })
    return check
  }

  /** A draft that was changed before its first check is compared with what was opened, however soon that was. */
  #startFrom(draft: OpenDraft, settings: DraftSettings, world: World): void {
    const { uri, opened, document } = draft
    draft.opened = null
    if (!opened || opened.text === document.text) return
    const { base } = judged(readIn({ uri, document: opened }, settings.lint.language), settings, world, null)
    if (base) this.#bases.set(uri, base)
  }
}

/** What a renumbering has left to the person, at the level of the rule on references left behind. */
function unsettledFindings(
  document: Document,
  { lint: { levels } }: DraftSettings,
  all: readonly Unsettled[],
  found: readonly Finding[],
): readonly Finding[] {
  const told = found.filter(({ rule }) => rule === 'reference-stale')
  const level = levels['reference-stale'] ?? 'warning'
  if (level === 'off') return []
  const left = stillUnsettled(document, all).filter(({ span }) => !told.some((one) => overlaps(one.span, span)))
  return left.map(({ span, text, why }) => ({
    rule: 'reference-stale',
    severity: level,
    span,
    message: say`“${text}” was left when the paragraphs were renumbered: ${why}. Write what is meant, or take the reference out.`,
    fixes: [],
  }))
}

/** The texts of catalogues are only read: what editors let pass in them is nobody's to mend here. */
function judged(
  { uri, document }: Pick<OpenDraft, 'uri' | 'document'>,
  settings: DraftSettings,
  world: World,
  base: Document | null,
): ReturnType<typeof lintSince> {
  if (settings.isIgnored || isCatalogueText(uri)) return { findings: [], base }
  return isTooLong(document) ? { findings: [TOO_LONG], base } : lintSince(document, settings.lint, world, base)
}
