import type { operations } from '@customhouse/sdk/client/api.ts'
import { daysAfter, daysBetween, isCalendarDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'

/** A period of enforcement in figures. */
export type Figures = operations['readEnforcementFigures']['responses'][200]['content']['application/json']

export interface Period {
  readonly from: string
  readonly to: string
}

/** The period that an address states, or else the last 30 days. */
export function readPeriod({ from, to }: Readonly<Record<string, unknown>>, today: string): Period {
  const last = typeof to === 'string' && isCalendarDate(to) ? to : today
  return { from: typeof from === 'string' && isCalendarDate(from) ? from : daysAfter(last, -29), to: last }
}

/** Whether the server answers for it. */
export function isPossible({ from, to }: Period): boolean {
  const days = daysBetween(from, to)
  return days >= 0 && days <= 366
}

export function useEnforcementFigures(period: Period): UseQueryResult<Figures> {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['enforcement-figures', period], enabled: isPossible(period),
    queryFn: async () => {
      const { data } = await singleWindow.api.GET('/enforcement-figures', { params: { query: { ...period } } })
      if (data === undefined) throw new TypeError('Cannot read the figures: the server sent none')
      return data
    },
  })
}
