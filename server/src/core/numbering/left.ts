/** Why a reference is left to a person, in words. */
import { type Message, say } from '../text/message.ts'
import type { LeftReference } from './plan.ts'

const REASONS: Readonly<Record<LeftReference['why'], Message>> = {
  gone: say`what it refers to is not there any more`,
  unsure: say`more than one paragraph may be meant`,
  bare: say`nothing says whether it is this draft’s or another text’s, and if it is this draft’s its number has changed`,
  apart: say`what it names does not stand together any more`,
}

/** Half a sentence that says why: `what it refers to is not there any more`. */
export const whyLeft = ({ why }: LeftReference): Message => REASONS[why]
