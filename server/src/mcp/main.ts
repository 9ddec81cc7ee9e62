/** An MCP server over standard input and output: assistants that draft are held to facts. It only reads. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { z } from 'zod'
import { answerOf, NOTICE } from '../core/features/assistants/answer.ts'
import type { Tool, ToolContext } from '../core/features/assistants/tool.ts'
import { TOOLS } from '../core/features/assistants/tools.ts'
import { VERSION } from '../version.ts'

/** Serves until its input ends. */
export async function serve(context: ToolContext): Promise<void> {
  const server = new McpServer({ name: 'resolute', version: VERSION }, { instructions: NOTICE })
  for (const tool of TOOLS) {
    const { name, title, description } = tool
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: shapeOf(tool),
        annotations: { readOnlyHint: true, openWorldHint: false },
      },
      async (given) => {
        const { text, isError } = await answerOf(tool, given, context)
        return { content: [{ type: 'text', text }], isError }
      },
    )
  }
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
  server.server.onerror = ({ message }) => process.stderr.write(`resolute: ${message.split('\n')[0]}\n`)
  await server.connect(new StdioServerTransport())
  await ended
}

/** What a tool is given, as the library reads it. */
const shapeOf = ({ input }: Tool) =>
  Object.fromEntries(
    Object.entries(input).map(([name, { description, isOptional }]) => {
      const text = z.string().describe(description)
      return [name, isOptional ? text.optional() : text]
    }),
  )
