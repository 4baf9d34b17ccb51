import { useNavigate } from '@tanstack/react-router'
import { Button, ButtonGroup } from '@trussworks/react-uswds'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import type { DigitalTwin } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { Loading } from '../../../design/states/loading.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import type { ShipmentSearch } from '../shipments.ts'
import { EventTable } from './event-table.tsx'
import { mapStops } from './map-stops.ts'
import { NodeDetail } from './node-detail.tsx'
import type { TwinGraph } from './twin-graph.ts'
import { twinWords } from './twin-words.ts'
import { useShownGraph } from './use-shown-graph.ts'

const GraphView = lazy(async () => ({ default: (await import('../../../design/graph/graph-view.tsx')).GraphView }))
const JourneyMap = lazy(async () => ({ default: (await import('../../../design/map/journey-map.tsx')).JourneyMap }))

interface StoryProps {
  readonly twin: DigitalTwin
  readonly graph: TwinGraph
  readonly view: NonNullable<ShipmentSearch['view']>
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}

/** What happened, as a graph, on a map, and in a table that says the same. */
export function Story({ twin, graph, view, chosen, onChoose }: StoryProps) {
  const words = useWords(twinWords)
  const navigate = useNavigate()
  const go = (next: StoryProps['view']) => { void navigate({ to: '/shipments/$id', params: { id: twin.shipment }, search: (before: ShipmentSearch) => ({ ...(before.asOf !== undefined && { asOf: before.asOf }), ...(next !== 'graph' && { view: next }) }), replace: true, resetScroll: false }) }
  const node = graph.nodes.find(({ id }) => id === chosen)
  return (
    <section id="story" aria-labelledby="story-title" className="story">
      <div className="story-head">
        <h2 id="story-title">{words('story')}</h2>
        <ButtonGroup type="segmented" aria-label={words('view')}>
          {(['graph', 'map', 'table'] as const).map((one) => <Button key={one} type="button" outline={view !== one} aria-pressed={view === one} onClick={() => { go(one) }}>{words(one)}</Button>)}
        </ButtonGroup>
      </div>
      <div className={view === 'graph' || node !== undefined ? 'story-body' : undefined}>
        <div className="story-view">
          <Suspense fallback={<Loading />}>
            {view === 'graph' && <StoryGraph twin={twin} graph={graph} chosen={chosen} onChoose={onChoose} />}
            {view === 'map' && <StoryMap twin={twin} />}
          </Suspense>
          {view === 'table' && <EventTable shipment={twin.shipment} graph={graph} onChoose={onChoose} />}
        </div>
        {(view === 'graph' || node !== undefined) && <NodeDetail node={node} onClose={() => { onChoose(undefined) }} />}
      </div>
    </section>
  )
}

function StoryGraph({ twin, graph, chosen, onChoose }: Omit<StoryProps, 'view'>) {
  const words = useWords(twinWords)
  const { boxes, arrows, start, beyond, open } = useShownGraph(graph)
  const more = chosen === undefined ? undefined : beyond.get(chosen)
  return (
    <>
      {boxes.length < graph.nodes.length && <p>{words('folded', { all: String(graph.nodes.length) })}</p>}
      <GraphView label={words('graphLabel', { number: twin.shipment, events: twin.events.length })} boxes={boxes} arrows={arrows} start={start} chosen={chosen} onChoose={onChoose} />
      <p className="graph-how">{words('graphKey')}</p>
      {chosen !== undefined && more !== undefined && <Button type="button" outline onClick={() => { open(chosen) }}>{words('showBeyond', { count: String(more) })}</Button>}
    </>
  )
}

function StoryMap({ twin }: Pick<StoryProps, 'twin'>) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const stops = useMemo(() => mapStops(twin.events, (moment) => formats.date(moment.slice(0, 10))), [twin, formats])
  const [at, setAt] = useState<number>()
  const move = useCallback((next: number) => { setAt(next) }, [])
  const placeless = twin.events.length - stops.length
  if (stops.length === 0) return <p>{words('noPlaces')}</p>
  return (
    <>
      <JourneyMap label={words('mapLabel')} stops={stops} at={Math.min(at ?? stops.length - 1, stops.length - 1)} onMove={move} />
      {placeless > 0 && <p>{words('placeless', { count: placeless })}</p>}
    </>
  )
}
