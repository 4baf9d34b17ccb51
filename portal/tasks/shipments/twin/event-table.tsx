import { Button } from '@trussworks/react-uswds'
import type { LotPart } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { lotRange } from '../lots/lot-name.ts'
import { useStandingLabel } from '../standing-label.ts'
import { actors, nameOf, processWords, quantityWords, toneOfNode, toneOfStanding } from './event-words.ts'
import type { EventNode, TwinGraph } from './twin-graph.ts'
import { twinWords } from './twin-words.ts'

interface EventTableProps {
  readonly shipment: string
  readonly graph: TwinGraph
  readonly onChoose: (id: string) => void
}

/** Every event of the twin, as the graph has them: when, what, by whom, where, of which lots, how much, and what its proof is worth. */
export function EventTable({ shipment, graph, onChoose }: EventTableProps) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const label = useStandingLabel()
  const rows = graph.nodes.filter((node) => node.kind === 'event')
  const columns: readonly Column<EventNode>[] = [
    { id: 'when', header: words('when'), sortBy: ({ recorded }) => recorded.event.occurredAt, cell: ({ recorded: { event } }) => <time dateTime={event.occurredAt} title={event.occurredAt}>{formats.date(event.occurredAt.slice(0, 10))}</time> },
    { id: 'what', header: words('happened'), sortBy: ({ recorded }) => processWords(recorded.event), cell: (node) => <Button type="button" unstyled data-event={node.recorded.event.id} onClick={() => { onChoose(node.id) }}>{processWords(node.recorded.event)}</Button> },
    { id: 'who', header: words('who'), sortBy: ({ recorded }) => actors(recorded.event), cell: ({ recorded: { event } }) => actors(event) },
    { id: 'where', header: words('whereColumn'), sortBy: ({ recorded }) => nameOf(recorded.event.place), cell: ({ recorded: { event } }) => nameOf(event.place) },
    { id: 'lots', header: words('inOut'), cell: ({ recorded: { event } }) => <LotsInOut inputs={event.inputs} outputs={event.outputs} about={event.about} /> },
    { id: 'quantity', header: words('quantity'), cell: ({ recorded: { event } }) => [quantityWords(event.inputs), quantityWords([...event.outputs, ...event.about])].filter((text) => text !== '').join(' → ') },
    { id: 'standing', header: words('standing'), sortBy: ({ recorded }) => recorded.standing, cell: (node) => <Proof node={node} label={label(node.recorded.standing)} /> },
  ]
  return <DataTable caption={words('tableLabel', { number: shipment })} columns={columns} rows={rows} rowKey={({ id }) => id} sorting={{ column: 'when', direction: 'ascending' }} />
}

function Proof({ node, label }: { readonly node: EventNode; readonly label: string }) {
  const words = useWords(twinWords)
  const against = node.findings.filter(({ severity }) => severity !== 'information').length
  return (
    <>
      <StatusTag tone={toneOfStanding(node.recorded.standing)}>{label}</StatusTag>
      {against > 0 && <>{' '}<StatusTag tone={toneOfNode(node)}>{words('matters', { count: against })}</StatusTag></>}
    </>
  )
}

interface Parts {
  readonly inputs: readonly LotPart[]
  readonly outputs: readonly LotPart[]
  readonly about: readonly LotPart[]
}

function LotsInOut({ inputs, outputs, about }: Parts) {
  const words = useWords(twinWords)
  const said = (parts: readonly LotPart[]) => words('severalLots', { count: parts.length, range: lotRange(parts.map(({ lot }) => lot)) })
  const through = [inputs, outputs].filter((parts) => parts.length > 0).map(said)
  return <>{[...(inputs.length === 0 && outputs.length > 0 ? [`→ ${through.join('')}`] : through.length === 0 ? [] : [through.join(' → ')]), ...(about.length === 0 ? [] : [words('about', { lots: said(about) })])].join('; ')}</>
}
