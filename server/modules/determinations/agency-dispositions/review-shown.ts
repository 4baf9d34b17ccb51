import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'
import { levelOf } from '../shown.ts'
import { agencyRule } from '../standing-reasons.ts'
import type { DispositionGiven, ReviewOnFile } from './store.ts'

/** A review as it is answered. */
export function reviewShown({ organisation: _organisation, client: _client, environment: _environment, tier, lines, standing, awaited, data: _data, ...review }: ReviewOnFile, now: Date) {
  const at = now.toISOString()
  return {
    ...review, level: levelOf({ tier, attentionBy: review.attentionBy }, now), lines: lines.map((line) => ({ ...line, codes: [...line.codes], programs: [...line.programs] })), standing: [...standing],
    awaited: awaited.map(({ program, lines: waiting, until, onExpiry, authority }) => ({ program, lines: [...waiting], authority, ...(until !== undefined && { until }), ...(onExpiry !== undefined && { onExpiry }), isOverdue: until !== undefined && until <= at })),
    isOverdue: review.dueAt !== undefined && review.dueAt <= at,
  }
}

export function givenShown({ lines, ...given }: DispositionGiven) {
  return { ...given, lines: [...lines] }
}

/** A determination as one agency sees it: its outcome, and of its reasons what is the agency's own. */
export function seenByAgency<Seen extends Determination>(determination: Seen, agency: string): Seen {
  return { ...determination, reasons: determination.reasons.filter(({ rule, awaits }) => rule === agencyRule(agency) || rule === 'nothing-stands-against-release' || awaits?.agency === agency) }
}
