import { Button, Checkbox, Label, Textarea } from '@trussworks/react-uswds'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { Failed } from '../states/failed.tsx'
import { useSending, type Correspondence, type FilingMessage } from './use-messages.ts'
import { messageWords } from './words.ts'

interface MessageFormProps {
  readonly filing: string
  readonly side: Correspondence['side']
  /** The request that is answered. */
  readonly answering: FilingMessage | undefined
  readonly onDone: () => void
}

interface Draft {
  readonly words: string
  readonly asks: boolean
  readonly documents: string
  readonly dueOn: string
  readonly files: readonly File[]
}

const blank: Draft = { words: '', asks: false, documents: '', dueOn: '', files: [] }

/** Where either side writes: officers may ask for documents, filers send them. */
export function MessageForm({ filing, side, answering, onDone }: MessageFormProps) {
  const words = useWords(messageWords)
  const formats = useFormats()
  const [draft, setDraft] = useState(blank)
  const [idempotencyKey, setKey] = useState(() => crypto.randomUUID())
  const [round, setRound] = useState(0)
  const sending = useSending(filing)
  const title = useFocusWhenAnswering(answering)
  const isEmpty = draft.words.trim() === '' && draft.files.length === 0
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (isEmpty || sending.isPending) return
    sending.mutate({ message: messageOf(draft, answering), files: draft.files, idempotencyKey }, {
      onSuccess: () => {
        setDraft(blank)
        setKey(crypto.randomUUID())
        setRound(round + 1)
        onDone()
      },
    })
  }
  return (
    <form className="message-form" onSubmit={send} aria-labelledby="message-form-title">
      <h3 id="message-form-title" tabIndex={-1} ref={title}>{answering === undefined ? words('write') : words('answerTo', { at: formats.time(answering.sentAt) })}</h3>
      <Label htmlFor="message-words">{words('words')}</Label>
      <p className="usa-hint" id="message-hint">{words('wordsHint')}</p>
      <Textarea id="message-words" name="message-words" rows={4} maxLength={4000} aria-describedby="message-hint" value={draft.words} onChange={({ target }) => { setDraft({ ...draft, words: target.value }) }} />
      {side !== 'filer' && <Asking draft={draft} onChange={setDraft} />}
      <Label htmlFor="message-files">{words('files')}</Label>
      <input key={round} id="message-files" name="message-files" type="file" multiple className="message-file-input" accept=".pdf,.png,.jpg,.jpeg,.txt,.csv,.json" onChange={({ target }) => { setDraft({ ...draft, files: [...(target.files ?? [])] }) }} />
      <div className="message-acts">
        <Button type="submit" disabled={isEmpty || sending.isPending}>{words(sending.isPending ? 'sending' : 'send')}</Button>
        {answering !== undefined && <Button type="button" unstyled onClick={onDone}>{words('cancel')}</Button>}
      </div>
      <p role="status">{sending.isSuccess && isEmpty ? words('sent') : ''}</p>
      {sending.isError && <Failed failure={sending.error} />}
    </form>
  )
}

function Asking({ draft, onChange }: { readonly draft: Draft; readonly onChange: (draft: Draft) => void }) {
  const words = useWords(messageWords)
  return (
    <>
      <Checkbox id="message-asks" name="message-asks" label={words('ask')} checked={draft.asks} onChange={({ target }) => { onChange({ ...draft, asks: target.checked }) }} />
      {draft.asks && <>
        <Label htmlFor="message-documents">{words('documents')}</Label>
        <Textarea id="message-documents" name="message-documents" rows={3} required value={draft.documents} onChange={({ target }) => { onChange({ ...draft, documents: target.value }) }} />
        <Label htmlFor="message-due">{words('dueOn')}</Label>
        <input id="message-due" name="message-due" type="date" className="usa-input" value={draft.dueOn} onChange={({ target }) => { onChange({ ...draft, dueOn: target.value }) }} />
      </>}
    </>
  )
}

/** Whoever chose to answer goes on where the answer is written. */
function useFocusWhenAnswering(answering: FilingMessage | undefined) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => { if (answering !== undefined) title.current?.focus() }, [answering])
  return title
}

function messageOf({ words, asks, documents, dueOn }: Draft, answering: FilingMessage | undefined) {
  if (answering !== undefined) return { kind: 'answer' as const, words, answers: answering.id }
  if (!asks) return { words }
  return { kind: 'document-request' as const, words, documents: documents.split('\n').map((line) => line.trim()).filter((line) => line !== ''), ...(dueOn !== '' && { dueOn }) }
}
