import type { DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * A date and time of the data model as a moment: EDIFACT 2379 formats 102, 203, 204 and 304, or ISO 8601. What states no zone counts as
 * UTC, a day alone as its beginning. Undefined for what is none.
 */
export function momentOf(stated: DateTimeValue | undefined): MomentText | undefined {
  const text = stated?.value.trim() ?? ''
  const parts = (compact.exec(text) ?? extended.exec(text))?.groups
  if (parts === undefined) return undefined
  const moment = new Date(`${['year', 'month', 'day'].map((part) => parts[part]).join('-')}T${['hour', 'minute', 'second'].map((part) => parts[part] ?? '00').join(':')}${zoneOf(parts['zone'])}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/
const extended = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?)?(?<zone>Z|[+-]\d{2}:?\d{2})?$/

function zoneOf(zone = 'Z'): string {
  return zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
