import { useQuery } from '@tanstack/react-query'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { useSession } from '../../../session/session.tsx'
import { textInBytes } from './text-in-bytes.ts'

export type MessageRecord = operations['explainRecords']['responses'][200]['content']['application/json']['records'][number]

/** A message as it was handed in; each reading of it has a number of its own. */
export interface HandedIn {
  readonly number: number
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What it is, what is wrong with it, and its door's own findings where it has a door that checks. */
export function useReading({ number, bytes }: HandedIn) {
  const { singleWindow, may } = useSession()
  return useQuery({
    queryKey: ['message-read', number], staleTime: Infinity, retry: false,
    queryFn: async () => {
      const recognised = await singleWindow.recognise(bytes)
      const isChecked = may('file') && (recognised.door === 'filings' || recognised.door === 'in-bond-records')
      const findings = isChecked ? (await singleWindow.checkInterchange(bytes, { mediaType: recognised.mediaType })).findings : recognised.findings
      return { recognised, findings }
    },
  })
}

/** Its records field by field, where its format has records; else what was read of it. */
export function useDecoded({ number, bytes }: HandedIn, format: string) {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['message-decoded', number, format], staleTime: Infinity, retry: false,
    queryFn: async () => {
      if (format === 'catair') {
        const { data } = await singleWindow.api.POST('/message-records', { body: { content: textInBytes(bytes) ?? '' } })
        return { records: data?.records ?? [] }
      }
      const { bytes: read } = await singleWindow.convert(bytes, { to: 'data-model-json' })
      return { canonical: JSON.stringify(JSON.parse(new TextDecoder().decode(read)), undefined, 2) }
    },
  })
}
