import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { useDeferredValue, useState } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { ChoiceField } from '../../../design/fields/choice-field.tsx'
import { TextField } from '../../../design/fields/text-field.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { Loading } from '../../../design/states/loading.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { DifferenceExport } from './difference-export.tsx'
import { DifferenceTable } from './difference-table.tsx'
import { tariffWords } from './words.ts'

export type Differences = operations['compareTariffRevisions']['responses'][200]['content']['application/json']
export type ChangeKind = Differences['lines'][number]['kind']

interface Revision {
  readonly name: string
  readonly asOf: string
  readonly sha256: string
}

/** What is compared, and what of it is looked for. */
export interface DifferenceAsked {
  readonly older: string
  readonly newer: string
  readonly search: string
  readonly kind: ChangeKind | ''
}

/** What two revisions of the tariff do not say alike. */
export function DifferenceView({ revisions }: { readonly revisions: readonly Revision[] }) {
  const words = useWords(tariffWords)
  const ordered = revisions.toSorted((one, other) => (one.asOf < other.asOf ? -1 : 1))
  const [chosen, setChosen] = useState<Partial<DifferenceAsked>>({})
  const asked = { older: ordered.at(-2)?.sha256 ?? '', newer: ordered.at(-1)?.sha256 ?? '', search: '', kind: '' as const, ...chosen }
  return (
    <section>
      <h2>{words('compare')}</h2>
      {ordered.length < 2 ? <p className="administration-none">{words('oneOnly')}</p> : (
        <>
          <p>{words('compareWhat')}</p>
          <DifferenceChoice revisions={ordered} asked={asked} onAsk={setChosen} />
          <Compared asked={asked} />
        </>
      )}
    </section>
  )
}

interface DifferenceChoiceProps {
  readonly revisions: readonly Revision[]
  readonly asked: DifferenceAsked
  readonly onAsk: (asked: DifferenceAsked) => void
}

function DifferenceChoice({ revisions, asked, onAsk }: DifferenceChoiceProps) {
  const words = useWords(tariffWords)
  const options = revisions.map(({ name, asOf, sha256 }) => ({ value: sha256, label: `${name} (${asOf})` }))
  const kinds = (['added', 'removed', 'changed'] as const).map((value) => ({ value, label: words(`kinds.${value}`) }))
  return (
    <div className="form-row">
      <ChoiceField label={words('older')} value={asked.older} options={options} onChange={(older) => { onAsk({ ...asked, older }) }} />
      <ChoiceField label={words('newer')} value={asked.newer} options={options} onChange={(newer) => { onAsk({ ...asked, newer }) }} />
      <ChoiceField<ChangeKind | ''> label={words('showKind')} value={asked.kind} options={[{ value: '', label: words('allKinds') }, ...kinds]} onChange={(kind) => { onAsk({ ...asked, kind }) }} />
      <TextField label={words('search')} hint={words('searchHint')} type="search" value={asked.search} onChange={(search) => { onAsk({ ...asked, search }) }} />
    </div>
  )
}

function Compared({ asked }: { readonly asked: DifferenceAsked }) {
  const words = useWords(tariffWords)
  const deferred = useDeferredValue(asked)
  const compared = useDifferences(deferred)
  if (compared.isError) return <Failed failure={compared.error} onRetry={() => { void compared.refetch() }} />
  const [first] = compared.data?.pages ?? []
  if (first === undefined) return <Loading what={words('comparing')} />
  const lines = compared.data?.pages.flatMap((page) => page?.lines ?? []) ?? []
  return (
    <>
      <Counts counts={first.counts} />
      <DifferenceExport asked={deferred} />
      {lines.length === 0 ? <Empty title={words('same')}><p>{words('sameWhat')}</p></Empty> : <DifferenceTable lines={lines} />}
      {compared.hasNextPage && <p><Button type="button" outline disabled={compared.isFetchingNextPage} onClick={() => { void compared.fetchNextPage() }}>{words('more')}</Button></p>}
    </>
  )
}

function Counts({ counts }: { readonly counts: Differences['counts'] }) {
  const words = useWords(tariffWords)
  const formats = useFormats()
  return <p className="administration-counts" role="status">{(['added', 'removed', 'changed'] as const).map((kind) => <span key={kind}><strong>{formats.number(counts[kind])}</strong> {words(`kinds.${kind}`).toLowerCase()}</span>)}</p>
}

function useDifferences({ older, newer, search, kind }: DifferenceAsked) {
  const { singleWindow: { api } } = useSession()
  return useInfiniteQuery({
    queryKey: ['tariff', 'differences', older, newer, search, kind], initialPageParam: '', placeholderData: keepPreviousData,
    queryFn: async ({ pageParam }) => (await api.GET('/tariff/differences', { params: { query: { older, newer, limit: 100, ...(search !== '' && { search }), ...(kind !== '' && { kind }), ...(pageParam !== '' && { after: pageParam }) } } })).data,
    getNextPageParam: (page) => page?.next,
  })
}
