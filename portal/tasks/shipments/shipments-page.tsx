import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { PageHead } from '../../design/page/page-head.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { Loading } from '../../design/states/loading.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { DisclosuresSeen } from './disclosures-seen.tsx'
import { FindShipment } from './find-shipment.tsx'
import { HandInEvidence } from './hand-in/hand-in-evidence.tsx'
import './shipments.scss'
import { shipmentsWords } from './words.ts'

interface ShipmentKnown {
  readonly kind: string
  readonly number: string
  readonly recordedAt: string
}

/** Finds shipments, and takes evidence in. */
export function ShipmentsPage() {
  const words = useWords(shipmentsWords)
  const { may } = useSession()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <div className="columns shipments-top">
        <section className="panel" aria-labelledby="find-shipment">
          <h2 id="find-shipment">{words('find')}</h2>
          <FindShipment />
        </section>
        <section className="panel" aria-labelledby="hand-in">
          <h2 id="hand-in">{words('handIn')}</h2>
          {may('record-provenance') ? <HandInEvidence /> : <p>{words('mayNot')}</p>}
        </section>
      </div>
      <section>
        <h2>{words('list')}</h2>
        <ShipmentsOnFile />
      </section>
      <DisclosuresSeen />
    </>
  )
}

function ShipmentsOnFile() {
  const words = useWords(shipmentsWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const query = useInfiniteQuery({
    queryKey: ['shipments', 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => (await singleWindow.api.GET('/provenance/shipments', { params: { query: pageParam === undefined ? {} : { before: pageParam } } })).data ?? { shipments: [] },
    getNextPageParam: (page) => page.next,
  })
  if (query.data === undefined) return query.isError ? <Failed failure={query.error} onRetry={() => { void query.refetch() }} /> : <Loading what={words('loading')} />
  const rows: readonly ShipmentKnown[] = query.data.pages.flatMap(({ shipments }) => shipments)
  if (rows.length === 0) return <Empty title={words('noneTitle')}><p>{words('none')}</p></Empty>
  const columns: readonly Column<ShipmentKnown>[] = [
    { id: 'number', header: words('number'), sortBy: ({ number }) => number, cell: ({ number }) => <Link to="/shipments/$id" params={{ id: number }}>{number}</Link> },
    { id: 'kind', header: words('kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => <span lang="en">{kind.replaceAll('-', ' ')}</span> },
    { id: 'heard', header: words('heard'), sortBy: ({ recordedAt }) => recordedAt, cell: ({ recordedAt }) => <time dateTime={recordedAt} title={recordedAt}>{formats.time(recordedAt)}</time> },
  ]
  return (
    <>
      <DataTable caption={words('list')} columns={columns} rows={rows} rowKey={({ kind, number }) => `${kind} ${number}`} />
      {query.hasNextPage && <Button type="button" outline disabled={query.isFetchingNextPage} onClick={() => { void query.fetchNextPage() }}>{words('more')}</Button>}
    </>
  )
}
