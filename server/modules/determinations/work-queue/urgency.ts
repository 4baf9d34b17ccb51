import { daysAfter, easternDate, easternMoment, isBusinessDay } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText, MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { perishableChapters } from './perishable-chapters.table.ts'

/** Why something should be looked at, and until when. */
export interface UrgencyReason {
  readonly kind: 'perishable' | 'arrival' | 'age'
  readonly words: string
  readonly authority: string
  /** No law sets it: it is how this house works. */
  readonly isHousePolicy: boolean
  readonly by: MomentText
}

export interface Urgency {
  /** Perishable goods go before all others. */
  readonly tier: 0 | 1
  readonly attentionBy: MomentText
  readonly reasons: readonly UrgencyReason[]
}

export interface GoodsWaiting {
  readonly receivedAt: MomentText
  readonly arrival?: DateText
  /** Tariff numbers, digits only. */
  readonly codes: readonly string[]
}

const detentionDays = 5

/** How urgent it is to decide about goods, with every reason for it. Pure. */
export function urgencyOf({ receivedAt, arrival, codes }: GoodsWaiting): Urgency {
  const filed = easternDate(receivedAt)
  const spoils = perishableChapters.find(({ chapter, from, to }) => from <= filed && (to === undefined || filed <= to) && codes.some((code) => code.startsWith(chapter)))
  // When goods were presented for examination is not told here: they cannot have been before they were filed for and had arrived.
  const since = arrival !== undefined && arrival > filed ? arrival : filed
  const reasons: readonly UrgencyReason[] = [
    ...(spoils === undefined ? [] : [{
      kind: 'perishable', words: `Goods that spoil: ${spoils.goods} (chapter ${spoils.chapter})`, isHousePolicy: false, by: receivedAt,
      authority: 'WTO Agreement on Trade Facilitation, article 7.9; which chapters count is house policy',
    } as const]),
    ...(arrival === undefined ? [] : [{ kind: 'arrival', words: `The goods arrive on ${arrival}`, authority: 'House policy: decided before they arrive, goods need not wait', isHousePolicy: true, by: beginningOf(arrival) } as const]),
    {
      kind: 'age', words: `Five working days from ${since}: goods not released by then are detained`, isHousePolicy: false, by: beginningOf(businessDaysAfter(since, detentionDays)),
      authority: '19 U.S.C. 1499(c)(1); 19 CFR 151.16(b), which counts from presentation for examination: here from filing or arrival, whichever is later',
    },
  ]
  const attentionBy = reasons.reduce((earliest, { by }) => (by < earliest ? by : earliest), reasons[0]?.by ?? receivedAt)
  return { tier: spoils === undefined ? 1 : 0, attentionBy, reasons }
}

/** When a day begins in the east; of what is no date, a moment long past, so that somebody looks. */
function beginningOf(day: DateText): MomentText {
  return easternMoment(day, '00:00:00') ?? '1970-01-01T00:00:00.000Z'
}

function businessDaysAfter(date: DateText, days: number): DateText {
  let day = date
  for (let left = days; left > 0; left -= isBusinessDay(day) ? 1 : 0) day = daysAfter(day, 1)
  return day
}
