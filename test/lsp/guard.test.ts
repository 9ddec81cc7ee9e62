import assert from 'node:assert/strict'
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver'
import { guard } from '../../server/src/lsp/guard.ts'
import { throwIfCancelled } from '../../server/src/workspace/cancellation.ts'

describe('every request is guarded', () => {
  const logged: string[] = []
  const log = (line: string) => void logged.push(line)
  const { token } = new CancellationTokenSource()

  it('an error gives the fallback and one line in the log', async () => {
    const fails = guard(log, 'Hover', 'nothing', () => {
      throw new Error('a thing\nwent wrong')
    })
    assert.equal(await fails({}, token), 'nothing')
    const rejects = guard(log, 'Outline', 'nothing', () => Promise.reject(new Error('another did')))
    assert.equal(await rejects({}, token), 'nothing')
    assert.deepEqual(logged, ['Hover: a thing went wrong', 'Outline: another did'])
  })

  it('a cancelled request is not worked on, or its answer is not sent', async () => {
    const source = new CancellationTokenSource()
    const cancels = guard(log, 'Hover', 'nothing', () => {
      source.cancel()
      return 'late'
    })
    const isCancelled = (error: { code?: number }) => error.code === LSPErrorCodes.RequestCancelled
    await assert.rejects(cancels({}, source.token), isCancelled)
    const never = guard(log, 'Hover', 'nothing', () => assert.fail('worked on'))
    await assert.rejects(never({}, source.token), isCancelled)
  })

  it('work hears that it is cancelled, and may stop; the log is told nothing of that', async () => {
    const source = new CancellationTokenSource()
    const before = logged.length
    const stops = guard(log, 'References', 'nothing', async (_, cancellation) => {
      assert.equal(cancellation.isCancelled, false)
      source.cancel()
      throwIfCancelled(cancellation)
      return assert.fail('went on')
    })
    await assert.rejects(stops({}, source.token), { code: LSPErrorCodes.RequestCancelled })
    assert.equal(logged.length, before)
  })

  it('anything else is the answer', async () => {
    const doubles = guard(log, 'Double', 0, (n: number) => 2 * n)
    assert.equal(await doubles(21, token), 42)
  })
})
