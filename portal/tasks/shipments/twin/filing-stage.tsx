import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { FilingPrepared } from '@customhouse/sdk/client/provenance-calls.ts'
import type { DerivedDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useDraftStore } from '../../../session/drafts/use-draft-store.ts'
import { useSession } from '../../../session/session.tsx'
import { useStandingLabel } from '../standing-label.ts'
import { toneOfStanding } from './event-words.ts'
import { NeededTable } from './needed-list.tsx'
import { plainValue } from './plain-value.ts'
import { twinWords } from './twin-words.ts'

type Kind = 'entry' | 'entry-summary'

/** A filing from what is known of the shipment: prepared once, or kept growing with the evidence. For those who file. */
export function FilingStage({ shipment }: { readonly shipment: string }) {
  const words = useWords(twinWords)
  const { singleWindow, may } = useSession()
  const [kind, setKind] = useState<Kind>()
  const prepared = useQuery({ queryKey: ['shipments', shipment, 'filing', kind], enabled: kind !== undefined, queryFn: () => singleWindow.prepareFiling(shipment, kind === undefined ? {} : { kind }) })
  if (!may('file')) return null
  return (
    <section className="panel" aria-labelledby="prepare">
      <h2 id="prepare">{words('prepare')}</h2>
      <p>{words('prepareLead')}</p>
      <div className="acts">
        {(['entry', 'entry-summary'] as const).map((one) => <Button key={one} type="button" outline={kind !== one} aria-pressed={kind === one} disabled={prepared.isFetching} onClick={() => { setKind(one) }}>{words(one === 'entry' ? 'entry' : 'entrySummary')}</Button>)}
      </div>
      {prepared.isError && <Failed failure={prepared.error} onRetry={() => { void prepared.refetch() }} />}
      {kind !== undefined && prepared.data !== undefined && <Prepared shipment={shipment} kind={kind} prepared={prepared.data} />}
      <Progressive shipment={shipment} kind={kind ?? 'entry'} />
    </section>
  )
}

interface PreparedProps {
  readonly shipment: string
  readonly kind: Kind
  readonly prepared: FilingPrepared
}

function Prepared({ shipment, kind, prepared: { declaration, fields, needed } }: PreparedProps) {
  const words = useWords(twinWords)
  const label = useStandingLabel()
  const goOn = useDraftOf({ shipment, kind, declaration })
  const columns: readonly Column<DerivedDatum>[] = [
    { id: 'datum', header: words('datum'), sortBy: ({ name }) => name, cell: ({ name }) => <span lang="en">{name}</span> },
    { id: 'value', header: words('value'), cell: ({ value }) => plainValue(value) },
    { id: 'proof', header: words('sources'), cell: ({ sources }) => [...new Set(sources.map(({ standing }) => standing))].map((standing) => <StatusTag key={standing} tone={toneOfStanding(standing)}>{label(standing)}</StatusTag>) },
  ]
  return (
    <>
      <p role="status">{words('prepared', { count: fields.length })}</p>
      <Button type="button" disabled={goOn === undefined} onClick={goOn}>{words('goOn')}</Button>
      <DataTable caption={words('derived')} columns={columns} rows={fields} rowKey={({ pointer }) => pointer} />
      {needed.length > 0 && <NeededTable caption={words('neededToFile')} needed={needed} />}
    </>
  )
}

/** Keeps the declaration as a draft and opens it; the same shipment again is the same draft, so that a second click makes no second one. */
function useDraftOf({ shipment, kind, declaration }: Omit<PreparedProps, 'prepared'> & Pick<FilingPrepared, 'declaration'>): (() => void) | undefined {
  const store = useDraftStore()
  const navigate = useNavigate()
  const [id] = useState(() => crypto.randomUUID())
  if (store === undefined) return undefined
  return () => {
    const draft = { id, owner: '', kind: 'guided-entry' as const, name: shipment, content: JSON.stringify({ kind, ...declaration }, undefined, 2), encoding: 'utf-8' as const, changedAt: '', revision: 0 }
    void store.save(draft, true).then(() => navigate({ to: '/file/entry/$draft', params: { draft: id } }))
  }
}

function Progressive({ shipment, kind }: { readonly shipment: string; readonly kind: Kind }) {
  const words = useWords(twinWords)
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const list = useQuery({ queryKey: ['shipments', 'progressive'], queryFn: async () => (await singleWindow.api.GET('/progressive-filings', { params: { query: { limit: 200 } } })).data })
  const begin = useMutation({
    mutationFn: async () => (await singleWindow.api.POST('/progressive-filings', { params: { header: { 'idempotency-key': key } }, body: { kind, shipment } })).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['shipments', 'progressive'] }),
  })
  const mine = list.data?.progressiveFilings.filter((one) => one.shipment === shipment) ?? []
  return (
    <>
      <h3>{words('progressive')}</h3>
      {mine.length === 0 && <p>{words('progressiveNone')} <Button type="button" unstyled disabled={begin.isPending} onClick={() => { begin.mutate() }}>{words('begin')}</Button></p>}
      {mine.map(({ id }) => <ProgressiveStage key={id} id={id} />)}
      {begin.isError && <Failed failure={begin.error} onRetry={() => { begin.mutate() }} />}
    </>
  )
}

function ProgressiveStage({ id }: { readonly id: string }) {
  const words = useWords(twinWords)
  const formats = useFormats()
  const { singleWindow } = useSession()
  const { data, error, refetch } = useQuery({ queryKey: ['shipments', 'progressive', id], queryFn: async () => (await singleWindow.api.GET('/progressive-filings/{id}', { params: { path: { id } } })).data })
  if (error !== null) return <Failed failure={error} onRetry={() => { void refetch() }} />
  if (data === undefined) return null
  const tones = { gathering: 'busy', ready: 'good', filed: 'quiet' } as const
  return (
    <div>
      <p><StatusTag tone={tones[data.stage]}>{words('progressiveStage', { stage: words(data.stage), when: formats.date(data.begunAt.slice(0, 10)) })}</StatusTag></p>
      {data.needed.length > 0 ? <NeededTable caption={words('progressive')} needed={data.needed} /> : <p>{words('neededNone')}</p>}
    </div>
  )
}
