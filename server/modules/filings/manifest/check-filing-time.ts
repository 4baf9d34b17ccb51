import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { found } from './found.ts'
import { filingTimes } from './filing-times.table.ts'
import { isUnitedStatesPlace } from './known-port.ts'
import { filedLate } from './manifest-conditions.ts'
import type { ManifestReport } from './manifest-report.ts'

const hour = 3_600_000

/** Warns of a manifest that came later than the law in force on the day asks for; amendments may come later and are not judged. */
export function checkFilingTime({ action, conveyance, calls, bills }: ManifestReport, receivedAt: MomentText): readonly Finding[] {
  if (action !== 'add' || bills.length === 0) return []
  const rule = filingTimes.find(({ mode, from }) => mode === conveyance.mode && from <= receivedAt.slice(0, 10))
  if (rule === undefined) return []
  const moments = calls.flatMap(({ port, arrivedAt, expectedAt, departedAt, departsAt }) => {
    const isHere = isUnitedStatesPlace(port)
    return (rule.before === 'arrival' ? (isHere ? (arrivedAt ?? expectedAt) : undefined) : (isHere ? undefined : (departedAt ?? departsAt))) ?? []
  })
  const [first] = moments.toSorted()
  if (first === undefined || Date.parse(receivedAt) <= Date.parse(first) - rule.hours * hour) return []
  return [found({ ...filedLate, authority: rule.authority, remedy: `${filedLate.remedy}. ${rule.exceptions}` }, '/conveyanceReport/itinerary')]
}
