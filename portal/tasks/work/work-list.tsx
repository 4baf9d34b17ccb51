import { Link } from '@tanstack/react-router'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import type { WorkItem } from './work-query.ts'
import { workWords } from './words.ts'

const urgencies = ['overdue', 'today', 'soon', 'later', 'no-deadline'] as const
const tones: Readonly<Record<WorkItem['urgency'], Tone>> = { 'overdue': 'bad', 'today': 'bad', 'soon': 'caution', 'later': 'quiet', 'no-deadline': 'quiet' }

/** Work by urgency, under a heading each. */
export function WorkList({ items }: { readonly items: readonly WorkItem[] }) {
  const words = useWords(workWords)
  return urgencies.map((urgency) => ({ urgency, own: items.filter((item) => item.urgency === urgency) })).filter(({ own }) => own.length > 0).map(({ urgency, own }) => (
    <section key={urgency} aria-labelledby={`work-${urgency}`}>
      <h2 id={`work-${urgency}`} className="work-group"><StatusTag tone={tones[urgency]}>{words(`groups.${urgency}`)}</StatusTag> <span className="work-count">{own.length}</span></h2>
      <ul className="work-list">{own.map((item) => <Item key={item.id} item={item} />)}</ul>
    </section>
  ))
}

function Item({ item }: { readonly item: WorkItem }) {
  const words = useWords(workWords)
  const formats = useFormats()
  return (
    <li className="work-item panel">
      <p className="work-due">
        {item.dueOn === undefined ? words('noDue') : <><span>{words('due')}</span> <time dateTime={item.dueOn} title={item.dueOn}>{formats.date(item.dueOn)}</time></>}
      </p>
      <div>
        <h3><About item={item} /> <span>{words(`kinds.${item.kind}`)}</span></h3>
        <Particulars item={item} />
        <p className="work-since">{words('since', { when: formats.time(item.since) })}{item.client === '' ? '' : ` · ${words('importer')} ${item.client}`}</p>
      </div>
    </li>
  )
}

function About({ item }: { readonly item: WorkItem }) {
  if (item.case !== undefined) return <Link to="/cases">{item.about}</Link>
  if (item.filing === undefined) return <strong>{item.about}</strong>
  return <Link to={`/filings/${item.filing}`}>{item.about}</Link>
}

function Particulars({ item: { documents, rule, kind } }: { readonly item: WorkItem }) {
  const words = useWords(workWords)
  return (
    <>
      {documents !== undefined && <p lang="en">{words('documents')}: {documents.join(', ')}</p>}
      {rule !== undefined && kind === 'answer-in-case' && <p lang="en">{rule.what}</p>}
      {rule !== undefined && <p lang="en" className="work-rule">{rule.authority}. {rule.consequence}.</p>}
      {rule?.isUncertain === true && <p className="work-rule"><StatusTag tone="caution">{words('uncertain')}</StatusTag></p>}
    </>
  )
}
