import { type CustomReadonlyEditorProvider, type Disposable, type Uri, window } from 'vscode'
import { openAsDraft } from '../commands/open-word.ts'
import type { Word } from './bundle.ts'

/** A page of fixed words: nothing of the document is on it, nothing runs in it, and it loads nothing. */
const PAGE = `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
<body><p>This is a Word document. To read it as a resolution, press the first button at the top right of this page,
or take “Open a Word Document as a Resolution” from the menu of the file.</p></body>
</html>`

const OPEN = 'Open as a Resolution'

/** Offers to read a Word document as a resolution where one is opened in the editor. */
export function offerWordDocuments(word: Word): Disposable {
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor({ uri }, panel) {
      panel.webview.html = PAGE
      // The editor waits for the page, and not for an answer.
      void offer(word, uri)
    },
  }
  return window.registerCustomEditorProvider('resolute.word', provider)
}

async function offer(word: Word, uri: Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
  const answer = await window.showInformationMessage(`Read ${name} as a resolution?`, OPEN)
  if (answer === OPEN) await openAsDraft(word, uri)
}
