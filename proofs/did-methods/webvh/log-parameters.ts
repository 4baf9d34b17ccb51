import { isJsonObject, type JsonObject, type JsonValue } from '../../json-ld/json-value.ts'
import { parseDid } from '../did-url.ts'

/** Witnesses that must approve versions of a DID. */
export interface WitnessRule {
  readonly threshold: number
  /** did:key DIDs. */
  readonly witnesses: readonly string[]
}

/** The parameters in force after a log entry (did:webvh v1.0, DID Method Parameters). */
export interface LogParameters {
  readonly scid: string
  /** Public keys as Multikey. */
  readonly updateKeys: readonly string[]
  /** Hashes of keys to come; none when pre-rotation is not in use. */
  readonly nextKeyHashes: readonly string[]
  readonly witness?: WitnessRule
  readonly watchers: readonly string[]
  readonly portable: boolean
  readonly deactivated: boolean
  /** Seconds. */
  readonly ttl: number
  /** The same as the log writes it, for the next entry to change. */
  readonly written: JsonObject
}

const methodVersion = 'did:webvh:1.0'
/** What holds where nothing was ever said; `updateKeys` must be said. */
const defaults: JsonObject = { method: methodVersion, scid: '', updateKeys: [], nextKeyHashes: [], witness: {}, watchers: [], portable: false, deactivated: false, ttl: 3600 }
const listMax = 256
const ttlMax = 2 ** 31

/**
 * The parameters in force after an entry, from those before it; undefined where the entry's are malformed, unknown, or change what
 * may not change. A null means the default, as early logs write it (the note in DID Method Parameters).
 */
export function applyParameters(entry: JsonObject, before: LogParameters | undefined): LogParameters | undefined {
  const names = Object.keys(entry)
  if (!names.every((name) => Object.hasOwn(defaults, name)) || !mayBeWritten(entry, before)) return undefined
  const changes = Object.fromEntries(names.map((name) => [name, entry[name] ?? defaults[name] ?? null]))
  return readParameters({ ...(before?.written ?? defaults), ...changes })
}

/** Method and identifier are for the first entry to say; portability can afterwards only be given up. */
function mayBeWritten({ method, scid, portable }: JsonObject, before: LogParameters | undefined): boolean {
  if (before === undefined) return method === methodVersion && typeof scid === 'string'
  return (method === undefined || method === methodVersion) && scid === undefined && (portable !== true || before.portable)
}

function readParameters(written: JsonObject): LogParameters | undefined {
  const { scid, portable, deactivated, ttl } = written
  const [updateKeys, nextKeyHashes, watchers] = [written['updateKeys'], written['nextKeyHashes'], written['watchers']].map(textsOf)
  const witness = readWitness(written['witness'])
  if (updateKeys === undefined || nextKeyHashes === undefined || watchers === undefined || witness === 'malformed') return undefined
  if (typeof scid !== 'string' || typeof portable !== 'boolean' || typeof deactivated !== 'boolean' || !isSeconds(ttl)) return undefined
  return { scid, updateKeys, nextKeyHashes, watchers, portable, deactivated, ttl, written, ...(witness === 'none' ? {} : { witness }) }
}

function textsOf(list: JsonValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(list) || list.length > listMax || new Set(list).size !== list.length) return undefined
  return list.every((each): each is string => typeof each === 'string') ? list : undefined
}

function isSeconds(value: JsonValue | undefined): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= ttlMax
}

function readWitness(written: JsonValue | undefined): WitnessRule | 'none' | 'malformed' {
  if (!isJsonObject(written)) return 'malformed'
  if (Object.keys(written).length === 0) return 'none'
  const { threshold, witnesses } = written
  const dids = textsOf(Array.isArray(witnesses) ? witnesses.map((each: JsonValue) => (isJsonObject(each) ? (each['id'] ?? null) : null)) : null)
  if (dids?.every((did) => parseDid(did)?.method === 'key') !== true || !isSeconds(threshold)) return 'malformed'
  return threshold >= 1 && threshold <= dids.length ? { threshold, witnesses: dids } : 'malformed'
}
