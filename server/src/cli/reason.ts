import { type Message, say } from '../core/text/message.ts'
import { UsageError } from './command.ts'

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: say`cannot be found`,
  EACCES: say`cannot be read: permission is denied`,
  EPERM: say`cannot be read: permission is denied`,
  EISDIR: say`is a folder`,
  ENOTDIR: say`cannot be found`,
  ELOOP: say`cannot be found: its links lead in a circle`,
  ENAMETOOLONG: say`cannot be found: its name is too long`,
}

/** What to say after the name of the file, without the closing full stop. */
export function reason(error: unknown): Message {
  if (error instanceof UsageError) return error.said
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? say`cannot be read: ${message}`
}
