import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, Button, Label } from '@trussworks/react-uswds'
import { useMemo, useState } from 'react'
import type { ShipmentAssessed } from '@customhouse/sdk/client/provenance-calls.ts'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { linkOfFinding } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Answered } from '../../../design/states/answered.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { ShipmentSearch } from '../shipments.ts'
import '../shipments.scss'
import { BalanceTable } from './balance-table.tsx'
import { FilingStage } from './filing-stage.tsx'
import { NeededList } from './needed-list.tsx'
import { OriginPath } from './origin-path.tsx'
import { Story } from './story.tsx'
import './twin.scss'
import { TracingPackage } from './tracing-package.tsx'
import { TwinFacts } from './twin-facts.tsx'
import { twinGraph, type TwinNode } from './twin-graph.ts'
import { twinWords } from './twin-words.ts'
import { Verdict } from './verdict.tsx'
import { VerifyAgain } from './verify-again.tsx'

/** The digital twin of a shipment: what, where, whose, and what proves it; what stands against it in front. */
export function ShipmentPage() {
  const words = useWords(twinWords)
  // The router is one for all tasks and does not know the types of each.
  const { id = '' }: { readonly id?: string } = useParams({ strict: false })
  const { asOf, view = 'graph' }: ShipmentSearch = useSearch({ strict: false })
  const { singleWindow, me } = useSession()
  const query = useQuery({ queryKey: ['shipments', id, 'assessment', asOf ?? 'now'], enabled: me !== undefined, queryFn: () => singleWindow.assessShipment(id, asOf === undefined ? {} : { asOf }) })
  const isAbsent = query.error instanceof Refusal && query.error.status === 404
  return (
    <>
      <PageHead title={words('title', { number: id })} lead={<Link to="/shipments">{words('back')}</Link>} actions={<AsOf id={id} asOf={asOf} />} />
      {isAbsent ? <Empty title={words('absentTitle')}><p>{words('absent')}</p></Empty> : <Answered query={query} what={words('loading')}>{(assessed) => <Twin key={`${id} ${asOf ?? ''}`} assessed={assessed} asOf={asOf} view={view} />}</Answered>}
    </>
  )
}

function AsOf({ id, asOf }: { readonly id: string; readonly asOf: string | undefined }) {
  const words = useWords(twinWords)
  const navigate = useNavigate()
  const go = (day: string) => { void navigate({ to: '/shipments/$id', params: { id }, search: (before: ShipmentSearch) => ({ ...(before.view !== undefined && { view: before.view }), ...(day !== '' && { asOf: day }) }), replace: true }) }
  return (
    <div className="as-of">
      <Label htmlFor="as-of">{words('asOf')}</Label>
      <input id="as-of" className="usa-input" type="date" value={asOf ?? ''} onChange={({ target }) => { go(target.value) }} />
      {asOf !== undefined && <Button type="button" unstyled onClick={() => { go('') }}>{words('asOfClear')}</Button>}
    </div>
  )
}

interface TwinProps {
  readonly assessed: ShipmentAssessed
  readonly asOf: string | undefined
  readonly view: NonNullable<ShipmentSearch['view']>
}

function Twin({ assessed, asOf, view }: TwinProps) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const { twin, findings, areas, balance, origin } = assessed
  const [chosen, setChosen] = useState<string>()
  const graph = useMemo(() => twinGraph({ events: twin.events, shipped: twin.lots.map(({ lot }) => lot), findings }), [twin, findings])
  const show = (node: TwinNode | undefined) => {
    if (node === undefined) return
    setChosen(node.id)
    document.getElementById('story')?.scrollIntoView()
  }
  const showEvent = (event: string) => { show(graph.nodes.find((one) => one.kind === 'event' && one.recorded.event.id === event)) }
  const showFinding = (finding: Finding) => {
    const link = linkOfFinding(finding)
    const isNamed = (node: TwinNode) => (node.kind === 'event' ? node.recorded.event.id === link?.event : link?.lot !== undefined && node.lots.includes(link.lot))
    show(graph.nodes.find(isNamed))
  }
  return (
    <>
      {asOf !== undefined && <Alert type="info" headingLevel="h2" slim>{words('asOfSaid', { day: formats.date(asOf) })}</Alert>}
      <Verdict origin={origin} findings={findings} events={twin.events} onShow={showFinding} />
      <TwinFacts twin={twin} onShow={showEvent} />
      <Story twin={twin} graph={graph} view={view} chosen={chosen} onChoose={setChosen} />
      <OriginPath origin={origin} events={twin.events} onShow={showEvent} />
      <NeededList areas={areas} />
      <FilingStage shipment={twin.shipment} />
      <BalanceTable balance={balance} events={twin.events} />
      <TracingPackage shipment={twin.shipment} asOf={asOf} />
      <VerifyAgain shipment={twin.shipment} />
    </>
  )
}
