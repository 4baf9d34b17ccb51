import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Schedule } from '../schedule/schedule.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'

/** What one revision prints for a number. */
export interface PrintedThen {
  readonly revision: string
  readonly asOf: DateText
  /** Absent where the revision does not have the number. */
  readonly printed?: { readonly description: string; readonly general: string; readonly special: string; readonly column2: string; readonly additional: string }
  /** Whether anything differs from the revision before. */
  readonly isChanged: boolean
}

/** What each loaded revision prints for a number, the oldest first. */
export function lineHistory(schedule: Pick<Schedule, 'revisions' | 'line'>, code: string): readonly PrintedThen[] {
  let before: string | undefined
  return schedule.revisions.map(({ name, asOf }) => {
    const line = schedule.line(code, asOf)
    const printed = line === undefined ? undefined : printedBy(line)
    const text = JSON.stringify(printed ?? '')
    const isChanged = before !== undefined && before !== text
    before = text
    return { revision: name, asOf, isChanged, ...(printed === undefined ? {} : { printed }) }
  })
}

function printedBy({ description, general, special, column2, additional }: TariffLine): NonNullable<PrintedThen['printed']> {
  const specials = special.map(({ rate, programs }) => (programs.length === 0 ? rate.text : `${rate.text} (${programs.join(', ')})`)).join('; ')
  return { description, general: general.text, special: specials, column2: column2.text, additional: additional?.text ?? '' }
}
