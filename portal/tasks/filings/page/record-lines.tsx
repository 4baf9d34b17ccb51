import { useState } from 'react'
import { useWords } from '../../../languages/use-words.ts'
import { recordPieces, type FiledRecord } from './record-pieces.ts'
import { pageWords } from './words.ts'

interface Chosen {
  readonly record: FiledRecord
  readonly field: FiledRecord['fields'][number]
}

/** Records of 80 characters: a field that is pointed at, or has the focus, is explained below. */
export function RecordLines({ title, records }: { readonly title: string; readonly records: readonly FiledRecord[] }) {
  const [chosen, setChosen] = useState<Chosen>()
  return (
    <>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
        <ol className="records" lang="en">{records.map((record) => <li key={record.number} className="record"><OneRecord record={record} chosen={chosen} onChoose={setChosen} /></li>)}</ol>
      </div>
      <About chosen={chosen} />
    </>
  )
}

interface OneRecordProps {
  readonly record: FiledRecord
  readonly chosen: Chosen | undefined
  readonly onChoose: (chosen: Chosen) => void
}

function OneRecord({ record, chosen, onChoose }: OneRecordProps) {
  return recordPieces(record).map(({ text, field }, index) => {
    if (field === undefined) return <span key={String(index)}>{text}</span>
    const choose = () => { onChoose({ record, field }) }
    return <button key={String(index)} type="button" className="record-field" aria-pressed={chosen?.record === record && chosen.field === field} aria-label={`${field.name}: ${field.value}`} onClick={choose} onFocus={choose} onMouseEnter={choose}>{text}</button>
  })
}

function About({ chosen }: { readonly chosen: Chosen | undefined }) {
  const words = useWords(pageWords)
  if (chosen === undefined) return <div className="record-about"><p>{words('fieldHint')}</p></div>
  const { record, field } = chosen
  return (
    <div className="record-about">
      <p lang="en"><strong>{field.name}</strong>: <code>{field.value}</code></p>
      <p>{words('recordIs', { id: record.id, title: record.title ?? '' })}, {words('position', { from: String(field.from), to: String(field.to) })}</p>
      {record.authority !== undefined && <p>{words('source')}: <span lang="en">{record.authority}</span></p>}
    </div>
  )
}
