import { type Disposable, type QuickInput, type QuickPickItem, window } from 'vscode'

interface Asked {
  readonly title: string
  readonly placeholder?: string
  readonly prompt?: string
}

/**
 * Questions one behind the other. Each takes the place of the one before while that is still shown: were it closed
 * first, the focus would go back to the page “Get Started”, and the next question lose it at once.
 */
export class Questions implements Disposable {
  #shown: QuickInput | null = null

  /** The item that is chosen, found by its label, description or detail; undefined where the person leaves. */
  choose<T extends QuickPickItem>(items: readonly T[], asked: Asked): Promise<T | undefined> {
    const pick = Object.assign(window.createQuickPick<T>(), {
      ...asked,
      items,
      matchOnDescription: true,
      matchOnDetail: true,
    })
    return this.#answered(pick, () => pick.selectedItems[0])
  }

  /** The words that are written; undefined where the person leaves. */
  write(asked: Asked): Promise<string | undefined> {
    const box = Object.assign(window.createInputBox(), asked)
    return this.#answered(box, () => box.value)
  }

  #answered<T>(
    input: QuickInput & { onDidAccept(listener: () => void): Disposable },
    answer: () => T,
  ): Promise<T | undefined> {
    return new Promise((resolve) => {
      input.onDidAccept(() => resolve(answer()))
      input.onDidHide(() => resolve(undefined))
      input.show()
      this.dispose()
      this.#shown = input
    })
  }

  dispose(): void {
    this.#shown?.dispose()
  }
}
