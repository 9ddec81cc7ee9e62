import type { Connection, Diagnostic } from 'vscode-languageserver'
import type { Review } from '../core/features/review.ts'
import type { Language } from '../core/lexicon/languages.ts'
import { printMessage } from '../core/messages/print.ts'
import { forDisplay } from '../core/text/for-display.ts'
import type { Log } from '../log.ts'
import { uriKey } from '../workspace/files.ts'
import type { ReviewedFile } from '../workspace/folder-check.ts'
import { SEVERITIES } from './convert.ts'
import { background } from './guard.ts'

/**
 * Sends what is found in drafts that are not open, each time it is other than what was sent, and takes it back when one
 * is opened: the findings of an open draft are its own.
 */
export class FolderPublisher {
  readonly #connection: Connection
  readonly #log: Log
  /** The language in which what is found in a draft is read. */
  readonly #readerOf: (review: Review) => Language
  /** The id of the review that was last sent of each address. */
  readonly #sent = new Map<string, string>()

  constructor(connection: Connection, log: Log, readerOf: (review: Review) => Language) {
    this.#connection = connection
    this.#log = log
    this.#readerOf = readerOf
  }

  /** `isOpen` is asked about keys of addresses. */
  publish(reviews: readonly ReviewedFile[], isOpen: (key: string) => boolean): void {
    const here = new Map(reviews.map((one) => [one.uri, one]))
    for (const uri of [...this.#sent.keys()])
      if (!here.has(uri)) {
        this.#sent.delete(uri)
        if (!isOpen(uriKey(uri))) this.#send(uri, [])
      }
    for (const [uri, { id, review }] of here) {
      if (isOpen(uriKey(uri)) || this.#sent.get(uri) === id) continue
      if (review.findings.length === 0 && !this.#sent.has(uri)) continue
      this.#sent.set(uri, id)
      this.#send(uri, diagnosticsOf(review, this.#readerOf(review)))
    }
  }

  /** A draft was opened. A client that does not fetch its own findings has these replaced by what it is sent then. */
  opened(opened: string, fetches: boolean): void {
    for (const uri of [...this.#sent.keys()])
      if (uriKey(uri) === uriKey(opened)) {
        this.#sent.delete(uri)
        if (fetches) this.#send(uri, [])
      }
  }

  #send(uri: string, diagnostics: Diagnostic[]): void {
    background(this.#log, 'Findings of folders', () => this.#connection.sendDiagnostics({ uri, diagnostics }))
  }
}

/** The findings of a review as the protocol has them. */
export const diagnosticsOf = ({ findings }: Review, reader: Language): Diagnostic[] =>
  findings.map(({ rule, severity, message, range }) => ({
    range,
    severity: SEVERITIES[severity],
    code: rule,
    source: 'resolute',
    message: forDisplay(printMessage(message, reader)),
  }))
