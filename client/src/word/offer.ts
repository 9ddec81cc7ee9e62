import { type CustomReadonlyEditorProvider, type Disposable, env, l10n, type Uri, window } from 'vscode'
import { openAsDraft } from '../commands/open-word.ts'
import type { Word } from './bundle.ts'

const LANGUAGE = env.language
const WORDS = l10n.t('This is a Word document. It can be read as a resolution, and stays as it is.')
const OPEN = l10n.t('Open as a Resolution')

/** A page of fixed words: nothing of the document is on it, nothing runs in it, and it loads nothing. */
const PAGE = `<!DOCTYPE html>
<html lang="${LANGUAGE}">
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"></head>
<body><p>${WORDS}</p><p><a href="command:resolute.openWord">${OPEN}</a></p></body>
</html>`

/** Offers to read a Word document as a resolution where one is opened in the editor. */
export function offerWordDocuments(word: Word): Disposable {
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor({ uri }, panel) {
      panel.webview.options = { enableCommandUris: ['resolute.openWord'] }
      panel.webview.html = PAGE
      // The editor waits for the page, and not for an answer.
      void offer(word, uri)
    },
  }
  return window.registerCustomEditorProvider('resolute.word', provider)
}

async function offer(word: Word, uri: Uri): Promise<void> {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1)
  const answer = await window.showInformationMessage(l10n.t('Read {0} as a resolution?', name), OPEN)
  if (answer === OPEN) await openAsDraft(word, uri)
}
