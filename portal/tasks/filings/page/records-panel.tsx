import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Answered } from '../../../design/states/answered.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { Panel } from './panel.tsx'
import { RecordLines } from './record-lines.tsx'
import { useFiledMessage, type FiledMessage, type Filing } from './use-filing.ts'
import { pageWords } from './words.ts'

/** The filing as it was sent and answered, in its own format; each field of a record says what it is. */
export function RecordsPanel({ filing }: { readonly filing: Filing }) {
  const words = useWords(pageWords)
  const [isShown, setShown] = useState(false)
  const query = useFiledMessage(filing.id, isShown)
  return (
    <Panel id="records" title={words('records')}>
      <h3>{words('answerInWords')}</h3>
      <p>{words(filing.accepted ? 'inWordsAccepted' : 'inWordsRejected')}</p>
      {filing.findings.length > 0 && <ul>{filing.findings.map(({ code, message }, index) => <li key={`${code}-${String(index)}`}><code>{code}</code> <span lang="en">{message}</span></li>)}</ul>}
      <Button type="button" outline aria-expanded={isShown} onClick={() => { setShown(!isShown) }}>{words(isShown ? 'hideRecords' : 'showRecords')}</Button>
      {isShown && <Answered query={query}>{(message) => <><Side title={words('answer')} side={message.answer} /><Side title={words('sent')} side={message.sent} /></>}</Answered>}
    </Panel>
  )
}

function Side({ title, side }: { readonly title: string; readonly side: FiledMessage['answer'] }) {
  return (
    <>
      <h3>{title}</h3>
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls */}
      {side.records === undefined ? <pre tabIndex={0} role="region" aria-label={title} lang="en">{side.content}</pre> : <RecordLines title={title} records={side.records} />}
    </>
  )
}
