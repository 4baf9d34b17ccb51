import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { entriesMin, entriesOf, readEntry } from './bit-string.ts'
import { statusConditions as conditions } from './status-conditions.ts'
import type { StatusEntry } from './status-entry.ts'
import type { StatusList } from './status-list.ts'

/** What a list says of one entry. */
export interface ReadStatus {
  readonly value: number
  /** The message that belongs to the value, where the entry lists some. */
  readonly message?: string
  /** What follows from it for the credential, if anything. */
  readonly condition?: Condition
}

/**
 * Looks an entry up in its list (Bitstring Status List v1.0, section 3.2). Refused where the list is not for the purpose, too short for group
 * privacy, or does not reach to the index; the places are below the pointer of the entry.
 */
export function checkStatus(entry: StatusEntry, list: StatusList, pointer: string): Outcome<ReadStatus> {
  if (!list.purposes.includes(entry.purpose)) return against(conditions.listPurposeOther, `${pointer}/statusPurpose`)
  if (entriesOf(list.bits, entry.size) < entriesMin) return against(conditions.listTooShort, `${pointer}/statusListCredential`)
  const value = readEntry(list.bits, entry.index, entry.size)
  if (value === undefined) return against(conditions.indexOutOfRange, `${pointer}/statusListIndex`)
  const message = entry.messages?.get(value)
  return achieved({ value, ...(message === undefined ? {} : { message }), ...(value === 0 ? {} : { condition: meanings.get(entry.purpose) ?? conditions.otherSet }) })
}

/** The finding for a credential whose status is set, at the entry's place. */
export function findingOfStatus({ condition }: ReadStatus, pointer: string): readonly Finding[] {
  return condition === undefined ? [] : [findingAt(condition, pointer)]
}

const meanings = new Map<string, Condition>([['revocation', conditions.revoked], ['suspension', conditions.suspended], ['refresh', conditions.refreshAvailable], ['message', conditions.messageSet]])

function against(condition: Condition, pointer: string): Outcome<ReadStatus> {
  return refused(findingAt(condition, pointer))
}
