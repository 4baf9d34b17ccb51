import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'

const form = /^(\d{4}-\d{2}(?:-\d{2})?)(?:[T ](\d{2}:\d{2})(:\d{2})?(\.\d{1,3})?\d{0,6}(Z|[+-]\d{2}:\d{2})?)?$/i

/** A month, a day or a moment (ISO 8601) as a moment in UTC: a day begins at midnight, a time without a zone is read as UTC. Undefined for any other text. */
export function momentOfText(text: string): MomentText | undefined {
  const parts = text.length <= 40 ? form.exec(text) : null
  if (parts === null) return undefined
  const [, date = '', time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = parts
  const day = date.length === 7 ? `${date}-01` : date
  return isCalendarDate(day) ? inUtc(`${day}T${time}${withoutLeap(seconds)}${fraction}${zone.toUpperCase()}`) : undefined
}

/** A leap second is taken for the one before it: the calendar of machines has none. */
function withoutLeap(seconds: string): string {
  return seconds === ':60' ? ':59' : seconds
}

function inUtc(text: string): MomentText | undefined {
  const milliseconds = Date.parse(text)
  // Moments are compared as texts, so a year has four digits.
  return milliseconds >= Date.UTC(1, 0) && milliseconds < Date.UTC(10_000, 0) ? new Date(milliseconds).toISOString() : undefined
}

/** The moment of the first of these kinds of date that a credential claims; from when it holds where it claims none of them. */
export function momentClaimed({ claims, validFrom }: { readonly claims: Pick<CredentialClaims, 'dates'>; readonly validFrom?: string }, ...kinds: readonly string[]): MomentText | undefined {
  const claimed = [...kinds, 'valid-from'].flatMap((kind) => claims.dates.filter((date) => date.kind === kind).map(({ value }) => value))
  for (const text of validFrom === undefined ? claimed : [...claimed, validFrom]) {
    const moment = momentOfText(text)
    if (moment !== undefined) return moment
  }
  return undefined
}
