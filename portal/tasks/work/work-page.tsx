import { Link } from '@tanstack/react-router'
import { ButtonGroup, Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useWords } from '../../languages/use-words.ts'
import { CalendarExport } from './calendar-export.tsx'
import { GatheringFilings } from './gathering-filings.tsx'
import { MonthView } from './month-view.tsx'
import { WorkList } from './work-list.tsx'
import { useWork, type Work } from './work-query.ts'
import { workWords } from './words.ts'
import './work.scss'

export function WorkPage() {
  const words = useWords(workWords)
  const work = useWork()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<CalendarExport />} />
      <Answered query={work} what={words('loading')}>{(data) => (data === undefined ? null : <Waiting work={data} />)}</Answered>
      <GatheringFilings />
    </>
  )
}

function Waiting({ work }: { readonly work: Work }) {
  const words = useWords(workWords)
  const [isCalendar, setCalendar] = useState(false)
  if (work.items.length === 0)
    return <Empty title={words('nothing')}><p>{words('nothingWhat')}</p><Link to="/file" className="usa-button">{words('file')}</Link></Empty>
  return (
    <>
      <ButtonGroup type="segmented" aria-label={words('view')} className="work-view">
        <Button type="button" outline={isCalendar} aria-pressed={!isCalendar} onClick={() => { setCalendar(false) }}>{words('asList')}</Button>
        <Button type="button" outline={!isCalendar} aria-pressed={isCalendar} onClick={() => { setCalendar(true) }}>{words('asCalendar')}</Button>
      </ButtonGroup>
      {isCalendar ? <MonthView work={work} /> : <WorkList items={work.items} />}
    </>
  )
}
