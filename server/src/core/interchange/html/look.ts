/**
 * How a resolution looks on a page: after the documents of the United Nations, Times 10 on 12 points, numbers at their
 * tabs. Lengths are relative, so that it can be read large.
 */
export const LOOK = `
.resolution { font-family: 'Times New Roman', Tinos, 'Liberation Serif', serif; line-height: 1.35; max-width: 38em; margin: 0 auto; padding: 1.5em 1em 4em; }
.resolution p, .resolution blockquote { margin: 0 0 0.9em; text-align: justify; hyphens: manual; }
.resolution h1 { font-size: 1.3em; margin: 1.2em 0 1em; text-align: start; }
.resolution h2 { font-size: 1.05em; margin: 1.4em 0 0.8em; text-align: center; }
.masthead { border-bottom: 2px solid currentColor; margin-bottom: 0.5em; display: grid; grid-template-columns: 1fr auto; column-gap: 1em; }
.masthead p { margin: 0 0 0.3em; text-align: start; grid-column: 1; }
.masthead .symbol { grid-column: 2; grid-row: 1; font-weight: bold; text-align: end; }
.masthead .sponsors { font-weight: bold; grid-column: 1 / 3; }
.organLine { text-indent: 2.4em; font-style: italic; }
.preambular { text-indent: 2.4em; }
.operative { text-indent: 2.4em; }
.operative .label { display: inline-block; min-width: 2.2em; text-indent: 0; }
.subParagraph { position: relative; text-indent: 0; }
.subParagraph .label { position: absolute; inset-inline-end: 100%; margin-inline-end: 0.6em; white-space: nowrap; }
.degree-1 { margin-inline-start: 4.8em !important; } .degree-2 { margin-inline-start: 7.2em !important; }
.degree-3 { margin-inline-start: 9.6em !important; } .degree-4 { margin-inline-start: 12em !important; }
.quoted { margin-inline-start: 2.4em !important; margin-inline-end: 2.4em !important; }
.adoption { text-align: end !important; font-style: italic; }
.designation, .front, .masthead p { text-indent: 0; }
.notes { border-top: 1px solid currentColor; margin-top: 2em; padding-top: 0.6em; font-size: 0.85em; }
.notes ol { margin: 0; padding-inline-start: 1.6em; }
.resolution ins { text-decoration: underline double; } .resolution del { text-decoration: line-through; }
.resolution sup { line-height: 0; font-size: 0.75em; } .resolution a { color: inherit; }
.resolution table { border-collapse: collapse; margin: 0 0 0.9em; } .resolution td { border: 1px solid currentColor; padding: 0.2em 0.5em; }
`

/** What a printed page takes besides. */
export const PRINT = `
@page { margin: 2.5cm 3cm; }
@media print {
  body { margin: 0; } .resolution { max-width: none; padding: 0; font-size: 10pt; line-height: 12pt; }
  .resolution p, .resolution blockquote { orphans: 2; widows: 2; }
  h1, h2 { break-after: avoid; } .notes li { break-inside: avoid; }
}
`
