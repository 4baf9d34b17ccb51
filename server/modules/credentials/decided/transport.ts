import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'
import { CredentialIdTaken, type Issued, type IssuanceRequest } from '../issuing/issuance.ts'
import { mediaTypeOf } from '../issuing/securing.ts'
import { readIssued } from '../issuing/store.ts'
import { setStatus } from '../status-list/store.ts'
import { published } from '../transport.ts'
import { type DecidedForm, entrySubject, type ReceiptFacts, receiptCredential, type ReleaseFacts, releaseCredential } from './decided-credential.ts'
import { readReleasesInForce } from './store.ts'

/** What customs signed. */
export interface DecidedCredential {
  readonly credential: JsonObject | string
  readonly mediaType: string
  readonly isRevoked: boolean
}

/** What customs decides, as credentials in the authority's name: each is issued once, and the same again whenever it is asked for. */
export interface DecidedCredentials {
  release(facts: ReleaseFacts, form: DecidedForm): Promise<DecidedCredential>
  /** A receipt has no status: what the log holds is never taken back. */
  receipt(facts: ReceiptFacts, form: DecidedForm): Promise<DecidedCredential>
  /** Which of these entries have a release that is out and counts. */
  released(sql: Sql, entryNumbers: readonly string[]): Promise<ReadonlySet<string>>
  /** Revokes every release of an entry within the caller's transaction, and publishes that; answers how many. */
  takeBack(sql: Sql, entryNumber: string): Promise<number>
}

export interface DecidedNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly authority: string
  readonly publicUrl: string
  readonly issue: (request: IssuanceRequest) => Promise<Outcome<Issued>>
}

const securing = { json: 'eddsa-rdfc-2022', token: 'vc-jose' } as const satisfies Readonly<Record<DecidedForm, IssuanceRequest['securing']>>

export function createDecided(needs: DecidedNeeds): DecidedCredentials {
  const { clock, outbox, authority, publicUrl } = needs
  const inForce = (sql: Sql, entryNumbers: readonly string[]) => readReleasesInForce(sql, authority, entryNumbers.map((entryNumber) => entrySubject(publicUrl, entryNumber)))
  return {
    release: (facts, form) => issueOnce(needs, { credential: releaseCredential(facts, { form, publicUrl }), securing: securing[form], purposes: ['revocation'], environment: facts.environment }),
    receipt: (facts, form) => issueOnce(needs, { credential: receiptCredential(facts, { form, publicUrl }), securing: securing[form], purposes: [], environment: facts.environment }),
    async released(sql, entryNumbers) {
      if (entryNumbers.length === 0) return new Set()
      const subjects = new Set((await inForce(sql, entryNumbers)).flatMap((release) => release.subjects))
      return new Set(entryNumbers.filter((entryNumber) => subjects.has(entrySubject(publicUrl, entryNumber))))
    },
    async takeBack(sql, entryNumber) {
      const releases = await inForce(sql, [entryNumber])
      const at = clock.now()
      for (const { number, index } of releases) await setStatus(sql, { organisation: authority, purpose: 'revocation', number, index }, { isSet: true, at })
      await outbox.publish(sql, releases.map(({ id, types, issuer, environment }) => published({ type: 'CredentialRevoked', data: { id, types, issuer } }, { organisation: authority, subject: id, environment }, at)))
      return releases.length
    },
  }
}

type Decided = Pick<IssuanceRequest, 'credential' | 'securing' | 'purposes' | 'environment'>

/** Two who ask at once get the same: the second finds the name taken, and reads what the first was given. */
async function issueOnce(needs: DecidedNeeds, decided: Decided): Promise<DecidedCredential> {
  const before = await issuedBefore(needs, decided)
  if (before !== undefined) return before
  const outcome = await needs.issue({ ...decided, organisation: needs.authority, subject: needs.authority }).catch((error: unknown) => {
    if (error instanceof CredentialIdTaken) return undefined
    throw error
  })
  if (outcome?.ok === false) throw new Error(`Cannot issue what customs decided: ${outcome.findings.map(({ code, pointer }) => `${code} at ${pointer.declaration ?? ''}`).join(', ')}`)
  if (outcome !== undefined) return { credential: outcome.value.credential, mediaType: outcome.value.mediaType, isRevoked: false }
  const made = await issuedBefore(needs, decided)
  if (made === undefined) throw new Error('Cannot read the credential that was issued for this decision a moment ago')
  return made
}

async function issuedBefore({ database, authority }: DecidedNeeds, { credential }: Decided): Promise<DecidedCredential | undefined> {
  const name = credential['id']
  const found = typeof name === 'string' ? await database.system((sql) => readIssued(sql, authority, name)) : undefined
  if (found?.content === undefined) return undefined
  return { credential: found.content, mediaType: mediaTypeOf(found.form), isRevoked: found.statuses.some(({ isSet }) => isSet) }
}
