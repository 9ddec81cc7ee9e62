import { isAbsolute, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, Region, ReportingDescriptor, Result } from 'sarif'
import type { Document } from '../../core/document/document.ts'
import type { Language } from '../../core/lexicon/languages.ts'
import { RULES } from '../../core/rules/index.ts'
import type { Finding, Rule, Severity } from '../../core/rules/rule.ts'
import type { Level } from '../../core/styles/level.ts'
import { say } from '../../core/text/message.ts'
import type { Span } from '../../core/text/span.ts'
import { VERSION } from '../../version.ts'
import { printMessage } from '../print.ts'
import { rangeOf } from '../ranges.ts'
import { json } from '../terminal.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** One SARIF 2.1.0 log, for code scanning services. */
export function sarif({ write, language }: Output): Reporter {
  const results: Result[] = []
  return {
    begin: () => {},
    file: (file) => {
      for (const finding of file.findings) results.push(resultOf(file, finding, language))
    },
    end: ({ failed, unfixed }) => write(`${json(log(results, failed + unfixed, language), 2)}\n`),
  }
}

function log(results: Result[], failed: number, language: Language): Log {
  const rules = RULES.map((rule) => ruleOf(rule, language))
  const spoken = language === 'en' ? {} : { language }
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Resolute', version: VERSION, ...spoken, rules } },
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: failed === 0 }],
        results,
      },
    ],
  }
}

const ruleOf = ({ id, summary, why, source, level }: Rule, language: Language): ReportingDescriptor => ({
  id,
  shortDescription: { text: printMessage(summary, language) },
  fullDescription: { text: printMessage(why, language) },
  help: { text: printMessage(say`${why} Source: ${source}.`, language) },
  defaultConfiguration: level === 'off' ? { enabled: false } : { level: levelOf(level) },
})

const levelOf = (level: Exclude<Level, 'off'>): Result.level => LEVELS[level]

function resultOf({ path, document }: LintedFile, finding: Finding, language: Language): Result {
  const { rule, severity, span, message, fixes } = finding
  const artifactLocation = { uri: uriOf(path) }
  const ruleIndex = RULES.findIndex((r) => r.id === rule)
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: printMessage(message, language) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, span) } }],
    fixes: fixes
      .filter((fix) => fix.safe)
      .map((fix) => ({
        description: { text: printMessage(fix.title, language) },
        artifactChanges: [
          {
            artifactLocation,
            replacements: fix.edits.map((edit) => ({
              deletedRegion: regionOf(document, edit.span),
              insertedContent: { text: edit.text },
            })),
          },
        ],
      })),
  }
}

/** Lines and columns count from one; the end column is the first one outside. */
function regionOf(document: Document, span: Span): Region {
  const { start, end } = rangeOf(document, span)
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

/** From the working folder, where a file lies below it, so that services find it in what they have checked out. */
function uriOf(path: string): string {
  const below = relative('', path)
  if (isAbsolute(below) || below.startsWith('..')) return pathToFileURL(resolve(path)).href
  return below.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
