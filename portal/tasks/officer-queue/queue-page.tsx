import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { QueueFilters } from './queue-filters.tsx'
import { SecondOfficer } from './second-officer.tsx'
import { useClaiming, useQueue, type QueueFilter } from './use-queue.ts'
import { WorkRow } from './work-row.tsx'
import { queueWords } from './words.ts'
import './officer-queue.scss'

/** What waits for officers, by urgency, with the reasons for it; kept up to date by the stream of facts. */
export function QueuePage() {
  const words = useWords(queueWords)
  const [filter, setFilter] = useState<QueueFilter>({})
  const queue = useQueue(filter)
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <SecondOfficer />
      <Answered query={queue}>{({ pages }) => (
        <>
          <QueueFilters filter={filter} counts={pages[0]?.counts ?? {}} ports={pages[0]?.ports ?? []} onChange={setFilter} />
          <WorkList filter={filter} items={pages.flatMap(({ items }) => items)} />
          {queue.hasNextPage && <Button type="button" outline disabled={queue.isFetchingNextPage} onClick={() => { void queue.fetchNextPage() }}>{words('more')}</Button>}
        </>
      )}</Answered>
    </>
  )
}

function WorkList({ filter, items }: { readonly filter: QueueFilter; readonly items: readonly Parameters<typeof WorkRow>[0]['item'][] }) {
  const words = useWords(queueWords)
  const claiming = useClaiming()
  const isNarrowed = Object.keys(filter).length > 0
  if (items.length === 0) return <Empty title={words('none')}><p>{words(isNarrowed ? 'noneNarrowed' : 'noneWhat')}</p></Empty>
  return (
    <>
      {claiming.isError && <Failed failure={claiming.error} />}
      <ol className="work-items" aria-label={words('caption')}>
        {items.map((item) => <WorkRow key={item.filing} item={item} isUnderWay={claiming.isPending} onClaim={(isTaken) => { claiming.mutate({ item, isTaken }) }} />)}
      </ol>
    </>
  )
}
