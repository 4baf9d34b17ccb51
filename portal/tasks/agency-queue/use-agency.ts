import type { operations } from '@customhouse/sdk/client/api.ts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

export type QueuePage = operations['listAgencyQueue']['responses'][200]['content']['application/json']
export type Review = QueuePage['items'][number]
export type ProgramCount = QueuePage['programs'][number]
export type WholeReview = operations['readAgencyReview']['responses'][200]['content']['application/json']
export type AnswerToGive = NonNullable<operations['giveAgencyDisposition']['requestBody']>['content']['application/json']
export type BulkAnswer = NonNullable<operations['answerAgencyQueue']['requestBody']>['content']['application/json']
export type BulkAnswered = operations['answerAgencyQueue']['responses'][200]['content']['application/json']['answers'][number]

/** Which part of the queue is shown. */
export const shownParts = ['awaited', 'overdue', 'all', 'settled'] as const
export type ShownPart = (typeof shownParts)[number]

export interface QueueFilter {
  readonly part: ShownPart
  readonly program: string
}

export function useAgencyQueue({ part, program }: QueueFilter) {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['work', 'agency', part, program], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }): Promise<QueuePage> => (await singleWindow.api.GET('/agency-queue', { params: { query: {
      settled: part === 'settled', ...((part === 'awaited' || part === 'overdue') && { waiting: part }), ...(program !== '' && { program }), ...(pageParam !== '' && { after: pageParam }),
    } } })).data ?? { items: [], programs: [] },
    getNextPageParam: ({ next }) => next,
  })
}

/** What of a filing concerns the person's agency, with all that was filed for it. */
export function useReview(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', id, 'agencies'], queryFn: async (): Promise<WholeReview | null> => (await singleWindow.api.GET('/agency-queue/{id}', { params: { path: { id } } })).data ?? null })
}

export function useAnswering(id: string) {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ answer, idempotencyKey }: { readonly answer: AnswerToGive; readonly idempotencyKey: string }) => singleWindow.api.POST('/filings/{id}/agency-dispositions', { params: { path: { id }, header: { 'idempotency-key': idempotencyKey } }, body: answer }),
    onSettled: async () => { await Promise.all(['filings', 'determinations', 'work'].map((subject) => queries.invalidateQueries({ queryKey: [subject] }))) },
  })
}

/** One answer for many filings. */
export function useBulkAnswer(onDone: (answers: readonly BulkAnswered[]) => void) {
  const { singleWindow } = useSession()
  return useAct({
    touches: ['filings', 'determinations', 'work'],
    act: async (answer: BulkAnswer, key): Promise<readonly BulkAnswered[]> => (await singleWindow.api.POST('/agency-queue/answers', { params: { header: { 'idempotency-key': key } }, body: answer })).data?.answers ?? [],
    onDone,
  })
}
