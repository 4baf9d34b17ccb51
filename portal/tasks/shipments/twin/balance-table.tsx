import type { NodeBalance } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { lotName } from '../lots/lot-name.ts'
import { processWords } from './event-words.ts'
import { twinWords } from './twin-words.ts'

interface BalanceTableProps {
  readonly balance: readonly NodeBalance[]
  readonly events: readonly RecordedEvent[]
}

/** What went in and came out at each event and of each lot, where quantities are stated. */
export function BalanceTable({ balance, events }: BalanceTableProps) {
  const words = useWords(twinWords)
  if (balance.length === 0) return null
  const names = new Map(events.map(({ event }) => [event.id, processWords(event)]))
  const columns: readonly Column<NodeBalance>[] = [
    { id: 'node', header: words('node'), cell: ({ event, lot }) => (lot === undefined ? names.get(event) ?? event : words('ofLot', { lot: lotName(lot).value })) },
    { id: 'in', header: words('in'), isNumber: true, cell: (one) => one.in },
    { id: 'out', header: words('out'), isNumber: true, cell: ({ out }) => out },
    { id: 'loss', header: words('loss'), isNumber: true, cell: ({ losses }) => losses },
    { id: 'difference', header: words('difference'), isNumber: true, cell: ({ difference }) => difference },
    { id: 'unit', header: words('unit'), cell: ({ unit }) => unit },
    { id: 'result', header: words('result'), sortBy: ({ holds }) => Number(holds), cell: ({ holds }) => <StatusTag tone={holds ? 'good' : 'bad'}>{words(holds ? 'fits' : 'fitsNot')}</StatusTag> },
  ]
  return (
    <section>
      <h2>{words('balance')}</h2>
      <p>{words('balanceLead')}</p>
      <DataTable caption={words('balance')} columns={columns} rows={balance} rowKey={({ event, lot = '', unit }) => `${event} ${lot} ${unit}`} />
    </section>
  )
}
