import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

export type Policies = operations['listAgencyPolicies']['responses'][200]['content']['application/json']
export type Policy = Policies['policies'][number]
export type PolicyTerms = Policies['standard']
export type PolicyToPropose = NonNullable<operations['proposeAgencyPolicy']['requestBody']>['content']['application/json']

/** Policies of one's agency in all versions; of all agencies for customs. */
export function usePolicies() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['determinations', 'agency-policies'], queryFn: async () => (await singleWindow.api.GET('/agency-policies', {})).data })
}

export function useProposing(onDone: () => void) {
  const { singleWindow } = useSession()
  return useAct({ touches: ['determinations'], onDone, act: (policy: PolicyToPropose, key) => singleWindow.api.POST('/agency-policies', { params: { header: { 'idempotency-key': key } }, body: policy }) })
}

/** Confirms a proposed policy, or withdraws it. */
export function useSettling(id: string) {
  const { singleWindow } = useSession()
  return useAct({ touches: ['determinations'], act: (settlement: { readonly isConfirmed: boolean; readonly why: string }, key) => singleWindow.api.POST('/agency-policies/{id}/settlement', { params: { path: { id }, header: { 'idempotency-key': key } }, body: settlement }) })
}
