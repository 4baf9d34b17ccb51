import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'
import { isExitOverdue, type ExportDeclarationOnFile, type Filings } from '../../filings/index.ts'

const queue = 'export-overdue'

interface OverdueJob {
  readonly number: string
  readonly environment: 'test' | 'production'
}

/** Has an export looked at on the day on which a missing exit is asked after. */
export async function scheduleExit(sql: Sql, { number, environment, dueOn }: ExportDeclarationOnFile, jobs: Pick<Jobs, 'enqueue'>): Promise<void> {
  // Five in the morning UTC is past midnight in the east, where days are counted.
  if (dueOn !== undefined) await jobs.enqueue(sql, queue, { key: `${environment} ${number} ${dueOn}`, runAt: new Date(`${dueOn}T05:00:00Z`), data: { number, environment } satisfies OverdueJob })
}

/** Tells who filed an export, and its carrier, that its goods should have left and nobody reported it. */
export function exportJobs({ jobs, database, outbox, filings, clock }: { readonly jobs: Jobs; readonly database: Database; readonly outbox: Outbox; readonly filings: Pick<Filings, 'exportDeclaration'>; readonly clock: Clock }): void {
  jobs.work(queue, async ({ data }) => {
    // Written by this program above.
    const { number, environment } = data as OverdueJob
    await database.system(async (sql) => {
      const declaration = await filings.exportDeclaration(sql, number, environment)
      const now = clock.now()
      if (declaration === undefined || !isExitOverdue(declaration, easternDate(now))) return
      const { organisation, client, carrier, regime, reference, dueOn } = declaration
      const about = { type: 'ExportOverdue', module: 'filings', subject: number, occurredAt: now.toISOString(), environment, data: { number, regime, ...statedMembers({ reference }), since: dueOn ?? '' } }
      await outbox.publish(sql, [{ ...about, organisation, client }, ...(carrier === undefined || carrier === organisation ? [] : [{ ...about, organisation: carrier, client: '' }])])
    })
  })
}
