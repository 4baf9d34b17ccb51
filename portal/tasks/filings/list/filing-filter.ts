import type { Outcome } from '@customhouse/vocabulary/determination/determination.ts'
import { daysAfter, easternMoment, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { isOutcome } from '../../../design/status/outcome-tag.tsx'

/** What a list of filings is narrowed by, as the address of the page says it. */
export interface FilingFilter {
  readonly text?: string
  readonly kind?: 'entry' | 'entry-summary'
  readonly outcome?: Outcome
  readonly state?: 'accepted' | 'rejected'
  readonly importer?: string
  readonly port?: string
  readonly entryType?: string
  /** Days of Eastern time, the last one included. */
  readonly from?: string
  readonly to?: string
}

/** The same, as the server is asked. */
export interface FilingQuery {
  readonly text?: string
  readonly kind?: 'entry' | 'entry-summary'
  readonly outcome?: Outcome
  readonly accepted?: boolean
  readonly importer?: string
  readonly port?: string
  readonly entryType?: string
  readonly from?: string
  readonly to?: string
}

const readers: { readonly [Name in keyof FilingFilter]-?: (text: string) => FilingFilter[Name] } = {
  text: (text) => text.slice(0, 60),
  kind: (text) => (text === 'entry' || text === 'entry-summary' ? text : undefined),
  outcome: (text) => (isOutcome(text) ? text : undefined),
  state: (text) => (text === 'accepted' || text === 'rejected' ? text : undefined),
  importer: (text) => text.slice(0, 12),
  port: (text) => (/^[0-9A-Z]{4}$/.test(text) ? text : undefined),
  entryType: (text) => (/^[0-9]{2}$/.test(text) ? text : undefined),
  from: (text) => (isCalendarDate(text) ? text : undefined),
  to: (text) => (isCalendarDate(text) ? text : undefined),
}

/** The filter that an address states; what it cannot state counts as not stated. */
export function readFilter(search: Readonly<Record<string, unknown>>): FilingFilter {
  const read = Object.entries(readers).flatMap(([name, reader]) => {
    const stated = search[name]
    const value = typeof stated === 'string' || typeof stated === 'number' ? reader(String(stated).trim()) : undefined
    return value === undefined || value === '' ? [] : [[name, value] as const]
  })
  return Object.fromEntries(read)
}

/** The filter as the server takes it: days of Eastern time become instants. */
export function queryOf({ state, from, to, ...rest }: FilingFilter): FilingQuery {
  const begins = from === undefined ? undefined : easternMoment(from, '00:00:00')
  const ends = to === undefined ? undefined : easternMoment(daysAfter(to, 1), '00:00:00')
  return { ...rest, ...(state === undefined ? {} : { accepted: state === 'accepted' }), ...(begins === undefined ? {} : { from: begins }), ...(ends === undefined ? {} : { to: ends }) }
}
