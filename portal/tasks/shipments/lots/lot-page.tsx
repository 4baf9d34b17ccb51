import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, ButtonGroup, Label } from '@trussworks/react-uswds'
import { lazy, Suspense, useMemo, useState } from 'react'
import type { LotTrace } from '@customhouse/sdk/client/provenance-calls.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Loading } from '../../../design/states/loading.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { LotSearch } from '../shipments.ts'
import '../shipments.scss'
import { EventTable } from '../twin/event-table.tsx'
import { NodeDetail } from '../twin/node-detail.tsx'
import { twinGraph } from '../twin/twin-graph.ts'
import '../twin/twin.scss'
import { useShownGraph } from '../twin/use-shown-graph.ts'
import { lotName } from './lot-name.ts'
import { lotWords } from './lot-words.ts'
import { RecallList } from './recall-list.tsx'

const GraphView = lazy(async () => ({ default: (await import('../../../design/graph/graph-view.tsx')).GraphView }))

/** A lot: back to every source, forward to every delivery, and whom to notify where it must be called back. */
export function LotPage() {
  const words = useWords(lotWords)
  // The router is one for all tasks and does not know the types of each.
  const { lot = '' }: { readonly lot?: string } = useParams({ strict: false })
  const { asOf, direction = 'back' }: LotSearch = useSearch({ strict: false })
  const { singleWindow, me } = useSession()
  const query = useQuery({ queryKey: ['lots', lot, 'trace', direction, asOf ?? 'now'], enabled: me !== undefined, queryFn: () => singleWindow.trace(lot, { direction, ...(asOf !== undefined && { asOf }) }) })
  const isAbsent = query.error instanceof Refusal && query.error.status === 404
  return (
    <>
      <PageHead title={words('title', { name: lotName(lot).value })} lead={words('lead')} actions={<Link className="usa-button usa-button--outline" to="/shipments/$id" params={{ id: lot }}>{words('open')}</Link>} />
      <dl className="facts"><dt>{words('full')}</dt><dd><code>{lot}</code></dd></dl>
      <LotQuestion lot={lot} direction={direction} asOf={asOf} />
      {isAbsent ? <Empty title={words('absentTitle')}><p>{words('absent')}</p></Empty> : <Answered query={query} what={words('tracing')}>{(trace) => <Chain trace={trace} />}</Answered>}
      {query.isSuccess && <RecallList lot={lot} asOf={asOf} />}
    </>
  )
}

function LotQuestion({ lot, direction, asOf }: { readonly lot: string; readonly direction: 'back' | 'forward'; readonly asOf: string | undefined }) {
  const words = useWords(lotWords)
  const navigate = useNavigate()
  const go = (search: LotSearch) => { void navigate({ to: '/lots/$lot', params: { lot }, search, replace: true, resetScroll: false }) }
  const day = asOf === undefined ? {} : { asOf }
  return (
    <div className="story-head lot-question">
      <ButtonGroup type="segmented" aria-label={words('direction')}>
        {(['back', 'forward'] as const).map((one) => <Button key={one} type="button" outline={direction !== one} aria-pressed={direction === one} onClick={() => { go({ ...day, ...(one === 'forward' && { direction: one }) }) }}>{words(one)}</Button>)}
      </ButtonGroup>
      <div className="as-of">
        <Label htmlFor="as-of">{words('asOf')}</Label>
        <input id="as-of" className="usa-input" type="date" value={asOf ?? ''} onChange={({ target }) => { go({ ...(target.value !== '' && { asOf: target.value }), ...(direction === 'forward' && { direction }) }) }} />
      </div>
    </div>
  )
}

function Chain({ trace }: { readonly trace: LotTrace }) {
  const words = useWords(lotWords)
  const [chosen, setChosen] = useState<string>()
  const graph = useMemo(() => twinGraph({ events: trace.events, shipped: [trace.lot], findings: trace.findings }), [trace])
  const { boxes, arrows, start } = useShownGraph(graph, words('thisLot'))
  const ends = trace.direction === 'back' ? trace.sources ?? [] : trace.deliveries ?? []
  const name = lotName(trace.lot).value
  return (
    <>
      <p role="status">{words('chain', { events: trace.events.length, lots: trace.lots.length })}</p>
      {trace.findings.length > 0 && <section aria-labelledby="chain-findings"><h2 id="chain-findings">{words('findings')}</h2><FindingList findings={trace.findings} /></section>}
      <section aria-labelledby="chain">
        <h2 id="chain">{words(trace.direction)}</h2>
        <div className="story-body">
          <div className="story-view">
            <Suspense fallback={<Loading />}><GraphView label={words('graph', { name, direction: words(trace.direction) })} boxes={boxes} arrows={arrows} start={start} chosen={chosen} onChoose={setChosen} /></Suspense>
            <EventTable shipment={name} graph={graph} onChoose={setChosen} />
          </div>
          <NodeDetail node={graph.nodes.find(({ id }) => id === chosen)} onClose={() => { setChosen(undefined) }} />
        </div>
        {ends.length > 0 && (
          <>
            <h3>{words(trace.direction === 'back' ? 'sources' : 'deliveries')}</h3>
            <ul className="lot-links lot-links-many">{ends.slice(0, 100).map((lot) => <li key={lot}><Link to="/lots/$lot" params={{ lot }} title={lot}>{lotName(lot).value}</Link></li>)}</ul>
          </>
        )}
      </section>
    </>
  )
}
