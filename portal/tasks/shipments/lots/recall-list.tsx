import { useQuery } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import type { LotRecall } from '@customhouse/sdk/client/provenance-calls.ts'
import { saveFile } from '../../../design/export/save-file.ts'
import { StatusTag, type Tone } from '../../../design/status/status-tag.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { nameOf, quantityWords } from '../twin/event-words.ts'
import { lotName, lotRange } from './lot-name.ts'
import { lotWords } from './lot-words.ts'
import { recallCsv } from './recall-csv.ts'
import { recallLines, type RecallLine } from './recall-lines.ts'

const states = { 'on-hand': 'stateOnHand', 'in-transit': 'stateInTransit', 'passed-on': 'statePassedOn' } as const
const tones = { 'on-hand': 'caution', 'in-transit': 'busy', 'passed-on': 'quiet' } as const satisfies Readonly<Record<string, Tone>>

/** Whom to notify where a lot must be called back, of which lots and how much of each; as a file for letters too. */
export function RecallList({ lot, asOf }: { readonly lot: string; readonly asOf: string | undefined }) {
  const words = useWords(lotWords)
  const { singleWindow } = useSession()
  const query = useQuery({ queryKey: ['lots', lot, 'recall', asOf ?? 'now'], queryFn: () => singleWindow.recall(lot, asOf === undefined ? {} : { asOf }) })
  return (
    <section>
      <h2>{words('recall')}</h2>
      <p>{words('recallLead')}</p>
      <Answered query={query} what={words('loadingRecall')}>{(recall) => <Notices recall={recall} />}</Answered>
    </section>
  )
}

function Notices({ recall }: { readonly recall: LotRecall }) {
  const words = useWords(lotWords)
  const formats = useFormats()
  const rows = recallLines(recall)
  if (rows.length === 0) return <p>{words('recallNone')}</p>
  const columns: readonly Column<RecallLine>[] = [
    { id: 'party', header: words('party'), sortBy: ({ party }) => nameOf(partyOf(party)), cell: ({ party }) => nameOf(partyOf(party)) },
    { id: 'state', header: words('state'), sortBy: ({ told }) => told.state, cell: ({ told: { state } }) => <StatusTag tone={tones[state]}>{words(states[state])}</StatusTag> },
    { id: 'lot', header: words('lot'), sortBy: ({ lots: [first = ''] }) => first, cell: ({ lots, told }) => `${words('severalLots', { count: lots.length, range: lotRange(lots) })}${told.description === undefined ? '' : `: ${told.description}`}` },
    { id: 'on-hand', header: words('onHand'), isNumber: true, cell: ({ onHand }) => quantityWords(onHand.map(({ value, unit }) => ({ lot: '', quantity: { value, unit } }))) },
    { id: 'since', header: words('since'), sortBy: ({ told }) => told.since, cell: ({ told: { since } }) => <time dateTime={since}>{formats.date(since.slice(0, 10))}</time> },
    { id: 'passed-to', header: words('passedTo'), cell: ({ told }) => told.passedTo.join(', ') },
    { id: 'papers', header: words('papers'), cell: ({ told }) => told.documents.join(', ') },
  ]
  return (
    <>
      <Button type="button" outline onClick={() => { saveFile(`recall-${lotName(recall.lot).value.replaceAll(/[^\w.-]+/g, '-')}.csv`, new Blob([recallCsv(recall)], { type: 'text/csv;charset=utf-8' })) }}>{words('csv')}</Button>
      <DataTable caption={words('recall')} columns={columns} rows={rows} rowKey={({ party, lots: [first = ''], told }) => `${nameOf(partyOf(party))} ${first} ${told.state}`} />
    </>
  )
}

/** The description of the API leaves members out or undefined; ours leaves them out. */
function partyOf({ name, identifiers, country }: LotRecall['notices'][number]['party']): Parameters<typeof nameOf>[0] {
  return { identifiers, ...(name !== undefined && { name }), ...(country !== undefined && { country }) }
}
