/** A Word file as its parts: which of them is the text, its notes, its styles. */
import { say } from '../../../text/message.ts'
import { otherPackage } from '../kinds.ts'
import { damaged, WordRefusal } from '../refusal.ts'
import { readZip, type ZipEntry } from '../zip.ts'
import { readXml } from './parts.ts'

export type PartKind = 'footnotes' | 'endnotes' | 'comments' | 'numbering' | 'styles' | 'settings' | 'custom-properties'

export interface WordPackage {
  readonly entries: readonly ZipEntry[]
  /** The part with the text. */
  readonly main: ZipEntry
  /** The names of parts by their kind, where there are any. */
  readonly parts: ReadonlyMap<PartKind, ZipEntry>
  /** Parts that the text names by an id: headers, pictures. */
  readonly byId: ReadonlyMap<string, ZipEntry>
}

interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
}

const KINDS: readonly PartKind[] = [
  'footnotes',
  'endnotes',
  'comments',
  'numbering',
  'styles',
  'settings',
  'custom-properties',
]

/** Opens a Word file. Throws a refusal where it is none. */
export function openPackage(bytes: Uint8Array): WordPackage {
  const entries = readZip(bytes)
  const byName = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]))
  const find = (name: string): ZipEntry | undefined => byName.get(name.toLowerCase())
  const root = relations(find('_rels/.rels'))
  const isText = ({ type }: Relation): boolean => type === 'officeDocument'
  const main = find(resolve('', root.find(isText)?.target ?? 'word/document.xml')) ?? find('word/document.xml')
  if (!main) throw new WordRefusal(otherPackage([...byName.keys()]))
  const folder = main.name.slice(0, main.name.lastIndexOf('/') + 1)
  const own = relations(find(`${folder}_rels/${main.name.slice(folder.length)}.rels`))
  const parts = new Map<PartKind, ZipEntry>()
  const byId = new Map<string, ZipEntry>()
  for (const { id, type, target } of [...own, ...root.map((relation) => ({ ...relation, id: '' }))]) {
    const entry = find(resolve(type === 'custom-properties' ? '' : folder, target))
    const kind = KINDS.find((one) => one === type)
    if (entry && kind && !parts.has(kind)) parts.set(kind, entry)
    if (entry && id) byId.set(id, entry)
  }
  return { entries, main, parts, byId }
}

function relations(entry: ZipEntry | undefined): readonly Relation[] {
  if (!entry) return []
  const found: Relation[] = []
  readXml(entry, 1, ({ name, attributes }) => {
    if (name !== 'Relationship') return
    const { Id: id = '', Type: type = '', Target: target = '' } = attributes
    found.push({ id, type: type.slice(type.lastIndexOf('/') + 1), target })
  })
  return found
}

/** A target as the name of a part: relative to the folder of what names it, or to the root. */
function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const steps: string[] = []
  for (const step of `${folder}${target}`.split('/'))
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  if (steps.length > 50) throw damaged(say`one of its parts has a name that no part can have`)
  return steps.join('/')
}
