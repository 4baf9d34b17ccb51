import { type Condition, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Asker, Credentials, Evidence, HandedIn } from '../../credentials/index.ts'
import type { EventLog, RecordedEvents } from '../events-on-file/transport.ts'
import { credentialsWithin } from './credentials-within.ts'
import { intakeConditions } from './intake-conditions.ts'
import { takeUpCredential, type TakenUpCredential } from './take-up-credential.ts'

/** Credentials as somebody hands them in, for what they tell of goods. */
export interface CredentialBatch {
  readonly asker: Asker
  /** JSON, presentations, or tokens; at most 1,000 credentials together. */
  readonly handedIn: readonly HandedIn[]
  /** Credentials by which anchors recognise the issuers. */
  readonly supporting?: readonly HandedIn[]
  readonly unknownStatus?: 'refuse' | 'warn'
}

/** Credentials after they were verified, before anything is recorded. */
export interface VerifiedBatch {
  readonly evidence: readonly (Evidence & { readonly index: number })[]
  /** What was not even looked at, and why. */
  readonly unread: readonly { readonly index: number; readonly condition: Condition }[]
}

/** What became of a batch: of each credential, and of the events of all. */
export interface TakenUp extends RecordedEvents {
  readonly credentials: readonly TakenUpCredential[]
}

/** Takes up what credentials tell of goods. */
export interface CredentialIntake {
  /** Before the transaction: it may ask the network for keys and status lists. */
  verify(batch: CredentialBatch): Promise<VerifiedBatch>
  /** Within a transaction of the program itself, and last in it. */
  record(sql: Sql, asker: Asker, verified: VerifiedBatch): Promise<TakenUp>
  /** Both, in a transaction of its own. */
  takeUpCredentials(batch: CredentialBatch): Promise<TakenUp>
}

export interface CredentialIntakeNeeds {
  readonly credentials: Pick<Credentials, 'verifyEachEvidence' | 'recordEachEvidence'>
  readonly clock: Clock
  readonly database: Database
  readonly log: EventLog
}

/** As many credentials are taken at a time. */
export const credentialsMax = 1000

/** Opens the intake of credentials. */
export function createCredentialIntake(needs: CredentialIntakeNeeds): CredentialIntake {
  const intake: CredentialIntake = {
    verify: (batch) => verify(needs, batch),
    record: (sql, asker, verified) => record(needs, sql, { asker, verified }),
    async takeUpCredentials(batch) {
      const verified = await intake.verify(batch)
      return needs.database.system((sql) => intake.record(sql, batch.asker, verified))
    },
  }
  return intake
}

async function verify({ credentials }: CredentialIntakeNeeds, { asker, handedIn, supporting = [], unknownStatus }: CredentialBatch): Promise<VerifiedBatch> {
  const found = handedIn.map((one) => credentialsWithin(one))
  const placed = found.flatMap((within, index) => within.map((credential) => ({ credential, index })))
  const read = placed.slice(0, credentialsMax)
  const evidence = await credentials.verifyEachEvidence(read.map(({ credential }) => credential), asker, {
    readsTakenBack: true, supporting, ...(unknownStatus !== undefined && { unknownStatus }),
  })
  const empty = found.flatMap((within, index) => (within.length === 0 ? [{ index, condition: intakeConditions.nothingWithin }] : []))
  const left = [...new Set(placed.slice(credentialsMax).map(({ index }) => index))].map((index) => ({ index, condition: intakeConditions.tooMany }))
  return { evidence: evidence.map((one, at) => ({ ...one, index: read[at]?.index ?? at })), unread: [...empty, ...left] }
}

async function record(needs: CredentialIntakeNeeds, sql: Sql, { asker, verified }: { readonly asker: Asker; readonly verified: VerifiedBatch }): Promise<TakenUp> {
  const { organisation, environment } = asker
  const sound = verified.evidence.filter(({ claims }) => claims !== undefined)
  const records = new Map((await needs.credentials.recordEachEvidence(sql, sound)).map((id, at) => [sound[at], id]))
  const each = verified.evidence.map((one) => {
    const verification = records.get(one)
    return takeUpCredential(one, { index: one.index, organisation, ...(verification !== undefined && { verification }) })
  })
  const recorded = await needs.log.record(sql, { environment, organisation, at: needs.clock.now() }, each.flatMap(({ taken }) => taken))
  const unread = verified.unread.map(({ index, condition }): TakenUpCredential => ({ index, verified: false, recognition: 'not-asked', events: [], findings: [findingAt(condition, '')] }))
  const answers = [...withFindingsOf(recorded, each.map(({ answer }) => answer)), ...unread].sort((one, other) => one.index - other.index)
  return { ...recorded, credentials: answers }
}

/** Each credential with what was found of its events: an event that was refused is not among them. */
function withFindingsOf({ refused, findings }: RecordedEvents, answers: readonly TakenUpCredential[]): readonly TakenUpCredential[] {
  if (findings.length === 0 && refused.length === 0) return answers
  const found = new Map<string, Finding[]>()
  for (const one of findings) {
    const event = /^event (\S+)/.exec(one.pointer.source ?? '')?.[1] ?? ''
    found.set(event, [...(found.get(event) ?? []), one])
  }
  const gone = new Set(refused)
  return answers.map((answer) => ({
    ...answer, events: answer.events.filter((event) => !gone.has(event)), findings: [...answer.findings, ...answer.events.flatMap((event) => found.get(event) ?? [])],
  }))
}
