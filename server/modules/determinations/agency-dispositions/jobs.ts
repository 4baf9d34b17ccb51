import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { Environment } from '../../filings/index.ts'
import { determineLater } from '../later-reasons/transport.ts'
import { awaitedRule } from '../standing-reasons.ts'
import type { DeterminationNeeds } from '../transport.ts'
import { awaitedReasons, isSettled } from './agency-act.ts'
import { toSpeakers } from './agency-facts.ts'
import type { AgencyReview } from './agency-review.ts'
import { runClock, timeRanWords, type AfterClock } from './run-clock.ts'
import { lockReviews, saveDisposition, type DispositionGiven, type ReviewOnFile } from './store.ts'

const queue = 'agency-clock'
// A filing must not stay held because a database was away for a night.
const attemptsMax = 20

interface ClockJob {
  readonly filing: string
  readonly environment: Environment
  readonly dueAt: MomentText
}

/** Has each moment at which an agency's time runs out looked at when it comes. Needs the transaction that files. */
export async function enqueueClocks(sql: Sql, { jobs }: Pick<DeterminationNeeds, 'jobs'>, reviews: readonly AgencyReview[]): Promise<void> {
  for (const { filing, environment, awaited } of reviews) {
    const moments = new Set(awaited.flatMap(({ until, onExpiry }) => (until !== undefined && onExpiry === 'proceed' ? [until] : [])))
    for (const dueAt of moments) await jobs.enqueue(sql, queue, { data: { filing, environment, dueAt } satisfies ClockJob, runAt: new Date(dueAt), key: `${filing} ${dueAt}`, attemptsMax })
  }
}

/** Names who goes on with goods whose agency's time has run. */
export function agencyClockJobs(needs: DeterminationNeeds): void {
  needs.jobs.work(queue, async ({ data }) => {
    // Only this file enqueues to this queue.
    const { filing, environment, dueAt } = data as ClockJob
    const now = needs.clock.now().toISOString()
    await needs.database.system((sql) => letTimeRun(sql, needs, { filing, environment, at: now < dueAt ? dueAt : now }))
  })
}

/** Determines a filing anew where the time of agencies has run by a moment. Done twice, it does nothing more. Needs a system transaction. */
export async function letTimeRun(sql: Sql, needs: DeterminationNeeds, { filing, environment, at }: { readonly filing: string; readonly environment: Environment; readonly at: MomentText }): Promise<void> {
  const whole = await needs.filings.filing(sql, filing, environment)
  if (whole === undefined) return
  // The entry first, as whoever files and whoever answers does: the other way round two would wait for each other.
  await needs.filings.load(sql, [whole])
  const reviews = await lockReviews(sql, filing, environment)
  const after = reviews.map((review) => ({ review, ran: runClock(review, at) }))
  const changed = after.filter(({ ran }) => ran.ran.length > 0)
  if (changed.length === 0) return
  for (const { review, ran } of changed) await saveDisposition(sql, review, { given: givenByClock(review, ran, at), standing: ran.standing, awaited: ran.awaited, isSettled: isSettled(review.lines.map(({ line }) => line), ran.standing) })
  const who = changed.flatMap(({ ran }) => ran.ran.map(({ agency, program }) => `${agency} ${program}`.trim())).join(', ')
  await determineLater(sql, needs, { filing, environment, rule: awaitedRule, reasons: awaitedReasons(after.flatMap(({ ran }) => ran.awaited)), by: { act: 'agency-time-run', subject: 'clock', role: '', why: `${who}: ${timeRanWords.toLowerCase()}` } })
  await needs.outbox.publish(sql, changed.flatMap(({ review: { agency, entryNumber }, ran }) => toSpeakers(needs.parties.directory(), agency, {
    type: 'AgencyTimeRun', subject: filing, occurredAt: at, environment, data: { entryNumber, agency, lines: ran.freed },
  })))
}

function givenByClock({ agency }: ReviewOnFile, { ran, freed }: AfterClock, at: MomentText): DispositionGiven {
  const lines = freed.length > 0 ? freed : [...new Set(ran.flatMap((one) => one.lines))]
  return { id: uuidV7(Date.parse(at)), agency, disposition: 'may-proceed', lines, reason: timeRanWords, authority: ran[0]?.authority ?? '', givenBy: 'clock', givenAt: at }
}
