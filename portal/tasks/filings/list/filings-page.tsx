import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useMemo, useState } from 'react'
import { ExportButtons } from '../../../design/export/export-buttons.tsx'
import { PageHead } from '../../../design/page/page-head.tsx'
import { Empty } from '../../../design/states/empty.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { Loading } from '../../../design/states/loading.tsx'
import { outcomeWords, outcomes } from '../../../design/status/outcome-tag.tsx'
import { DataTable } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { filingWords } from '../words.ts'
import { BulkStatus } from './bulk-status.tsx'
import { useExportedColumns, useFilingColumns } from './filing-columns.tsx'
import { readFilter, type FilingFilter } from './filing-filter.ts'
import { FilterRow } from './filter-row.tsx'
import { useAllFilings, useFilingCount, useFilings, type ListedFiling } from './use-filings.ts'
import '../filings.scss'

/** Every filing that the person may see, newest first. */
export function FilingsPage() {
  const words = useWords(filingWords)
  const navigate = useNavigate()
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const filter = useMemo(() => readFilter(search), [search])
  const [isBulk, setBulk] = useState(false)
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Button type="button" outline aria-expanded={isBulk} onClick={() => { setBulk(!isBulk) }}>{words('bulk.title')}</Button>} />
      {isBulk && <BulkStatus />}
      <FilterRow filter={filter} onChange={(next) => { void navigate({ to: '/filings', search: readFilter(next), replace: true }) }} />
      <FilingList key={JSON.stringify(filter)} filter={filter} />
    </>
  )
}

function FilingList({ filter }: { readonly filter: FilingFilter }) {
  const { pages, rows, more } = useFilings(filter)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const columns = useFilingColumns({
    isSelected: (id) => selected.has(id),
    onSelect: (id, isSelected) => { setSelected((before) => (isSelected ? new Set([...before, id]) : new Set([...before].filter((one) => one !== id)))) },
  })
  const words = useWords(filingWords)
  if (pages.isError && rows.length === 0) return <Failed failure={pages.error} onRetry={() => { void pages.refetch() }} />
  if (pages.data === undefined) return <Loading what={words('loading')} />
  if (rows.length === 0) return <NothingFiled isNarrowed={Object.keys(filter).length > 0} />
  return (
    <>
      <ListHead filter={filter} selected={rows.filter(({ id }) => selected.has(id))} onClear={() => { setSelected(new Set()) }} />
      <div className="filing-table"><DataTable caption={words('title')} columns={columns} rows={rows} rowKey={({ id }) => id} onEnd={more} /></div>
      {pages.isFetchingNextPage && <Loading what={words('loading')} />}
      {pages.isFetchNextPageError && <Failed failure={pages.error} onRetry={more} />}
    </>
  )
}

interface ListHeadProps {
  readonly filter: FilingFilter
  readonly selected: readonly ListedFiling[]
  readonly onClear: () => void
}

/** How many there are, what is selected, and the files they go into. */
function ListHead({ filter, selected, onClear }: ListHeadProps) {
  const words = useWords(filingWords)
  const all = useAllFilings(filter)
  const columns = useExportedColumns()
  return (
    <div className="filing-list-head">
      <Counts filter={filter} />
      <div className="page-actions">
        {selected.length > 0 && <><strong role="status">{words('selected', { count: selected.length })}</strong><Button type="button" unstyled onClick={onClear}>{words('clearSelection')}</Button></>}
        <ExportButtons name="filings" columns={columns} rows={selected.length > 0 ? () => selected : all} />
      </div>
    </div>
  )
}

function Counts({ filter }: { readonly filter: FilingFilter }) {
  const words = useWords(filingWords)
  const outcome = useWords(outcomeWords)
  const formats = useFormats()
  const { data } = useFilingCount(filter)
  if (data === undefined) return <p className="filing-counts" />
  return (
    <p className="filing-counts" aria-live="polite">
      <strong>{words('count', { count: data.total })}</strong>
      {outcomes.filter((one) => (data.outcomes[one] ?? 0) > 0).map((one) => <span key={one}>{formats.number(data.outcomes[one] ?? 0)} {outcome(one).toLocaleLowerCase()}</span>)}
    </p>
  )
}

function NothingFiled({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const words = useWords(filingWords)
  return isNarrowed ? <Empty title={words('nothingFound')}><p>{words('nothingFoundWhat')}</p></Empty> : <Empty title={words('nothingFiled')}><p>{words('nothingFiledWhat')}</p><Link className="usa-button" to="/file">{words('file')}</Link></Empty>
}
