import type { AreaAssessment, NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { twinWords } from './twin-words.ts'

const tones = { release: 'good', wait: 'caution', examine: 'bad' } as const satisfies Readonly<Record<string, Tone>>

/** What is still needed of the goods, from whom and by when, and what would be decided of them today. */
export function NeededList({ areas }: { readonly areas: readonly AreaAssessment[] }) {
  const words = useWords(twinWords)
  const needed = areas.flatMap((area) => area.needed)
  const early = areas.flatMap(({ area, earlyDecision }) => (earlyDecision === undefined ? [] : [{ area, ...earlyDecision }]))
  return (
    <section>
      <h2>{words('needed')}</h2>
      {needed.length === 0 ? <p>{words('neededNone')}</p> : <><p>{words('neededLead')}</p><NeededTable caption={words('needed')} needed={needed} /></>}
      {early.map(({ area, outcome, reasons }) => (
        <div key={area}>
          <h3>{words('early')}: <span lang="en">{area.replaceAll('-', ' ')}</span></h3>
          <p><StatusTag tone={tones[outcome]}>{words(outcome)}</StatusTag></p>
          <ul lang="en">{reasons.map(({ words: said, holds }) => <li key={said}><span aria-hidden="true">{holds ? '✓' : '✕'}</span> <span className="usa-sr-only" lang="en">{holds ? 'Holds:' : 'Does not hold:'}</span> {said}</li>)}</ul>
        </div>
      ))}
    </section>
  )
}

/** What is missing, from whom, by when and by which law. */
export function NeededTable({ caption, needed }: { readonly caption: string; readonly needed: readonly NeededDatum[] }) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const columns: readonly Column<NeededDatum>[] = [
    { id: 'what', header: words('neededWhat'), sortBy: ({ name }) => name, cell: ({ name }) => <span lang="en">{name}</span> },
    { id: 'from', header: words('from'), sortBy: ({ from }) => from, cell: ({ from }) => <span lang="en">{from}</span> },
    { id: 'by', header: words('by'), sortBy: ({ by }) => by, cell: ({ by }) => (/^\d{4}-\d{2}-\d{2}/.test(by) ? <time dateTime={by}>{formats.date(by.slice(0, 10))}</time> : <span lang="en">{by}</span>) },
    { id: 'authority', header: words('authority'), cell: ({ authority }) => <span lang="en">{authority}</span> },
  ]
  return <DataTable caption={caption} columns={columns} rows={needed} rowKey={({ name, from, pointer = '' }) => `${name} ${from} ${pointer}`} />
}
