import { easternDate, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { importLicensing } from './steel-words.ts'

const arriving: ReadonlySet<string | undefined> = new Set(['arrival', 'arriving', 'border-crossing', 'importation'])

const momentForm = /^\d{4}-\d{2}-\d{2}T/

/**
 * The day by which licences and headings are judged: that of the arrival, else of the last handing over that is proven, else the day on which
 * the licence expects the goods, else the one given. Moments that no calendar has count for nothing.
 */
export function importationDay({ events }: DigitalTwin, otherwise: DateText): DateText {
  const proven = events.filter(({ standing }) => standing === 'verified').map(({ event }) => event)
  const arrived = proven.findLast(({ process, about }) => arriving.has(process) && about.length > 0) ?? proven.findLast(({ kind }) => kind === 'custody-transfer')
  const day = arrived === undefined || !momentForm.test(arrived.occurredAt) || Number.isNaN(Date.parse(arrived.occurredAt)) ? undefined : easternDate(arrived.occurredAt)
  const expected = proven.findLast(({ process }) => process === importLicensing)?.attributes?.['import-estimated']
  return day ?? (isCalendarDate(expected) ? expected : otherwise)
}
