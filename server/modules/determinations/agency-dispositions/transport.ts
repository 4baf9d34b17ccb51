import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound, Problem } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { DeterminationOnFile } from '../store.ts'
import { decisionGround, keepDecision, refusedAct, type DeterminationNeeds } from '../transport.ts'
import { agencyAct, awaitedAfter, isSettled, standingAfter, type AgencyOrder } from './agency-act.ts'
import { reviewsOf, saveDisposition, type DispositionGiven, type ReviewOnFile } from './store.ts'

export interface AgencyAnswer {
  readonly caller: Caller
  readonly filing: string
  readonly order: Omit<AgencyOrder, 'agency' | 'at'>
}

export interface Answered {
  readonly disposition: DispositionGiven
  readonly determination: DeterminationOnFile
}

/** What concerns the caller's agency of a filing; 404 where nothing does. */
export async function ownReview({ database }: Pick<DeterminationNeeds, 'database'>, { scope, environment }: Caller, filing: string): Promise<ReviewOnFile> {
  const { agency } = scope
  const found = agency === undefined ? undefined : await database.read(scope, async (sql) => (await reviewsOf(sql, filing, environment)).find((one) => one.agency === agency))
  if (found === undefined) throw notFound()
  return found
}

/** Keeps an agency's answer about its lines, and what it does to the goods. Needs a system transaction; `seen` is the review under the caller's own scope. */
export async function answerByAgency(sql: Sql, needs: DeterminationNeeds, { caller, seen, order }: Pick<AgencyAnswer, 'caller' | 'order'> & { readonly seen: ReviewOnFile }): Promise<Answered> {
  const now = needs.clock.now()
  const at = now.toISOString()
  const { agency, environment } = seen
  const filing = await needs.filings.filing(sql, seen.filing, environment)
  if (filing === undefined) throw notFound()
  const ground = await decisionGround(sql, needs.filings, filing)
  // Read again behind the lock of the entry.
  const reviews = await reviewsOf(sql, seen.filing, environment)
  const review = reviews.find((one) => one.agency === agency) ?? seen
  const lines = review.lines.map(({ line }) => line)
  const standing = standingAfter(lines, review.standing, { ...order, agency, at })
  if (standing === undefined) throw new Problem({ status: 422, title: 'The lines are not the agency’s', detail: `${agency} answers for line ${lines.join(', ')} of this filing alone` })
  const awaited = awaitedAfter(review.awaited, order.lines ?? lines)
  const others = reviews.filter((one) => one.agency !== agency).flatMap((one) => one.awaited)
  const outcome = agencyAct(ground.before, { agency, standing, awaited: [...awaited, ...others], at })
  if ('refused' in outcome) throw refusedAct(outcome.refused)
  const given: DispositionGiven = { id: uuidV7(now.getTime()), agency, disposition: order.disposition, lines: [...(order.lines ?? lines)], reason: order.reason, authority: order.authority, givenBy: caller.subject, givenAt: at }
  await saveDisposition(sql, review, { given, standing, awaited, isSettled: isSettled(lines, standing) })
  const determination = await keepDecision(sql, needs, { ground, outcome, by: { act: `agency-${order.disposition}`, subject: caller.subject, role: caller.roles.join(','), why: order.reason }, at })
  const { organisation, client, entryNumber } = filing
  await needs.outbox.publish(sql, [{ type: 'AgencyDispositionGiven', module: 'determinations', organisation, client, subject: filing.id, occurredAt: at, environment, data: { entryNumber, agency, disposition: order.disposition, lines: given.lines, outcome: determination.outcome } }])
  return { disposition: given, determination }
}
