import type { operations } from '@customhouse/sdk/client/api.ts'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

type Page = operations['listBillHolds']['responses'][200]['content']['application/json']
export type BillHold = Page['holds'][number]
export type BillHoldKind = BillHold['kind']

// Entries stand otherwise where their bill does.
const touched = ['bill-holds', 'filings', 'filing', 'work']

export function useBillHolds() {
  const { singleWindow: { api } } = useSession()
  return useInfiniteQuery({
    queryKey: ['bill-holds'], initialPageParam: '',
    queryFn: async ({ pageParam }): Promise<Page> => (await api.GET('/bill-holds', { params: { query: pageParam === '' ? {} : { after: pageParam } } })).data ?? { holds: [] },
    getNextPageParam: ({ next }) => next,
  })
}

interface HoldToPlace {
  readonly bill: string
  readonly kind: BillHoldKind
  readonly why: string
}

export function usePlacing(onDone: () => void) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, onDone, act: async ({ bill, kind, why }: HoldToPlace, key) => api.POST('/bills/{bill}/holds', { params: { path: { bill }, header: { 'idempotency-key': key } }, body: { kind, why } }) })
}

export function useLifting(hold: string) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, act: async (why: string, key) => api.POST('/bill-holds/{hold}/lifting', { params: { path: { hold }, header: { 'idempotency-key': key } }, body: { why } }) })
}
