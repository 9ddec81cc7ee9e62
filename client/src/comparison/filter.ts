import { l10n, type Memento } from 'vscode'
import { chooseShown } from '../choose.ts'
import { type ChangeKind, KINDS } from './items.ts'

/** Where the choice is kept, for each workspace. */
const KEPT = 'resolute.comparison.kinds'

const ALL = Object.keys(KINDS) as ChangeKind[]

/** Which kinds of changes the view shows: those that a person chose, from one session to the next. */
export class KindFilter {
  readonly #memory: Memento

  constructor(memory: Memento) {
    this.#memory = memory
  }

  get kinds(): ReadonlySet<ChangeKind> {
    const kept = this.#memory.get<readonly string[]>(KEPT, [])
    const known = ALL.filter((kind) => kept.includes(kind))
    return new Set(known.length > 0 ? known : ALL)
  }

  /** None chosen means that nothing is filtered: a view without anything would help nobody. */
  async choose(kinds: readonly ChangeKind[]): Promise<void> {
    await this.#memory.update(KEPT, kinds.length > 0 && kinds.length < ALL.length ? kinds : undefined)
  }

  /** Asks which kinds are to be shown; false where the person has thought better of it. */
  async ask(): Promise<boolean> {
    const chosen = await chooseShown(KINDS, this.kinds, {
      title: l10n.t('Changes to Show'),
      placeHolder: l10n.t('Which changes are to be shown?'),
    })
    if (chosen) await this.choose(chosen)
    return chosen !== undefined
  }
}
