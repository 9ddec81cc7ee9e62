import { github } from './github.ts'
import { json } from './json.ts'
import { pretty } from './pretty.ts'
import type { Output, Report } from './reporter.ts'
import { sarif } from './sarif.ts'

export const FORMATS = { pretty, json, sarif, github } as const satisfies Record<string, (output: Output) => Report>

export type FormatName = keyof typeof FORMATS
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[]
