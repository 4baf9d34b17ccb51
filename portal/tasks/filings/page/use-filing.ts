import type { operations } from '@customhouse/sdk/client/api.ts'
import type { DeterminationOnFile, FilingCredential, FilingOnFile } from '@customhouse/sdk/client/single-window-client.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useSession } from '../../../session/session.tsx'

/** A filing with its declaration. */
export type Filing = Omit<FilingOnFile, 'declaration'> & { readonly declaration: Declaration }
/** What was sent and answered, in the filer's own format. */
export type FiledMessage = operations['readFiledMessage']['responses'][200]['content']['application/json']
export type Notification = operations['listNotifications']['responses'][200]['content']['application/json']['notifications'][number]
export type EarlierFiling = operations['readEntry']['responses'][200]['content']['application/json']['filings'][number]

/** What is on file of an entry, as far as the pages of its filings need it. */
export interface EntryKnown {
  readonly cargoRelease?: { readonly status: 'on-file' | 'cancelled'; readonly outcome?: string; readonly releasedAt?: string; readonly request?: { readonly kind: string } }
  readonly summary?: { readonly control: 'trade' | 'cbp' | 'inactive'; readonly status: string; readonly data: { readonly portOfEntry: string; readonly typeCode: string } }
}

export interface EntryHistory {
  readonly entry: EntryKnown | null
  readonly filings: readonly EarlierFiling[]
}

export function useFiling(id: string): UseQueryResult<Filing> {
  const { singleWindow } = useSession()
  // The description leaves declarations open; the vocabulary has their type.
  return useQuery({ queryKey: ['filings', id], queryFn: async () => await singleWindow.filing(id) as Filing })
}

export function useDeterminations(id: string): UseQueryResult<readonly DeterminationOnFile[]> {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['filings', id, 'determinations'], queryFn: () => singleWindow.determinations(id) })
}

export function useEvidence(id: string): UseQueryResult<readonly FilingCredential[]> {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['credentials', 'of-filing', id], queryFn: () => singleWindow.filingCredentials(id) })
}

export function useNotifications(id: string): UseQueryResult<readonly Notification[]> {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['filings', id, 'notifications'], queryFn: async () => (await singleWindow.api.GET('/filings/{id}/notifications', { params: { path: { id } } })).data?.notifications ?? [] })
}

/** The entry that the filing is about, and every filing of it. */
export function useEntryHistory(entryNumber: string): UseQueryResult<EntryHistory> {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['filings', 'entry', entryNumber],
    // What is on file is open in the description too.
    queryFn: async () => (await singleWindow.api.GET('/entries/{entryNumber}', { params: { path: { entryNumber } } })).data as EntryHistory,
  })
}

export function useFiledMessage(id: string, isWanted: boolean): UseQueryResult<FiledMessage> {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['filings', id, 'message'], enabled: isWanted, staleTime: Infinity,
    queryFn: async () => {
      const { data } = await singleWindow.api.GET('/filings/{id}/message', { params: { path: { id } } })
      if (data === undefined) throw new TypeError('Cannot read the records: the server sent none')
      return data
    },
  })
}

export function useReceipt(id: string): UseQueryResult<string> {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['receipts', id], staleTime: Infinity, queryFn: () => singleWindow.receipt(id) })
}
