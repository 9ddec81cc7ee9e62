/**
 * The configuration of each draft: the nearest `resolute.config.yaml` or `.json` in its folder or above, with what it
 * goes on from. Whoever reads the files, at once or in their time, does the same.
 */

import { type Config, configFor, type DraftConfig, describedStyles, NO_CONFIG } from '../core/lint/config/apply.ts'
import { CONFIG_FILES, type Complaint, type ConfigFile, type Said } from '../core/lint/config/config.ts'
import { readConfig } from '../core/lint/config/read.ts'
import { printMessage } from '../core/messages/print.ts'
import { readStyles, STYLES_FILE } from '../core/styles/custom.ts'
import { type Message, say } from '../core/text/message.ts'
import { catalogueAddresses } from './catalogue-addresses.ts'
import { uriKey } from './files.ts'

/** Work that asks for the text of the file at an address, and is given it, or null where there is none. */
export type Reading<T> = Generator<string, T, string | null>

/** The configuration that holds in one folder. */
export interface FoundConfig {
  /** The address of the folder that globs count from. */
  readonly folder: string
  readonly config: Config
  /** The addresses of the files that have been read for it. */
  readonly files: readonly string[]
  readonly complaints: readonly Complaint[]
}

/** Files that go on from others do so no deeper than this. */
const DEEPEST = 10

/** A file that another one goes on from has such a name: nobody’s secrets are read for a slip. */
const HAS_NAME = /\.(?:ya?ml|json)$/i

/** Looks for configurations, and remembers what it has found until it is told that files have changed. */
export class Configurations {
  readonly #byFolder = new Map<string, FoundConfig>()
  /** The texts of all files that have been asked for. */
  readonly #texts = new Map<string, string | null>()

  /** Files have changed: everything is looked for anew. */
  forget(): void {
    this.#byFolder.clear()
    this.#texts.clear()
  }

  /** How many folders have been looked through. */
  get size(): number {
    return this.#byFolder.size
  }

  /** The addresses of all files that have been read. */
  get files(): readonly string[] {
    return [...new Set([...this.#byFolder.values()].flatMap(({ files }) => files))]
  }

  /** All that is wrong in what has been read, each once. */
  get complaints(): readonly Complaint[] {
    const all = [...this.#byFolder.values()].flatMap(({ complaints }) => complaints)
    return [...new Map(all.map((one) => [`${one.file}:${one.line}:${printMessage(one.message, 'en')}`, one])).values()]
  }

  /** The addresses of catalogues that any configuration names, for whichever drafts. */
  get catalogues(): readonly string[] {
    const layers = [...this.#byFolder.values()].flatMap(({ config }) => config.layers)
    return [...new Set(layers.flatMap(({ catalogues }) => catalogues.map(({ value }) => value)))]
  }

  /** The styles that any configuration describes. */
  get styles(): Config['styles'] {
    const all = [...this.#byFolder.values()].flatMap(({ config }) => config.styles)
    return [...new Map(all.map((style) => [style.id, style])).values()]
  }

  /** What holds for the draft at an address; nothing is looked for above the folder `within`, where one is given. */
  *of(uri: string, within: string | null = null): Reading<DraftConfig> {
    const folder = uri.slice(0, uri.lastIndexOf('/'))
    const found = yield* this.inFolder(folder, within)
    const path = uriKey(uri).slice(uriKey(found.folder).length + 1)
    return configFor(found.config, path)
  }

  /** The configuration that holds in a folder. */
  *inFolder(folder: string, within: string | null = null): Reading<FoundConfig> {
    const known = this.#byFolder.get(folder)
    if (known) return known
    const found = yield* this.#once(search(folder, within))
    this.#byFolder.set(folder, found)
    return found
  }

  /** The same work, which is given the text of a file that was asked for before from memory. */
  *#once<T>(reading: Reading<T>): Reading<T> {
    let step = reading.next()
    while (!step.done) {
      const file = step.value
      let text = this.#texts.get(file)
      if (text === undefined) {
        text = yield file
        this.#texts.set(file, text)
      }
      step = reading.next(text)
    }
    return step.value
  }
}

function* search(from: string, within: string | null): Reading<FoundConfig> {
  const files: string[] = []
  const complaints: Complaint[] = []
  let earlier: Config['styles'] = []
  let loaded: { folder: string; read: readonly ConfigFile[] } | null = null
  let stylesFile: string | null = null
  for (const folder of upwards(from, within)) {
    if (!loaded)
      for (const name of CONFIG_FILES) {
        const file = `${folder}/${name}`
        const text = yield file
        if (text === null) continue
        loaded = { folder, read: yield* load(readConfig(text, file), [file], files) }
        break
      }
    if (stylesFile === null) {
      const file = `${folder}/${STYLES_FILE}`
      const text = yield file
      if (text !== null) {
        stylesFile = file
        const read = readStyles(text)
        earlier = read.styles
        complaints.push({ file, line: 0, message: MOVED, isNote: true })
        for (const message of read.complaints) complaints.push({ file, line: 0, message })
      }
    }
    if (loaded && stylesFile !== null) break
  }
  if (stylesFile !== null) files.push(stylesFile)
  if (!loaded) return { folder: from, config: { ...NO_CONFIG, styles: earlier }, files, complaints }
  const layers = loaded.read.flatMap((one) => one.layers)
  const entries = loaded.read.flatMap((one) => one.styles)
  const { styles, complaints: ofStyles } = describedStyles(entries, layers, earlier)
  return {
    folder: loaded.folder,
    config: { layers, styles },
    files,
    complaints: [...loaded.read.flatMap((one) => one.complaints), ...ofStyles, ...complaints],
  }
}

const MOVED = say`${STYLES_FILE} is read as before; its styles now have their place under “styles” of ${CONFIG_FILES[0]}.`

/** The file at the end of a chain with what it goes on from, those first. `files` takes the addresses of all. */
function* load(file: ConfigFile, chain: readonly string[], files: string[]): Reading<readonly ConfigFile[]> {
  const address = chain.at(-1) as string
  const folder = address.slice(0, address.lastIndexOf('/'))
  files.push(address)
  const complaints = [...file.complaints]
  const bases: ConfigFile[] = []
  for (const one of file.extends) {
    const target = addressIn(folder, one.value)
    const refusal = !HAS_NAME.test(target)
      ? say`“${one.value}” has no name that ends in .yaml or .json, so nothing of it counts.`
      : chain.some((above) => uriKey(above) === uriKey(target)) || chain.length >= DEEPEST
        ? say`“${one.value}” leads back to itself, so nothing of it counts.`
        : null
    const text = refusal === null ? yield target : null
    if (text === null)
      complaints.push(complaintOf(one, refusal ?? say`“${one.value}” cannot be read, so nothing of it counts.`))
    else bases.push(...(yield* load(readConfig(text, target), [...chain, target], files)))
  }
  const layers = file.layers.map((layer) => ({
    ...layer,
    catalogues: layer.catalogues.map((one) => ({ ...one, value: addressIn(folder, one.value) })),
  }))
  return [...bases, { ...file, layers, complaints }]
}

const complaintOf = ({ file, line }: Said<string>, message: Message): Complaint => ({ file, line, message })

/** The address of a path that a file in a folder writes. */
function addressIn(folder: string, path: string): string {
  const [address = path] = catalogueAddresses(path, [folder])
  try {
    return new URL(address).href
  } catch {
    return address
  }
}

/** A folder and those above it, the nearest first; none above `within`. */
function* upwards(folder: string, within: string | null): Generator<string> {
  const top = within === null ? null : uriKey(within).replace(/\/$/, '')
  for (let at = folder; ; at = at.slice(0, at.lastIndexOf('/'))) {
    yield at
    if (uriKey(at) === top || !/^[a-z][a-z0-9+.-]*:\/\/[^/]*\/[^/]/i.test(at)) return
  }
}

/** Does the work with a reader that answers at once. */
export function readNow<T>(reading: Reading<T>, read: (uri: string) => string | null): T {
  let step = reading.next()
  while (!step.done) step = reading.next(read(step.value))
  return step.value
}

/** Does the work with a reader that takes its time. */
export async function readLater<T>(reading: Reading<T>, read: (uri: string) => Promise<string | null>): Promise<T> {
  let step = reading.next()
  while (!step.done) step = reading.next(await read(step.value))
  return step.value
}
