import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { saveFile } from '../export/save-file.ts'
import { Answered } from '../states/answered.tsx'
import { StatusTag } from '../status/status-tag.tsx'
import { MessageForm } from './message-form.tsx'
import { useMessages, type Correspondence, type FilingMessage } from './use-messages.ts'
import { messageWords } from './words.ts'
import './messages.scss'

/** What officers and the filer wrote to each other about a filing, and the way to write. For both sides: each sees what is its to do. */
export function MessagesOf({ filing }: { readonly filing: string }) {
  const words = useWords(messageWords)
  const query = useMessages(filing)
  return (
    <section className="panel messages" aria-labelledby="messages-title">
      <h2 id="messages-title">{words('title')}</h2>
      <p className="messages-lead">{words('lead')}</p>
      <Answered query={query}>{(data) => <Thread filing={filing} correspondence={data} />}</Answered>
    </section>
  )
}

function Thread({ filing, correspondence: { side, messages } }: { readonly filing: string; readonly correspondence: Correspondence }) {
  const words = useWords(messageWords)
  const { may } = useSession()
  const [answering, setAnswering] = useState<FilingMessage>()
  const mayWrite = side !== 'filer' || may('file')
  return (
    <>
      {messages.length === 0 ? <p>{words('none')}</p> : (
        <ol className="message-list" aria-live="polite">
          {messages.map((message) => (
            <li key={message.id} className={message.side === side ? 'message message-own' : 'message'}>
              <OneMessage filing={filing} message={message} />
              {mayWrite && side === 'filer' && message.kind === 'document-request' && message.answeredBy === undefined && answering?.id !== message.id && <Button type="button" outline onClick={() => { setAnswering(message) }}>{words('answerThis')}</Button>}
            </li>
          ))}
        </ol>
      )}
      {mayWrite && <MessageForm key={answering?.id ?? 'new'} filing={filing} side={side} answering={answering} onDone={() => { setAnswering(undefined) }} />}
    </>
  )
}

function OneMessage({ filing, message }: { readonly filing: string; readonly message: FilingMessage }) {
  const words = useWords(messageWords)
  const formats = useFormats()
  const { side, author, sentAt, kind, attachments, readings, documents } = message
  return (
    <article aria-label={`${words(`from.${side}`)}, ${formats.time(sentAt)}`}>
      <p className="message-head"><strong>{words(`from.${side}`)}</strong> <span>{author.name ?? author.subject}</span> <time dateTime={sentAt}>{formats.time(sentAt)}</time></p>
      {kind === 'document-request' && <RequestState message={message} />}
      {kind === 'answer' && <p><StatusTag tone="good">{words('answer')}</StatusTag></p>}
      <p className="message-words">{message.words}</p>
      {documents.length > 0 && <ul>{documents.map((one) => <li key={one}>{one}</li>)}</ul>}
      {attachments.length > 0 && <ul className="message-files">{attachments.map((file, place) => <li key={file.sha256}><SavedFile filing={filing} message={message.id} place={place} name={file.name}>{words('file', { name: file.name, size: file.size })}</SavedFile> <small><code>{words('fingerprint', { sha256: file.sha256.slice(0, 16) })}…</code></small></li>)}</ul>}
      {readings.map((reading) => <p key={reading.side} className="message-read">{words('readBy', { side: words(`from.${reading.side}`), at: formats.time(reading.at) })}</p>)}
    </article>
  )
}

function RequestState({ message: { answeredBy, dueOn } }: { readonly message: FilingMessage }) {
  const words = useWords(messageWords)
  const formats = useFormats()
  const isLate = answeredBy === undefined && dueOn !== undefined && dueOn < new Date().toISOString().slice(0, 10)
  return (
    <p className="message-tags">
      <StatusTag tone="caution">{words('asks')}</StatusTag> <StatusTag tone={answeredBy === undefined ? 'busy' : 'good'}>{words(answeredBy === undefined ? 'open' : 'answered')}</StatusTag>
      {dueOn !== undefined && answeredBy === undefined && <> <StatusTag tone={isLate ? 'bad' : 'quiet'}>{words(isLate ? 'overdue' : 'by', { date: formats.date(dueOn) })}</StatusTag></>}
    </p>
  )
}

interface SavedFileProps {
  readonly filing: string
  readonly message: string
  readonly place: number
  readonly name: string
  readonly children: string
}

/** The file is fetched with the person's own token, so it is no plain link. */
function SavedFile({ filing, message, place, name, children }: SavedFileProps) {
  const { singleWindow } = useSession()
  const save = async () => {
    const { data } = await singleWindow.api.GET('/filings/{id}/messages/{message}/files/{place}', { params: { path: { id: filing, message, place } }, parseAs: 'blob' })
    if (data !== undefined) saveFile(name, data)
  }
  return <Button type="button" unstyled onClick={() => { void save() }}>{children}</Button>
}
