import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { isAbsoluteUrl } from '../credential-model/absolute-url.ts'
import { isJsonList } from '../json/json-list.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { statusConditions as conditions } from './status-conditions.ts'

/** One entry of credentialStatus: where in which list the status stands, and what it is about. */
export interface StatusEntry {
  readonly purpose: string
  readonly list: string
  readonly index: number
  /** Bits. */
  readonly size: number
  /** The message for each value, where the issuer has committed itself to some. */
  readonly messages?: ReadonlyMap<number, string>
}

const digits = /^(?:0|[1-9]\d{0,15})$/
const hexadecimal = /^0x[0-9a-fA-F]{1,2}$/

/** Whether an entry is of a type that is checked here: Bitstring Status List v1.0, and the StatusList2021 that it grew from. */
export function isStatusListEntry(entry: JsonObject): boolean {
  return entry.type === 'BitstringStatusListEntry' || entry.type === 'StatusList2021Entry'
}

/** Reads an entry (Bitstring Status List v1.0, section 2.1), with every fault at its place below the pointer. */
export function readStatusEntry(entry: JsonObject, pointer: string): Outcome<StatusEntry> {
  const purpose = nonEmptyText(entry.statusPurpose)
  const list = isAbsoluteUrl(entry.statusListCredential) ? entry.statusListCredential : undefined
  const index = readIndex(entry.statusListIndex)
  const size = readSize(entry.statusSize)
  const messages = size === undefined ? undefined : readMessages(entry.statusMessage, size)
  if (purpose !== undefined && list !== undefined && index !== undefined && size !== undefined && messages !== 'wrong') {
    return achieved({ purpose, list, index, size, ...(messages === undefined ? {} : { messages }) })
  }
  return faults(pointer, [
    [purpose === undefined, conditions.entryPurposeWrong, 'statusPurpose'],
    [index === undefined, conditions.entryIndexWrong, 'statusListIndex'],
    [list === undefined, conditions.entryListWrong, 'statusListCredential'],
    [size === undefined, conditions.entrySizeWrong, 'statusSize'],
    [messages === 'wrong', conditions.entryMessagesWrong, 'statusMessage'],
  ])
}

function faults(pointer: string, all: readonly (readonly [holds: boolean, condition: Condition, member: string])[]): { readonly ok: false; readonly findings: readonly Finding[] } {
  return { ok: false, findings: all.filter(([holds]) => holds).map(([, condition, member]) => findingAt(condition, `${pointer}/${member}`)) }
}

function nonEmptyText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** A text, since the numbers of JSON are not exact without bound (section 2.1). */
function readIndex(position: JsonValue | undefined): number | undefined {
  return typeof position === 'string' && digits.test(position) ? Number(position) : undefined
}

/** The standard sets no upper limit; eight bits are 256 messages in every credential, which is more than anyone needs. */
function readSize(size: JsonValue | undefined): number | undefined {
  if (size === undefined) return 1
  return typeof size === 'number' && Number.isInteger(size) && size >= 1 && size <= 8 ? size : undefined
}

function readMessages(value: JsonValue | undefined, size: number): ReadonlyMap<number, string> | 'wrong' | undefined {
  if (value === undefined) return size === 1 ? undefined : 'wrong'
  const count = 2 ** size
  if (!isJsonList(value) || value.length !== count) return 'wrong'
  const messages = new Map<number, string>()
  for (const each of value) {
    const message = readMessage(each)
    if (message === undefined || message[0] >= count) return 'wrong'
    messages.set(...message)
  }
  return messages.size === count ? messages : 'wrong'
}

function readMessage(value: JsonValue): [value: number, message: string] | undefined {
  if (!isJsonObject(value)) return undefined
  const { status, message } = value
  return typeof status === 'string' && typeof message === 'string' && hexadecimal.test(status) ? [Number(status), message] : undefined
}
