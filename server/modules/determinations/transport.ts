import type { Access, Caller, Right } from '../../platform/access/index.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import { notFound, Problem } from '../../platform/http/index.ts'
import type { Outbox } from '../../platform/outbox/index.ts'
import { entryAfter, type EntryOnFile, type Filings, type WholeFiling } from '../filings/index.ts'
import { officerAct, type Act, type ActOutcome } from './officer-act.ts'
import { determinationsOf, saveDeterminations, type DeterminationOnFile } from './store.ts'

export interface DeterminationNeeds {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Outbox
  readonly filings: Filings
}

export interface OrderBody {
  readonly act: Act
  readonly why: string
  readonly isExamPassed?: boolean
}

/** The right that an act needs: an agriculture specialist holds goods, a port officer does all. */
const rightsFor: Readonly<Record<Act, readonly Right[]>> = {
  'place-hold': ['decide-hold', 'decide-agriculture-hold'],
  'lift-hold': ['decide-hold', 'decide-agriculture-hold'],
  'order-exam': ['decide-exam'],
  'record-exam': ['decide-exam'],
  'request-documents': ['decide-release'],
  'accept-documents': ['decide-release'],
  release: ['decide-release'],
}

/** Throws a 403 Problem unless the caller may do this act. */
export function requireAct(access: Pick<Access, 'requireRight'>, caller: Caller, act: Act): void {
  const [first, ...others] = rightsFor[act]
  for (const right of others) {
    try {
      access.requireRight(caller, right)
      return
    } catch (error) {
      if (!(error instanceof Problem)) throw error
    }
  }
  if (first !== undefined) access.requireRight(caller, first)
}

/** Carries out an officer's act: the new determination, the entry's state and the fact in one transaction. */
export async function decideByOfficer(needs: DeterminationNeeds, caller: Caller, order: OrderBody & { readonly filing: string }): Promise<DeterminationOnFile> {
  const at = needs.clock.now().toISOString()
  // What the officer may see is asked under the officer's own scope; the change is the system's.
  const seen = await needs.database.read(caller.scope, (sql) => needs.filings.filing(sql, order.filing, caller.environment))
  if (seen === undefined) throw notFound()
  return needs.database.system(async (sql) => {
    const entry = (await needs.filings.load(sql, [{ declaration: seen.declaration }])).get(seen.entryNumber)
    const latest = (await determinationsOf(sql, seen.id, caller.environment)).at(-1)
    if (latest === undefined || !seen.accepted) throw refusedAct('A rejected filing has nothing on file to decide about')
    const outcome = officerAct(latest, { ...order, at })
    if ('refused' in outcome) throw refusedAct(outcome.refused)
    await keep(needs, sql, { filing: seen, entry, outcome, caller, order, at })
    return (await determinationsOf(sql, seen.id, caller.environment)).at(-1) ?? latest
  })
}

interface ActDone {
  readonly filing: WholeFiling
  readonly entry: EntryOnFile | undefined
  readonly outcome: Exclude<ActOutcome, { refused: string }>
  readonly caller: Caller
  readonly order: OrderBody
  readonly at: string
}

async function keep(needs: DeterminationNeeds, sql: Sql, { filing, entry, outcome, caller, order, at }: ActDone): Promise<void> {
  const { organisation, client, entryNumber, environment } = filing
  const { determination, standing } = outcome
  await saveDeterminations(sql, [{ filing: filing.id, organisation, client, entryNumber, environment, determination, by: { act: order.act, subject: caller.subject, role: caller.roles.join(','), why: order.why } }])
  const determined = entry?.cargoRelease === undefined ? undefined : entryAfter(entry, { type: 'CargoDetermined', data: { entryNumber, outcome: determination.outcome, standing } }, { organisation, environment, at })
  await needs.filings.saveDecided(sql, { filing: filing.id, outcome: determination.outcome, at, ...(determined === undefined ? {} : { entry: determined }) })
  await needs.outbox.publish(sql, [{
    type: 'DeterminationChanged', module: 'determinations', organisation, client, subject: filing.id, occurredAt: at, environment,
    data: { entryNumber, act: order.act, outcome: determination.outcome, reasons: determination.reasons.map(({ rule, words, authority }) => ({ rule, words, authority })) },
  }])
}

function refusedAct(detail: string): Problem {
  return new Problem({ status: 409, title: 'The act does not fit', detail })
}
