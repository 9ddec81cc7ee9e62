import { type Answer, answerOf } from '../../core/features/assistants/answer.ts'
import { TOOLS } from '../../core/features/assistants/tools.ts'
import { AskTool } from '../../protocol/assistants.ts'
import type { Feature } from '../feature.ts'
import { guard } from '../guard.ts'

const NO_ANSWER: Answer = { text: 'This cannot be answered.', isError: true }

/** Answers assistants of the editor as `resolute mcp` answers others: by the same tools, which only read. */
export const assistants: Feature = {
  capabilities: () => ({}),

  register(session) {
    const { connection, log, settings, texts } = session
    connection.onRequest(
      AskTool.method,
      guard(log, 'Tools for assistants', NO_ANSWER, async ({ name, input }: { name: string; input: unknown }) => {
        const asked = TOOLS.find((tool) => tool.name === name)
        if (!asked) return NO_ANSWER
        const { lint } = await settings.ofWorkspace()
        await session.whenKnown()
        return answerOf(asked, input, {
          world: session.world,
          settings: lint,
          textOf: async (symbol) => (await texts.of(symbol, 'en'))?.document.text ?? null,
        })
      }),
    )
  },
}
