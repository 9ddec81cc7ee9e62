import type { AccessibilityInformation, TreeItem } from 'vscode'

/**
 * What is read aloud of an entry of a view: the words that it shows, in their order, so that who speaks to the computer
 * can name them as they stand, and behind them what its icon and its tooltip say.
 */
export const spoken = (
  { label, description }: TreeItem,
  ...more: readonly (string | null | undefined)[]
): AccessibilityInformation => ({
  label: [label, description, ...more].filter((words) => typeof words === 'string' && words !== '').join(', '),
})
