import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../print.ts'
import { rangeOf } from '../ranges.ts'
import { json as printed } from '../terminal.ts'
import { isFixable, type LintedFile, type Output, type Reporter } from './reporter.ts'

/** One JSON object, as other programs rely on it. Positions are the protocol's: zero-based, in UTF-16 units. */
export function json({ write, language }: Output): Reporter {
  let separator = ''
  return {
    begin: () => write('{"version":1,"files":['),
    file: (file) => {
      write(`${separator}\n${printed(plain(file, language))}`)
      separator = ','
    },
    end: () => write('\n]}\n'),
  }
}

const plain = ({ path, document, findings }: LintedFile, language: Language) => ({
  path,
  diagnostics: findings.map((finding) => ({
    code: finding.rule,
    severity: finding.severity,
    message: printMessage(finding.message, language),
    range: rangeOf(document, finding.span),
    fixable: isFixable(finding),
  })),
})
