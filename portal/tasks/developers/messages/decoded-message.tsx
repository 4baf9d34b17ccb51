import { CopiedText } from '../../../design/acts/copied-text.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useDecoded, type HandedIn, type MessageRecord } from './use-message.ts'
import { messageWords } from './words.ts'

/** A message field by field. */
export function DecodedMessage({ handedIn, format }: { readonly handedIn: HandedIn; readonly format: string }) {
  const words = useWords(messageWords)
  const decoded = useDecoded(handedIn, format)
  return (
    <section aria-labelledby="fields">
      <h2 id="fields">{words('fields')}</h2>
      <Answered query={decoded}>
        {({ records, canonical }) => (records === undefined ? <><p>{words('canonicalWhat')}</p><CopiedText name={words('canonical')} text={canonical} /></> : (
          <>
            <p>{words('fieldsHint')}</p>
            <ol className="developers-records" lang="en">{records.map((record) => <li key={record.number}><OneRecord record={record} /></li>)}</ol>
          </>
        ))}
      </Answered>
    </section>
  )
}

function OneRecord({ record: { id, text, title, authority, fields } }: { readonly record: MessageRecord }) {
  const words = useWords(messageWords)
  return (
    <details>
      <summary>{text.trimEnd()}</summary>
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
