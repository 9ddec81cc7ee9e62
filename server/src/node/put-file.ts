/**
 * The one way in which a file of ours is written: whole or not at all. What is written lies beside it first and then
 * takes its name, so that neither a full disk nor a process that is killed leaves half of it.
 */
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fdatasyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { threadId } from 'node:worker_threads'
import { inEnglish } from '../core/messages/printer.ts'
import { type Message, say, verbatim } from '../core/text/message.ts'

/** Why a file could not be written, in words that go on “cannot be written: ”; it is as it was. */
export class NotWritten extends Error {
  readonly said: Message

  constructor(said: Message) {
    super(inEnglish(said))
    this.said = said
  }
}

/** It is not as it was when it was read: somebody else has written it since. */
export class ChangedMeanwhile extends NotWritten {}

/**
 * Puts other bytes in the place of a file, where its name leads, and keeps its rights, its owner where that is
 * permitted, and its other names. Throws a `NotWritten`, and leaves nothing beside it, where that cannot be done; a
 * `ChangedMeanwhile` where the file is there no longer as it was read `before`, or is there although it was not (null).
 */
export function putFile(path: string, content: string | Uint8Array, before?: Uint8Array | null): void {
  try {
    put(endOfLinks(path), Buffer.from(content as string), before)
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(whyNot(error))
  }
}

function put(file: string, bytes: Buffer, before: Uint8Array | null | undefined): void {
  const status = statSync(file, { throwIfNoEntry: false })
  if (status && before === null) throw new ChangedMeanwhile(say`it is there already`)
  if (status && !status.isFile()) throw new NotWritten(say`it is no file`)
  // What may not be written is not written over either.
  if (status) accessSync(file, constants.W_OK)
  const part = partOf(file)
  try {
    writePart(part, bytes, status)
    // Others have been at work since the file was read: this is the last that is done before it is replaced.
    const now = before || (status && status.nlink > 1) ? bytesOf(file) : null
    if (before && !now?.equals(before)) throw new ChangedMeanwhile(say`it has changed since it was read`)
    if (status && now && status.nlink > 1) overwrite(file, bytes, now)
    else if (before === null) nameAnew(part, file)
    else renameSync(part, file)
  } finally {
    rmSync(part, { force: true })
  }
}

/** Gives the part a name that nothing has. */
function nameAnew(part: string, file: string): void {
  try {
    // A further name is never given in the place of another file, as a new name is.
    linkSync(part, file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') throw new ChangedMeanwhile(say`it is there already`)
    // Not all disks know further names.
    renameSync(part, file)
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** More letters of the name than these would make that of the part too long. */
const LONGEST_NAME = 60

/** A name beside the file that no other process and no other thread uses. */
const partOf = (file: string): string =>
  join(dirname(file), `.${basename(file).slice(0, LONGEST_NAME)}.${process.pid}.${threadId}.part`)

/** The process that has left a part with this name beside the file; null for any other name. */
export function processOfPart(file: string, name: string): number | null {
  const start = `.${basename(file).slice(0, LONGEST_NAME)}.`
  const pid = name.startsWith(start) ? /^(\d+)\.\d+\.part$/.exec(name.slice(start.length))?.[1] : undefined
  return pid === undefined ? null : Number(pid)
}

/** Writes the part, with the rights and, where that is permitted, the owner of the file it is for. */
function writePart(part: string, bytes: Buffer, status: Stats | undefined): void {
  // What a process of the same number has left lies in the way.
  rmSync(part, { force: true })
  const open = openSync(part, 'wx', status ? 0o600 : 0o666)
  try {
    writeFileSync(open, bytes)
    if (status) giveTo(open, status)
    settle(open)
  } finally {
    closeSync(open)
  }
}

/**
 * Waits until the disk has what was written: a name that is on the disk before the words are would, where the machine
 * loses power, be that of an empty file. 2.6 ms a file. Some disks of other machines know no such thing.
 */
function settle(open: number): void {
  try {
    fdatasyncSync(open)
  } catch (error) {
    if (!/^(?:EINVAL|ENOSYS|ENOTSUP|EOPNOTSUPP|EPERM)$/.test((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/** Rights come last: who gets a file loses some of them. */
function giveTo(open: number, { uid, gid, mode }: Stats): void {
  const isKept = [
    [uid, -1],
    [-1, gid],
  ].map(([user, group]) => {
    try {
      fchownSync(open, user as number, group as number)
      return true
    } catch {
      return false
    }
  })
  // The rights to act as somebody are those of the owner alone.
  fchmodSync(open, mode & (isKept.every(Boolean) ? 0o7777 : 0o777))
}

/**
 * Writes into the file itself, which has other names that a new file would not have. The part stays until that is done,
 * and what was there comes back where it cannot be.
 */
function overwrite(file: string, bytes: Buffer, before: Buffer): void {
  const open = openSync(file, 'r+')
  try {
    fill(open, bytes)
    settle(open)
  } catch (error) {
    fill(open, before)
    throw error
  } finally {
    closeSync(open)
  }
}

function fill(open: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(open, bytes, at, bytes.length - at, at)
  ftruncateSync(open, bytes.length)
}

/** Where a name leads; a link to what is not there yet leads there all the same. */
function endOfLinks(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true
    return isLink ? resolve(dirname(path), readlinkSync(path)) : resolve(path)
  }
}

const REASONS: Readonly<Record<string, Message>> = {
  ENOSPC: say`the disk is full`,
  EDQUOT: say`you may keep no more on this disk`,
  EFBIG: say`it would be larger than files may be here`,
  EROFS: say`this disk is for reading only`,
  EACCES: say`permission is denied`,
  EPERM: say`permission is denied`,
  ENOENT: say`its folder cannot be found`,
  ENOTDIR: say`its folder cannot be found`,
  EISDIR: say`it is a folder`,
  ENAMETOOLONG: say`its name is too long`,
  ELOOP: say`its links lead in a circle`,
}

/** What hindered the writing, in words that go on “cannot be written: ”. */
export function whyNot(error: unknown): Message {
  if (error instanceof NotWritten) return error.said
  const { code, message } = error as NodeJS.ErrnoException
  return REASONS[code ?? ''] ?? verbatim(message)
}
