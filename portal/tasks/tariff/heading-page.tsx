import { Link, useParams, useSearch } from '@tanstack/react-router'
import { printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { AnsweredBy } from './answered-by.tsx'
import { chapterTitle } from './chapter-titles.table.ts'
import { askedDay } from './tariff-question.ts'
import { useHeading } from './use-tariff.ts'
import { tariffWords } from './words.ts'
import './tariff.scss'

/** A heading of four digits, every row as it is printed. */
export function HeadingPage() {
  const words = useWords(tariffWords)
  const { heading = '' }: { readonly heading?: string } = useParams({ strict: false })
  const on = askedDay(useSearch({ strict: false }), new Date())
  const query = useHeading(heading, on)
  const title = words('heading', { heading })
  return (
    <>
      <nav aria-label={words('title')} className="tariff-up"><Link to="/tariff" search={{ on }}>{words('up')}</Link> › {words('chapter', { number: String(Number(heading.slice(0, 2))) })} <span lang="en">{chapterTitle(heading.slice(0, 2))}</span></nav>
      <PageHead title={title} lead={words('headingLead')} />
      <Answered query={query} what={words('loading')}>{(answer) => answer === undefined ? null : (
        <>
          <AnsweredBy revision={answer.revision} isProvisional={answer.isProvisional} />
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the region scrolls */}
          <div className="table-scroll" tabIndex={0} role="region" aria-label={title}>
            <table className="usa-table usa-table--borderless data-table tariff-rows">
              <caption className="usa-sr-only">{title}</caption>
              <thead><tr><th scope="col">{words('number')}</th><th scope="col">{words('description')}</th><th scope="col">{words('units')}</th><th scope="col">{words('general')}</th><th scope="col">{words('special')}</th><th scope="col">{words('column2')}</th></tr></thead>
              <tbody lang="en">{answer.rows.map((row, index) => (
                <tr key={`${row.code}-${String(index)}`}>
                  <td>{row.code.length >= 8 ? <Link to="/tariff/$code" params={{ code: row.code }} search={{ on }} className="tariff-code">{printCommodityCode(row.code)}</Link> : <span className="tariff-code">{printCommodityCode(row.code)}</span>}</td>
                  <td style={{ paddingLeft: `${String(0.75 + row.indent * 1.1)}rem` }}>{row.isLast ? <strong>{row.description}</strong> : row.description}</td>
                  <td>{row.units.join(', ')}</td><td>{row.general}</td><td className="tariff-special">{row.special.replaceAll(',', ', ')}</td><td>{row.column2}</td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        </>
      )}</Answered>
    </>
  )
}
