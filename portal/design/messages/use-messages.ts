import type { operations } from '@customhouse/sdk/client/api.ts'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useSession } from '../../session/session.tsx'

export type Correspondence = operations['listMessages']['responses'][200]['content']['application/json']
export type FilingMessage = Correspondence['messages'][number]
type MessageToSend = NonNullable<operations['sendMessage']['requestBody']>['content']['application/json']

/** What was written about a filing; reading it is told to the other side. */
export function useMessages(filing: string) {
  const { singleWindow } = useSession()
  const query = useQuery({ queryKey: ['messages', filing], queryFn: async () => (await singleWindow.api.GET('/filings/{id}/messages', { params: { path: { id: filing } } })).data ?? { side: 'filer' as const, messages: [] } })
  const { data } = query
  const unread = data?.messages.some(({ side, readings }) => side !== data.side && !readings.some((one) => one.side === data.side)) === true
  useEffect(() => { if (unread) void singleWindow.api.POST('/filings/{id}/messages/reading', { params: { path: { id: filing } } }).catch(() => undefined) }, [unread, filing, singleWindow])
  return query
}

export interface Sending {
  readonly message: Omit<MessageToSend, 'files'>
  readonly files: readonly File[]
  /** Made once for each intent, so that a second click sends nothing twice. */
  readonly idempotencyKey: string
}

/** Sends a message, with its files as they are. */
export function useSending(filing: string) {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ message, files, idempotencyKey }: Sending) => {
      const sent = await Promise.all(files.map(async (file) => ({ name: file.name, mediaType: file.type === '' ? 'text/plain' : file.type, content: base64(new Uint8Array(await file.arrayBuffer())) })))
      return singleWindow.api.POST('/filings/{id}/messages', { params: { path: { id: filing }, header: { 'idempotency-key': idempotencyKey } }, body: { ...message, ...(sent.length > 0 && { files: sent }) } })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: ['messages', filing] }),
  })
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
