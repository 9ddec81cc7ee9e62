import type { Language } from '../../core/lexicon/languages.ts'
import { printMessage } from '../print.ts'
import { rangeOf } from '../ranges.ts'
import type { LintedFile, Output, Reporter } from './reporter.ts'

/** The report of tests that build servers read: a suite for each draft, in which each error and warning has failed. */
export function junit({ write, language }: Output): Reporter {
  const suites: string[] = []
  let [tests, failures] = [0, 0]
  return {
    begin: () => {},
    file: (file) => {
      const cases = casesOf(file, language)
      const failed = cases.filter(({ failed }) => failed).length
      tests += cases.length
      failures += failed
      const heading = `name="${escaped(file.path)}" tests="${cases.length}" failures="${failed}" errors="0"`
      suites.push(`  <testsuite ${heading}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`)
    },
    end: ({ failed, unfixed }) => {
      const heading = `name="resolute" tests="${tests}" failures="${failures}" errors="${failed + unfixed}"`
      write(`<?xml version="1.0" encoding="UTF-8"?>\n<testsuites ${heading}>\n${suites.join('')}</testsuites>\n`)
    },
  }
}

/** A case for each finding; a draft without findings is a case that has passed. */
function casesOf(
  { path, document, findings }: LintedFile,
  language: Language,
): readonly { xml: string; failed: boolean }[] {
  if (findings.length === 0)
    return [{ xml: `    <testcase name="lint" classname="${escaped(path)}"/>\n`, failed: false }]
  return findings.map(({ rule, severity, span, message }) => {
    const { start } = rangeOf(document, span)
    const name = `${rule} (${start.line + 1}:${start.character + 1})`
    const failed = severity === 'error' || severity === 'warning'
    const words = escaped(printMessage(message, language))
    const inner = failed
      ? `<failure type="${severity}" message="${words}"/>`
      : `<system-out>${severity}: ${words}</system-out>`
    return { xml: `    <testcase name="${escaped(name)}" classname="${escaped(path)}">${inner}</testcase>\n`, failed }
  })
}

/** Words as XML has them; what it cannot have, or nobody sees, is shown as such. */
const escaped = (text: string): string =>
  text.replace(/[&<>"\t\n\r]|[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029\ufffe\uffff]/gu, (c) =>
    /[&<>"\t\n\r]/.test(c) ? `&#${c.codePointAt(0)};` : '\ufffd',
  )
