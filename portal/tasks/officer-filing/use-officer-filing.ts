import type { operations } from '@customhouse/sdk/client/api.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'

type Answer<Operation extends keyof operations> = operations[Operation]['responses'] extends { readonly 200: { readonly content: { readonly 'application/json': infer Body } } } ? Body : never
export type Filing = Omit<Answer<'readFiling'>, 'declaration'> & { readonly declaration: Declaration }
export type DecisionOption = Answer<'listDecisionOptions'>['options'][number]
export type Order = NonNullable<operations['decideByOfficer']['requestBody']>['content']['application/json']
export type Proposal = Answer<'listProposedDecisions'>['proposals'][number]
export type AgencyAnswers = Answer<'listAgencyDispositions'>
export type Determination = Answer<'readDeterminations'>['determinations'][number]
export type Credential = Answer<'listFilingCredentials'>['credentials'][number]

export function useFiling(id: string) {
  const { singleWindow } = useSession()
  // What is on file is a declaration as the vocabulary has it; the API's description leaves it open.
  return useQuery({ queryKey: ['filings', id], queryFn: async () => (await singleWindow.filing(id)) as unknown as Filing })
}

export function useOptions(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', id, 'options'], queryFn: async () => (await singleWindow.api.GET('/determinations/{id}/decision-options', { params: { path: { id } } })).data?.options ?? [] })
}

export function useDeterminations(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', id], queryFn: async () => (await singleWindow.api.GET('/filings/{id}/determinations', { params: { path: { id } } })).data?.determinations ?? [] })
}

export function useEvidence(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['credentials', 'of-filing', id], queryFn: async () => singleWindow.filingCredentials(id) })
}

export function useAgencyAnswers(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', id, 'agencies'], queryFn: async (): Promise<AgencyAnswers> => (await singleWindow.api.GET('/filings/{id}/agency-dispositions', { params: { path: { id } } })).data ?? { reviews: [], dispositions: [] } })
}

export type Exam = Answer<'listExams'>['exams'][number]

export function useExams(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', id, 'exams'], queryFn: async () => (await singleWindow.api.GET('/filings/{id}/exams', { params: { path: { id } } })).data?.exams ?? [] })
}

/** Where goods of a port are examined. */
export function useSites(port: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['examination-sites', port], staleTime: 300_000, queryFn: async () => (await singleWindow.api.GET('/examination-sites', { params: { query: { port } } })).data?.sites ?? [] })
}

export function useProposalsOf(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['work', 'proposals', id], queryFn: async () => (await singleWindow.api.GET('/proposed-decisions', { params: { query: { filing: id } } })).data?.proposals ?? [] })
}

/** The queue as far as one walks through it by keys. */
export function useQueueOrder() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['work', 'order'], queryFn: async () => (await singleWindow.api.GET('/work-queue', { params: { query: { limit: 200 } } })).data?.items ?? [] })
}

export interface Deciding {
  readonly order: Order
  readonly idempotencyKey: string
}

/** Decides, once for each intent. */
export function useDeciding(id: string, onDone: (isProposed: boolean) => void) {
  const { singleWindow } = useSession()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: async ({ order, idempotencyKey }: Deciding) => {
      const params = { path: { id }, header: { 'idempotency-key': idempotencyKey } }
      const { data } = await singleWindow.api.POST('/determinations/{id}/decisions', { params, body: order })
      return { isProposed: data !== undefined && 'proposal' in data }
    },
    // Told here and not where it is asked: the facts of the decision may take the form away before its answer comes.
    onSuccess: ({ isProposed }) => { onDone(isProposed) },
    onSettled: refresh,
  })
}

export interface SecondWord {
  readonly proposal: Proposal
  readonly isConfirmed: boolean
  readonly why: string
  readonly idempotencyKey: string
}

/** A second officer's word. */
export function useSettling() {
  const { singleWindow } = useSession()
  const refresh = useRefresh()
  return useMutation({
    mutationFn: ({ proposal, isConfirmed, why, idempotencyKey }: SecondWord) => singleWindow.api.POST('/determinations/{id}/decisions/{decision}/confirmation', { params: { path: { id: proposal.filing, decision: proposal.id }, header: { 'idempotency-key': idempotencyKey } }, body: { isConfirmed, why } }),
    onSettled: refresh,
  })
}

function useRefresh() {
  const queries = useQueryClient()
  return async () => { await Promise.all(['filings', 'determinations', 'work', 'messages'].map((subject) => queries.invalidateQueries({ queryKey: [subject] }))) }
}
