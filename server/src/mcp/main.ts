/** An MCP server over standard input and output: assistants that draft are held to facts. It only reads. */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { VERSION } from '../version.ts'
import { answerOf, NOTICE } from './answer.ts'
import type { ToolContext } from './tool.ts'
import { TOOLS } from './tools/index.ts'

/** Serves until its input ends. */
export async function serve(context: ToolContext): Promise<void> {
  const server = new McpServer({ name: 'resolute', version: VERSION }, { instructions: NOTICE })
  for (const tool of TOOLS) {
    const { name, title, description, input } = tool
    server.registerTool(
      name,
      { title, description, inputSchema: input, annotations: { readOnlyHint: true, openWorldHint: false } },
      (given) => {
        const { text, isError } = answerOf(tool, given, context)
        return { content: [{ type: 'text', text }], isError }
      },
    )
  }
  const ended = new Promise<void>((resolve) => process.stdin.once('end', resolve).once('close', resolve))
  server.server.onerror = ({ message }) => process.stderr.write(`resolute: ${message.split('\n')[0]}\n`)
  await server.connect(new StdioServerTransport())
  await ended
}
