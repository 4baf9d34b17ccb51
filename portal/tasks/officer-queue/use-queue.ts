import type { operations } from '@customhouse/sdk/client/api.ts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'

type Page = operations['listWorkQueue']['responses'][200]['content']['application/json']
export type WorkItem = Page['items'][number]
type Query = NonNullable<operations['listWorkQueue']['parameters']['query']>
export type QueueFilter = Pick<Query, 'port' | 'kind' | 'outcome' | 'whose'>
export type Proposal = operations['listProposedDecisions']['responses'][200]['content']['application/json']['proposals'][number]

/** The queue page by page; facts refresh it. */
export function useQueue(filter: QueueFilter) {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['work', 'officer', filter], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }): Promise<Page> => (await singleWindow.api.GET('/work-queue', { params: { query: { ...filter, ...(pageParam !== '' && { after: pageParam }) } } })).data ?? { items: [], counts: {}, ports: [] },
    getNextPageParam: ({ next }) => next,
  })
}

/** Decisions that wait for a second officer. */
export function useProposals() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['work', 'proposals'], queryFn: async () => (await singleWindow.api.GET('/proposed-decisions', { params: { query: { state: 'open' } } })).data?.proposals ?? [] })
}

/** Takes a piece of work, or gives it back. */
export function useClaiming() {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ item, isTaken }: { readonly item: WorkItem; readonly isTaken: boolean }) => {
      const path = { id: item.filing }
      if (isTaken) await singleWindow.api.DELETE('/work-queue/{id}/claim', { params: { path } })
      else await singleWindow.api.POST('/work-queue/{id}/claim', { params: { path, header: { 'idempotency-key': crypto.randomUUID() } } })
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['work'] }),
  })
}
