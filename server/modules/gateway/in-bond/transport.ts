import { createHash } from 'node:crypto'
import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { Database } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import { uuidV7, type Fact, type Outbox } from '../../../platform/outbox/index.ts'
import type { ActDone, Filings } from '../../filings/index.ts'
import type { FilingToLog, Ledger } from '../../ledger/index.ts'
import type { Parties } from '../../parties/index.ts'
import { factsOfChanges } from '../bill-changes/facts-of-changes.ts'
import { interchangesByKey, saveInterchanges, takeTurn } from '../intake/store.ts'
import { scheduleOverdue } from './jobs.ts'

export interface InBondDoorNeeds {
  readonly database: Database
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly parties: Parties
  readonly filings: Filings
  readonly ledger: Ledger
}

/** An act that a filer has handed in. */
export interface ActReceived {
  readonly act: InBondAct
  readonly organisation: string
  readonly environment: 'test' | 'production'
  readonly idempotencyKey: string
  readonly receivedAt: string
}

export type ActOutcome =
  | { readonly outcome: 'done'; readonly id: string; readonly done: ActDone; readonly receipt: string }
  | { readonly outcome: 'unknown' }
  /** The key was used before. */
  | { readonly outcome: 'known'; readonly isSame: boolean }

/** Carries out an act: decided, stored, logged and published in one transaction that has its turn among all that file. A rejected act is logged too. */
export async function fileInBondAct(received: ActReceived, needs: InBondDoorNeeds): Promise<ActOutcome> {
  const { act, organisation, environment, receivedAt } = received
  const body = Buffer.from(JSON.stringify(act))
  const bodySha256 = createHash('sha256').update(body).digest('hex')
  const id = uuidV7()
  return needs.database.system(async (sql): Promise<ActOutcome> => {
    await takeTurn(sql)
    const [known] = (await interchangesByKey(sql, [received])).values()
    if (known !== undefined) return { outcome: 'known', isSame: known.bodySha256 === bodySha256 }
    const directory = await needs.parties.refresh(sql)
    const done = await needs.filings.carryOutInBond(sql, { act, filer: { organisation, environment }, receivedAt, directory })
    if (done === undefined) return { outcome: 'unknown' }
    await saveInterchanges(sql, [{ ...received, id: uuidV7(), client: '', body, bodySha256, format: { name: 'in-bond' }, filings: [{ id }] }])
    const { receipts } = await needs.ledger.append(sql, [toLog(received, { id, bodySha256, done })])
    await scheduleOverdue(sql, done.decision.movement === undefined ? [] : [done.decision.movement], needs.jobs)
    await needs.outbox.publish(sql, [...factsOf(received, done), ...factsOfChanges(done.changes)])
    return { outcome: 'done', id, done, receipt: receipts[0]?.text ?? '' }
  })
}

function toLog({ act, organisation, environment, receivedAt }: ActReceived, { id, bodySha256, done: { decision: { accepted, findings } } }: { readonly id: string; readonly bodySha256: string; readonly done: ActDone }): FilingToLog {
  const outcome = accepted ? 'accepted' : 'reject'
  const functionCode = act.act === 'request' ? 'add' : act.act === 'delete' ? 'cancel' : 'update'
  return {
    organisation, client: '',
    facts: { environment, filing: id, kind: 'in-bond-movement', functionCode, receivedAt, bodySha256, decisionSha256: digestOfFacts({ outcome, findings: findings.map(({ code }) => code) }), outcome },
  }
}

/** What is told to whoever reported, who asked for the movement and who answers for it, each once. */
function factsOf({ organisation, environment, receivedAt }: ActReceived, { number, decision: { movement, facts } }: ActDone): readonly Fact[] {
  const told = [...new Set([organisation, movement?.organisation ?? organisation, movement?.obliged.organisation ?? organisation])]
  return facts.flatMap(({ type, data }) => told.map((one) => ({ module: 'filings', organisation: one, client: '', subject: number, occurredAt: receivedAt, environment, type, data })))
}
