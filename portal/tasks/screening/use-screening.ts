import type { operations } from '@customhouse/sdk/client/api.ts'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query'
import { useAct } from '../../design/acts/use-act.ts'
import { useSession } from '../../session/session.tsx'

type HitPage = operations['listScreeningHits']['responses'][200]['content']['application/json']
export type Hit = HitPage['hits'][number]
export type HitState = Hit['state']
export type HitOrder = operations['settleScreeningHit']['requestBody']['content']['application/json']
type ClearancePage = operations['listClearances']['responses'][200]['content']['application/json']
export type Clearance = ClearancePage['clearances'][number]
export type NamesAsked = operations['screenNames']['requestBody']['content']['application/json']
export type NamesFound = operations['screenNames']['responses'][200]['content']['application/json']
export type Editions = operations['listScreeningLists']['responses'][200]['content']['application/json']
export type Edition = Editions['editions'][number]
export type Loaded = operations['loadScreeningList']['responses'][200]['content']['application/json']
export type Difference = operations['readListDifference']['responses'][200]['content']['application/json']

/** What changes when hits, clearances or lists do: the filings that they hold, too. */
const touched = ['screening', 'filings', 'determinations', 'work']

export function useHits(state: HitState | undefined) {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['screening', 'hits', state], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }): Promise<HitPage> => (await singleWindow.api.GET('/screening/hits', { params: { query: { ...(state !== undefined && { state }), ...(pageParam !== '' && { after: pageParam }) } } })).data ?? { hits: [] },
    getNextPageParam: ({ next }) => next,
  })
}

export function useSettling(id: string, onDone: () => void) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, onDone, act: async (order: HitOrder, key) => api.POST('/screening/hits/{id}/settlement', { params: { path: { id }, header: { 'idempotency-key': key } }, body: order }) })
}

export function useClearances() {
  const { singleWindow } = useSession()
  return useInfiniteQuery({
    queryKey: ['screening', 'clearances'], initialPageParam: '',
    queryFn: async ({ pageParam }): Promise<ClearancePage> => (await singleWindow.api.GET('/screening/clearances', { params: { query: pageParam === '' ? {} : { after: pageParam } } })).data ?? { clearances: [] },
    getNextPageParam: ({ next }) => next,
  })
}

export function useEndingClearance(id: string) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, act: async (why: string, key) => api.POST('/screening/clearances/{id}/ending', { params: { path: { id }, header: { 'idempotency-key': key } }, body: { why } }) })
}

export function useLists() {
  const { singleWindow } = useSession()
  return useQuery({ queryKey: ['screening', 'lists'], queryFn: async (): Promise<Editions> => (await singleWindow.api.GET('/screening/lists')).data ?? { editions: [] } })
}

export interface FilesToLoad {
  readonly files: readonly File[]
  readonly published: string
  readonly isShrinkMeant: boolean
}

export function useLoadingList(onDone: () => void) {
  const { singleWindow: { api } } = useSession()
  return useAct({
    touches: touched, onDone,
    act: async ({ files, published, isShrinkMeant }: FilesToLoad, key): Promise<Loaded | undefined> => {
      const read = await Promise.all(files.map(async (file) => ({ name: file.name, content: await base64Of(file) })))
      return (await api.POST('/screening/lists', { params: { header: { 'idempotency-key': key } }, body: { files: read, isShrinkMeant, ...(published !== '' && { published }) } })).data
    },
  })
}

export function useReinstating({ id, list }: Pick<Edition, 'id' | 'list'>) {
  const { singleWindow: { api } } = useSession()
  return useAct({ touches: touched, act: async (_none: undefined, key) => api.POST('/screening/lists/{list}/editions/{id}/reinstatement', { params: { path: { id, list }, header: { 'idempotency-key': key } } }) })
}

export function useDifference(asked: { readonly list: string; readonly from: string; readonly to: string } | undefined) {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['screening', 'difference', asked], enabled: asked !== undefined,
    queryFn: async (): Promise<Difference | undefined> => (asked === undefined ? undefined : (await singleWindow.api.GET('/screening/lists/{list}/difference', { params: { path: { list: asked.list }, query: { from: asked.from, to: asked.to } } })).data),
  })
}

/** Nothing of it is kept, here or there. */
export function useNameSearch() {
  const { singleWindow: { api } } = useSession()
  return useMutation({ mutationFn: async (asked: NamesAsked): Promise<NamesFound> => (await api.POST('/screening/names', { body: asked })).data ?? { results: [] } })
}

/** A file as JSON carries it. */
async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const parts: string[] = []
  // A call takes so many arguments and no more.
  for (let from = 0; from < bytes.length; from += 0x80_00) parts.push(String.fromCharCode(...bytes.subarray(from, from + 0x80_00)))
  return btoa(parts.join(''))
}
