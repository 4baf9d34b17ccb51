/** The weeks of a month as calendars show them, Sunday first: days of other months fill the first and the last. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = Date.parse(`${month}-01T00:00:00Z`)
  const start = first - new Date(first).getUTCDay() * dayMilliseconds
  const weeks: string[][] = []
  for (let at = start; weeks.length === 0 || dayOf(at).slice(0, 7) === month; at += 7 * dayMilliseconds)
    weeks.push(Array.from({ length: 7 }, (_none, day) => dayOf(at + day * dayMilliseconds)))
  return weeks
}

/** The month so many months later, `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 1970, ofYear = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, ofYear - 1 + months, 1)).toISOString().slice(0, 7)
}

const dayMilliseconds = 86_400_000

function dayOf(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
