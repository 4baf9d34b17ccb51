import type { operations } from '@customhouse/sdk/client/api.ts'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

type Answer<Operation extends keyof operations> = operations[Operation]['responses'] extends { readonly 200: { readonly content: { readonly 'application/json': infer Body } } } ? Body : never
export type UnusualLine = Answer<'listUnusualLines'>['lines'][number]
export type Models = Answer<'listAnomalyModels'>
export type Model = Models['models'][number]
export type Evaluation = NonNullable<Model['evaluation']>
export type Watch = Answer<'readAnomalyDrift'>
type Query = NonNullable<operations['listUnusualLines']['parameters']['query']>
export type LineFilter = Pick<Query, 'by' | 'from' | 'importer' | 'commodity' | 'origin' | 'port'>
export type Settlement = NonNullable<operations['settleAnomalyModel']['requestBody']>['content']['application/json']

export function useUnusualLines(filter: LineFilter) {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['anomalies', 'lines', filter], initialPageParam: 0, placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }): Promise<Answer<'listUnusualLines'>> => (await singleWindow.api.GET('/unusual-lines', { params: { query: { ...filter, limit: 25, ...(pageParam > 0 && { after: pageParam }) } } })).data ?? { lines: [] },
    getNextPageParam: ({ next }) => next,
  })
}

/** Asked for again while a model is being trained. */
export function useModels() {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['anomalies', 'models'],
    queryFn: async (): Promise<Models> => (await singleWindow.api.GET('/anomaly-models')).data ?? { models: [], outcomes: { known: 0, lastTrained: 0 } },
    refetchInterval: ({ state: { data } }) => (data?.training !== undefined && data.training.finishedAt === undefined ? 1000 : false),
  })
}

export function useWatch() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['anomalies', 'watch'], queryFn: async () => (await singleWindow.api.GET('/anomaly-drift')).data })
}

export function useTraining() {
  const { singleWindow } = useSession()
  return useAct({ touches: ['anomalies'], act: async (_none: undefined, key) => { await singleWindow.api.POST('/anomaly-models', { params: { header: { 'idempotency-key': key } } }) } })
}

export function useSettling(id: string) {
  const { singleWindow } = useSession()
  return useAct({ touches: ['anomalies'], act: async (body: Settlement, key) => { await singleWindow.api.POST('/anomaly-models/{id}/settlement', { params: { path: { id }, header: { 'idempotency-key': key } }, body }) } })
}

export function useImport() {
  const { singleWindow } = useSession()
  return useAct({ touches: ['anomalies'], act: async (file: string, key) => { await singleWindow.api.POST('/anomaly-models/imports', { params: { header: { 'idempotency-key': key } }, body: { file } }) } })
}

/** A model's file, when it is asked for. */
export function useModelFile() {
  const { singleWindow } = useSession()
  return async (id: string) => (await singleWindow.api.GET('/anomaly-models/{id}/file', { params: { path: { id } } })).data?.file ?? ''
}
