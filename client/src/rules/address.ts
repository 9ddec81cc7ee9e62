import { type Diagnostic, Uri } from 'vscode'

/** The scheme of the pages of rules. */
export const RULE_SCHEME = 'resolute-rule'

/** Has the code of a finding lead to the page of its rule. */
export function leadToRule<D extends Diagnostic>(finding: D): D {
  const { code } = finding
  if (typeof code === 'string') {
    const args = encodeURIComponent(JSON.stringify([code]))
    finding.code = { value: code, target: Uri.parse(`command:resolute.showRule?${args}`) }
  }
  return finding
}
