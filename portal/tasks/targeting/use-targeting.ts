import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

type Answer<Operation extends keyof operations> = operations[Operation]['responses'] extends { readonly 200: { readonly content: { readonly 'application/json': infer Body } } } ? Body : never
export type Rule = Answer<'listTargetingRules'>['rules'][number]
export type RuleHistory = Answer<'readTargetingRule'>
export type RuleAct = Rule['acts'][number]
export type Facts = Answer<'listTargetingFacts'>
export type DryRun = Answer<'readDryRun'>
export type Hit = Answer<'listTargetingHits'>['hits'][number]
export type RuleToWrite = operations['writeTargetingRule']['requestBody']['content']['application/json']

const touched = ['targeting']
const runningMilliseconds = 1000

export function useRules() {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['targeting', 'rules'], queryFn: async () => (await api.GET('/targeting/rules')).data?.rules ?? [] })
}

export function useRule(name: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['targeting', 'rule', name], enabled: name !== '', queryFn: async (): Promise<RuleHistory> => (await api.GET('/targeting/rules/{name}', { params: { path: { name } } })).data ?? { versions: [], acts: [] } })
}

export function useFacts() {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['targeting', 'facts'], staleTime: Infinity, queryFn: async (): Promise<Facts> => (await api.GET('/targeting/facts')).data ?? { facts: [], operators: [], examKinds: [] } })
}

export function useHits(name: string) {
  const { singleWindow: { api } } = useSession()
  return useQuery({ queryKey: ['targeting', 'hits', name], queryFn: async () => (await api.GET('/targeting/rules/{name}/hits', { params: { path: { name } } })).data?.hits ?? [] })
}

/** The latest dry run of a version; asked again while it is under way. */
export function useDryRun({ name, version }: Pick<Rule, 'name' | 'version'>) {
  const { singleWindow: { api } } = useSession()
  const queries = useQueryClient()
  return useQuery({
    queryKey: ['targeting', 'dry-run', name, version],
    queryFn: async () => {
      const answer = (await api.GET('/targeting/rules/{name}/versions/{version}/dry-runs', { params: { path: { name, version } } })).data ?? {}
      // A rule that was tried may be submitted.
      if (answer.dryRun?.state === 'done') void queries.invalidateQueries({ queryKey: ['targeting', 'rule', name] })
      return answer
    },
    refetchInterval: ({ state: { data } }) => (data?.dryRun?.state === 'waiting' || data?.dryRun?.state === 'running' ? runningMilliseconds : false),
  })
}

export function useAskingDryRun({ name, version }: Pick<Rule, 'name' | 'version'>) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, act: async (days: number, key) => api.POST('/targeting/rules/{name}/versions/{version}/dry-runs', { params: { path: { name, version }, header: { 'idempotency-key': key } }, body: { days } }) })
}

export function useActing({ name, version }: Pick<Rule, 'name' | 'version'>, onDone: () => void) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, onDone, act: async ({ act, why }: { readonly act: RuleAct; readonly why: string }, key) => api.POST('/targeting/rules/{name}/versions/{version}/acts', { params: { path: { name, version }, header: { 'idempotency-key': key } }, body: { act, why } }) })
}

export function useWriting(onDone: () => void) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, onDone, act: async (rule: RuleToWrite, key) => api.POST('/targeting/rules', { params: { header: { 'idempotency-key': key } }, body: rule }) })
}
