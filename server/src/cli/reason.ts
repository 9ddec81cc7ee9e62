import { UsageError } from './command.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'cannot be found',
  EACCES: 'cannot be read: permission is denied',
  EPERM: 'cannot be read: permission is denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'cannot be found',
  ELOOP: 'cannot be found: its links lead in a circle',
  ENAMETOOLONG: 'cannot be found: its name is too long',
}

/** What to say after the name of the file, without the closing full stop. */
export function reason(error: unknown): string {
  if (error instanceof UsageError) return error.message
  const { code, message } = error as NodeJS.ErrnoException
  return (code && REASONS[code]) ?? `cannot be read: ${message}`
}
