import type { WaitingWork } from '../../filings/index.ts'
import type { PartOfCase } from '../case/part-of.ts'

/** What waits in a part of a case for whom it is: a line for each time that runs for them. Pure. */
export function waitingOf({ id, number, client, openedAt, clocks, notices }: PartOfCase): readonly WaitingWork[] {
  return clocks.filter(({ state, whose }) => state === 'running' && whose === 'trader').map(({ id: time, action, name, what, dueOn, authority, consequence, isCertain }) => ({
    kind: 'answer-in-case', about: number, client, case: id, time, dueOn,
    since: notices.findLast((notice) => notice.action === action)?.servedAt ?? openedAt,
    rule: { name, what, authority, consequence, isUncertain: !isCertain },
  }))
}
