import { createHash } from 'node:crypto'
import { setImmediate as others, setTimeout as sleep } from 'node:timers/promises'
import { canonicalJson } from '@customhouse/proofs/canonicalization/canonical-json.ts'
import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { PresentedCredential } from '@customhouse/vocabulary/declaration/presented-credential.ts'
import type { Asker, Credentials, EvidenceResult, ExaminedCredential, HandedIn } from '../../credentials/index.ts'
import { judgeEvidence, type NotExamined } from './judge-evidence.ts'

/** Evidence that was looked at, before it belongs to a filing. */
export interface ExaminedEvidence {
  readonly position: number
  readonly proves: string
  readonly sha256: string
  readonly result: EvidenceResult
  /** Absent where a reference named nothing. */
  readonly content?: HandedIn
}

export interface EvidenceNeeds {
  readonly credentials: Pick<Credentials, 'open' | 'verifyEvidence' | 'verifiedBefore' | 'evidence'>
  /** How long one call waits for what others publish; five seconds unless said otherwise. */
  readonly evidenceMilliseconds?: number
}

/** How long one call waits for DIDs and status lists that others publish, for all of its credentials together. What is not known by then is said to be unknown. */
const millisecondsDefault = 5000
/** How many credentials are looked at at once: waiting for the network is shared, while the processor goes from one to the next. */
const atOnceMax = 8

/** What is to be examined: the credentials of one declaration, at positions 0 and on unless other positions are given. */
export interface EvidenceToExamine {
  readonly declaration: Declaration
  readonly presented: readonly PresentedCredential[]
  readonly positions?: readonly number[]
}

/**
 * Examines the credentials of a call, each once however often it is named. It may wait for the network, so it is called before the
 * transaction and never within one. It never fails for what a credential is: whatever is wrong with it is found.
 */
export async function examineEvidence(all: readonly EvidenceToExamine[], asker: Asker, needs: EvidenceNeeds): Promise<readonly (readonly ExaminedEvidence[])[]> {
  // What it takes to verify is loaded when it is first needed, which is not the fault of the first who needs it.
  await needs.credentials.open()
  const deadline = AbortSignal.timeout(needs.evidenceMilliseconds ?? millisecondsDefault)
  const known = new Map<string, Promise<ExaminedCredential | 'too-late'>>()
  const waiting = all.flatMap((one, call) => one.presented.map((presented, index) => ({ call, presented, position: one.positions?.[index] ?? index, declaration: one.declaration })))
  const done: ExaminedEvidence[][] = all.map(() => [])
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { call, presented, position, declaration } = next
      // What checks many signatures in a row must let others be served between them.
      await others()
      done[call]?.push(await examineOne(presented, { position, declaration, asker, needs, known, deadline }))
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnceMax, waiting.length) }, work))
  return done.map((of) => of.toSorted((one, other) => one.position - other.position))
}

interface Frame {
  readonly position: number
  readonly declaration: Declaration
  readonly asker: Asker
  readonly needs: EvidenceNeeds
  readonly known: Map<string, Promise<ExaminedCredential | 'too-late'>>
  readonly deadline: AbortSignal
}

async function examineOne({ proves, credential, reference }: PresentedCredential, frame: Frame): Promise<ExaminedEvidence> {
  const { position, declaration, asker, needs } = frame
  const judged = (examined: ExaminedCredential | NotExamined) => ({ position, proves, result: judgeEvidence({ declaration, proves, position, examined }) })
  if ((credential === undefined) === (reference === undefined)) return { ...judged('not-one'), sha256: digest(`${String(position)} ${proves}`) }
  const content = credential === undefined ? await securedBefore(reference ?? '', asker, needs) : handedIn(credential)
  if (content === undefined) return { ...judged('reference-unknown'), sha256: digest(reference ?? '') }
  const key = digest(typeof content === 'string' ? content : canonicalOrPlain(content))
  const examining = frame.known.get(key) ?? inTime(needs.credentials.verifyEvidence(content, asker), frame.deadline)
  frame.known.set(key, examining)
  const examined = await examining
  return { ...judged(examined), sha256: key, content }
}

/** What was verified here before, or was evidence for another filing of the organisation. */
async function securedBefore(reference: string, asker: Asker, { credentials }: EvidenceNeeds): Promise<HandedIn | undefined> {
  const record = uuidForm.test(reference) ? await credentials.verifiedBefore(asker, reference) : undefined
  if (record?.kind === 'credential' && record.content !== undefined) return record.content
  return credentials.evidence.secured(asker, reference)
}

const uuidForm = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

/** The longest that a timer goes; the deadline ends it long before. */
const forEver = 2 ** 31 - 1

async function inTime(examining: Promise<ExaminedCredential>, deadline: AbortSignal): Promise<ExaminedCredential | 'too-late'> {
  // It goes on where it is; only nobody waits for it any more.
  examining.catch(() => undefined)
  if (deadline.aborted) return 'too-late'
  const settled = new AbortController()
  const late = sleep(forEver, 'too-late' as const, { signal: AbortSignal.any([deadline, settled.signal]) }).catch(() => 'too-late' as const)
  return Promise.race([examining, late]).finally(() => { settled.abort() })
}

function handedIn(credential: NonNullable<PresentedCredential['credential']>): HandedIn {
  // A body was read from JSON, so that an object holds nothing but JSON.
  return typeof credential === 'string' ? credential : isJsonObject(credential) ? credential : {}
}

/** What has no canonical form is told apart as it was written. */
function canonicalOrPlain(content: JsonObject): string {
  try {
    return canonicalJson(content)
  } catch {
    return JSON.stringify(content)
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
