import { useQuery } from '@tanstack/react-query'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { useSession } from '../../session/session.tsx'

export type Work = operations['listWork']['responses'][200]['content']['application/json']
export type WorkItem = Work['items'][number]

export function useWork() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['work'], queryFn: async () => (await singleWindow.api.GET('/work')).data })
}

export function useProgressiveFilings() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['work', 'progressive'], queryFn: async () => (await singleWindow.api.GET('/progressive-filings')).data })
}
