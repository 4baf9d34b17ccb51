import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useDecoded, type HandedIn, type MessageRecord } from './use-message.ts'
import { messageWords } from './words.ts'

interface DecodedMessageProps {
  readonly handedIn: HandedIn
  readonly format: string
  readonly findings: readonly Finding[]
}

/** A message field by field, with what is wrong in the place where it is. */
export function DecodedMessage({ handedIn, format, findings }: DecodedMessageProps) {
  const words = useWords(messageWords)
  const decoded = useDecoded(handedIn, format)
  return (
    <section>
      <h2>{words('fields')}</h2>
      <Answered query={decoded}>
        {({ records, canonical }) => (records === undefined ? <><p>{words('canonicalWhat')}</p><CopiedText name={words('canonical')} text={canonical} /></> : (
          <>
            <p>{words('fieldsHint')}</p>
            <ol className="developers-records" lang="en">{records.map((record) => <li key={record.number}><OneRecord record={record} findings={findings.filter(({ pointer }) => pointer.record?.recordNumber === record.number)} /></li>)}</ol>
          </>
        ))}
      </Answered>
    </section>
  )
}

function OneRecord({ record: { id, text, title, authority, fields }, findings }: { readonly record: MessageRecord; readonly findings: readonly Finding[] }) {
  const words = useWords(messageWords)
  return (
    <details open={findings.length > 0}>
      <summary>{text.trimEnd()}{findings.length > 0 && <> <StatusTag tone="bad">{String(findings.length)}</StatusTag></>}</summary>
      {findings.length > 0 && <FindingList findings={findings} />}
      <p><strong>{id}</strong> {title}{authority !== undefined && ` (${authority})`}</p>
      {fields.length === 0 ? <p>{words('noFields')}</p> : (
        <dl className="facts">{fields.map(({ name, from, to, value }) => <Pair key={`${String(from)} ${name}`} name={`${name} (${String(from)}–${String(to)})`} value={value} />)}</dl>
      )}
    </details>
  )
}

function Pair({ name, value }: { readonly name: string; readonly value: string }) {
  return <><dt>{name}</dt><dd><code>{value}</code></dd></>
}
