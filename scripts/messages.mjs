// Keeps the translations of what people read: server/src/core/messages/{es,fr}/*.json, of say`…` in the sources of the
// server, and l10n/bundle.l10n.{es,fr}.json, of l10n.t('…') in those of the client. A key is the English text.
//   node scripts/messages.mjs [--check]
// New keys are written with an empty translation, keys that nothing says any more are taken out. With --check nothing
// is written: each text that lacks its translation or has other places `{0}` than the English is named, and the exit
// status is then 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const LANGUAGES = ['es', 'fr']

/** The table of a file, by the beginning of its path: the first that fits. */
const TABLES = [
  [/^server\/src\/(?:core\/interchange\/word|word)\//, 'server/src/core/messages/*/word.json'],
  [/^server\/src\/core\/(?:rules|lint|styles|citations|catalogue|document)\//, 'server/src/core/messages/*/rules.json'],
  [/^server\/src\/(?:core|lsp|workspace)\//, 'server/src/core/messages/*/features.json'],
  [/^server\/src\//, 'server/src/core/messages/*/cli.json'],
  [/^client\//, 'l10n/bundle.l10n.*.json'],
]

const sources = ['server/src', 'client/src', 'client/webview'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`),
)

/** What a file says, in English. */
function saidIn(file) {
  const said = []
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit)
    if (!node || typeof node.type !== 'string') return
    if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'say') said.push(withPlaces(node.quasi))
    if (node.type === 'CallExpression' && isTranslation(node.callee)) said.push(literal(node.arguments[0], file))
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value)
  }
  visit(parse(readFileSync(path.join(root, file), 'utf8'), { sourceType: 'module', plugins: ['typescript'] }).program)
  return said
}

const withPlaces = ({ quasis }) => quasis.map(({ value }) => value.cooked).reduce((a, b, i) => `${a}{${i - 1}}${b}`)

const isTranslation = (callee) =>
  callee.type === 'MemberExpression' && callee.object.name === 'l10n' && callee.property.name === 't'

function literal(node, file) {
  if (node?.type === 'StringLiteral') return node.value
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked
  throw new Error(`${file}:${node?.loc?.start.line}: l10n.t takes one text, as it is.`)
}

/** Words, and marks that are spaced otherwise in another language: `{0}: {1}`. */
const TRANSLATED = /[\p{L}“]|[:;](?: |$)/u

const said = new Map(TABLES.map(([, table]) => [table, new Set()]))
for (const file of sources) {
  const table = TABLES.find(([pattern]) => pattern.test(file))[1]
  for (const text of saidIn(file)) if (TRANSLATED.test(text)) said.get(table).add(text)
}

const placesOf = (text) => [...new Set(text.match(/\{\d+\}/g))].sort().join(' ')

const check = process.argv.includes('--check')
const faults = []
for (const [table, texts] of said)
  for (const language of LANGUAGES) {
    const file = table.replace('*', language)
    const at = path.join(root, file)
    const old = existsSync(at) ? JSON.parse(readFileSync(at, 'utf8')) : {}
    const now = Object.fromEntries([...texts].sort().map((text) => [text, old[text] ?? '']))
    for (const [text, translation] of Object.entries(now))
      if (translation === '') faults.push(`${file}: no translation of “${text}”`)
      else if (placesOf(text) !== placesOf(translation)) faults.push(`${file}: other places {0} than “${text}”`)
    for (const text of Object.keys(old)) if (!texts.has(text)) faults.push(`${file}: nothing says “${text}” any more`)
    mkdirSync(path.dirname(at), { recursive: true })
    if (!check) writeFileSync(at, `${JSON.stringify(now, null, 2)}\n`)
  }

if (check && faults.length > 0) {
  console.error(`${faults.join('\n')}\nRun “npm run messages”, and translate what is empty.`)
  process.exitCode = 1
}
if (!check) console.log(`${[...said.values()].reduce((sum, { size }) => sum + size, 0)} texts.`)
