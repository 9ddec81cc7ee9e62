import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { message } from './message.ts'

/** A house style as it is offered. */
export interface StyleChoice {
  readonly id: string
  readonly name: string
  readonly description: string
}

/** Client to server: the house styles to choose from. */
export const Styles = message<void, StyleChoice[]>('resolute/styles')

/** Client to server: the edits that set `style` in the front matter, making it where there is none. */
export const SetStyle = message<{ uri: string; style: string }, TextEdit[]>('resolute/setStyle')

/** How a draft becomes one of another house; or why it stays as it is, a sentence for people. */
export interface SwitchAnswer {
  readonly edit?: WorkspaceEdit
  /** How many changes there are of each kind, by its name for people. */
  readonly kinds?: Readonly<Record<string, number>>
  readonly refusal?: string
}

/**
 * Client to server: the edit that makes a draft one of another house. With `confirm` its changes are annotated, so that
 * a person ticks those that are to be made.
 */
export const SwitchStyle = message<{ uri: string; style: string; confirm?: boolean }, SwitchAnswer>(
  'resolute/switchStyle',
)
