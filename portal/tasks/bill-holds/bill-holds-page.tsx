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
import { useSession } from '../../session/session.tsx'
import { PlaceHold } from './place-hold.tsx'
import { useBillHolds, useLifting, type BillHold } from './use-bill-holds.ts'
import { billHoldWords } from './words.ts'

const fewest = 3

/** Holds on bills of lading, newest first; placing and lifting them. */
export function BillHoldsPage() {
  const words = useWords(billHoldWords)
  const holds = useBillHolds()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <Answered query={holds}>{({ pages }) => <HoldTable holds={pages.flatMap((page) => page.holds)} />}</Answered>
      {holds.hasNextPage && <Button type="button" outline disabled={holds.isFetchingNextPage} onClick={() => { void holds.fetchNextPage() }}>{words('more')}</Button>}
      <PlaceHold />
    </>
  )
}

function HoldTable({ holds }: { readonly holds: readonly BillHold[] }) {
  const words = useWords(billHoldWords)
  const formats = useFormats()
  if (holds.length === 0) return <Empty title={words('none')}><p>{words('noneWhat')}</p></Empty>
  const columns: readonly Column<BillHold>[] = [
    { id: 'bill', header: words('bill'), sortBy: ({ bill }) => bill, cell: ({ bill }) => bill },
    { id: 'kind', header: words('kind'), sortBy: ({ kind }) => kind, cell: ({ kind }) => words(`kinds.${kind}`) },
    { id: 'placed', header: words('placed'), sortBy: ({ placedAt }) => placedAt, cell: ({ placedAt, placedBy }) => <><time dateTime={placedAt}>{formats.time(placedAt)}</time>{placedBy !== undefined && <> {words('by', { who: placedBy })}</>}</> },
    { id: 'why', header: words('why'), cell: ({ why }) => <span lang="en">{why}</span> },
    { id: 'authority', header: words('authority'), cell: ({ authority }) => <span lang="en">{authority}</span> },
    { id: 'state', header: words('state'), cell: (hold) => <State hold={hold} /> },
  ]
  return <DataTable caption={words('title')} columns={columns} rows={holds} rowKey={({ id }) => id} />
}

function State({ hold: { id, bill, kind, lifted } }: { readonly hold: BillHold }) {
  const words = useWords(billHoldWords)
  const formats = useFormats()
  const { me } = useSession()
  const [why, setWhy] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const lifting = useLifting(id)
  if (lifted !== undefined) return <>{words('lifted', { at: formats.time(lifted.at), why: lifted.why })}</>
  if (me?.rights.includes(kind === 'agriculture' ? 'decide-agriculture-hold' : 'decide-hold') !== true) return <>{words('standing')}</>
  const question = <><p>{words('liftQuestion')}</p><TextField label={words('why')} value={why} isRequired error={isMissing ? words('needWhy') : undefined} onChange={setWhy} /></>
  const lift = () => {
    const isShort = why.trim().length < fewest
    setIsMissing(isShort)
    if (!isShort) lifting.mutate(why.trim())
  }
  return <ConfirmedButton label={words('lift')} about={bill} question={question} confirm={words('liftConfirm')} act={{ isPending: lifting.isPending, error: lifting.error, mutate: lift }} />
}
