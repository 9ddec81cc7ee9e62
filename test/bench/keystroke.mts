/** What a keystroke costs: from the letter typed to all that is said of the text, in the editor that waits for it. */
import { type Contestant, contestants, type Session } from './peers.mts'
import { median, ms, quantile, table, times, within } from './table.mts'
import { after, largest, type Text, typist, volumes } from './texts.mts'

const [WARM, COUNTED] = [30, 200]
/** No answer is waited for longer than this. */
const PATIENCE = 20

interface Outcome {
  readonly contestant: Contestant
  /** Milliseconds of each keystroke; none where it was not measured. */
  readonly took: readonly number[]
  readonly why: string
}

/** Types into the text until enough has been typed or the seconds are over, once at the least. */
async function typed(session: Session, text: string, seconds: number): Promise<readonly number[]> {
  const next = typist(text)
  let current = text
  const press = (): Promise<number> => {
    const key = next()
    current = after(current, key)
    return within(PATIENCE, session.type(key, current))
  }
  const begun = performance.now()
  const passed = (): number => (performance.now() - begun) / 1000
  for (let i = 0; i < WARM && passed() < seconds / 4; i++) await press()
  const took: number[] = []
  do took.push(await press())
  while (took.length < COUNTED && passed() < seconds)
  return took
}

async function measured(contestant: Contestant, text: string, seconds: number): Promise<Outcome> {
  let session: Session | null = null
  try {
    const opening = contestant.open(text)
    opening.catch(() => {})
    session = await within(PATIENCE * 1.5, opening)
    return { contestant, took: await typed(session, text, seconds), why: '' }
  } catch (error) {
    return { contestant, took: [], why: (error as Error).message.split('\n')[0] as string }
  } finally {
    session?.close()
  }
}

function print(text: Text, outcomes: readonly Outcome[]): void {
  const best = (gives: Contestant['gives'], ours: boolean): number =>
    Math.min(
      ...outcomes.filter((o) => o.contestant.gives === gives && o.contestant.ours === ours).map((o) => median(o.took)),
    )
  const reference = (gives: Contestant['gives']): Outcome | undefined =>
    outcomes.find(
      ({ contestant }) => contestant.ours && contestant.gives === (gives === 'outline' ? gives : 'diagnostics'),
    )
  const rows = outcomes.map(({ contestant, took, why }) => {
    const { name, gives } = contestant
    if (took.length === 0) return [name, gives, why]
    const ours = median(reference(gives)?.took ?? [])
    return [name, gives, ms(median(took)), ms(quantile(took, 0.99)), String(took.length), times(ours / median(took))]
  })
  table(
    `A keystroke in a ${text.name} (${text.bytes} bytes)`,
    ['', 'gives', 'p50', 'p99', 'made', 'Resolute : it'],
    rows,
  )
  for (const gives of ['diagnostics', 'outline'] as const) {
    const peers = outcomes.filter((o) => !o.contestant.ours && o.contestant.gives === gives && o.took.length > 0)
    if (peers.length === 0) continue
    const fastest = peers.reduce((a, b) => (median(a.took) <= median(b.took) ? a : b))
    const ours = median(reference(gives)?.took ?? [])
    console.log(`  ${gives}: Resolute : best peer = ${times(ours / best(gives, false))} (${fastest.contestant.name})`)
  }
}

/** All sizes, all who take part; at most so many seconds for each of them and each size. */
export async function keystroke(peers: boolean, seconds: number): Promise<void> {
  const texts = [...volumes(), ...largest(2)].sort((a, b) => a.bytes - b.bytes)
  const slowest = new Map<Contestant, { readonly took: number; readonly bytes: number }>()
  const all = contestants(peers)
  for (const text of texts) {
    const outcomes: Outcome[] = []
    for (const contestant of all) {
      const before = slowest.get(contestant)
      const expected = before ? (before.took * text.bytes) / before.bytes / 1000 : 0
      if (!contestant.ours && expected > PATIENCE / 3) {
        outcomes.push({ contestant, took: [], why: `left out: some ${expected.toFixed(0)} s a letter` })
        continue
      }
      const outcome = await measured(contestant, text.text, seconds)
      const took = outcome.took.length > 0 ? median(outcome.took) : PATIENCE * 1000
      slowest.set(contestant, { took, bytes: text.bytes })
      outcomes.push(outcome)
    }
    print(text, outcomes)
  }
}
