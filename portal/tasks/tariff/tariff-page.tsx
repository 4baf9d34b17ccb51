import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Label, TextInput } from '@trussworks/react-uswds'
import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { useEffect, useState } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useWords } from '../../languages/use-words.ts'
import { AnsweredBy } from './answered-by.tsx'
import { chapterTitle } from './chapter-titles.table.ts'
import { askedDay, textOf } from './tariff-question.ts'
import { useChapters, useTariffSearch } from './use-tariff.ts'
import { tariffWords } from './words.ts'
import './tariff.scss'

const shortest = 2

/** The tariff: searched by number or words, or opened chapter by chapter. */
export function TariffPage() {
  const words = useWords(tariffWords)
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const wanted = textOf(search['for'])
  const on = askedDay(search, new Date())
  return (
    <>
      <PageHead title={wanted === '' ? words('title') : words('titleFor', { words: wanted })} lead={words('lead')} />
      <TariffSearch wanted={wanted} on={on} />
      {wanted.length >= shortest ? <Found wanted={wanted} on={on} /> : <Chapters on={on} />}
    </>
  )
}

function TariffSearch({ wanted, on }: { readonly wanted: string; readonly on: string }) {
  const words = useWords(tariffWords)
  const navigate = useNavigate()
  const [typed, setTyped] = useState(wanted)
  const [day, setDay] = useState(on)
  useEffect(() => { setTyped(wanted) }, [wanted])
  const go = () => { void navigate({ to: '/tariff', search: { ...(typed.trim() === '' ? {} : { for: typed.trim() }), on: day } }) }
  return (
    <form role="search" aria-label={words('title')} className="tariff-search" onSubmit={(event) => { event.preventDefault(); go() }}>
      <div className="tariff-search-words">
        <Label htmlFor="tariff-words">{words('search')}</Label>
        <span className="usa-hint" id="tariff-hint">{words('searchHint')}</span>
        <TextInput id="tariff-words" name="for" type="text" maxLength={120} aria-describedby="tariff-hint" value={typed} onChange={({ target }) => { setTyped(target.value) }} />
      </div>
      <div>
        <Label htmlFor="tariff-day">{words('day')}</Label>
        <input id="tariff-day" className="usa-input" name="on" type="date" required value={day} onChange={({ target }) => { setDay(target.value) }} />
      </div>
      <Button type="submit">{words('button')}</Button>
    </form>
  )
}

function Found({ wanted, on }: { readonly wanted: string; readonly on: string }) {
  const words = useWords(tariffWords)
  const query = useTariffSearch(wanted, on)
  return (
    <Answered query={query} what={words('loading')}>{(found) => found === undefined ? null : (
      <>
        <p role="status"><strong>{found.isCut ? words('foundCut', { count: String(found.lines.length) }) : words('found', { count: found.lines.length })}</strong></p>
        <AnsweredBy revision={found.revision} isProvisional={found.isProvisional} />
        {found.lines.length === 0 && <Empty title={words('nothing', { words: wanted })}><p>{words('nothingWhat')}</p></Empty>}
        <ul className="tariff-found">{found.lines.map((line) => (
          <li key={line.code}>
            <p className="tariff-found-head"><LineLink code={line.code} on={on} /> <strong lang="en">{line.description}</strong> {line.general !== '' && <span className="tariff-rate" lang="en">{line.general}</span>}</p>
            {line.headings.length > 0 && <p className="tariff-under" lang="en">{line.headings.join(' › ')}</p>}
          </li>
        ))}</ul>
      </>
    )}</Answered>
  )
}

/** To the page of a number, or of the heading where it is too short to have one. */
export function LineLink({ code, on }: { readonly code: string; readonly on: string }) {
  return code.length >= 8
    ? <Link to="/tariff/$code" params={{ code }} search={{ on }} className="tariff-code">{printCommodityCode(code)}</Link>
    : <Link to="/tariff/heading/$heading" params={{ heading: code.slice(0, 4) }} search={{ on }} className="tariff-code">{printCommodityCode(code)}</Link>
}

function Chapters({ on }: { readonly on: string }) {
  const words = useWords(tariffWords)
  const query = useChapters(on)
  return (
    <section aria-labelledby="tariff-chapters">
      <h2 id="tariff-chapters">{words('chapters')}</h2>
      <Answered query={query} what={words('loading')}>{(answer) => answer === undefined ? null : (
        <>
          <AnsweredBy revision={answer.revision} isProvisional={answer.isProvisional} />
          <div className="tariff-chapters">{answer.chapters.map(({ chapter, headings }) => (
            <details key={chapter}>
              <summary>{words('chapter', { number: String(Number(chapter)) })} <span lang="en">{chapterTitle(chapter)}</span> <span className="tariff-count">{words('headings', { count: headings.length })}</span></summary>
              <ul>{headings.map(({ code, description }) => <li key={code}><Link to="/tariff/heading/$heading" params={{ heading: code }} search={{ on }}>{code}</Link> <span lang="en">{description}</span></li>)}</ul>
            </details>
          ))}</div>
        </>
      )}</Answered>
    </section>
  )
}
