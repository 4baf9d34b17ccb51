import { useQuery } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'
import { dutyQuestion, type AskedDuty } from './tariff-question.ts'

/** The tariff changes seldom: what was read is good for a while. */
const staleTime = 300_000

export function useTariffSearch(wanted: string, on: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['tariff', 'search', wanted, on], staleTime, queryFn: async () => (await api.GET('/tariff/search', { params: { query: { for: wanted, on, limit: 100 } } })).data })
}

export function useChapters(on: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['tariff', 'chapters', on], staleTime, queryFn: async () => (await api.GET('/tariff/chapters', { params: { query: { on } } })).data })
}

export function useHeading(heading: string, on: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['tariff', 'heading', heading, on], staleTime, retry: false, queryFn: async () => (await api.GET('/tariff/headings/{heading}', { params: { path: { heading }, query: { on } } })).data })
}

export function useLine(code: string, on: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['tariff', 'line', code, on], staleTime, retry: false, queryFn: async () => (await api.GET('/tariff/lines/{code}', { params: { path: { code }, query: { on } } })).data })
}

export function useHistory(code: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['tariff', 'history', code], staleTime, retry: false, queryFn: async () => (await api.GET('/tariff/lines/{code}/history', { params: { path: { code } } })).data })
}

export function useMeasures(code: string, origin: string, on: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['tariff', 'measures', code, origin, on], staleTime, retry: false, enabled: origin !== '', queryFn: async () => (await api.GET('/tariff/lines/{code}/measures', { params: { path: { code }, query: { origin, on } } })).data })
}

export function useDuty(code: string, on: string, asked: AskedDuty) {
  const { singleWindow } = useSession()
  const question = dutyQuestion(code, on, asked)
  return {
    isAsked: question !== undefined,
    query: useQuery({ queryKey: ['tariff', 'duty', question], staleTime, retry: false, enabled: question !== undefined, queryFn: async () => singleWindow.duty({ quantities: [], entryType: '01', ...question, hts: question?.hts ?? [], origin: question?.origin ?? '', value: question?.value ?? '', date: question?.date ?? '' }) }),
  }
}
