import type { operations } from '@customhouse/sdk/client/api.ts'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'

export type ListedCredential = operations['listCredentials']['responses'][200]['content']['application/json']['credentials'][number]
export type KeptCredential = operations['readCredential']['responses'][200]['content']['application/json']
export type CredentialType = operations['listCredentialTypes']['responses'][200]['content']['application/json']['types'][number]
export type Verification = operations['verifyCredential']['responses'][200]['content']['application/json']
export type StatusPurpose = ListedCredential['statuses'][number]['purpose']
export type CredentialFilter = 'in-force' | 'revoked' | 'suspended' | 'expired'

const pageSize = 100

export function useCredentials(status: CredentialFilter | undefined) {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['credentials', 'list', status ?? 'all'],
    queryFn: async ({ pageParam }) => (await singleWindow.api.GET('/credentials', { params: { query: { limit: pageSize, ...(status === undefined ? {} : { status }), ...(pageParam === '' ? {} : { after: pageParam }) } } })).data?.credentials ?? [],
    initialPageParam: '',
    getNextPageParam: (page) => (page.length < pageSize ? undefined : page.at(-1)?.id),
  })
}

export function useCredential(id: string) {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['credentials', 'one', id], queryFn: async () => (await singleWindow.api.GET('/credentials/{id}', { params: { path: { id } } })).data })
}

/** The types that are known here; they change with the program alone. */
export function useCredentialTypes() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['credential-types'], staleTime: Infinity, queryFn: async () => (await singleWindow.api.GET('/credential-types')).data?.types ?? [] })
}

/** What people call a credential of these types. */
export function useTypeTitle(): (types: readonly string[]) => string {
  const { data = [] } = useCredentialTypes()
  return (types) => {
    // An SD-JWT VC names its type by where the type is published.
    const own = types.map((one) => one.slice(one.lastIndexOf('/') + 1)).filter((one) => one !== 'VerifiableCredential')
    return data.find(({ name }) => own.includes(name))?.title ?? own.at(-1) ?? types.join(', ')
  }
}
