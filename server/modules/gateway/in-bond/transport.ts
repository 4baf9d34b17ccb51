import { digestOfFacts } from '@customhouse/proofs/receipt/filing-statement.ts'
import type { InBondAct } from '@customhouse/vocabulary/in-bond/in-bond-act.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Fact, Outbox } from '../../../platform/outbox/index.ts'
import type { ActDone, Filings } from '../../filings/index.ts'
import type { FilingToLog, Ledger } from '../../ledger/index.ts'
import type { Parties } from '../../parties/index.ts'
import { factsOfChanges } from '../bill-changes/facts-of-changes.ts'
import { interchangesByKey, saveInterchanges, takeTurn, type InterchangeOnFile, type InterchangeToSave } from '../intake/store.ts'
import { scheduleOverdue } from './jobs.ts'

export interface InBondDoorNeeds {
  readonly database: Database
  readonly outbox: Outbox
  readonly jobs: Jobs
  readonly parties: Parties
  readonly filings: Filings
  readonly ledger: Ledger
}

/** Acts that a filer has handed in together, each under the id that it is put on file with. */
export interface ActsReceived extends Omit<InterchangeToSave, 'client' | 'filings'> {
  readonly acts: readonly { readonly id: string; readonly act: InBondAct }[]
}

export type ReceiptedAct = ActDone & { readonly receipt: string }

export type ActsOutcome =
  | { readonly outcome: 'done'; readonly acts: readonly ReceiptedAct[] }
  /** The key was used before. */
  | { readonly outcome: 'known'; readonly interchange: InterchangeOnFile }

/** Carries out acts in order: decided, stored, logged and published in one transaction that has its turn among all that file. Rejected acts are logged too. */
export async function fileInBondActs(received: ActsReceived, needs: InBondDoorNeeds): Promise<ActsOutcome> {
  return needs.database.system(async (sql): Promise<ActsOutcome> => {
    await takeTurn(sql)
    const [known] = (await interchangesByKey(sql, [received])).values()
    if (known !== undefined) return { outcome: 'known', interchange: known }
    const done = await carryOut(sql, received, needs)
    await saveInterchanges(sql, [{ ...received, client: '', filings: received.acts.map(({ id }) => ({ id })) }])
    const { receipts } = await needs.ledger.append(sql, done.map((act) => toLog(act, received)))
    await scheduleOverdue(sql, done.flatMap(({ decision: { movement } }) => movement ?? []), needs.jobs)
    await needs.outbox.publish(sql, done.flatMap((act) => [...factsOf(received, act), ...factsOfChanges(act.changes)]))
    return { outcome: 'done', acts: done.map((act, index) => ({ ...act, receipt: receipts[index]?.text ?? '' })) }
  })
}

/** What acts would come to now. Nothing of them stays. */
export async function tryInBondActs(received: ActsReceived, needs: InBondDoorNeeds): Promise<readonly ActDone[]> {
  try {
    return await needs.database.system(async (sql) => {
      throw new Undone(await carryOut(sql, received, needs))
    })
  } catch (thrown) {
    if (thrown instanceof Undone) return thrown.acts
    throw thrown
  }
}

/** Rolls the transaction of a trial back. */
class Undone extends Error {
  readonly acts: readonly ActDone[]

  constructor(acts: readonly ActDone[]) {
    super('A trial is undone')
    this.acts = acts
  }
}

async function carryOut(sql: Sql, { acts, organisation, environment, receivedAt }: ActsReceived, { parties, filings }: InBondDoorNeeds): Promise<readonly ActDone[]> {
  const directory = await parties.refresh(sql)
  const done: ActDone[] = []
  for (const { id, act } of acts) done.push(await filings.carryOutInBond(sql, { id, act, filer: { organisation, environment }, receivedAt, directory }))
  return done
}

function toLog({ id, act, accepted, findings }: ActDone, { organisation, environment, receivedAt, bodySha256 }: ActsReceived): FilingToLog {
  const outcome = accepted ? 'accepted' : 'reject'
  const functionCode = act === 'request' ? 'add' : act === 'delete' ? 'cancel' : 'update'
  return {
    organisation, client: '',
    facts: { environment, filing: id, kind: 'in-bond-movement', functionCode, receivedAt, bodySha256, decisionSha256: digestOfFacts({ outcome, findings: findings.map(({ code }) => code) }), outcome },
  }
}

/** What is told to whoever reported, who asked for the movement and who answers for it, each once. */
function factsOf({ organisation, environment, receivedAt }: ActsReceived, { number, decision: { movement, facts } }: ActDone): readonly Fact[] {
  const told = [...new Set([organisation, movement?.organisation ?? organisation, movement?.obliged.organisation ?? organisation])]
  return facts.flatMap(({ type, data }) => told.map((one) => ({ module: 'filings', organisation: one, client: '', subject: number, occurredAt: receivedAt, environment, type, data })))
}
