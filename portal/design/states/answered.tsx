import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Failed } from './failed.tsx'
import { Loading } from './loading.tsx'

interface AnsweredProps<Data> {
  readonly query: UseQueryResult<Data>
  /** What is being loaded, in words. */
  readonly what?: string
  readonly children: (data: Data) => ReactNode
}

/** Shows a query's answer, or that it is under way, or why there is none. Known data stay on the page when a later reading fails. */
export function Answered<Data>({ query, what, children }: AnsweredProps<Data>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <Failed failure={query.error} onRetry={() => { void query.refetch() }} />
  // It waits for a server that is away, and goes on by itself.
  if (query.isPaused) return <Failed failure={undefined} />
  return <Loading {...(what === undefined ? {} : { what })} />
}
