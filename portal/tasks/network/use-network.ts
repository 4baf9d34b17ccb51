import type { operations } from '@customhouse/sdk/client/api.ts'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useSession } from '../../session/session.tsx'

export type Network = operations['readNetwork']['responses'][200]['content']['application/json']
export type NetworkNode = Network['nodes'][number]
export type SharedAddresses = operations['listSharedAddresses']['responses'][200]['content']['application/json']
export type SharedAddress = SharedAddresses['addresses'][number]
export type NewShell = SharedAddresses['shells'][number]

export const beginnings = ['name', 'address', 'identifier', 'filing'] as const
export type Beginning = (typeof beginnings)[number]

/** Where one begins, and how many steps one goes on. */
export interface NetworkAsked {
  readonly by: Beginning
  readonly what: string
  readonly steps: number
}

export function useNetwork({ by, what, steps }: NetworkAsked) {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['network', by, what, steps], enabled: what !== '', placeholderData: keepPreviousData,
    queryFn: async (): Promise<Network> => (await singleWindow.api.GET('/enforcement/network', { params: { query: { [by]: what, steps } } })).data ?? { nodes: [], links: [], isCut: false },
  })
}

export function useSharedAddresses() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['network', 'shared'], queryFn: async (): Promise<SharedAddresses> => (await singleWindow.api.GET('/enforcement/shared-addresses')).data ?? { addresses: [], shells: [] } })
}
