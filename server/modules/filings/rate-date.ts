import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isQuotaType } from './entry-type.ts'

/**
 * The date that classification is judged on where there is no assessment to say it, by the hierarchy of usage note j as far as
 * CBP has not fixed a date itself. A summary that is assessed takes the assessment's.
 */
export function rateDateOf({ dates, payment, typeCode }: Declaration, receivedOn: DateText): DateText {
  if (!isQuotaType(typeCode) && dates.inBond !== undefined) return dates.inBond
  const stated = dates.elected ?? dates.estimatedEntry ?? payment?.statementPrintDate
  if (stated !== undefined) return stated
  return dates.estimatedArrival !== undefined && dates.estimatedArrival > receivedOn ? dates.estimatedArrival : receivedOn
}
