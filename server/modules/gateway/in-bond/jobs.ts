import { daysAfter, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Outbox } from '../../../platform/outbox/index.ts'
import { isOverdue, type Filings, type InBondMovement } from '../../filings/index.ts'

const queue = 'in-bond-overdue'

interface OverdueJob {
  readonly number: string
  readonly environment: 'test' | 'production'
}

/** Has movements looked at on the day after their time ends. */
export async function scheduleOverdue(sql: Sql, movements: readonly InBondMovement[], jobs: Pick<Jobs, 'enqueue'>): Promise<void> {
  for (const { number, environment, dueOn, exportDueOn } of movements) {
    const on = exportDueOn ?? dueOn
    // Five in the morning UTC is past midnight in the east, where days are counted.
    if (on !== undefined) await jobs.enqueue(sql, queue, { key: `${environment} ${number} ${on}`, runAt: new Date(`${daysAfter(on, 1)}T05:00:00Z`), data: { number, environment } satisfies OverdueJob })
  }
}

/** Tells who answers for a movement that its time is over and it has neither arrived nor been exported. */
export function inBondJobs({ jobs, database, outbox, filings, clock }: { readonly jobs: Jobs; readonly database: Database; readonly outbox: Outbox; readonly filings: Pick<Filings, 'inBondMovement'>; readonly clock: Clock }): void {
  jobs.work(queue, async ({ data }) => {
    // Written by this program above.
    const { number, environment } = data as OverdueJob
    await database.system(async (sql) => {
      const movement = await filings.inBondMovement(sql, number, environment)
      const now = clock.now()
      if (movement === undefined || !isOverdue(movement, easternDate(now))) return
      const { organisation, obliged, exportDueOn, dueOn, status } = movement
      const since = (status === 'arrived' ? exportDueOn : dueOn) ?? ''
      const about = { type: 'InBondOverdue', module: 'filings', client: '', subject: number, occurredAt: now.toISOString(), environment, data: { number, since } }
      const told = new Set([organisation, obliged.organisation ?? organisation])
      await outbox.publish(sql, [...told].map((one) => ({ ...about, organisation: one })))
    })
  })
}
