import type { DateTimeValue } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * A date and time of the data model as a moment: EDIFACT 2379 formats 102, 203, 204 and 304, or ISO 8601. What states no zone counts as
 * UTC, a day alone as its beginning. Undefined for what is none.
 */
export function momentOf(stated: DateTimeValue | undefined): MomentText | undefined {
  const text = stated?.value.trim() ?? ''
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = ''] = compact.exec(text) ?? extended.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${zoneOf(zone)}`)
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString()
}

const compact = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/
const extended = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?)?(Z|[+-]\d{2}:?\d{2})?$/

function zoneOf(zone: string): string {
  return zone === '' || zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
