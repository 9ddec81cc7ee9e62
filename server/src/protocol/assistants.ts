import { message } from './message.ts'

/**
 * Client to server: what a tool for assistants answers; it only reads. `isError`: the text says in one sentence why it
 * cannot.
 */
export const AskTool = message<
  { readonly name: string; readonly input: Readonly<Record<string, string>> },
  { readonly text: string; readonly isError: boolean }
>('resolute/askTool')
