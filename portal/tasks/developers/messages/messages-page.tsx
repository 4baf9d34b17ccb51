import { Button, FileInput, Form, FormGroup, Label } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { TextField } from '../../../design/fields/text-field.tsx'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { ConvertMessage } from './convert-message.tsx'
import { DecodedMessage } from './decoded-message.tsx'
import { sampleMessage } from './sample-message.ts'
import { textInBytes } from './text-in-bytes.ts'
import { useReading, type HandedIn } from './use-message.ts'
import { messageWords } from './words.ts'
import '../developers.scss'

/** Any message: recognised, decoded, checked, converted. */
export function MessagesPage() {
  const words = useWords(messageWords)
  const [handedIn, setHandedIn] = useState<HandedIn>()
  const take = (name: string, bytes: Uint8Array<ArrayBuffer>) => { setHandedIn((before) => ({ number: (before?.number ?? 0) + 1, name, bytes })) }
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <HandIn onHandIn={take} />
      {handedIn !== undefined && <ReadMessage key={handedIn.number} handedIn={handedIn} />}
    </>
  )
}

function HandIn({ onHandIn }: { readonly onHandIn: (name: string, bytes: Uint8Array<ArrayBuffer>) => void }) {
  const words = useWords(messageWords)
  const [text, setText] = useState('')
  const [file, setFile] = useState<File>()
  const [isMissing, setMissing] = useState(false)
  const read = async (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(text === '' && file === undefined)
    if (file !== undefined) onHandIn(file.name, new Uint8Array(await file.arrayBuffer()))
    else if (text !== '') onHandIn('', new TextEncoder().encode(text))
  }
  const choose = async (chosen: File | undefined) => {
    const content = chosen === undefined ? undefined : textInBytes(new Uint8Array(await chosen.arrayBuffer()))
    if (content !== undefined) setText(content)
    // What is text is shown and can be changed; other bytes are read as they are.
    setFile(content === undefined ? chosen : undefined)
  }
  return (
    <Form onSubmit={(event) => { void read(event) }} noValidate large className="developers-text">
      <TextField label={words('message')} hint={words('messageHint')} lines={10} value={text} onChange={setText} error={isMissing ? words('missing') : undefined} />
      <FormGroup>
        <Label htmlFor="message-file">{words('file')}</Label>
        <FileInput id="message-file" name="message-file" onChange={(event) => { void choose(event.target.files?.[0]) }} />
        {file !== undefined && <p role="status">{words('asFile', { name: file.name, size: String(file.size) })}</p>}
      </FormGroup>
      <div className="developers-acts">
        <Button type="submit">{words('read')}</Button>
        <Button type="button" outline onClick={() => { setText(sampleMessage); setFile(undefined) }}>{words('sample')}</Button>
      </div>
    </Form>
  )
}

function ReadMessage({ handedIn }: { readonly handedIn: HandedIn }) {
  const words = useWords(messageWords)
  const reading = useReading(handedIn)
  return (
    <div className="developers-answer">
      <Answered query={reading} what={words('reading')}>
        {({ recognised: { format, documents, mediaType }, findings }) => (
          <>
            <h2>{words('what')}</h2>
            <p>{format === undefined ? <StatusTag tone="caution">{words('unknown')}</StatusTag> : <><StatusTag tone="good">{format.title}</StatusTag> {words('documents', { count: documents })} <code>{mediaType}</code></>}</p>
            <h2>{words('findings')}</h2>
            {findings.length === 0 ? <p>{words('noFindings')}</p> : <FindingList findings={findings} />}
            {format !== undefined && <DecodedMessage handedIn={handedIn} format={format.name} findings={findings} />}
            {format !== undefined && <ConvertMessage handedIn={handedIn} from={format.name} />}
          </>
        )}
      </Answered>
    </div>
  )
}
