import { type Disposable, Uri, workspace } from 'vscode'
import type { Word } from './bundle.ts'

const SCHEME = 'resolution-word'
const DRAFT = '.resolution'

/** Whether a name or an address is that of a Word document. */
export const isWordFile = (name: string): boolean => /\.docx$/i.test(name)

/** The last part of the path of an address; of the text of a Word document, the name of the document. */
export function nameOf({ scheme, path }: Uri): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return scheme === SCHEME ? name.slice(0, -DRAFT.length) : name
}

/** Whether there is a file. */
export const exists = (file: Uri): Thenable<boolean> =>
  workspace.fs.stat(file).then(
    () => true,
    () => false,
  )

/** The words of a Word document as a draft, with all its changes taken. Throws an error that names the file. */
export async function textOfWord(word: Word, file: Uri): Promise<string> {
  try {
    return (await word.fromWord(await workspace.fs.readFile(file), 'accept')).text
  } catch (error) {
    throw new Error(`${nameOf(file)} ${error instanceof Error ? error.message : String(error)}.`)
  }
}

/** The address at which the editor shows these words, read-only. */
export const addressOfText = (file: Uri): Uri =>
  Uri.from({ scheme: SCHEME, authority: file.authority, path: `${file.path}${DRAFT}`, query: file.scheme })

/** The Word document that an address speaks of, its own or that of its words; null where it is another file. */
export function wordFileAt(address: Uri): Uri | null {
  const { scheme, authority, path, query } = address
  if (scheme === SCHEME) return Uri.from({ scheme: query, authority, path: path.slice(0, -DRAFT.length) })
  return isWordFile(path) ? address : null
}

/** Shows the words of Word documents beside drafts. */
export const showWordTexts = (word: Word): Disposable =>
  workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: (address) => textOfWord(word, wordFileAt(address) ?? address),
  })
