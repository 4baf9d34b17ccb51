import { Link } from '@tanstack/react-router'
import { Alert, Button } from '@trussworks/react-uswds'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { ShownBox } from '../../design/graph/graph-box.tsx'
import type { ShownArrow } from '../../design/graph/graph-view.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { Loading } from '../../design/states/loading.tsx'
import type { Tone } from '../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useWords } from '../../languages/use-words.ts'
import type { Network, NetworkAsked, NetworkNode } from './use-network.ts'
import { networkWords } from './words.ts'

const GraphView = lazy(async () => ({ default: (await import('../../design/graph/graph-view.tsx')).GraphView }))
const tones: Readonly<Record<NetworkNode['kind'], Tone>> = { party: 'busy', address: 'caution', identifier: 'quiet', filing: 'good' }

interface NetworkViewProps {
  readonly network: Network
  readonly asked: NetworkAsked
  readonly onShow: (asked: NetworkAsked) => void
}

/** The network as a picture and as a table. */
export function NetworkView({ network: { nodes, links, isCut }, asked, onShow }: NetworkViewProps) {
  const words = useWords(networkWords)
  const [chosen, setChosen] = useState<string>()
  const boxes = useMemo(() => nodes.map(({ id, kind, label, links: count }): ShownBox => ({ id, shape: kind === 'filing' ? 'event' : 'goods', tone: tones[kind], kind: words(`nodes.${kind}`), title: label, line: words('links', { count }) })), [nodes, words])
  const arrows = useMemo(() => links.map(({ from, to, roles }): ShownArrow => ({ from, to, line: roles.length > 0 ? 'through' : 'dashed' })), [links])
  if (nodes.length === 0) return <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty>
  const columns: readonly Column<NetworkNode>[] = [
    { id: 'kind', header: words('kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => words(`nodes.${kind}`) },
    { id: 'label', header: words('label'), sortBy: ({ label }) => label, cell: (node) => <NodeName node={node} onShow={onShow} /> },
    { id: 'links', header: words('tied'), isNumber: true, sortBy: ({ links: count }) => count, cell: ({ links: count }) => String(count) },
  ]
  return (
    <section aria-label={words('graph', { what: asked.what })}>
      {isCut && <Alert type="warning" headingLevel="h2" slim>{words('cut')}</Alert>}
      <Suspense fallback={<Loading />}><GraphView label={words('graph', { what: asked.what })} boxes={boxes} arrows={arrows} start={nodes[0]?.id} chosen={chosen} onChoose={setChosen} /></Suspense>
      <div role="status">{nodes.filter(({ id }) => id === chosen).map((node) => <p key={node.id} className="network-chosen">{words(`nodes.${node.kind}`)}: <NodeName node={node} onShow={onShow} /></p>)}</div>
      <h2>{words('table')}</h2>
      <DataTable caption={words('table')} columns={columns} rows={nodes} rowKey={({ id }) => id} sorting={{ column: 'links', direction: 'descending' }} />
    </section>
  )
}

const beginningOf = { party: 'name', address: 'address', identifier: 'identifier' } as const

function NodeName({ node: { kind, label, filing }, onShow }: { readonly node: NetworkNode; readonly onShow: (asked: NetworkAsked) => void }) {
  const words = useWords(networkWords)
  if (kind === 'filing') return filing === undefined ? <>{label}</> : <Link to="/officer/filings/$id" params={{ id: filing }} aria-label={`${words('open')}: ${label}`}>{label}</Link>
  return <><span lang="en">{label}</span> <Button type="button" unstyled aria-label={`${words('around')}: ${label}`} onClick={() => { onShow({ by: beginningOf[kind], what: label, steps: 1 }) }}>{words('around')}</Button></>
}
