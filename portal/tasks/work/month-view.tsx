import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { useLanguage } from '../../languages/language.tsx'
import { useWords } from '../../languages/use-words.ts'
import { monthAfter, weeksOf } from './month-days.ts'
import type { Work, WorkItem } from './work-query.ts'
import { workWords } from './words.ts'

/** A month with what is due on each day. */
export function MonthView({ work }: { readonly work: Work }) {
  const words = useWords(workWords)
  const { language } = useLanguage()
  const [month, setMonth] = useState(work.today.slice(0, 7))
  const name = new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`))
  const weekdays = weeksOf(month)[0]?.map((day) => new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`))) ?? []
  return (
    <section aria-label={words('month', { month: name })}>
      <div className="month-head">
        <Button type="button" outline onClick={() => { setMonth(monthAfter(month, -1)) }}>{words('previous')}</Button>
        <h2 aria-live="polite">{name}</h2>
        <Button type="button" outline onClick={() => { setMonth(monthAfter(month, 1)) }}>{words('next')}</Button>
      </div>
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls */}
      <div className="table-scroll" tabIndex={0} role="region" aria-label={name}>
        <table className="month">
          <caption className="usa-sr-only">{words('month', { month: name })}</caption>
          <thead><tr>{weekdays.map((day) => <th key={day} scope="col">{day}</th>)}</tr></thead>
          <tbody>{weeksOf(month).map((week) => <tr key={week[0]}>{week.map((day) => <Day key={day} day={day} month={month} work={work} />)}</tr>)}</tbody>
        </table>
      </div>
    </section>
  )
}

function Day({ day, month, work }: { readonly day: string; readonly month: string; readonly work: Work }) {
  const own = work.items.filter((item) => item.dueOn === day)
  const classes = ['month-day', ...(day.startsWith(month) ? [] : ['month-other']), ...(day === work.today ? ['month-today'] : [])]
  return (
    <td className={classes.join(' ')} aria-current={day === work.today ? 'date' : undefined}>
      <time dateTime={day}>{Number(day.slice(8))}</time>
      {own.length > 0 && <ul>{own.map((item) => <DueItem key={item.id} item={item} />)}</ul>}
    </td>
  )
}

function DueItem({ item }: { readonly item: WorkItem }) {
  const words = useWords(workWords)
  const text = `${item.about}: ${words(`kinds.${item.kind}`)}`
  if (item.case !== undefined) return <li><Link to="/cases">{text}</Link></li>
  return <li>{item.filing === undefined ? text : <Link to={`/filings/${item.filing}`}>{text}</Link>}</li>
}
