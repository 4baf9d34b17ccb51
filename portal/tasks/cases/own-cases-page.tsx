import { Link } from '@tanstack/react-router'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { AnswerForm } from './answer-form.tsx'
import { NoticesList } from './notices-list.tsx'
import { TimesList } from './times-panel.tsx'
import { useOwnCases, type OwnCase } from './use-cases.ts'
import { caseWords } from './words.ts'
import './cases.scss'

/** Cases that concern whoever is signed in: notices, days, answers. */
export function OwnCasesPage() {
  const words = useWords(caseWords)
  const query = useOwnCases()
  return (
    <>
      <PageHead title={words('ownTitle')} lead={words('ownLead')} actions={<Link to="/cases/new" className="usa-button usa-button--outline">{words('bring')}</Link>} />
      <Answered query={query} what={words('loading')}>{(found) => (found.length === 0 ? <Empty title={words('ownNone')}><p>{words('ownNoneWhat')}</p></Empty> : <>{found.map((one) => <One key={`${one.id} ${one.client}`} one={one} />)}</>)}</Answered>
    </>
  )
}

function One({ one }: { readonly one: OwnCase }) {
  const words = useWords(caseWords)
  return (
    <section className="panel" aria-labelledby={`own-${one.id}`}>
      <h2 id={`own-${one.id}`}>{words('ownCase', { number: one.number })}</h2>
      <ul className="case-list" lang="en">{one.actions.map(({ id, title, stage, authority }) => <li key={id}><p><strong>{title}</strong> <StatusTag tone={one.closed === undefined ? 'busy' : 'quiet'}>{stage.replaceAll('-', ' ')}</StatusTag></p><p className="case-quiet">{authority}</p></li>)}</ul>
      {one.filings.length > 0 && <p>{words('filings')}: {one.filings.map(({ id, entryNumber }) => <Link key={id} to="/filings/$id" params={{ id }}>{entryNumber}</Link>)}</p>}
      <h3>{words('notices')}</h3>
      <NoticesList notices={one.notices} number={one.number} />
      {one.clocks.length > 0 && <><h3>{words('times')}</h3><TimesList clocks={one.clocks} /></>}
      <Answers answers={one.answers} />
      <AnswerForm one={one} />
    </section>
  )
}

function Answers({ answers }: { readonly answers: OwnCase['answers'] }) {
  const words = useWords(caseWords)
  const formats = useFormats()
  if (answers.length === 0) return null
  return (
    <>
      <h3>{words('answers')}</h3>
      <ul className="case-list">{answers.map(({ id, at, words: said, files, isInTime }) => (
        <li key={id}><p><time dateTime={at} title={at}>{formats.time(at)}</time> <StatusTag tone={isInTime ? 'good' : 'caution'}>{words(isInTime ? 'inTime' : 'late')}</StatusTag></p><p>{said}</p>{files.length > 0 && <p className="case-quiet">{files.map(({ name }) => name).join(', ')}</p>}</li>
      ))}</ul>
    </>
  )
}
