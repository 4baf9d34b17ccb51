import type { Retrieve } from '@customhouse/proofs/retrieval/retrieve.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Jobs } from '../../platform/jobs/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import type { Keyring } from '../../platform/signing/index.ts'
import type { DecidedCredentials } from './decided/transport.ts'
import type { FilingEvidence } from './evidence/filing-evidence.ts'
import type { OwnDids } from './identity/own-dids.ts'
import type { Issued, IssuanceRequest } from './issuing/issuance.ts'
import type { RecognitionRequest } from './recognition/record-recognition.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import type { UserKind } from './uses/credential-use.ts'
import type { ExaminedCredential } from './verifying/examined-credential.ts'
import type { VerifiedRecord } from './verifying/store.ts'
import type { ExaminingOptions, HandedIn } from './verifying/examining.ts'
import type { Asker } from './verifying/verified-record.ts'

/** What credentials are built from. */
export interface CredentialNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Pick<Outbox, 'publish'>
  readonly jobs: Jobs
  readonly keyring: Keyring
  /** Where callers reach this server, without a slash at the end: DIDs and status lists are named by it. */
  readonly publicUrl: string
  /** What kind of party an organisation is, from the party directory. */
  readonly kindOf: (organisation: string) => UserKind | undefined
  /** The organisation that is the customs authority. */
  readonly authority: string
  /** How what others publish is fetched; over hardened https unless said otherwise. */
  readonly retrieve?: Retrieve
  /** For how many days the content of what was verified is kept. */
  readonly retentionDays: number
}

/** A credential that was examined as evidence, with who asked. Keep it with `recordEvidence` in the transaction that relies on it. */
export interface Evidence extends ExaminedCredential {
  readonly asker: Asker
  readonly content: HandedIn
}

/** Credentials: who they are from, whether they hold, who may issue them; and our own. */
export interface Credentials {
  readonly dids: OwnDids
  /**
   * Verifies a credential and asks whether its issuer is recognised for it. It may ask the network for DIDs and status lists that are
   * not at hand, so it is called before a transaction and never within one. Never throws for what the credential is.
   */
  verifyEvidence(input: HandedIn, asker: Asker, options?: ExaminingOptions): Promise<Evidence>
  /** The same for many at a time, in their order, with less work for each. */
  verifyEachEvidence(inputs: readonly HandedIn[], asker: Asker, options?: ExaminingOptions): Promise<readonly Evidence[]>
  /** Records within the caller's transaction who relied on what, in one statement; answers the ids of the records. */
  recordEachEvidence(sql: Sql, evidence: readonly Evidence[]): Promise<readonly string[]>
  /** Records within the caller's transaction who relied on what; answers the id of the record. The caller publishes what follows from it. */
  recordEvidence(sql: Sql, evidence: Evidence): Promise<string>
  /** What the organisation had verified before, by the id of that record; undefined where it had no such thing verified. */
  verifiedBefore(asker: Pick<Asker, 'organisation' | 'environment'>, id: string): Promise<VerifiedRecord | undefined>
  /** What is recorded of an issuer's recognition, which is public. */
  recognised(sql: Sql, issuer: string): Promise<readonly RecognisedIssuer[]>
  /** The credentials of filings. */
  readonly evidence: FilingEvidence
  /** What customs decides, signed by customs. */
  readonly decided: DecidedCredentials
  /** Loads what verifying needs, where it is not loaded yet. */
  open(): Promise<void>
  /** Issues a credential in an organisation's name, the authority's for instance, in a transaction of its own; refused with every finding. */
  issueAs(request: IssuanceRequest): Promise<Outcome<Issued>>
  /** The issuer's DID document as JSON; undefined for an organisation that never signed. */
  didDocument(organisation: string): Promise<JsonObject | undefined>
  /** What is in a compact JWE that was sealed to the key for agreement in the authority's DID document; undefined for one that does not open. */
  openSealed(sealed: string): Promise<Uint8Array | undefined>
  /** Puts recognitions in place that are not there yet, in the authority's name: for sandboxes. */
  recogniseUnlessPresent(requests: readonly RecognitionRequest[]): Promise<void>
  /** Names who forgets old content; call it before the workers start. */
  jobs(): void
  /** Enqueues what is done by the hour. */
  start(): Promise<void>
  routes(http: Http, access: Access): void
}
