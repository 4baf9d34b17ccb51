import { canonicalJson } from '../../canonicalization/canonical-json.ts'
import { isJsonObject, type JsonValue } from '../../json-ld/json-value.ts'
import type { LogVersion } from './check-log.ts'
import type { WitnessRule } from './log-parameters.ts'
import { isProofOver, readLogProof, type LogProof } from './log-proof.ts'

/** The largest file of witness proofs that is read, in bytes. */
export const witnessBytesMax = 262_144
/** So many proofs of one witness are tried; a pruned file has one or two. */
const triesMax = 8

/** Whether a version must be witnessed, and by whom: the rule before it, or its own where there was none (did:webvh v1.0, Witness Lists). */
export function witnessRuleOf({ before, parameters }: LogVersion): WitnessRule | undefined {
  return before?.witness ?? parameters.witness
}

/**
 * How many of the versions, from the first, their witnesses approved (did:webvh v1.0, Verifying Witness Proofs During Resolution). A
 * proof for a version approves those before it too; proofs for versions that the log does not have count for nothing.
 * @param proofs what did-witness.json holds.
 */
export function countWitnessed(versions: readonly LogVersion[], proofs: JsonValue | undefined): number {
  const approvals = approvalsIn(versions, proofs)
  const reach = new Map<string, number>()
  const reachOf = (witness: string): number => {
    const known = reach.get(witness) ?? furthestApproval(approvals.get(witness) ?? [])
    reach.set(witness, known)
    return known
  }
  const isApproved = (version: LogVersion, at: number): boolean => {
    const rule = witnessRuleOf(version)
    return rule === undefined || rule.witnesses.filter((witness) => reachOf(witness) >= at).length >= rule.threshold
  }
  const firstMissing = versions.findIndex((version, at) => !isApproved(version, at))
  return firstMissing < 0 ? versions.length : firstMissing
}

interface Approval {
  /** The place of the version in the log, from 0. */
  readonly at: number
  readonly proof: LogProof
  readonly versionId: string
}

function furthestApproval(approvals: readonly Approval[]): number {
  const latestFirst = [...approvals].sort((one, other) => other.at - one.at).slice(0, triesMax)
  return latestFirst.find(({ proof, versionId }) => isProofOver(proof, canonicalJson({ versionId })))?.at ?? -1
}

function approvalsIn(versions: readonly LogVersion[], file: JsonValue | undefined): ReadonlyMap<string, readonly Approval[]> {
  const places = new Map(versions.map(({ versionId }, at) => [versionId, at]))
  const approvals = new Map<string, Approval[]>()
  for (const { versionId, proof: value } of entriesOf(file)) {
    const at = places.get(versionId)
    const proof = at === undefined ? undefined : readLogProof(value)
    if (at === undefined || proof === undefined) continue
    const witness = `did:key:${proof.multikey}`
    const known = approvals.get(witness)
    if (known === undefined) approvals.set(witness, [{ at, proof, versionId }])
    else known.push({ at, proof, versionId })
  }
  return approvals
}

function entriesOf(file: JsonValue | undefined): readonly { readonly versionId: string; readonly proof: JsonValue }[] {
  if (!Array.isArray(file)) return []
  return file.flatMap((entry: JsonValue) => {
    if (!isJsonObject(entry)) return []
    const { versionId, proof } = entry
    return typeof versionId === 'string' && Array.isArray(proof) ? proof.map((each: JsonValue) => ({ versionId, proof: each })) : []
  })
}
