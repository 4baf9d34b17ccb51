import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'
import { isPossible, type ReportPeriod } from './report-period.ts'

/** A period in figures. */
export type Report = operations['reportFilings']['responses'][200]['content']['application/json']

export function useReport(period: ReportPeriod): UseQueryResult<Report> {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['reports', period], enabled: isPossible(period),
    queryFn: async () => {
      const { data } = await singleWindow.api.GET('/reports/filings', { params: { query: period } })
      if (data === undefined) throw new TypeError('Cannot read the report: the server sent none')
      return data
    },
  })
}
