/** What commands that set a draft beside an earlier text share. */
import { l10n, Uri, window } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { EarlierText } from '../../server/src/protocol/comparison.ts'
import { ask } from './messages.ts'

/** Files that an earlier text can be read from. */
export const EARLIER_FILES = ['docx', 'resolution', 'md', 'txt']

/** Whether what the front matter names is a file, and not the symbol of a resolution. */
export const namesFile = (named: string): boolean => /\.(?:docx|resolution|md|txt)$/i.test(named)

/** Asks for the symbol of a resolution; undefined where the person has thought better of it. */
export const askForSymbol = async (): Promise<string | undefined> =>
  (await window.showInputBox({ title: l10n.t('Symbol'), placeHolder: 'A/RES/79/144' }))?.trim() || undefined

export const noText = (symbol: string): Error =>
  new Error(l10n.t('no text of “{0}” is at hand. Name a file, or a resolution of a catalogue that has texts.', symbol))

/** The words of a resolution for a draft; throws where none are at hand. */
export async function textOfSymbol(client: BaseLanguageClient, draft: Uri, symbol: string): Promise<string> {
  const text = await ask(client, EarlierText, { uri: client.code2ProtocolConverter.asUri(draft), base: symbol })
  if (text === null) throw noText(symbol)
  return text
}

/** A draft that is not saved yet may have the place of a file already. */
export const onDisk = (draft: Uri): Uri =>
  draft.scheme === 'untitled' && draft.path.includes('/') ? draft.with({ scheme: 'file' }) : draft

/** The path of a file from the folder of a draft on, as the front matter has it; its address where there is none. */
export function pathFrom(from: Uri, file: Uri): string {
  const draft = onDisk(from)
  const [folder, to] = [draft.path.split('/').slice(0, -1), file.path.split('/')]
  let same = 0
  while (same < folder.length && same < to.length - 1 && folder[same] === to[same]) same++
  if (draft.scheme !== file.scheme || draft.authority !== file.authority || same < 2) return String(file)
  return [...folder.slice(same).map(() => '..'), ...to.slice(same)].join('/')
}

/** The file that the front matter of a draft names. */
export const fileFrom = (draft: Uri, named: string): Uri =>
  /^[\w-]{2,}:/.test(named) ? Uri.parse(named) : Uri.joinPath(onDisk(draft), '..', named)
