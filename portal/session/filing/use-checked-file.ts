import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useLiveState } from '../../live/live-facts.tsx'
import { bytesOf, type Draft } from '../drafts/draft.ts'
import { useSession } from '../session.tsx'
import { checkFile, type CheckedFile } from './check-file.ts'
import { digestOf } from './digest-of.ts'

/** What the server says of a text: asked anew whenever it changed, and when the server is back. What was said last stays meanwhile. */
export function useCheckedFile(draft: Pick<Draft, 'id' | 'content' | 'encoding'>): UseQueryResult<CheckedFile> {
  const { singleWindow, me } = useSession()
  const isThere = useLiveState() !== 'offline'
  const digest = digestOf(draft.content)
  return useQuery({
    queryKey: ['checks', draft.id, digest, isThere],
    enabled: me !== undefined,
    networkMode: 'always',
    retry: false,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => checkFile({ singleWindow, bytes: bytesOf(draft), signal }),
  })
}
