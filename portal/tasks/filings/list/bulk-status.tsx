import type { operations } from '@customhouse/sdk/client/api.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { ExportButtons } from '../../../design/export/export-buttons.tsx'
import type { ExportColumn } from '../../../design/export/export-column.ts'
import { Answered } from '../../../design/states/answered.tsx'
import { OutcomeTag, outcomeWords } from '../../../design/status/outcome-tag.tsx'
import { StatusTag } from '../../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../../design/table/data-table.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { printedEntryNumber } from '../printed-entry-number.ts'
import { filingWords } from '../words.ts'
import { entryNumbersIn } from './entry-numbers-in.ts'

type EntriesFound = operations['listEntries']['responses'][200]['content']['application/json']
type EntryStatus = EntriesFound['entries'][number]

/** The server answers so many at once. */
const askedAtOnce = 200

/** Where many entries stand, by a list of their numbers. */
export function BulkStatus() {
  const words = useWords(filingWords)
  const [text, setText] = useState('')
  const [asked, setAsked] = useState<readonly string[]>([])
  const { numbers, others } = entryNumbersIn(text)
  const query = useEntries(asked)
  return (
    <section className="panel bulk-status" aria-labelledby="bulk-status-title">
      <h2 id="bulk-status-title">{words('bulk.title')}</h2>
      <Label htmlFor="bulk-numbers">{words('bulk.label')}</Label>
      <p className="usa-hint" id="bulk-hint">{words('bulk.hint')}</p>
      <Textarea id="bulk-numbers" name="bulk-numbers" aria-describedby="bulk-hint bulk-count" value={text} onChange={({ target }) => { setText(target.value) }} />
      <p id="bulk-count" role="status">{text === '' ? '' : words('bulk.count', { count: numbers.length, others: others.length })}</p>
      <Button type="button" disabled={numbers.length === 0} onClick={() => { setAsked(numbers) }}>{words('bulk.show')}</Button>
      {asked.length > 0 && <Answered query={query}>{(found) => <EntriesTable found={found} />}</Answered>}
    </section>
  )
}

function useEntries(numbers: readonly string[]) {
  const { singleWindow } = useSession()
  return useQuery({
    queryKey: ['filings', 'entries', numbers], enabled: numbers.length > 0,
    queryFn: async (): Promise<EntriesFound> => {
      const groups = Array.from({ length: Math.ceil(numbers.length / askedAtOnce) }, (_none, group) => numbers.slice(group * askedAtOnce, (group + 1) * askedAtOnce))
      const answers = await Promise.all(groups.map(async (group) => (await singleWindow.api.GET('/entries', { params: { query: { numbers: group.join(',') } } })).data))
      return { entries: answers.flatMap((answer) => answer?.entries ?? []), unknown: answers.flatMap((answer) => answer?.unknown ?? []) }
    },
  })
}

function EntriesTable({ found: { entries, unknown } }: { readonly found: EntriesFound }) {
  const words = useWords(filingWords)
  const exported = useExportedEntries()
  return (
    <>
      <DataTable caption={words('bulk.found', { count: entries.length })} columns={useEntryColumns()} rows={entries} rowKey={({ entryNumber }) => entryNumber} />
      {unknown.length > 0 && <p><strong>{words('bulk.unknown', { count: unknown.length })}</strong> {unknown.map(printedEntryNumber).join(', ')}</p>}
      {entries.length > 0 && <div className="page-actions"><ExportButtons name="entries" columns={exported} rows={() => entries} /></div>}
    </>
  )
}

function useEntryColumns(): readonly Column<EntryStatus>[] {
  const words = useWords(filingWords)
  const formats = useFormats()
  return [
    { id: 'entry', header: words('entryNumber'), sortBy: ({ entryNumber }) => entryNumber, cell: ({ entryNumber, filing }) => (filing === undefined ? printedEntryNumber(entryNumber) : <Link to="/filings/$id" params={{ id: filing }}>{printedEntryNumber(entryNumber)}</Link>) },
    { id: 'release', header: words('kinds.entry'), sortBy: ({ release }) => release?.outcome ?? '', cell: ({ release }) => <ReleaseState release={release} /> },
    { id: 'released', header: words('releasedAt'), sortBy: ({ release }) => release?.releasedAt ?? '', cell: ({ release }) => (release?.releasedAt === undefined ? '' : <time dateTime={release.releasedAt}>{formats.time(release.releasedAt)}</time>) },
    { id: 'summary', header: words('kinds.entry-summary'), sortBy: ({ summary }) => summary?.status ?? '', cell: ({ summary }) => (summary === undefined ? words('none') : `${words(summaryState(summary.status))} · ${words(control(summary.control))}`) },
    { id: 'importer', header: words('importer'), sortBy: ({ importer }) => importer, cell: ({ importer }) => importer },
  ]
}

function ReleaseState({ release }: { readonly release: EntryStatus['release'] }) {
  const words = useWords(filingWords)
  if (release === undefined) return <>{words('none')}</>
  if (release.status === 'cancelled') return <StatusTag tone="quiet">{words('cancelled')}</StatusTag>
  return release.outcome === undefined ? <StatusTag tone="busy">{words('undetermined')}</StatusTag> : <OutcomeTag outcome={release.outcome} />
}

function useExportedEntries(): readonly ExportColumn<EntryStatus>[] {
  const words = useWords(filingWords)
  const outcome = useWords(outcomeWords)
  return [
    { header: words('entryNumber'), value: ({ entryNumber }) => printedEntryNumber(entryNumber) },
    { header: words('importer'), value: ({ importer }) => importer },
    { header: words('kinds.entry'), value: ({ release }) => (release === undefined ? undefined : release.status === 'cancelled' ? words('cancelled') : release.outcome === undefined ? words('undetermined') : outcome(release.outcome)) },
    { header: words('releasedAt'), value: ({ release }) => release?.releasedAt },
    { header: words('kinds.entry-summary'), value: ({ summary }) => (summary === undefined ? undefined : words(summaryState(summary.status))) },
    { header: words('control.label'), value: ({ summary }) => (summary === undefined ? undefined : words(control(summary.control))) },
  ]
}

function summaryState(status: string): 'accepted' | 'rejected' | 'cancelled' {
  return status === 'accepted' || status === 'cancelled' ? status : 'rejected'
}

function control(state: string): 'control.trade' | 'control.cbp' | 'control.inactive' {
  return state === 'trade' ? 'control.trade' : state === 'cbp' ? 'control.cbp' : 'control.inactive'
}
