import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { ConfirmedButton } from '../../design/acts/confirmed-button.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useClearances, useEndingClearance, type Clearance } from './use-screening.ts'
import { screeningWords } from './words.ts'
import './screening.scss'

/** Names that are known not to be listed ones, until when, and ending one. */
export function ClearancesPage() {
  const words = useWords(screeningWords)
  const clearances = useClearances()
  return (
    <>
      <PageHead title={words('clearances')} lead={words('clearancesLead')} actions={<Link to="/screening/hits" className="usa-button usa-button--outline">{words('toHits')}</Link>} />
      <Answered query={clearances}>{({ pages }) => <ClearanceTable clearances={pages.flatMap((page) => page.clearances)} />}</Answered>
      {clearances.hasNextPage && <Button type="button" outline disabled={clearances.isFetchingNextPage} onClick={() => { void clearances.fetchNextPage() }}>{words('more')}</Button>}
    </>
  )
}

function ClearanceTable({ clearances }: { readonly clearances: readonly Clearance[] }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  if (clearances.length === 0) return <Empty title={words('clearancesNone')}><p>{words('clearancesNoneWhat')}</p></Empty>
  const columns: readonly Column<Clearance>[] = [
    { id: 'name', header: words('name'), sortBy: ({ name }) => name, cell: ({ name }) => <span lang="en">{name}</span> },
    { id: 'list', header: words('list'), sortBy: ({ list, entry }) => `${list} ${entry}`, cell: ({ list, entry }) => `${list} ${entry}` },
    { id: 'for', header: words('forWhom'), sortBy: ({ client }) => client, cell: ({ client }) => (client === '' ? words('everyone') : client) },
    { id: 'until', header: words('ends'), sortBy: ({ until }) => until, cell: ({ until }) => <time dateTime={until}>{formats.date(until)}</time> },
    { id: 'why', header: words('reason'), cell: ({ why }) => <span lang="en">{why}</span> },
    { id: 'end', header: words('end'), cell: (clearance) => <Ending clearance={clearance} /> },
  ]
  return <DataTable caption={words('clearances')} columns={columns} rows={clearances} rowKey={({ id }) => id} />
}

function Ending({ clearance: { id, name, ended } }: { readonly clearance: Clearance }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  const [why, setWhy] = useState('')
  const ending = useEndingClearance(id)
  if (ended !== undefined) return <>{words('ended', { at: formats.time(ended.at), why: ended.why })}</>
  const question = <><p>{words('endQuestion')}</p><TextField label={words('endWhy')} value={why} isRequired onChange={setWhy} /></>
  return <ConfirmedButton label={words('end')} about={name} question={question} confirm={words('endConfirm')} act={{ isPending: ending.isPending, error: ending.error, mutate: () => { if (why.trim() !== '') ending.mutate(why) } }} />
}
