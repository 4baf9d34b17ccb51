import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { ExportButtons } from '../../../design/export/export-buttons.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { Loading } from '../../../design/states/loading.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { AuditFilterForm } from './audit-filter-form.tsx'
import { auditQuery, noFilter, type AuditFilter } from './audit-filter.ts'
import { auditWords } from './words.ts'
import '../administration.scss'

export type AuditEntry = operations['readAudit']['responses'][200]['content']['application/json']['entries'][number]

/** Who saw and changed what. */
export function AuditPage() {
  const words = useWords(auditWords)
  const [filter, setFilter] = useState<AuditFilter>(noFilter)
  const audit = useAudit(filter)
  const columns = useColumns()
  const rows = audit.data?.pages.flatMap((page) => page?.entries ?? []) ?? []
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Export filter={filter} />} />
      <AuditFilterForm filter={filter} onFilter={setFilter} />
      {audit.isPending && <Loading what={words('loading')} />}
      {audit.isError && <Failed failure={audit.error} onRetry={() => { void audit.refetch() }} />}
      {audit.isSuccess && (rows.length === 0 ? <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty> : <DataTable caption={words('title')} columns={columns} rows={rows} rowKey={({ id }) => id} />)}
      {audit.hasNextPage && <p><Button type="button" outline disabled={audit.isFetchingNextPage} onClick={() => { void audit.fetchNextPage() }}>{audit.isFetchingNextPage ? words('loadingMore') : words('more')}</Button></p>}
    </>
  )
}

const atOnce = 100

function useAudit(filter: AuditFilter) {
  const { singleWindow: { api } } = useSession()
  return useInfiniteQuery({
    queryKey: ['audit', filter], initialPageParam: '',
    queryFn: async ({ pageParam }) => (await api.GET('/audit', { params: { query: { ...auditQuery(filter), limit: atOnce, ...(pageParam !== '' && { before: pageParam }) } } })).data,
    getNextPageParam: (page) => page?.next,
  })
}

const exportedMax = 50

/** Up to fifty thousand lines, as the filter asks. */
function Export({ filter }: { readonly filter: AuditFilter }) {
  const { singleWindow: { api } } = useSession()
  const words = useWords(auditWords)
  const read = async () => {
    const all: AuditEntry[] = []
    let before: string | undefined
    for (let pages = 0; pages < exportedMax; pages += 1) {
      const { data } = await api.GET('/audit', { params: { query: { ...auditQuery(filter), limit: 1000, ...(before !== undefined && { before }) } } })
      all.push(...(data?.entries ?? []))
      before = data?.next
      if (before === undefined) break
    }
    return all
  }
  return (
    <ExportButtons
      name="customhouse-audit" rows={read}
      columns={[
        { header: words('when'), value: ({ at }) => at }, { header: words('kind'), value: ({ kind }) => kind }, { header: words('who'), value: ({ subject }) => subject }, { header: words('organisation'), value: ({ organisation }) => organisation },
        { header: words('what'), value: ({ what }) => what }, { header: words('about'), value: ({ about }) => about }, { header: words('reason'), value: ({ reason }) => reason }, { header: words('outcome'), value: ({ status }) => status },
      ]}
    />
  )
}

function useColumns(): readonly Column<AuditEntry>[] {
  const words = useWords(auditWords)
  const formats = useFormats()
  return [
    { id: 'when', header: words('when'), cell: ({ at }) => <time dateTime={at} title={at}>{formats.time(at)}</time> },
    { id: 'kind', header: words('kind'), cell: ({ kind }) => (isKind(kind) ? words(`kinds.${kind}`) : kind) },
    { id: 'who', header: words('who'), cell: ({ subject, name, organisation }) => <>{name ?? subject ?? words('nobody')} <span className="administration-quiet">{organisation}</span></> },
    { id: 'what', header: words('what'), cell: ({ what }) => <code>{what}</code> },
    { id: 'about', header: words('about'), cell: ({ about, reason }) => <>{about}{reason !== undefined && <span lang="en"> {reason}</span>}</> },
    { id: 'outcome', header: words('outcome'), cell: ({ status }) => <Outcome status={status} /> },
  ]
}

function Outcome({ status }: { readonly status: number | undefined }) {
  const words = useWords(auditWords)
  if (status === undefined) return null
  if (status < 400) return <StatusTag tone="good">{words('done')}</StatusTag>
  return <StatusTag tone={status < 500 ? 'caution' : 'bad'}>{words(status < 500 ? 'refused' : 'failed', { status: String(status) })}</StatusTag>
}

function isKind(kind: string): kind is keyof typeof auditWords.en.kinds {
  return Object.hasOwn(auditWords.en.kinds, kind)
}
