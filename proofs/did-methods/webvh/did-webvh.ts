import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readJson } from '../../json/read-json.ts'
import type { JsonObject } from '../../json-ld/json-value.ts'
import type { Retrieve } from '../../retrieval/retrieve.ts'
import type { DidMethod, DidResolutionOptions, MethodResolution } from '../did-resolution.ts'
import { parseDid } from '../did-url.ts'
import { deactivated, resolved, unresolved } from '../resolution-answer.ts'
import { errorOf } from '../web/did-web.ts'
import { parseWebLocation, webUrl } from '../web-location.ts'
import { checkLog, type CheckedLog, type LogVersion } from './check-log.ts'
import { logBytesMax, readLog, utcTime } from './log-entry.ts'
import type { LogParameters } from './log-parameters.ts'
import { webvhConditions as conditions } from './webvh-conditions.ts'
import { countWitnessed, witnessBytesMax, witnessRuleOf } from './witness.ts'

/** What did:webvh needs: how to fetch logs, and the time that no log may be ahead of. */
export interface DidWebvhNeeds {
  readonly retrieve: Retrieve
  readonly now: () => Date
}

/**
 * did:webvh v1.0: the document at the end of a log whose every entry follows from the first, which the DID itself is the hash of.
 * All versions may be asked for. A log with an entry that does not hold resolves only to versions before that entry, and only
 * where they are asked for.
 */
export function didWebvh(needs: DidWebvhNeeds): DidMethod {
  return { name: 'webvh', resolve: (did, options) => resolveDidWebvh(did, needs, options) }
}

/** The URLs of a did:webvh's log and witness proofs; undefined for a DID without a self-certifying identifier and a host. */
export function didWebvhUrls(did: string): { readonly log: string; readonly witnesses: string } | undefined {
  const parsed = parseDid(did)
  const [, place] = parsed?.method === 'webvh' ? (/^[1-9A-HJ-NP-Za-km-z]{46}:(.+)$/.exec(parsed.identifier) ?? []) : []
  const location = place === undefined ? undefined : parseWebLocation(place)
  return location === undefined ? undefined : { log: webUrl(location, 'did.jsonl'), witnesses: webUrl(location, 'did-witness.json') }
}

async function resolveDidWebvh(did: string, { retrieve, now }: DidWebvhNeeds, options: DidResolutionOptions = {}): Promise<MethodResolution> {
  const urls = didWebvhUrls(did)
  if (urls === undefined) return unresolved('INVALID_DID')
  if (!areOptionsSound(options)) return unresolved('INVALID_OPTIONS')
  const retrieved = await retrieve(urls.log, { bytesMax: logBytesMax, mayNamePort: true })
  if (!retrieved.ok) return unresolved(errorOf(retrieved.findings), retrieved.findings)
  const entries = readLog(retrieved.value.bytes)
  if (!entries.ok) return unresolved('INVALID_DID', entries.findings)
  const checked = await withWitnesses(await checkLog(entries.value, now()), urls.witnesses, retrieve)
  if (!checked.versions.some(({ document }) => document.id === did)) return unresolved('INVALID_DID', checked.findings.length > 0 ? checked.findings : [findingAt(conditions.identifierWrong, '')])
  return select(did, checked, options)
}

/** Leaves of a checked log what witnesses approved, where it has any. */
async function withWitnesses(checked: CheckedLog, url: string, retrieve: Retrieve): Promise<CheckedLog> {
  const { versions } = checked
  if (!versions.some((version) => witnessRuleOf(version) !== undefined)) return checked
  const retrieved = await retrieve(url, { bytesMax: witnessBytesMax, mayNamePort: true })
  const witnessed = countWitnessed(versions, retrieved.ok ? readJson(retrieved.value.bytes) : undefined)
  if (witnessed === versions.length) return checked
  const missing = findingAt(conditions.witnessesMissing, `/${String(witnessed)}`)
  return { versions: versions.slice(0, witnessed), findings: [missing, ...(retrieved.ok ? [] : retrieved.findings)] }
}

function areOptionsSound({ versionId, versionTime, versionNumber }: DidResolutionOptions): boolean {
  const asked = [versionId, versionTime, versionNumber].filter((option) => option !== undefined)
  return asked.length <= 1 && (versionTime === undefined || !Number.isNaN(utcTime(versionTime)))
}

function select(did: string, { versions, findings }: CheckedLog, options: DidResolutionOptions): MethodResolution {
  const at = placeOf(versions, options, findings.length === 0)
  const version = at === undefined ? undefined : versions[at]
  const last = versions.at(-1)
  if (last === undefined || version === undefined || (findings.length > 0 && !isAsked(options))) return findings.length > 0 ? unresolved('INVALID_DID', findings) : notFound(conditions.versionUnknown)
  const metadata = metadataOf(did, versions, version)
  const { ttl: freshSeconds } = last.parameters
  const isEnded = last.parameters.deactivated && version === last
  return { ...(isEnded ? deactivated(metadata) : resolved(version.document, metadata)), freshSeconds }
}

/** Where the version that is asked for stands. In a log that breaks off, the last version's end in time is not known. */
function placeOf(versions: readonly LogVersion[], { versionId, versionTime, versionNumber }: DidResolutionOptions, isWhole: boolean): number | undefined {
  if (versionId !== undefined) return versions.findIndex((version) => version.versionId === versionId)
  if (versionNumber !== undefined) return versionNumber - 1
  if (versionTime === undefined) return versions.length - 1
  const at = versions.findLastIndex(({ time }) => time <= utcTime(versionTime))
  return isWhole || at < versions.length - 1 ? at : undefined
}

function isAsked(options: DidResolutionOptions): boolean {
  return Object.values(options).some((value) => value !== undefined)
}

function metadataOf(did: string, versions: readonly LogVersion[], version: LogVersion): JsonObject {
  const first = versions[0] ?? version
  const last = versions.at(-1) ?? version
  const next = versions[versions.indexOf(version) + 1]
  return {
    versionId: version.versionId,
    versionTime: version.versionTime,
    created: secondsText(first),
    updated: secondsText(last),
    ...(next === undefined ? {} : { nextVersionId: next.versionId, nextUpdate: secondsText(next) }),
    deactivated: last.parameters.deactivated,
    ...settingsOf(last.parameters),
    // The DID was given a new place: this is its present name.
    ...(version.document.id === did ? {} : { canonicalId: version.document.id }),
  }
}

function settingsOf({ scid, portable, ttl, witness, watchers }: LogParameters): JsonObject {
  return {
    scid,
    portable,
    // Metadata holds no integers (did:webvh v1.0, Read (Resolve)).
    ttl: String(ttl),
    ...(witness === undefined ? {} : { witness: { threshold: String(witness.threshold), witnesses: witness.witnesses.map((id) => ({ id })) } }),
    ...(watchers.length === 0 ? {} : { watchers }),
  }
}

/** Metadata has times in UTC without fractions of a second (DID Resolution v1.0, section 3.1). */
function secondsText({ time }: LogVersion): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

function notFound(condition: Condition): MethodResolution {
  const findings: readonly Finding[] = [findingAt(condition, '')]
  return unresolved('NOT_FOUND', findings)
}
