/** Why a reference is left to a person, in words. */
import type { LeftReference } from './plan.ts'

const REASONS: Readonly<Record<LeftReference['why'], string>> = {
  gone: 'what it refers to is not there any more',
  unsure: 'more than one paragraph may be meant',
  bare: 'nothing says whether it is this draft’s or another text’s, and if it is this draft’s its number has changed',
  apart: 'what it names does not stand together any more',
}

/** Half a sentence that says why: `what it refers to is not there any more`. */
export const whyLeft = ({ why }: LeftReference): string => REASONS[why]
