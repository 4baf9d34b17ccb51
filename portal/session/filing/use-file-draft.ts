import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { RecognisedFile } from '@customhouse/sdk/client/recognition-calls.ts'
import { bytesOf, intentFor, type Draft } from '../drafts/draft.ts'
import type { DraftOnPage } from '../drafts/use-draft.ts'
import { useSession } from '../session.tsx'
import { digestOf } from './digest-of.ts'
import { onceAnswered } from './once-answered.ts'
import { filingAct } from './file-at-door.ts'

interface ToFile {
  readonly draft: Draft
  readonly content: string
  readonly recognised: RecognisedFile | undefined
  readonly keep: DraftOnPage['keep']
}

export interface FilingState {
  readonly file: () => void
  readonly isPending: boolean
  /** Lines of a long filing that were answered. */
  readonly done: number
  /** No answer came: it may have been filed. */
  readonly isLost: boolean
  /** The server said no. */
  readonly refusal: Refusal | undefined
}

/** Files a draft, once for each content: the intent is kept before anything is sent, and told again with the same key. */
export function useFileDraft({ draft, content, recognised, keep }: ToFile): FilingState {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  const [done, setDone] = useState(0)
  const isUnderWay = useRef(false)
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const act = recognised && filingAct(recognised.door)
      if (act === undefined) return
      const intent = intentFor(draft, digestOf(content), () => crypto.randomUUID())
      // Another tab may have changed or filed it since: the page says so, and the person chooses.
      if (await keep({ intent, content }) === undefined) return
      const filed = await onceAnswered(async () => act({ singleWindow, bytes: bytesOf({ content, encoding: draft.encoding }), mediaType: recognised?.mediaType ?? '', idempotencyKey: intent.idempotencyKey, onProgress: setDone }))
      await keep({ filed, content, intent })
      await queries.invalidateQueries({ queryKey: ['filings'] })
    },
    onSettled: () => { isUnderWay.current = false },
  })
  return {
    // A second press comes before the button is drawn disabled.
    file: () => {
      if (isUnderWay.current) return
      isUnderWay.current = true
      setDone(0)
      mutate()
    },
    isPending, done,
    isLost: error !== null && !(error instanceof Refusal),
    refusal: error instanceof Refusal ? error : undefined,
  }
}
