import { github } from './github.ts'
import { html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { pretty } from './pretty.ts'
import type { Output, Reporter } from './reporter.ts'
import { sarif } from './sarif.ts'

export const FORMATS = {
  pretty,
  json,
  sarif,
  github,
  junit,
  html,
  markdown,
} as const satisfies Record<string, (output: Output) => Reporter>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
