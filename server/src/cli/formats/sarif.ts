import { isAbsolute, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Log, Region, ReportingDescriptor, Result } from 'sarif'
import type { Document } from '../../core/document/document.ts'
import { printMessage } from '../../core/messages/print.ts'
import { RULES } from '../../core/rules/index.ts'
import type { Finding, Rule, Severity } from '../../core/rules/rule.ts'
import type { Level } from '../../core/styles/level.ts'
import type { Span } from '../../core/text/span.ts'
import { VERSION } from '../../version.ts'
import { rangeOf } from '../ranges.ts'
import { json } from '../terminal.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** Names this version to the services that ask where it is described; the project has no address of its own yet. */
const INFORMATION = `urn:resolute:${VERSION}`

/** One SARIF 2.1.0 log, for code scanning services. */
export function sarif({ write }: Output): Reporter {
  const results: Result[] = []
  return {
    begin: () => {},
    file: (file) => {
      for (const finding of file.findings) results.push(resultOf(file, finding))
    },
    end: ({ failed, unfixed }) => write(`${json(log(results, failed + unfixed), 2)}\n`),
  }
}

const log = (results: Result[], failed: number): Log => ({
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'Resolute', version: VERSION, informationUri: INFORMATION, rules: RULES.map(ruleOf) } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: failed === 0 }],
      results,
    },
  ],
})

const ruleOf = ({ id, summary, why, source, level }: Rule): ReportingDescriptor => ({
  id,
  shortDescription: { text: printMessage(summary, 'en') },
  fullDescription: { text: printMessage(why, 'en') },
  help: { text: `${printMessage(why, 'en')} Source: ${printMessage(source, 'en')}.` },
  defaultConfiguration: level === 'off' ? { enabled: false } : { level: levelOf(level) },
})

const levelOf = (level: Exclude<Level, 'off'>): Result.level => LEVELS[level]

function resultOf({ path, document }: LintedFile, { rule, severity, span, message, fixes }: Finding): Result {
  const artifactLocation = { uri: uriOf(path) }
  const ruleIndex = RULES.findIndex((r) => r.id === rule)
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: printMessage(message, 'en') },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(document, span) } }],
    fixes: fixes
      .filter((fix) => fix.safe)
      .map((fix) => ({
        description: { text: printMessage(fix.title, 'en') },
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
