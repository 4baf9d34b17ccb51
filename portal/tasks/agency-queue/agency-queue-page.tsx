import { Link } from '@tanstack/react-router'
import { Button, Label, Select } from '@trussworks/react-uswds'
import { useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useWords } from '../../languages/use-words.ts'
import { ArrivalClock } from './arrival-clock.tsx'
import { printed } from './printed.ts'
import { useAgencyQueue, type Review } from './use-agency.ts'
import { agencyWords } from './words.ts'
import './agency-queue.scss'

const tones: Readonly<Record<Review['level'], Tone>> = { now: 'bad', today: 'caution', later: 'quiet' }

/** Filings with lines that concern the person's agency. */
export function AgencyQueuePage() {
  const words = useWords(agencyWords)
  const [settled, setSettled] = useState(false)
  const queue = useAgencyQueue(settled)
  const agency = queue.data?.pages[0]?.agency
  return (
    <>
      <PageHead title={agency === undefined ? words('titleNone') : words('title', { agency })} lead={words('lead')} />
      <div className="agency-filter">
        <Label htmlFor="agency-settled">{words('show')}</Label>
        <Select id="agency-settled" name="agency-settled" value={String(settled)} onChange={({ target }) => { setSettled(target.value === 'true') }}><option value="false">{words('open')}</option><option value="true">{words('settled')}</option></Select>
      </div>
      <Answered query={queue}>{({ pages }) => <Reviews agency={agency} isSettled={settled} items={pages.flatMap(({ items }) => items)} />}</Answered>
      {queue.hasNextPage && <Button type="button" outline disabled={queue.isFetchingNextPage} onClick={() => { void queue.fetchNextPage() }}>{words('more')}</Button>}
    </>
  )
}

function Reviews({ agency, isSettled, items }: { readonly agency: string | undefined; readonly isSettled: boolean; readonly items: readonly Review[] }) {
  const words = useWords(agencyWords)
  if (agency === undefined) return <Empty title={words('noAgency')}><p>{words('noAgencyWhat')}</p></Empty>
  if (items.length === 0) return <Empty title={words(isSettled ? 'noneSettled' : 'none')}>{!isSettled && <p>{words('noneWhat')}</p>}</Empty>
  return <ol className="agency-items" aria-label={words('caption')}>{items.map((item) => <li key={item.filing} className={`agency-item agency-item-${item.level}`}><OneReview review={item} /></li>)}</ol>
}

function OneReview({ review }: { readonly review: Review }) {
  const words = useWords(agencyWords)
  const { filing, entryNumber, kind, port, lines, level, standing } = review
  return (
    <>
      <p><StatusTag tone={tones[level]}>{words(`levels.${level}`)}</StatusTag> {standing.map((said) => <StatusTag key={said.line} tone="quiet">{`${String(said.line)}: ${words(`dispositions.${said.disposition}`)}`}</StatusTag>)}</p>
      <h2><Link to="/agency/filings/$id" params={{ id: filing }}>{printed(entryNumber)}</Link></h2>
      <p className="agency-quiet">{words(`kinds.${kind}`)} · {port} · {words('lines', { count: lines.length })} · <ArrivalClock review={review} /></p>
      <p lang="en">{lines.map(({ goods, codes }) => (goods === '' ? codes.join(', ') : goods)).join('; ')}</p>
    </>
  )
}
