// Makes scripts/quoted-titles.tsv: the titles that the built-in table lacks, as published texts quote them behind a
// citation. The texts lie beside the checkout; where they do not, the table stays as it is.
//   node scripts/quoted-titles.mjs
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { tsImport } from 'tsx/esm/api'

const { readFacts } = await tsImport('../server/src/core/catalogue/facts.ts', import.meta.url)
const { parse } = await tsImport('../server/src/core/document/document.ts', import.meta.url)
const { titleBehind } = await tsImport('../server/src/core/rules/shared/title-behind.ts', import.meta.url)

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const texts = path.join(root, '../shared/corpus/drafts')
const facts = path.join(root, '../shared/catalogue/facts.tsv')
const target = path.join(root, 'scripts/quoted-titles.tsv')

const HEADING = '# Titles as published texts quote them: symbol, language, title. Made by scripts/quoted-titles.mjs.\n'

/** What leads to a title and to nothing else: `on “…”` may name a subject. */
const LEAD = /^,? (?:entitled|titled|(?:in)?titulad[ao]|intitulée),? [“«]/

if (!existsSync(texts) || !existsSync(facts)) console.log(`quoted-titles: ${path.relative(root, texts)} is not here`)
else writeFileSync(target, HEADING + lines(counted()).join(''))

/** How many texts quote each title, by symbol and language. */
function counted() {
  const rows = readFileSync(facts, 'utf8').split('\n').slice(1)
  const catalogue = readFacts(rows.map((row) => row.split('\t').slice(0, 5).join('\t')).join('\n'))
  const found = new Map()
  const files = readdirSync(texts, { recursive: true }).filter((name) => name.endsWith('.resolution'))
  for (const file of files.sort()) {
    const { citations, language } = parse(readFileSync(path.join(texts, file), 'utf8'))
    const here = new Set()
    for (const { citation, prose } of citations) {
      const { symbol, part, implied, span } = citation
      const record = symbol && !part && !implied ? catalogue.get(symbol) : undefined
      if (record?.symbol !== symbol || record.titles[language]) continue
      const quoted = titleBehind(prose.text, span.end, language)
      if (!quoted || !LEAD.test(prose.text.slice(span.end).replace(/[\s\u00a0\u202f]/g, ' '))) continue
      const title = prose.text.slice(quoted.span.start, quoted.span.end)
      here.add(`${symbol}\t${language}\t${title.replace(/\s+/g, ' ').replaceAll('\u2011', '-')}`)
    }
    for (const one of here) found.set(one, (found.get(one) ?? 0) + 1)
  }
  return found
}

/** The lines of the table: of several titles the one that most texts quote, none where two are quoted as often. */
function lines(found) {
  const best = new Map()
  for (const [line, count] of found) {
    const [symbol, language] = line.split('\t')
    const key = `${symbol}\t${language}`
    const [, most = 0] = best.get(key) ?? []
    if (count > most) best.set(key, [line, count])
    else if (count === most) best.set(key, [null, count])
  }
  return [...best.values()]
    .filter(([line]) => line !== null)
    .map(([line]) => `${line}\n`)
    .sort()
}
