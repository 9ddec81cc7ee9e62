import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { printMessage } from '../../server/src/cli/print.ts'
import { COMMANDS } from '../../server/src/cli/run.ts'
import { Folder } from './command.ts'

const hasShell = (shell: string): boolean => {
  try {
    execFileSync(shell, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe('resolute completion', () => {
  const folder = new Folder()
  after(() => folder.remove())
  const script = async (shell: string) => (await folder.run(['completion', shell])).out

  it('has a script for each shell, which names all commands and their options', async () => {
    for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
      const text = await script(shell)
      for (const { name, options } of COMMANDS) {
        assert.ok(text.includes(name), `${shell}: ${name}`)
        for (const [option] of options) {
          const flag = printMessage(option, 'en').split(' ')[0] as string
          assert.ok(text.includes(shell === 'fish' ? `-l ${flag.slice(2)}` : flag), `${shell}: ${name} ${flag}`)
        }
      }
    }
    const { status, err } = await folder.run(['completion', 'cmd'])
    assert.deepEqual([status, err], [2, 'resolute: completion takes one of bash, zsh, fish, powershell.\n'])
  })

  if (hasShell('bash'))
    it('completes in bash', async () => {
      folder.put('complete.bash', await script('bash'))
      const offers = (...words: string[]) =>
        execFileSync(
          'bash',
          [
            '-c',
            // biome-ignore lint/suspicious/noTemplateCurlyInString: bash expands it
            'source ./complete.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _resolute; printf "%s\\n" "${COMPREPLY[@]}"',
            '-',
            'resolute',
            ...words,
          ],
          { cwd: folder.path, encoding: 'utf8' },
        )
          .trim()
          .split('\n')
      assert.deepEqual(offers('comp'), ['compare', 'completion'])
      assert.deepEqual(offers('lint', '--format', 'j'), ['json', 'junit'])
      assert.deepEqual(offers('lint', '--stat'), ['--statistics'])
      assert.deepEqual(offers('lint', '--style', 'mun-'), ['mun-amun', 'mun-thimun'])
      assert.deepEqual(offers('rules', 'citation-f'), ['citation-form', 'citation-first-mention'])
      assert.deepEqual(offers('lint', 'compl'), ['complete.bash'])
    })

  for (const [shell, check] of [
    ['zsh', '-n'],
    ['fish', '--no-execute'],
  ] as const)
    if (hasShell(shell))
      it(`is read by ${shell}`, async () => {
        const file = folder.put(`complete.${shell}`, await script(shell))
        execFileSync(shell, [check, file], { cwd: folder.path })
      })
})

describe('resolute rules', () => {
  it('are told to programs', async () => {
    const folder = new Folder()
    const { out } = await folder.run(['rules', '--format', 'json'])
    const { version, rules } = JSON.parse(out)
    assert.equal(version, 1)
    assert.ok(rules.length > 30)
    const one = JSON.parse((await folder.run(['rules', '--format', 'json', 'balance'])).out)
    assert.deepEqual(
      one.rules,
      rules.filter(({ id }: { id: string }) => id === 'balance'),
    )
    assert.deepEqual(Object.keys(one.rules[0]).slice(0, 5), ['id', 'level', 'summary', 'why', 'source'])
    folder.remove()
  })
})
