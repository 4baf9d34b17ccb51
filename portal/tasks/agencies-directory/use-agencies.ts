import { useQuery } from '@tanstack/react-query'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { useSession } from '../../session/session.tsx'
import { agencyQuestion } from './agency-question.ts'

/** The directory changes with the program alone. */
const staleTime = 300_000

type Listed = operations['listAgencies']['responses'][200]['content']['application/json']['agencies'][number]
type Whole = operations['readAgency']['responses'][200]['content']['application/json']

export type ListedAgency = Listed
export type AgencyProgram = Whole['programs'][number]
export type AskedRow = AgencyProgram['asked'][number]

export function useAgencies(wanted: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['agencies', wanted], staleTime, queryFn: async () => (await api.GET('/agencies', { params: { query: agencyQuestion(wanted) } })).data })
}

export function useAgency(code: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['agencies', 'one', code], staleTime, retry: false, queryFn: async () => (await api.GET('/agencies/{code}', { params: { path: { code } } })).data })
}
