import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { MessagesOf } from '../../design/messages/messages-of.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { NotFound } from '../../design/states/not-found.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { AgencyLines } from './agency-lines.tsx'
import { AnswerForm } from './answer-form.tsx'
import { ArrivalClock } from './arrival-clock.tsx'
import { DueClock } from './due-clock.tsx'
import { concernOf, FiledData } from './filed-data.tsx'
import { printed } from './printed.ts'
import { useReview, type WholeReview } from './use-agency.ts'
import { agencyWords } from './words.ts'
import './agency-queue.scss'

/** What of a filing concerns the person's agency, and the agency's answer. */
export function AgencyFilingPage() {
  const { id }: { readonly id?: string } = useParams({ strict: false })
  const query = useReview(id ?? '')
  return <Answered query={query}>{(whole) => (whole === null ? <NotFound /> : <Shown whole={whole} />)}</Answered>
}

function Shown({ whole }: { readonly whole: WholeReview }) {
  const { review, dispositions, selections } = whole
  const words = useWords(agencyWords)
  const formats = useFormats()
  const { agency, entryNumber, kind, port, receivedAt, filing } = review
  const [chosen, setChosen] = useState<readonly number[]>(() => review.lines.map(({ line }) => line))
  return (
    <>
      <PageHead
        title={words('filing', { agency, number: printed(entryNumber) })}
        lead={<>{words('filingLead', { kind: words(`kinds.${kind}`), port, at: formats.time(receivedAt) })} · <ArrivalClock review={review} /></>}
        actions={<Link to="/agency/queue" className="usa-button usa-button--unstyled">{words('back')}</Link>}
      />
      <div className="agency-columns">
        <div>
          <DueClock review={review} />
          {selections.map(({ program, why, version }) => <p key={program} className="agency-quiet">{words('why', { program, version: String(version) })} <span lang="en">{why}</span></p>)}
          <AgencyLines review={review} chosen={chosen} onChoose={setChosen} />
          <FiledData agency={agency} data={concernOf(whole)} />
          <section className="panel" aria-labelledby="said-title">
            <h2 id="said-title">{words('history')}</h2>
            {dispositions.length === 0 ? <p>{words('noHistory')}</p> : <ol>{dispositions.map((given) => <li key={given.id}><strong>{words('said', { disposition: words(`dispositions.${given.disposition}`), lines: given.lines.join(', ') })}</strong> <time dateTime={given.givenAt}>{formats.time(given.givenAt)}</time>: {given.reason} <span className="agency-quiet">{given.authority}</span></li>)}</ol>}
          </section>
        </div>
        <div>
          <AnswerForm review={review} lines={chosen} />
          <MessagesOf filing={filing} />
        </div>
      </div>
    </>
  )
}
