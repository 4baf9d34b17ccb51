import { daysAfter, easternDate, easternMoment } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { ActionKind } from './actions/action-kind.ts'
import { actionKind } from './actions/registry.ts'
import type { CaseOnFile } from './case/case-on-file.ts'
import type { NewStep, StepTaker } from './case/case-step.ts'
import { casesWithTimePassed, type Environment } from './case/store.ts'
import { caseUnderWay, orderGoods, recordSteps, type CaseUnderWay } from './case/transport.ts'
import { lastBusinessDayBefore, lastDayToAct } from './clocks/last-day-to-act.ts'
import type { CaseClock, ClockEnd } from './clocks/legal-clock.ts'
import type { EnforcementNeeds } from './enforcement.ts'

const queue = 'enforcement-clocks'

/** Ends the times of cases when their last day has passed, at midnight Eastern time, and does what the law then does. */
export function endClocks(needs: EnforcementNeeds): void {
  needs.jobs.work(queue, async ({ data }) => {
    await endPassedClocks(needs, easternDate(needs.clock.now()))
    if (isDaily(data)) await enqueueNext(needs)
  }, { concurrency: 1 })
  enqueueNext(needs).catch(() => undefined)
}

function isDaily(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'daily' in data
}

async function enqueueNext({ database, jobs, clock }: EnforcementNeeds): Promise<void> {
  const runAt = new Date(easternMoment(daysAfter(easternDate(clock.now()), 1), '00:01:00') ?? clock.now())
  await database.system((sql) => jobs.enqueue(sql, queue, { data: { daily: true }, runAt, key: `day ${easternDate(runAt)}` }))
}

/** Every time that has passed by a day becomes a step of its case, each case in a transaction of its own. Answers how many cases. */
export async function endPassedClocks(needs: EnforcementNeeds, today: string): Promise<number> {
  const found = await needs.database.system((sql) => casesWithTimePassed(sql, { today, lastBusinessDay: lastBusinessDayBefore(today) }))
  for (const { id, environment } of found) await needs.database.system((sql) => endClocksOf(sql, needs, { id, environment, today }))
  return found.length
}

async function endClocksOf(sql: Sql, needs: EnforcementNeeds, { id, environment, today }: { readonly id: string; readonly environment: Environment; readonly today: string }): Promise<void> {
  let under = await caseUnderWay(sql, id, environment)
  for (let clock = passed(under.state, today); clock !== undefined; clock = passed(under.state, today)) {
    const state = await recordSteps(sql, needs, { under, steps: await stepsOfClock(sql, needs, { under, clock }) })
    under = { ...under, state }
  }
}

function passed({ clocks }: CaseOnFile, today: string): CaseClock | undefined {
  return clocks.filter((clock) => clock.state === 'running' && lastDayToAct(clock) < today).sort((one, other) => (one.dueOn < other.dueOn ? -1 : 1))[0]
}

/** The law as who acts. */
const theClock = (organisation: string): StepTaker => ({ kind: 'clock', subject: 'clock', name: 'The time that the law gives', organisation, role: 'clock' })

async function stepsOfClock(sql: Sql, needs: EnforcementNeeds, { under, clock }: { readonly under: CaseUnderWay & { readonly state: CaseOnFile }; readonly clock: CaseClock }): Promise<readonly NewStep[]> {
  const kind = actionKind(under.state.actions.find(({ id }) => id === clock.action)?.kind ?? '')
  const onEnd = endOf(kind, clock)
  const by = theClock(under.owner.organisation)
  const words = onEnd?.words ?? `${clock.what}: the last day was ${clock.dueOn}`
  const step: NewStep = { by, authority: onEnd?.authority ?? clock.authority, why: words, act: { type: 'clock-passed', clock: clock.id } }
  if (onEnd?.effect === undefined || kind === undefined) return [step]
  return [step, ...(await orderGoods(sql, needs, { under, order: onEnd.effect, action: clock.action, kind, authority: onEnd.authority, by, why: words }))]
}

/** What the law does then; nothing by a time that was not seen in its text. */
function endOf(kind: ActionKind | undefined, { isCertain, name }: CaseClock): ClockEnd | undefined {
  return isCertain ? kind?.clocks.find((rule) => rule.name === name)?.onEnd : undefined
}
