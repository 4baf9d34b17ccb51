import { createHash } from 'node:crypto'
import { digestOfDecision } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { Caller } from '../../../platform/access/index.ts'
import { createGroupCommit, type GroupCommit } from '../../../platform/group-commit/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import { type Outbox, uuidV7 } from '../../../platform/outbox/index.ts'
import type { Agencies } from '../../agencies/index.ts'
import type { Anomalies } from '../../anomalies/index.ts'
import type { Credentials } from '../../credentials/index.ts'
import type { Determinations } from '../../determinations/index.ts'
import type { EntryOnFile, Filings } from '../../filings/index.ts'
import type { FilingToLog, Ledger } from '../../ledger/index.ts'
import type { Provenance } from '../../provenance/index.ts'
import type { Parties } from '../../parties/index.ts'
import type { Screening } from '../../screening/index.ts'
import type { Tariff } from '../../tariff/index.ts'
import { adviserFor, saveAdvice } from './advise.ts'
import { decideGroup, type DecidedFiling } from './decide-group.ts'
import { factsOf } from './facts-of.ts'
import { withExaminedEvidence } from '../evidence/examine-interchange.ts'
import { withProvenance } from '../provenance/transport.ts'
import { filedEvidence } from '../evidence/filed-evidence.ts'
import type { InterchangeReceived } from './interchange-received.ts'
import { mayFile } from './may-file.ts'
import { factsOfChanges } from '../bill-changes/facts-of-changes.ts'
import { interchangesByKey, keyOf, saveInterchanges, takeTurn, type InterchangeOnFile } from './store.ts'

/** A decided filing with its receipt. */
export type FiledMessage = DecidedFiling & { readonly receipt: string }

/** What became of an interchange that was handed in. */
export type Intake =
  | { readonly outcome: 'filed'; readonly filings: readonly FiledMessage[] }
  /** The same key was filed before: with the same bytes it is answered again, with others it is refused. */
  | { readonly outcome: 'known'; readonly interchange: InterchangeOnFile }
  /** The caller may not act for one of the clients. */
  | { readonly outcome: 'not-permitted' }

export interface IntakeNeeds {
  readonly database: Database
  readonly outbox: Outbox
  readonly parties: Parties
  readonly tariff: Tariff
  readonly filings: Filings
  readonly determinations: Determinations
  readonly ledger: Ledger
  readonly credentials: Credentials
  readonly provenance: Provenance
  readonly screening: Screening
  readonly anomalies: Anomalies
  readonly agencies: Agencies
}

/** An interchange that was read, with the identifiers that deciding and storing it need. */
export function handedIn({ format, body, interchange }: Pick<InterchangeReceived, 'format' | 'body' | 'interchange'>, { caller, receivedAt, idempotencyKey }: { readonly caller: Caller; readonly receivedAt: string; readonly idempotencyKey: string }): InterchangeReceived {
  return {
    id: uuidV7(),
    organisation: caller.organisation,
    clients: caller.clients,
    environment: caller.environment,
    idempotencyKey,
    body,
    bodySha256: createHash('sha256').update(body).digest('hex'),
    receivedAt,
    format,
    interchange,
    filings: interchange.messages.map(() => ({ id: uuidV7() })),
  }
}

/** The interchange with its credentials examined, and with what is known of where the goods come from. */
export async function withWhatIsKnown(received: InterchangeReceived, caller: Caller, needs: IntakeNeeds): Promise<InterchangeReceived> {
  return withProvenance(await withExaminedEvidence(received, caller, needs), needs)
}

const largestGroup = 64
const longestQueue = 2_000

/** The sequencer: decides and commits what arrives, in order, a small group at a time. */
export function createSequencer(needs: IntakeNeeds): GroupCommit<InterchangeReceived, Intake> {
  return createGroupCommit({ largestGroup, longestQueue, commit: (group) => needs.database.system((sql) => fileGroup(sql, group, needs)) })
}

/** Decides without storing: what filing would come to now. The transaction is undone whatever happens. */
export async function decideOnly(received: InterchangeReceived, needs: IntakeNeeds): Promise<readonly DecidedFiling[] | undefined> {
  return needs.database.system(async (sql) => {
    const ground = await groundFor(sql, [received], needs)
    return mayFile(received, ground.onFile) ? decideGroup([received], ground, needs) : undefined
  })
}

async function fileGroup(sql: Sql, group: readonly InterchangeReceived[], needs: IntakeNeeds): Promise<readonly Intake[]> {
  await takeTurn(sql)
  const known = await interchangesByKey(sql, group)
  const fresh = group.filter((received, index) => !known.has(keyOf(received)) && group.findIndex((other) => keyOf(other) === keyOf(received)) === index)
  const ground = await groundFor(sql, fresh, needs)
  const permitted = fresh.filter((received) => mayFile(received, ground.onFile))
  const decided = decideGroup(permitted, ground, needs)
  const receipts = await store(sql, { permitted, decided }, needs)

  const filedBy = new Map(permitted.map((received): [InterchangeReceived, FiledMessage[]] => [received, []]))
  decided.forEach((filing, index) => filedBy.get(filing.received)?.push({ ...filing, receipt: receipts[index] ?? '' }))
  return group.map((received) => intakeOf(received, { known, permitted, filedBy }))
}

function intakeOf(
  received: InterchangeReceived,
  { known, permitted, filedBy }: {
    readonly known: ReadonlyMap<string, InterchangeOnFile>
    readonly permitted: readonly InterchangeReceived[]
    readonly filedBy: ReadonlyMap<InterchangeReceived, readonly FiledMessage[]>
  },
): Intake {
  const before = known.get(keyOf(received)) ?? sameKeyIn(permitted, received)
  if (before !== undefined) return { outcome: 'known', interchange: before }
  return permitted.includes(received) ? { outcome: 'filed', filings: filedBy.get(received) ?? [] } : { outcome: 'not-permitted' }
}

/** An interchange of the same group under the same key, which was filed just now. */
function sameKeyIn(permitted: readonly InterchangeReceived[], received: InterchangeReceived): InterchangeOnFile | undefined {
  const first = permitted.find((other) => other !== received && keyOf(other) === keyOf(received))
  return first && { ...first, format: first.format.name, filings: first.filings.map((filing) => filing.id) }
}

async function groundFor(sql: Sql, received: readonly InterchangeReceived[], needs: IntakeNeeds) {
  const { filings, parties, tariff } = needs
  const asked = received.flatMap(({ organisation, environment, interchange }) =>
    interchange.messages.flatMap(({ declaration }) => (declaration === undefined ? [] : [{ organisation, environment, declaration }])))
  const onFile: ReadonlyMap<string, EntryOnFile> = await filings.load(sql, asked)
  return { onFile, directory: await parties.refresh(sql), book: await tariff.refresh(sql), advise: await adviserFor(sql, received, needs), held: await filings.billHolds.asked(sql, asked) }
}

async function store(sql: Sql, { permitted, decided }: { permitted: readonly InterchangeReceived[]; decided: readonly DecidedFiling[] }, needs: IntakeNeeds): Promise<readonly string[]> {
  await saveInterchanges(sql, permitted.map((received) => ({ ...received, client: clientOf(decided, received) })))
  await needs.filings.save(sql, decided)
  await needs.determinations.save(sql, decided)
  await saveAdvice(sql, decided, needs)
  const changes = await needs.filings.matchBills(sql, decided)
  await needs.credentials.evidence.save(sql, decided.flatMap(evidenceOf))
  const { receipts } = await needs.ledger.append(sql, decided.map(toLog))
  await needs.outbox.publish(sql, [...decided.flatMap(factsOf), ...needs.determinations.agencyFacts(decided, needs.parties.directory()), ...factsOfChanges(changes)])
  return receipts.map((receipt) => receipt.text)
}

function evidenceOf({ id, client, evidence, received: { organisation, environment, receivedAt } }: DecidedFiling) {
  return evidence.length === 0 ? [] : filedEvidence(evidence, { id, client, organisation, environment }, { newId: uuidV7, at: receivedAt })
}

/** The client of an interchange where all of it is one client's. */
function clientOf(decided: readonly DecidedFiling[], received: InterchangeReceived): string {
  const clients = new Set(decided.filter((filing) => filing.received === received).map((filing) => filing.client))
  return clients.size === 1 ? [...clients].join('') : ''
}

function toLog({ id, received, client, declaration, findings, determination, decision }: DecidedFiling): FilingToLog {
  return {
    organisation: received.organisation,
    client,
    facts: {
      environment: received.environment,
      filing: id,
      kind: declaration.kind,
      functionCode: declaration.functionCode,
      entryNumber: declaration.entryNumber,
      receivedAt: received.receivedAt,
      bodySha256: received.bodySha256,
      decisionSha256: digestOfDecision({
        determination,
        findings: findings.map((finding) => finding.code),
        ...(decision.assessment === undefined ? {} : { total: decision.assessment.total }),
      }),
      outcome: determination.outcome,
    },
  }
}
