import { setImmediate } from 'node:timers/promises'
import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved, refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { parseDid } from '../did-url.ts'
import { readDidDocument } from '../did-document.ts'
import type { DidDocument } from '../did-resolution.ts'
import type { LogEntry } from './log-entry.ts'
import { canonicalEntry, multihashOf, scidOf, type CanonicalEntry } from './log-hash.ts'
import { applyParameters, type LogParameters } from './log-parameters.ts'
import { isProofOver, readLogProof } from './log-proof.ts'
import { webvhConditions as conditions } from './webvh-conditions.ts'

/** A version of a DID that its log proves. */
export interface LogVersion {
  readonly versionId: string
  readonly versionTime: string
  /** Milliseconds since 1970. */
  readonly time: number
  readonly document: DidDocument
  readonly parameters: LogParameters
  /** What was in force before it; for the first version nothing was. */
  readonly before: LogParameters | undefined
}

/** The versions that a log proves, and what stands against the first entry that it does not prove; none follows on that one. */
export interface CheckedLog {
  readonly versions: readonly LogVersion[]
  readonly findings: readonly Finding[]
}

/**
 * Checks a log entry by entry (did:webvh v1.0, Read (Resolve), steps 1 to 8): parameters, hash chain, identifier, time, place,
 * pre-rotation, signatures. Gives way to others between entries, since a log may hold hundreds of signatures.
 */
export async function checkLog(entries: readonly LogEntry[], now: Date): Promise<CheckedLog> {
  const versions: LogVersion[] = []
  for (const [at, entry] of entries.entries()) {
    if (at % 8 === 7) await setImmediate()
    const version = checkEntry(entry, versions.at(-1), { number: at + 1, now })
    if (!version.ok) return { versions, findings: version.findings.map((finding) => beneath(finding, `/${String(at)}`)) }
    versions.push(version.value)
  }
  return { versions, findings: [] }
}

function checkEntry(entry: LogEntry, last: LogVersion | undefined, place: { readonly number: number; readonly now: Date }): Outcome<LogVersion> {
  if (last?.parameters.deactivated === true) return refused(findingAt(conditions.afterDeactivation, ''))
  const parameters = applyParameters(entry.parameters, last?.parameters)
  if (parameters === undefined) return refused(findingAt(conditions.parametersWrong, '/parameters'))
  const { id } = entry.state
  const document = readDidDocument(entry.state, typeof id === 'string' ? id : '')
  if (!document.ok) return { ok: false, findings: document.findings.map((finding) => beneath(finding, '/state')) }
  const version: LogVersion = { versionId: entry.versionId, versionTime: entry.versionTime, time: entry.time, document: document.value, parameters, before: last?.parameters }
  const objection = objectionTo(version, { entry, last, ...place })
  return objection === undefined ? achieved(version) : refused(findingAt(...objection))
}

function beneath(finding: Finding, pointer: string): Finding {
  return { ...finding, pointer: { declaration: `${pointer}${finding.pointer.declaration ?? ''}` } }
}

interface Place {
  readonly entry: LogEntry
  readonly last: LogVersion | undefined
  /** Counted from 1. */
  readonly number: number
  readonly now: Date
}

/** What costs least first. */
function objectionTo(version: LogVersion, place: Place): PlacedCondition | undefined {
  return timeObjection(place) ?? placeObjection(version, place.last) ?? rotationObjection(place.entry, version) ?? contentObjection(version, place)
}

type PlacedCondition = readonly [condition: Condition, pointer: string]

function timeObjection({ entry: { time }, last, now }: Place): PlacedCondition | undefined {
  return (last === undefined || time > last.time) && time <= now.getTime() ? undefined : [conditions.timeWrong, '/versionTime']
}

/** The DID keeps its identifier, and its place too unless it is portable and says where it was. */
function placeObjection({ document, parameters }: LogVersion, last: LogVersion | undefined): PlacedCondition | undefined {
  const parsed = parseDid(document.id)
  if (parsed?.method !== 'webvh' || !parsed.identifier.startsWith(`${parameters.scid}:`)) return [conditions.identifierWrong, '/state/id']
  if (last === undefined || last.document.id === document.id) return undefined
  const { alsoKnownAs } = document
  const namesFormer = Array.isArray(alsoKnownAs) && alsoKnownAs.includes(last.document.id)
  return parameters.portable && namesFormer ? undefined : [conditions.movedWithoutLeave, '/state/id']
}

function rotationObjection({ parameters: written }: LogEntry, { parameters, before }: LogVersion): PlacedCondition | undefined {
  if (before === undefined) return parameters.updateKeys.length > 0 ? undefined : [conditions.parametersWrong, '/parameters/updateKeys']
  if (before.nextKeyHashes.length === 0) return undefined
  const committed = new Set(before.nextKeyHashes)
  const isWritten = Object.hasOwn(written, 'updateKeys') && Object.hasOwn(written, 'nextKeyHashes') && parameters.updateKeys.length > 0
  return isWritten && parameters.updateKeys.every((key) => committed.has(multihashOf(key))) ? undefined : [conditions.rotationWrong, '/parameters/updateKeys']
}

/** Hashes first: they cost less than signatures. */
function contentObjection({ versionId, parameters, before }: LogVersion, { entry, last, number }: Place): PlacedCondition | undefined {
  const canonical = canonicalOrNothing(entry)
  if (canonical === undefined) return [conditions.malformed, '']
  const hash = multihashOf(canonical.withVersion(last?.versionId ?? parameters.scid))
  if (versionId !== `${String(number)}-${hash}`) return [conditions.versionWrong, '/versionId']
  if (last === undefined && scidOf(canonical, parameters.scid) !== parameters.scid) return [conditions.identifierWrong, '/parameters/scid']
  // Before the first publication, and where keys were committed to in advance, an entry is signed by keys of its own.
  const authorized = before === undefined || before.nextKeyHashes.length > 0 ? parameters.updateKeys : before.updateKeys
  return proofObjection(entry, authorized, canonical.withVersion(versionId))
}

function canonicalOrNothing(entry: LogEntry): CanonicalEntry | undefined {
  try {
    return canonicalEntry(entry)
  } catch (failure) {
    // Text with a lone surrogate has no canonical form.
    if (failure instanceof TypeError) return undefined
    throw failure
  }
}

/** Every proof must hold, and there must be one. */
function proofObjection({ proofs }: LogEntry, authorized: readonly string[], canonical: string): PlacedCondition | undefined {
  if (proofs.length === 0) return [conditions.proofMissing, '/proof']
  for (const value of proofs) {
    const proof = readLogProof(value)
    if (proof === undefined) return [conditions.proofMissing, '/proof']
    if (!authorized.includes(proof.multikey)) return [conditions.keyUnauthorized, '/proof']
    if (!isProofOver(proof, canonical)) return [conditions.proofMissing, '/proof']
  }
  return undefined
}
