import { type ExtensionContext, l10n, Uri, type Webview } from 'vscode'

/** What the preview takes of the colours and sizes of the editor. */
const STYLE = `
body { background: var(--vscode-editor-background); color: var(--vscode-editor-foreground); font-size: 16px; padding: 0; }
.block { content-visibility: auto; contain-intrinsic-size: auto 4em; }
.block:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: -1px; }
.found { border-inline-start: 3px solid transparent; margin-inline-start: -0.8em; padding-inline-start: calc(0.8em - 3px); }
.found-error { border-color: var(--vscode-editorError-foreground); }
.found-warning { border-color: var(--vscode-editorWarning-foreground); }
.found-information, .found-hint { border-color: var(--vscode-editorInfo-foreground); }
.found details { font-family: var(--vscode-font-family); font-size: 0.8em; margin: -0.6em 0 1em; }
.found summary { cursor: pointer; } .found ul { margin: 0.3em 0; padding-inline-start: 1.4em; }
.cites { all: unset; text-indent: 0; cursor: pointer; text-decoration: underline dotted 1px; text-underline-offset: 0.2em; }
.cites:hover { color: var(--vscode-textLink-foreground); }
.cites:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
.card { position: fixed; inset: auto; margin: 0; max-width: min(30em, 90vw); max-height: 60vh; overflow: auto; padding: 0.2em 1em; font-family: var(--vscode-font-family); font-size: 0.85em;
  background: var(--vscode-editorHoverWidget-background); color: var(--vscode-editorHoverWidget-foreground); border: 1px solid var(--vscode-editorHoverWidget-border, currentColor); }
.card p { white-space: pre-line; margin: 0.6em 0; } .card:focus { outline: none; }
.head { position: sticky; top: 0; z-index: 1; }
.tools { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 2px; padding: 4px 8px; font: 12px var(--vscode-font-family); background: var(--vscode-editor-background); border-bottom: 1px solid var(--vscode-editorWidget-border, transparent); }
.tools button { font: inherit; color: inherit; background: none; border: 1px solid transparent; border-radius: 3px; padding: 2px 8px; min-width: 24px; min-height: 24px; cursor: pointer; }
.tools button:hover { background: var(--vscode-toolbar-hoverBackground); }
.tools button:focus-visible { outline: 1px solid var(--vscode-focusBorder); }
.tools output { min-width: 3.5em; text-align: center; }
html { scroll-padding-top: 34px; }
.vscode-high-contrast .tools, .vscode-high-contrast-light .tools { border-color: var(--vscode-contrastBorder); }
.vscode-high-contrast .tools button, .vscode-high-contrast-light .tools button { border-color: var(--vscode-contrastBorder); }
.vscode-high-contrast .cites, .vscode-high-contrast-light .cites { text-decoration-style: solid; }
@media (forced-colors: active) { .found { border-color: Mark; } .tools button, .card { border: 1px solid ButtonBorder; } .cites { text-decoration-style: solid; } }
@media print { .head, .found details { display: none; } }
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
<title>${l10n.t('Preview')}</title>
<style nonce="${nonce}">${look}${STYLE}</style>
</head>
<body>
<main class="resolution"></main>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>`
}
