import { type ExtensionContext, Uri, type Webview } from 'vscode'

/** What the preview takes of the colours and sizes of the editor. */
const STYLE = `
body { background: var(--vscode-editor-background); color: var(--vscode-editor-foreground); font-size: 16px; }
.block:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 4px; }
.found { border-inline-start: 3px solid transparent; margin-inline-start: -0.8em; padding-inline-start: calc(0.8em - 3px); }
.found-error { border-color: var(--vscode-editorError-foreground); }
.found-warning { border-color: var(--vscode-editorWarning-foreground); }
.found-information, .found-hint { border-color: var(--vscode-editorInfo-foreground); }
.found details { font-family: var(--vscode-font-family); font-size: 0.8em; margin: -0.6em 0 1em; }
.found summary { cursor: pointer; } .found ul { margin: 0.3em 0; padding-inline-start: 1.4em; }
`

/**
 * The page of a preview; `look` is the style sheet of what it shows. Nothing may run in it but our own script, and
 * nothing comes from elsewhere.
 */
export function pageOf(webview: Webview, { extensionUri }: ExtensionContext, look: string, nonce: string): string {
  const script = webview.asWebviewUri(Uri.joinPath(extensionUri, 'out', 'preview.js'))
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Preview</title>
<style nonce="${nonce}">${look}${STYLE}</style>
</head>
<body>
<main class="resolution"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}
