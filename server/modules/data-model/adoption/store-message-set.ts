import type { MessageSet } from '@customhouse/vocabulary/dictionary/adoption/message-set.ts'
import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { OpenDictionary } from '../versions/dictionary-version.ts'
import { setConditions as conditions } from './set-conditions.ts'

/** Decides whether a message set can be stored: every place that it is mapped to must be there, and have values. */
export function storeMessageSet(set: MessageSet, { version, places }: OpenDictionary): Outcome<MessageSet> {
  if (set.dictionaryVersion !== version.number) return refused(findingAt(conditions.versionNotLatest, '/dictionaryVersion'))
  const found = set.messages.flatMap(({ elements }, message) => elements.flatMap(({ paths }, element) => paths.flatMap((path, at) => {
    const against = objectionTo(places.get(path)?.kind)
    return against === undefined ? [] : [findingAt(against, `/messages/${String(message)}/elements/${String(element)}/paths/${String(at)}`)]
  })))
  const [first, ...others] = found
  return first === undefined ? achieved(set) : refused(first, ...others.slice(0, 199))
}

function objectionTo(kind: string | undefined): Condition | undefined {
  if (kind === undefined) return conditions.placeUnknown
  return kind === 'class' ? conditions.placeIsClass : undefined
}
