import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { statusConditions } from '@customhouse/proofs/status-list/status-conditions.ts'
import { statusListCredential } from '@customhouse/proofs/status-list/status-list-credential.ts'
import type { StatusList, StatusLists } from '@customhouse/proofs/status-list/status-list.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { OwnDids } from '../identity/own-dids.ts'
import { type ListAddress, listAt, listUrl } from './list-address.ts'
import { readList, readListVersion } from './store.ts'

/** How long a signed list says that it holds; verifiers that were cut off know by it when to stop relying on what they have. */
const validMilliseconds = 15 * 60_000
/** How long a verifier may keep it. */
const ttlMilliseconds = 5 * 60_000
/** How many lists are kept signed in this process. */
const keptMax = 1000

/** Signs a credential of ours, in the form of its name. */
export type SealList = (organisation: string, credential: JsonObject, form: ListForm) => Promise<string>

export type ListForm = 'data-integrity' | 'vc-jose'

export interface StatusListNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly dids: OwnDids
  readonly seal: SealList
}

/** The status lists of the organisations here. */
export interface OwnStatusLists {
  /** The list as a signed credential, signed anew after a change and before it ends; undefined where there is no such list. */
  signed(address: ListAddress, form: ListForm): Promise<string | undefined>
  /** Lists of ours as they are in the database, and the others from where they are published. */
  ownFirst(elsewhere: StatusLists): StatusLists
}

interface KeptList {
  readonly version: string
  readonly signedAt: number
  readonly text: string
}

interface KeptBits {
  readonly version: string
  readonly list: StatusList
}

export function createStatusLists({ database, clock, dids, seal }: StatusListNeeds): OwnStatusLists {
  const keptSigned = new Map<string, KeptList>()
  const keptBits = new Map<string, KeptBits>()
  const versionOf = (address: ListAddress) => database.system((sql) => readListVersion(sql, address))
  const own = async (url: string, address: ListAddress): Promise<Outcome<StatusList>> => {
    const kept = keptBits.get(url)
    const version = await versionOf(address)
    if (kept !== undefined && kept.version === version) return achieved(kept.list)
    const stored = version === undefined ? undefined : await database.system((sql) => readList(sql, address))
    if (stored === undefined) return refused(findingAt(statusConditions.listUnavailable, ''))
    const list = { url, issuer: dids.of(address.organisation), purposes: [address.purpose], bits: new Uint8Array(stored.bits), ttlMilliseconds }
    keep(keptBits, url, { version: stored.version, list })
    return achieved(list)
  }
  return {
    async signed(address, form) {
      const version = await versionOf(address)
      if (version === undefined) return undefined
      const url = listUrl(dids.publicUrl, address)
      const now = clock.now()
      const kept = keptSigned.get(`${form} ${url}`)
      if (kept !== undefined && kept.version === version && now.getTime() - kept.signedAt < validMilliseconds / 2) return kept.text
      const stored = await database.system((sql) => readList(sql, address))
      if (stored === undefined) return undefined
      const validUntil = new Date(now.getTime() + validMilliseconds)
      const credential = statusListCredential({ url, issuer: dids.of(address.organisation), purposes: [address.purpose], bits: stored.bits, validFrom: now, validUntil, ttlMilliseconds })
      const text = await seal(address.organisation, credential, form)
      keep(keptSigned, `${form} ${url}`, { version: stored.version, signedAt: now.getTime(), text })
      return text
    },
    ownFirst: (elsewhere) => ({
      find(url) {
        const address = listAt(dids.publicUrl, url)
        return address === undefined ? elsewhere.find(url) : own(url, address)
      },
    }),
  }
}

/** The oldest goes where there is no room. */
function keep<Kept>(all: Map<string, Kept>, key: string, kept: Kept): void {
  all.delete(key)
  all.set(key, kept)
  const [oldest] = all.keys()
  if (all.size > keptMax && oldest !== undefined) all.delete(oldest)
}
