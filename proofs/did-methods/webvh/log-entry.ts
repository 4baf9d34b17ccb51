import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { readDateTime } from '../../credential-model/date-time-stamp.ts'
import { valuesOf } from '../../json/json-list.ts'
import { documentLimits } from '../../json/measure-json.ts'
import { readJsonBytes } from '../../json/read-json.ts'
import { isJsonObject, type JsonValue } from '../../json-ld/json-value.ts'
import type { HashedEntry } from './log-hash.ts'
import { webvhConditions } from './webvh-conditions.ts'

/** A line of a DID log, well-formed and not yet checked against the others. */
export interface LogEntry extends HashedEntry {
  /** Milliseconds since 1970. */
  readonly time: number
  readonly proofs: readonly JsonValue[]
}

/** The largest log that is read, in bytes. */
export const logBytesMax = 1_000_000
const entriesMax = 512
const entryLimits = { ...documentLimits, levelsMax: 32 }
const proofsMax = 4
const memberNames = ['parameters', 'proof', 'state', 'versionId', 'versionTime']

/** Reads a log: one JSON object a line (did:webvh v1.0, The DID Log File). Findings point into the list of entries. */
export function readLog(bytes: Uint8Array): Outcome<readonly LogEntry[]> {
  if (bytes.length > logBytesMax) return refuse(webvhConditions.tooLarge, '')
  const lines = linesOf(bytes)
  if (lines.length > entriesMax) return refuse(webvhConditions.tooLarge, '')
  if (lines.length === 0) return refuse(webvhConditions.malformed, '')
  const entries: LogEntry[] = []
  for (const [at, line] of lines.entries()) {
    const entry = readLine(line, `/${String(at)}`)
    if (!entry.ok) return entry
    entries.push(entry.value)
  }
  return achieved(entries)
}

/** Reads a time in UTC as ISO 8601 and XML Schema write it: milliseconds since 1970, or NaN. */
export function utcTime(text: JsonValue | undefined): number {
  return typeof text === 'string' && /(?:Z|\+00:00)$/.test(text) ? (readDateTime(text)?.milliseconds ?? NaN) : NaN
}

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let from = 0; from < bytes.length && lines.length <= entriesMax; ) {
    const end = bytes.indexOf(0x0a, from)
    const line = bytes.subarray(from, end < 0 ? bytes.length : end)
    if (line.some((byte) => byte !== 0x20 && byte !== 0x0d && byte !== 0x09)) lines.push(line)
    from = end < 0 ? bytes.length : end + 1
  }
  return lines
}

function readLine(line: Uint8Array, pointer: string): Outcome<LogEntry> {
  const read = readJsonBytes(line, entryLimits)
  if (read.fault === undefined) return readEntry(read.value, pointer)
  return refuse(read.fault === 'too-deep' || read.fault === 'too-many' ? webvhConditions.tooLarge : webvhConditions.malformed, pointer)
}

function readEntry(json: JsonValue, pointer: string): Outcome<LogEntry> {
  if (!isJsonObject(json) || Object.keys(json).sort().join() !== memberNames.join()) return refuse(webvhConditions.malformed, pointer)
  const { versionId, versionTime, parameters, state, proof } = json as Record<string, JsonValue>
  if (typeof versionId !== 'string' || typeof versionTime !== 'string' || !isJsonObject(parameters) || !isJsonObject(state)) return refuse(webvhConditions.malformed, pointer)
  const time = utcTime(versionTime)
  if (Number.isNaN(time)) return refuse(webvhConditions.timeWrong, `${pointer}/versionTime`)
  // A single proof may stand without a list (Data Integrity v1.0, section 2.1).
  const proofs = valuesOf(proof)
  if (proofs.length > proofsMax) return refuse(webvhConditions.tooLarge, `${pointer}/proof`)
  return achieved({ versionId, versionTime, time, parameters, state, proofs })
}

function refuse(condition: Condition, pointer: string): Outcome<never> {
  return refused(findingAt(condition, pointer))
}
