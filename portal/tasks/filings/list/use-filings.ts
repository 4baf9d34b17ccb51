import type { operations } from '@customhouse/sdk/client/api.ts'
import { useInfiniteQuery, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo } from 'react'
import { useSession } from '../../../session/session.tsx'
import { queryOf, type FilingFilter, type FilingQuery } from './filing-filter.ts'
import { mergedRows } from './merged-rows.ts'

/** A filing as lists show it. */
export type ListedFiling = operations['listFilings']['responses'][200]['content']['application/json']['filings'][number]
/** How many filings there are at each outcome. */
export type FilingCount = operations['countFilings']['responses'][200]['content']['application/json']

const pageSize = 200
/** So many are read again whenever something happens. */
const newestSize = 50
/** An export reads no more than this. */
export const exportedMax = 20_000

/** Filings page by page as one scrolls, under the newest ones, which follow what happens. */
export function useFilings(filter: FilingFilter) {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  const query = useMemo(() => queryOf(filter), [filter])
  const read = useCallback(async (page: { readonly after?: string; readonly limit: number }) => answered((await singleWindow.api.GET('/filings', { params: { query: { ...query, ...page } } })).data), [singleWindow, query])
  const pages = useInfiniteQuery({
    queryKey: ['filing-pages', query], initialPageParam: '', staleTime: Infinity,
    queryFn: ({ pageParam }) => read({ limit: pageSize, ...(pageParam === '' ? {} : { after: pageParam }) }),
    getNextPageParam: ({ next }) => next,
  })
  const newest = useQuery({ queryKey: ['filings', 'newest', query], queryFn: () => read({ limit: newestSize }) })
  const merged = useMemo(() => mergedRows(newest.data?.filings ?? [], pages.data?.pages.flatMap(({ filings }) => filings) ?? []), [newest.data, pages.data])
  // More came than the newest: the pages are read again from the top.
  useEffect(() => { if (merged.hasGap) void queries.resetQueries({ queryKey: ['filing-pages', query] }) }, [merged.hasGap, queries, query])
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = pages
  const more = useCallback(() => { if (hasNextPage && !isFetchingNextPage) void fetchNextPage() }, [hasNextPage, isFetchingNextPage, fetchNextPage])
  return { pages, rows: merged.rows, more }
}

/** How many the list would show, by outcome. */
export function useFilingCount(filter: FilingFilter): UseQueryResult<FilingCount> {
  const { singleWindow } = useSession()
  const query = queryOf(filter)
  return useQuery({ queryKey: ['filings', 'count', query], queryFn: async () => answered((await singleWindow.api.GET('/filings/counts', { params: { query } })).data) })
}

/** Every filing of the filter, for an export. */
export function useAllFilings(filter: FilingFilter): () => Promise<readonly ListedFiling[]> {
  const { singleWindow } = useSession()
  return async () => {
    const query: FilingQuery = queryOf(filter)
    const all: ListedFiling[] = []
    let after: string | undefined
    do {
      const page = answered((await singleWindow.api.GET('/filings', { params: { query: { ...query, limit: pageSize, ...(after === undefined ? {} : { after }) } } })).data)
      all.push(...page.filings)
      after = page.next
    } while (after !== undefined && all.length < exportedMax)
    return all
  }
}

function answered<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the server sent none')
  return data
}
