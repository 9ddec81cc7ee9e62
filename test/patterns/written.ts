/**
 * The patterns as they are written in server/src: each literal, and where RegExp is called. A pattern cannot be left
 * out.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@babel/parser'
import type { Pattern } from './pattern.ts'

const SOURCE = path.resolve('server/src')

export interface Written {
  readonly literals: readonly Pattern[]
  /** `file:line` of each call of RegExp. */
  readonly calls: readonly string[]
  /** What a comment `// linear: …` says of the pattern on its own line or the one below, by `file:line`. */
  readonly reasons: ReadonlyMap<string, string>
}

/** Reads all sources. */
export function written(): Written {
  const literals: Pattern[] = []
  const calls: string[] = []
  const reasons = new Map<string, string>()
  for (const file of readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )) {
    const source = readFileSync(path.join(SOURCE, file), 'utf8')
    const { tokens, comments } = parse(source, { sourceType: 'module', plugins: ['typescript'], tokens: true })
    for (const [i, token] of (tokens ?? []).entries()) {
      const line = token.loc.start.line
      if (token.type.label === 'regexp')
        literals.push({ file, line, source: token.value.pattern, flags: token.value.flags })
      const isCalled = token.value === 'RegExp' && tokens?.[i + 1]?.type.label === '('
      if (isCalled) calls.push(`${file}:${line}`)
    }
    for (const { value, loc } of comments ?? []) {
      const [, reason] = /^\s*linear: (.+)$/.exec(value) ?? []
      const ownLine = source.split('\n')[(loc?.start.line ?? 1) - 1]?.trimStart().startsWith('//')
      if (reason && loc) reasons.set(`${file}:${loc.start.line + (ownLine ? 1 : 0)}`, reason)
    }
  }
  return { literals, calls, reasons }
}
