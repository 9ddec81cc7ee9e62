/**
 * What memory a server holds: for a text that is open, and after a thousand that have been opened, edited and closed.
 */
import { once } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Editor, type Server, servers } from './peers.mts'
import { mb, table, times, within } from './table.mts'
import { after, largest, type Text, typist, volume, volumes } from './texts.mts'

const FLAGS = ['--expose-gc', '--import', pathToFileURL(path.resolve('test/bench/probe.mjs')).href]
const ROUNDS = 1000

/** When a server has loaded what it needs, in milliseconds from its start. */
const SETTLED = 2_000

/** Memory after a collection: what is in use, and what the system has given. */
async function held(editor: Editor): Promise<{ readonly used: number; readonly rss: number }> {
  // What it does once it has answered is over by then.
  await new Promise((wake) => setTimeout(wake, 100))
  editor.wire.process.send('memory')
  const [{ heapUsed, external, rss }] = (await once(editor.wire.process, 'message')) as [NodeJS.MemoryUsage]
  return { used: heapUsed + external, rss }
}

/** Opens a text and waits for its diagnostics. */
async function shown(editor: Editor, text: string, uri = editor.uri): Promise<void> {
  const sent = editor.server.diagnostics === 'pushed' ? editor.ask('diagnostics', uri) : null
  editor.open(text, uri)
  await within(60, sent ?? editor.ask('diagnostics', uri))
}

/** A row: memory before, and, as multiples of the bytes of the text, with it open, left alone, and typed in. */
async function opened(server: Server, { text, bytes }: Text): Promise<readonly string[]> {
  const editor = await Editor.start(server, FLAGS, true)
  try {
    // What is loaded at the first text, and at leisure after it, is not counted.
    await shown(editor, volume(7_000, 99), editor.uri.replace('text', 'first'))
    await new Promise((wake) => setTimeout(wake, SETTLED))
    const before = await held(editor)
    await shown(editor, text)
    const open = await held(editor)
    // A draft that nobody asks anything of rests after two seconds.
    await new Promise((wake) => setTimeout(wake, 2_500))
    const rested = await held(editor)
    const next = typist(text)
    let current = text
    for (let i = 0; i < 5; i++) {
      const key = next()
      current = after(current, key)
      const sent = server.diagnostics === 'pushed' ? editor.ask('diagnostics') : null
      editor.change(key, current)
      await within(60, sent ?? editor.ask('diagnostics'))
    }
    const typed = await held(editor)
    const multiple = ({ used }: { used: number }): string => times((used - before.used) / bytes)
    return [server.name, mb(before.used), mb(open.used), multiple(open), multiple(rested), multiple(typed)]
  } finally {
    editor.close()
  }
}

/** Opens, edits and closes one text after another, none like another. */
async function leaks(server: Server, rounds: number): Promise<void> {
  const texts = Array.from({ length: 50 }, (_, i) => volume(7_000, 1_000 + i))
  const editor = await Editor.start(server, FLAGS, true)
  const rows: string[][] = []
  const note = async (n: number): Promise<void> => {
    const { used, rss } = await held(editor)
    rows.push([String(n), mb(used), mb(rss)])
  }
  try {
    await new Promise((wake) => setTimeout(wake, SETTLED))
    await note(0)
    for (let i = 1; i <= rounds; i++) {
      const text = (texts[i % texts.length] as string).replaceAll('including', `including in ${1000 + i}`)
      const uri = editor.uri.replace('text', `text-${i}`)
      const key = typist(text, i)()
      await shown(editor, text, uri)
      editor.change(key, after(text, key), uri)
      await editor.ask('diagnostics', uri)
      editor.closeText(uri)
      if (i % (rounds / 5) === 0) await note(i)
    }
  } finally {
    editor.close()
  }
  table(
    'Texts of 7 kB opened, edited and closed by Resolute: memory after so many',
    ['', 'in use', 'of the system'],
    rows,
  )
}

export async function memory(peers: boolean, short: boolean): Promise<void> {
  const [, small, large, huge] = volumes() as [Text, Text, Text, Text]
  for (const text of [small, ...largest(1), large, ...(short ? [] : [huge])]) {
    const rows: (readonly string[])[] = []
    // Peers would take minutes for the largest.
    for (const server of servers(peers && text !== huge))
      rows.push(await opened(server, text).catch((error: Error) => [server.name, error.message]))
    const head = ['', 'before', 'open', 'per byte', 'left alone', 'and after 5 letters']
    table(`Memory for ${text.name} (${text.bytes} bytes)`, head, rows)
  }
  await leaks(servers(false)[0] as Server, short ? ROUNDS / 4 : ROUNDS)
}
