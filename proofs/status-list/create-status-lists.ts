import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { documentLimits } from '../json/measure-json.ts'
import type { CredentialVerification } from '../verification/credential-verification.ts'
import { statusConditions } from './status-conditions.ts'
import { readStatusList } from './status-list.ts'
import type { StatusList, StatusLists } from './status-list.ts'

/** What is needed to have status lists. */
export interface StatusListsNeeds {
  /** Fetches what a URL stands for: createRetrieval() does, over https and with its own limits. */
  readonly retrieve: (url: string, limits?: { readonly bytesMax?: number }) => Promise<Outcome<{ readonly bytes: Uint8Array }>>
  /** Verifies the list's own credential: statusListVerifier() does. */
  readonly verify: (credential: Uint8Array) => Promise<CredentialVerification>
  readonly now: () => Date
  /** How much the lists at hand may take up, in bytes, 64 MB if not stated. */
  readonly bytesMax?: number
}

interface Kept {
  readonly outcome: Outcome<StatusList>
  /** Milliseconds since 1970 up to which it may be used. */
  readonly until: number
}

/** So long a list is kept at the most, in milliseconds: a day. Its issuer sets its ttl, but must not set how long a revocation can go unseen here. */
const keptMillisecondsMax = 86_400_000
/** So long a failure is remembered, that a list that cannot be had is not asked for with each credential. */
const failureMilliseconds = 10_000
/** So much an outcome without bits is counted as, so that failures are bounded too. */
const outcomeBytes = 1024

/**
 * Status lists that are fetched and verified when first asked for, and kept for as long as they allow: their ttl (five minutes if they
 * do not say), but no longer than a day nor their validUntil (Bitstring Status List v1.0, section 2.2). Several that ask at once wait for one retrieval. A list that
 * cannot be had or is not verified is refused with `status-*`, and so again for ten seconds.
 */
export function createStatusLists({ retrieve, verify, now, bytesMax = 64 * 1024 * 1024 }: StatusListsNeeds): StatusLists {
  const kept = new Map<string, Kept>()
  const underway = new Map<string, Promise<Outcome<StatusList>>>()
  let bytesKept = 0
  const forget = (url: string): void => {
    const known = kept.get(url)
    if (known === undefined) return
    kept.delete(url)
    bytesKept -= sizeOf(known.outcome)
  }
  const keep = (url: string, outcome: Outcome<StatusList>): Outcome<StatusList> => {
    underway.delete(url)
    forget(url)
    kept.set(url, { outcome, until: keptUntil(outcome, now().getTime()) })
    bytesKept += sizeOf(outcome)
    // The ones that came first go first, but never the newest.
    for (const each of kept.keys()) if (bytesKept > bytesMax && each !== url) forget(each)
    return outcome
  }
  return {
    find(url) {
      const known = kept.get(url)
      if (known !== undefined && now().getTime() < known.until) return known.outcome
      const waiting = underway.get(url) ?? fetchList(url, { retrieve, verify }).then((outcome) => keep(url, outcome))
      underway.set(url, waiting)
      return waiting
    },
  }
}

/**
 * Status lists from given documents alone, for use without a network: each list credential is verified now and found under its id. The time to
 * live does not bind, since nothing newer can be had, but validUntil does. What is not a verified list comes back among the refused, by its place in `documents`.
 */
export async function givenStatusLists(documents: readonly Uint8Array[], { verify, now }: Pick<StatusListsNeeds, 'verify' | 'now'>): Promise<{ readonly lists: StatusLists; readonly refused: ReadonlyMap<number, CredentialVerification> }> {
  const known = new Map<string, StatusList>()
  const unusable = new Map<number, CredentialVerification>()
  for (const [place, document] of documents.entries()) {
    const verification = await verify(document)
    const id = verification.credential?.id
    const list = typeof id === 'string' ? listOf(verification, id) : refused(findingAt(statusConditions.listIdWrong, '/id'))
    if (list.ok) known.set(list.value.url, list.value)
    else unusable.set(place, { ...verification, verified: false, findings: [...verification.findings, ...list.findings] })
  }
  const find = (url: string): Outcome<StatusList> => {
    const list = known.get(url)
    if (list === undefined) return refused(findingAt(statusConditions.listUnavailable, ''))
    return now().getTime() > (list.validUntil ?? Infinity) ? refused(findingAt(statusConditions.listExpired, '')) : { ok: true, value: list }
  }
  return { lists: { find }, refused: unusable }
}

/** No status lists at all: every status is unknown. */
export const noStatusLists: StatusLists = { find: () => refused(findingAt(statusConditions.listUnavailable, '')) }

async function fetchList(url: string, { retrieve, verify }: Pick<StatusListsNeeds, 'retrieve' | 'verify'>): Promise<Outcome<StatusList>> {
  try {
    const answer = await retrieve(url, { bytesMax: documentLimits.sizeMax })
    if (!answer.ok) return refused(findingAt(statusConditions.listUnavailable, ''), ...answer.findings)
    return listOf(await verify(answer.value.bytes), url)
  } catch {
    // Whatever befalls the retrieval, the status stays unknown and says so.
    return refused(findingAt(statusConditions.listUnavailable, ''))
  }
}

function listOf({ verified, credential, findings }: CredentialVerification, url: string): Outcome<StatusList> {
  if (!verified || credential === undefined) return refused(findingAt(statusConditions.listUnverified, ''), ...findings)
  return readStatusList(credential, url)
}

function keptUntil(outcome: Outcome<StatusList>, now: number): number {
  return outcome.ok ? Math.min(now + Math.min(outcome.value.ttlMilliseconds, keptMillisecondsMax), outcome.value.validUntil ?? Infinity) : now + failureMilliseconds
}

function sizeOf(outcome: Outcome<StatusList>): number {
  return outcomeBytes + (outcome.ok ? outcome.value.bits.length : 0)
}
