import { keyFromJwk, thumbprintOf } from '@customhouse/proofs/keys/json-web-key.ts'
import { decodeMultikey } from '@customhouse/proofs/keys/multikey.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { type CheckResult, decided, failed, type NewResult, notOffered, notTested, passed } from './check-result.ts'
import type { Platform, PlatformAnswer } from './platform.ts'
import { readVerification, type VerificationReading } from './read-verification.ts'
import { type ConformanceVector, isForLibraries } from './vector.ts'
import { resolveRequests, type TokenWriting, verifyRequest, writingsOf } from './vector-request.ts'

/** What asking every vector came to, with the answers that other checks look at again. */
export interface VectorRun {
  readonly results: readonly CheckResult[]
  readonly answers: readonly AnsweredVector[]
}

/** A vector as the platform answered it. */
export interface AnsweredVector {
  readonly vector: ConformanceVector
  readonly answer: PlatformAnswer
  readonly reading: VerificationReading
}

/** The platform does not let us in. */
export class NotAllowed extends Error {}

/**
 * Asks a platform to verify every vector: the sound ones first, because only who verifies some in a way of securing can show that it
 * refuses others in that way. Whoever refuses everything has shown nothing.
 */
export async function runVectors(platform: Platform, vectors: readonly ConformanceVector[], progress: (done: number, of: number) => void): Promise<VectorRun> {
  const ordered = [...vectors].sort((one, other) => Number(other.expect.verified) - Number(one.expect.verified))
  const answers: AnsweredVector[] = []
  const learned = new Map<string, TokenWriting>()
  const results: CheckResult[] = []
  const askable = ordered.filter((vector) => !isForLibraries(vector))
  for (const [place, vector] of askable.entries()) {
    const answered = vector.kind === 'did' ? await askResolution(platform, vector) : await askVerification(platform, vector, learned)
    if (answered.reading === 'not-allowed') throw new NotAllowed(answered.answer.exchange.answered)
    answers.push(answered)
    progress(place + 1, askable.length)
  }
  const offered = new Set(answers.filter(({ vector, reading }) => vector.expect.verified && reading === 'verified').map(({ vector }) => familyOf(vector)))
  for (const answered of answers) results.push(answered.vector.kind === 'did' ? resultOfDid(answered, offered) : resultOf(answered, offered))
  for (const vector of ordered.filter(isForLibraries)) results.push(notTested({ ...stated(vector), observed: 'It can be judged only by a library that is given what it needs; run the vectors against the library' }))
  return { results, answers }
}

/** What a platform does or does not do as a whole: a sound vector of it must be verified before refusals count. */
function familyOf({ kind, securing }: ConformanceVector): string {
  return kind === 'did' ? 'did' : `${kind === 'presentation' ? 'presentation' : 'credential'} ${securing ?? ''}`
}

async function askVerification(platform: Platform, vector: ConformanceVector, learned: Map<string, TokenWriting>): Promise<AnsweredVector> {
  const family = familyOf(vector)
  const known = learned.get(family)
  const writings = known === undefined ? writingsOf(vector) : [known]
  let last: AnsweredVector | undefined
  for (const writing of writings) {
    const answer = await platform.ask(verifyRequest(vector, writing))
    last = { vector, answer, reading: readVerification(answer) }
    if (last.reading === 'verified' && writingsOf(vector).length > 1) learned.set(family, writing)
    if (last.reading === 'verified' || last.reading === 'not-allowed') break
  }
  if (last === undefined) throw new Error('A vector is handed in in no way')
  return last
}

async function askResolution(platform: Platform, vector: ConformanceVector): Promise<AnsweredVector> {
  const did = typeof vector.input === 'string' ? vector.input : ''
  let last: AnsweredVector | undefined
  for (const request of resolveRequests(did, vector.id)) {
    const answer = await platform.ask(request)
    const reading = readResolution(answer)
    last = { vector, answer, reading }
    if (reading === 'verified' || answer.status === 400 || answer.status === 0) break
  }
  if (last === undefined) throw new Error('A DID is asked for nowhere')
  return last
}

function readResolution(answer: PlatformAnswer): VerificationReading {
  const document = documentIn(answer)
  if (answer.status === 200 && document !== undefined) return 'verified'
  if (answer.status === 401 || answer.status === 403) return 'not-allowed'
  const said = isJsonObject(answer.body?.['didResolutionMetadata'])
  // A resolver says 404, 500 and 501 of DIDs, with a resolution result; without one there is no resolver.
  if (said || answer.status === 400) return 'refused'
  return answer.status === 404 || answer.status === 405 ? 'not-offered' : 'broken'
}

function documentIn({ body }: PlatformAnswer): JsonObject | undefined {
  const document = body?.['didDocument'] ?? (typeof body?.['id'] === 'string' ? body : undefined)
  return isJsonObject(document) ? document : undefined
}

function stated({ id, title, requirements, expect }: ConformanceVector): Omit<NewResult, 'observed'> {
  return { id, title, requirements, expected: `${expect.verified ? 'verified' : 'refused'}: ${expect.reason}`, showsAbility: expect.verified }
}

const hostileMillisecondsMax = 10_000

function resultOf({ vector, answer, reading }: AnsweredVector, offered: ReadonlySet<string>): CheckResult {
  const result = { ...stated(vector), observed: wordsOf(reading, answer), exchange: answer.exchange }
  if (reading === 'broken') return failed(result)
  if (reading === 'not-offered' || !offered.has(familyOf(vector))) return notOffered({ ...result, observed: `${result.observed}; nothing in this way is verified here` })
  if (vector.expect.verified) return decided(reading === 'verified', result)
  if (reading === 'refused' && answer.exchange.milliseconds > hostileMillisecondsMax) return failed({ ...result, observed: `refused, but after ${String(answer.exchange.milliseconds)} ms` })
  return decided(reading === 'refused', result)
}

function wordsOf(reading: VerificationReading, { status }: PlatformAnswer): string {
  const words: Readonly<Record<VerificationReading, string>> = {
    verified: 'verified', refused: 'refused', 'not-offered': `not offered (${String(status)})`, 'not-allowed': `not allowed (${String(status)})`,
    broken: status === 0 ? 'no answer' : `an error of the platform (${String(status)})`, unclear: `an answer that does not say whether it is verified (${String(status)})`,
  }
  return words[reading]
}

function resultOfDid({ vector, answer, reading }: AnsweredVector, offered: ReadonlySet<string>): CheckResult {
  const result = { ...stated(vector), expected: vector.expect.verified ? 'a document with the key' : 'no document', exchange: answer.exchange }
  if (!offered.has('did')) return notTested({ ...result, observed: 'No DID is resolved at /identifiers/{did}' })
  if (reading === 'broken') return failed({ ...result, observed: wordsOf(reading, answer) })
  if (!vector.expect.verified) return decided(reading !== 'verified', { ...result, observed: reading === 'verified' ? 'a document' : 'no document' })
  const document = documentIn(answer)
  if (document === undefined) return failed({ ...result, observed: 'no document' })
  return listsKey(document, vector.expect.publicKeyJwk) ? passed({ ...result, observed: 'a document with the key' }) : failed({ ...result, observed: 'a document without the key' })
}

function listsKey({ verificationMethod }: JsonObject, publicKeyJwk: JsonObject | undefined): boolean {
  const wanted = keyFromJwk(publicKeyJwk ?? {})
  const methods: readonly JsonValue[] = Array.isArray(verificationMethod) ? verificationMethod as readonly JsonValue[] : []
  return wanted.ok && methods.filter(isJsonObject).some((method) => thumbprintIn(method) === thumbprintOf(wanted.value))
}

function thumbprintIn({ publicKeyJwk, publicKeyMultibase }: JsonObject): string | undefined {
  const key = isJsonObject(publicKeyJwk) ? keyFromJwk(publicKeyJwk) : typeof publicKeyMultibase === 'string' ? decodeMultikey(publicKeyMultibase) : undefined
  return key?.ok === true ? thumbprintOf(key.value) : undefined
}
