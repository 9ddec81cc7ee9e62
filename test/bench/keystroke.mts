/** What a keystroke costs: from the letter typed to all that is said of the text, in the editor that waits for it. */
import { type Contestant, contestants, type Session } from './peers.mts'
import { median, ms, quantile, table, times, within } from './table.mts'
import { after, largest, type Text, typist, undivided, volumes } from './texts.mts'

/** Who is quick types more before it counts: a person has typed for hours. */
const [WARM, COUNTED] = [600, 300]
/**
 * No answer of a peer is waited for longer than this, and none is asked for one that would take half of it (in short: a
 * tenth).
 */
const PATIENCE = 20
/** Ours are measured at every size, however long it takes. */
const FOREVER = 120

interface Outcome {
  readonly contestant: Contestant
  /** Milliseconds of each keystroke; none where it was not measured. */
  readonly took: readonly number[]
  readonly why: string
}

/** Types into the text until enough has been typed or the seconds are over, once at the least. */
async function typed(
  session: Session,
  text: string,
  seconds: number,
  patience: number,
  warm: boolean,
): Promise<readonly number[]> {
  const next = typist(text)
  let current = text
  const press = (): Promise<number> => {
    const key = next()
    current = after(current, key)
    return within(patience, session.type(key, current))
  }
  const begun = performance.now()
  const passed = (): number => (performance.now() - begun) / 1000
  for (let i = 0; !warm && i < WARM && passed() < seconds / 4; i++) await press()
  const took: number[] = []
  do took.push(await press())
  while (took.length < COUNTED && passed() < seconds)
  return took
}

async function measured(contestant: Contestant, text: string, seconds: number, short: boolean): Promise<Outcome> {
  const patience = contestant.ours ? FOREVER : short ? PATIENCE / 2 : PATIENCE
  let session: Session | null = null
  try {
    const opening = contestant.open(text)
    opening.catch(() => {})
    const begun = performance.now()
    session = await within(patience, opening)
    // Who has worked as long as that over opening needs no letters to warm up.
    const warm = performance.now() - begun > 4 * seconds * 1000
    return { contestant, took: await typed(session, text, seconds, patience, warm), why: '' }
  } catch (error) {
    return { contestant, took: [], why: (error as Error).message.split('\n')[0] as string }
  } finally {
    session?.close()
  }
}

/** The one of ours that the others are held against: the server, over its pipe. */
const reference = (outcomes: readonly Outcome[], gives: Contestant['gives']): number =>
  median(outcomes.find(({ contestant }) => contestant.ours && contestant.gives === gives)?.took ?? [])

function print(text: Text, outcomes: readonly Outcome[]): void {
  const rows = outcomes.map(({ contestant: { name, gives }, took, why }) => {
    if (took.length === 0) return [name, gives, why]
    const ours = reference(outcomes, gives === 'outline' ? gives : 'diagnostics')
    return [name, gives, ms(median(took)), ms(quantile(took, 0.99)), String(took.length), times(ours / median(took))]
  })
  table(`A keystroke in ${text.name} (${text.bytes} bytes)`, ['', 'gives', 'p50', 'p99', 'made', 'Resolute : it'], rows)
  const peers = outcomes.filter((o) => !o.contestant.ours && o.contestant.gives === 'diagnostics' && o.took.length > 0)
  if (peers.length === 0) return
  const best = peers.reduce((a, b) => (median(a.took) <= median(b.took) ? a : b))
  const ratio = times(reference(outcomes, 'diagnostics') / median(best.took))
  console.log(`  Resolute : best peer = ${ratio} (${best.contestant.name})`)
}

/** All sizes, all who take part; at most so many seconds for each of them and each size, and in short a size less. */
export async function keystroke(peers: boolean, short: boolean): Promise<void> {
  const texts = [...volumes(), ...undivided(), ...largest(short ? 1 : 3)].sort((a, b) => a.bytes - b.bytes)
  const seconds = (ours: boolean): number => (short ? (ours ? 3 : 1.5) : 15)
  const last = new Map<Contestant, { readonly took: number; readonly bytes: number }>()
  const all = contestants(peers).filter(({ gives }) => !short || gives !== 'outline')
  for (const text of texts) {
    const outcomes: Outcome[] = []
    for (const contestant of all) {
      if (short && text.bytes > 5_000_000 && contestant.ours && contestant !== all[0]) continue
      const before = last.get(contestant)
      const expected = before ? (before.took * text.bytes) / before.bytes / 1000 : 0
      if (!contestant.ours && expected > (short ? PATIENCE / 10 : PATIENCE / 2)) {
        outcomes.push({ contestant, took: [], why: `not tried: some ${expected.toFixed(0)} s` })
        continue
      }
      const outcome = await measured(contestant, text.text, seconds(contestant.ours), short)
      if (outcome.took.length > 0) last.set(contestant, { took: median(outcome.took), bytes: text.bytes })
      else console.log(`${contestant.name} cannot be measured in ${text.name}: ${outcome.why}.`)
      outcomes.push(outcome.took.length > 0 ? outcome : { ...outcome, why: 'not measured' })
    }
    print(text, outcomes)
  }
}
