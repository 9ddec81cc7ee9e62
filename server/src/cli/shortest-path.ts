import { relative } from 'node:path'

/** A path as a person reads it: from the working folder, where that is shorter. */
export function shortest(path: string): string {
  const short = relative('', path)
  return short !== '' && short.length < path.length ? short : path
}
