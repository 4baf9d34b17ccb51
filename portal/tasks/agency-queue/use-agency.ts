import type { operations } from '@customhouse/sdk/client/api.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'

type Page = operations['listAgencyQueue']['responses'][200]['content']['application/json']
export type Review = Page['items'][number]
export type Answers = operations['listAgencyDispositions']['responses'][200]['content']['application/json']
export type AnswerToGive = NonNullable<operations['giveAgencyDisposition']['requestBody']>['content']['application/json']

export function useAgencyQueue(settled: boolean) {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['work', 'agency', settled], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }): Promise<Page> => (await singleWindow.api.GET('/agency-queue', { params: { query: { settled, ...(pageParam !== '' && { after: pageParam }) } } })).data ?? { items: [] },
    getNextPageParam: ({ next }) => next,
  })
}

export function useAnswers(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', id, 'agencies'], queryFn: async (): Promise<Answers> => (await singleWindow.api.GET('/filings/{id}/agency-dispositions', { params: { path: { id } } })).data ?? { reviews: [], dispositions: [] } })
}

/** What was filed; the pages show the agency's own lines of it. */
export function useDeclaration(id: string) {
  const { singleWindow } = useSession()
  // What is on file is a declaration as the vocabulary has it; the API's description leaves it open.
  return useQuery({ queryKey: ['filings', id], queryFn: async () => singleWindow.filing(id), select: ({ declaration }) => declaration as Declaration })
}

export function useAnswering(id: string) {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ answer, idempotencyKey }: { readonly answer: AnswerToGive; readonly idempotencyKey: string }) => singleWindow.api.POST('/filings/{id}/agency-dispositions', { params: { path: { id }, header: { 'idempotency-key': idempotencyKey } }, body: answer }),
    onSettled: async () => { await Promise.all(['filings', 'determinations', 'work'].map((subject) => queries.invalidateQueries({ queryKey: [subject] }))) },
  })
}
