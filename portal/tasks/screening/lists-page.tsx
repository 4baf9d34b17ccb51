import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { ConfirmedButton } from '../../design/acts/confirmed-button.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { DifferencePanel } from './difference-panel.tsx'
import { LoadList } from './load-list.tsx'
import { useLists, useReinstating, type Edition } from './use-screening.ts'
import { screeningWords } from './words.ts'
import './screening.scss'

/** The lists in force, their earlier editions, and loading a new one. */
export function ListsPage() {
  const words = useWords(screeningWords)
  const lists = useLists()
  return (
    <>
      <PageHead title={words('listsTitle')} lead={words('listsLead')} />
      <Answered query={lists}>{({ editions }) => <Editions editions={editions} />}</Answered>
      <LoadList />
    </>
  )
}

/** An edition with the one of the same list that came before it. */
interface Compared {
  readonly to: Edition
  readonly from: Edition
}

function Editions({ editions }: { readonly editions: readonly Edition[] }) {
  const words = useWords(screeningWords)
  const formats = useFormats()
  const [compared, setCompared] = useState<Compared>()
  if (editions.length === 0) return <Empty title={words('listsNone')}><p>{words('listsNoneWhat')}</p></Empty>
  const before = (edition: Edition) => editions.find((one) => one.list === edition.list && one.id < edition.id)
  const columns: readonly Column<Edition>[] = [
    { id: 'list', header: words('list'), sortBy: ({ list }) => list, cell: ({ list }) => <span lang="en">{list}</span> },
    { id: 'state', header: words('standing'), sortBy: ({ inForce }) => String(inForce), cell: ({ inForce }) => <StatusTag tone={inForce ? 'good' : 'quiet'}>{words(inForce ? 'inForce' : 'earlier')}</StatusTag> },
    { id: 'published', header: words('published'), sortBy: ({ published }) => published, cell: ({ published }) => <time dateTime={published}>{formats.date(published)}</time> },
    { id: 'loaded', header: words('loaded'), sortBy: ({ loadedAt }) => loadedAt, cell: ({ loadedAt, loadedBy }) => <><time dateTime={loadedAt} title={loadedAt}>{formats.time(loadedAt)}</time> {loadedBy}</> },
    { id: 'parties', header: words('parties'), isNumber: true, sortBy: ({ parties }) => parties, cell: ({ parties }) => formats.number(parties) },
    { id: 'change', header: words('change'), isNumber: true, cell: ({ difference: { added, removed, changed } }) => [added, removed, changed].map((count) => formats.number(count)).join(', ') },
    { id: 'acts', header: words('differences'), cell: (edition) => <Acts edition={edition} before={before(edition)} onCompare={setCompared} /> },
  ]
  return (
    <>
      <DataTable caption={words('listCaption')} columns={columns} rows={editions} rowKey={({ id }) => id} />
      {compared !== undefined && <DifferencePanel key={compared.to.id} from={compared.from} to={compared.to} />}
    </>
  )
}

function Acts({ edition, before, onCompare }: { readonly edition: Edition; readonly before: Edition | undefined; readonly onCompare: (compared: Compared) => void }) {
  const words = useWords(screeningWords)
  const reinstating = useReinstating(edition)
  const about = `${edition.list} ${edition.published}`
  return (
    <>
      {before !== undefined && <Button type="button" unstyled aria-label={`${words('differences')}: ${about}`} onClick={() => { onCompare({ to: edition, from: before }) }}>{words('differences')}</Button>}
      {!edition.inForce && <ConfirmedButton label={words('reinstate')} about={about} question={<p>{words('reinstateQuestion')}</p>} confirm={words('reinstateConfirm')} act={{ isPending: reinstating.isPending, error: reinstating.error, mutate: () => { reinstating.mutate(undefined) } }} />}
    </>
  )
}
