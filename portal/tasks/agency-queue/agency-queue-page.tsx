import { Link } from '@tanstack/react-router'
import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { ArrivalClock } from './arrival-clock.tsx'
import { BulkAnswer } from './bulk-answer.tsx'
import { DueClock } from './due-clock.tsx'
import { printed } from './printed.ts'
import { QueueFilters } from './queue-filters.tsx'
import { useAgencyQueue, type QueueFilter, type QueuePage, type Review, type ShownPart } from './use-agency.ts'
import { agencyWords } from './words.ts'
import './agency-queue.scss'

const tones: Readonly<Record<Review['level'], Tone>> = { now: 'bad', today: 'caution', later: 'quiet' }

/** Filings with lines that concern the person's agency: what is overdue first. */
export function AgencyQueuePage() {
  const words = useWords(agencyWords)
  const [filter, setFilter] = useState<QueueFilter>({ part: 'all', program: '' })
  const [chosen, setChosen] = useState<readonly string[]>([])
  const queue = useAgencyQueue(filter)
  const agency = queue.data?.pages[0]?.agency
  return (
    <>
      <QueueHead page={queue.data?.pages[0]} filter={filter} onFilter={(next) => { setFilter(next); setChosen([]) }} />
      <div className="agency-columns">
        <div>
          <Answered query={queue}>{({ pages }) => <Reviews agency={agency} part={filter.part} items={pages.flatMap(({ items }) => items)} chosen={chosen} onChoose={setChosen} />}</Answered>
          {queue.hasNextPage && <Button type="button" outline disabled={queue.isFetchingNextPage} onClick={() => { void queue.fetchNextPage() }}>{words('more')}</Button>}
        </div>
        {agency !== undefined && filter.part !== 'settled' && <div><BulkAnswer agency={agency} chosen={chosen} onAnswered={() => { setChosen([]) }} /></div>}
      </div>
    </>
  )
}

function QueueHead({ page, filter, onFilter }: { readonly page: QueuePage | undefined; readonly filter: QueueFilter; readonly onFilter: (filter: QueueFilter) => void }) {
  const words = useWords(agencyWords)
  if (page?.agency === undefined) return <PageHead title={words('titleNone')} lead={words('lead')} />
  return (
    <>
      <PageHead title={words('title', { agency: page.agency })} lead={words('lead')} />
      <QueueFilters filter={filter} programs={page.programs} onFilter={onFilter} />
    </>
  )
}

interface ReviewsProps {
  readonly agency: string | undefined
  readonly part: ShownPart
  readonly items: readonly Review[]
  readonly chosen: readonly string[]
  readonly onChoose: (chosen: readonly string[]) => void
}

function Reviews({ agency, part, items, chosen, onChoose }: ReviewsProps) {
  const words = useWords(agencyWords)
  if (agency === undefined) return <Empty title={words('noAgency')}><p>{words('noAgencyWhat')}</p></Empty>
  if (items.length === 0) return <Empty title={words(`none.${part}`)}>{part !== 'settled' && <p>{words('noneWhat')}</p>}</Empty>
  const toggle = (filing: string) => { onChoose(chosen.includes(filing) ? chosen.filter((one) => one !== filing) : [...chosen, filing]) }
  return <ol className="agency-items" aria-label={words('caption')}>{items.map((item) => <li key={item.filing} className={`agency-item agency-item-${item.isOverdue ? 'now' : item.level}`}><OneReview review={item} isChosen={chosen.includes(item.filing)} onToggle={() => { toggle(item.filing) }} /></li>)}</ol>
}

function OneReview({ review, isChosen, onToggle }: { readonly review: Review; readonly isChosen: boolean; readonly onToggle: () => void }) {
  const words = useWords(agencyWords)
  const { filing, entryNumber, kind, port, lines, level, standing, isSettled, documentsAt } = review
  return (
    <>
      <p><StatusTag tone={tones[level]}>{words(`levels.${level}`)}</StatusTag> {standing.map((said) => <StatusTag key={said.line} tone="quiet">{`${String(said.line)}: ${words(`dispositions.${said.disposition}`)}`}</StatusTag>)}</p>
      <h2><Link to="/agency/filings/$id" params={{ id: filing }}>{printed(entryNumber)}</Link></h2>
      <p className="agency-quiet">{words(`kinds.${kind}`)} · {port} · {words('lines', { count: lines.length })} · <ArrivalClock review={review} /></p>
      <DueClock review={review} />
      {documentsAt !== undefined && <p><StatusTag tone="good">{words('documentsCame')}</StatusTag></p>}
      <p lang="en">{lines.map(({ goods, codes }) => (goods === '' ? codes.join(', ') : goods)).join('; ')}</p>
      {!isSettled && <Checkbox id={`choose-${filing}`} name="filings" label={words('chooseFiling', { number: printed(entryNumber) })} checked={isChosen} onChange={onToggle} />}
    </>
  )
}
