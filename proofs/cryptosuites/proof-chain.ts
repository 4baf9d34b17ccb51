import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { proofIdRepeated, proofPreviousCircular, proofPreviousUnknown, proofRepeated } from './proof-conditions.ts'
import { isReadable } from './read-proof.ts'
import type { ReadableProof, UnreadableProof } from './read-proof.ts'

/** What stands against the proofs of a document as a whole: repetitions, chains that lead nowhere or in a circle. By pointer of the proof. */
export function chainFindings(proofs: readonly (ReadableProof | UnreadableProof)[], values: readonly JsonValue[]): ReadonlyMap<string, readonly Finding[]> {
  if (proofs.length === 1 && proofs.every((proof) => isReadable(proof) && proof.previousProofs.length === 0)) return new Map()
  const byId = new Map<string, ReadableProof>()
  const seenValues = new Set<JsonValue>()
  const found = new Map<string, Finding[]>()
  proofs.forEach((proof, place) => {
    if (!isReadable(proof)) return
    const findings: Finding[] = []
    const value = proofValueOf(values[place])
    if (seenValues.has(value)) findings.push(findingAt(proofRepeated, proof.pointer))
    seenValues.add(value)
    if (proof.id !== undefined && byId.has(proof.id)) findings.push(findingAt(proofIdRepeated, `${proof.pointer}/id`))
    else if (proof.id !== undefined) byId.set(proof.id, proof)
    found.set(proof.pointer, findings)
  })
  const leadsNowhere = circular([...byId.values()], byId)
  for (const proof of proofs) if (isReadable(proof)) found.get(proof.pointer)?.push(...previousFindings(proof, byId, leadsNowhere))
  return found
}

/** The proofs that one builds on, in the order of the document (Verifiable Credential Data Integrity 1.0 section 4.5 step 3). */
export function matchingProofs({ previousProofs }: ReadableProof, values: readonly JsonValue[]): readonly JsonValue[] {
  return proofsWithIds(values, new Set(previousProofs))
}

/** The proofs with one of these ids, in the order of the document. */
export function proofsWithIds(values: readonly JsonValue[], ids: ReadonlySet<string>): readonly JsonValue[] {
  return values.filter((value) => isJsonObject(value) && typeof value['id'] === 'string' && ids.has(value['id']))
}

/** The document that a proof secures: without proofs, or with those alone that it builds on. */
export function securedDocument(unsecured: JsonObject, matching: readonly JsonValue[]): JsonObject {
  return matching.length === 0 ? unsecured : { ...unsecured, proof: matching }
}

function previousFindings({ pointer, previousProofs, id }: ReadableProof, byId: ReadonlyMap<string, ReadableProof>, circles: ReadonlySet<string>): readonly Finding[] {
  if (previousProofs.some((previous) => !byId.has(previous))) return [findingAt(proofPreviousUnknown, `${pointer}/previousProof`)]
  return id !== undefined && circles.has(id) ? [findingAt(proofPreviousCircular, `${pointer}/previousProof`)] : []
}

/** The ids of proofs that are part of a circle or wait for one: what is left when those that wait for nothing are taken away again and again. */
function circular(proofs: readonly ReadableProof[], byId: ReadonlyMap<string, ReadableProof>): ReadonlySet<string> {
  const waiting = new Map(proofs.map(({ id = '', previousProofs }) => [id, previousProofs.filter((previous) => byId.has(previous))]))
  let before = Infinity
  while (waiting.size < before) {
    before = waiting.size
    for (const [id, previous] of waiting) if (!previous.some((each) => waiting.has(each))) waiting.delete(id)
  }
  return new Set(waiting.keys())
}

function proofValueOf(value: JsonValue | undefined): JsonValue {
  return isJsonObject(value) ? value['proofValue'] ?? null : null
}
