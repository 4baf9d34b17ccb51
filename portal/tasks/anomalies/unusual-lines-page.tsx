import { Link } from '@tanstack/react-router'
import { parseEntryNumber, printEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { OpenCaseLink } from '../../design/acts/open-case-link.tsx'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { StatusTag } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { LineFilters } from './line-filters.tsx'
import { useUnusualLines, type LineFilter, type UnusualLine } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'
import './anomalies.scss'

/** Lines that stand, the most unusual first, each with its reasons. */
export function UnusualLinesPage() {
  const words = useWords(anomalyWords)
  const [filter, setFilter] = useState<LineFilter>({})
  const lines = useUnusualLines(filter)
  return (
    <>
      <PageHead title={words('linesTitle')} lead={words('linesLead')} />
      <LineFilters filter={filter} onChange={setFilter} />
      <Answered query={lines}>{({ pages }) => {
        const shown = pages.flatMap((page) => page.lines)
        if (shown.length === 0) return <Empty title={words('noLines')}><p>{words(filter.by === 'score' ? 'noScores' : 'noLinesWhat')}</p></Empty>
        return (
          <>
            <ol className="unusual-lines" aria-label={words('linesTitle')}>{shown.map((line) => <LineItem key={`${line.filing} ${String(line.line)}`} line={line} />)}</ol>
            {lines.hasNextPage && <Button type="button" outline disabled={lines.isFetchingNextPage} onClick={() => { void lines.fetchNextPage() }}>{words('more')}</Button>}
          </>
        )
      }}</Answered>
    </>
  )
}

function LineItem({ line }: { readonly line: UnusualLine }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  const parsed = parseEntryNumber(line.entryNumber)
  const number = parsed === undefined ? line.entryNumber : printEntryNumber(parsed)
  return (
    <li className="unusual-line">
      <div>
        <h2><Link to="/officer/filings/$id" params={{ id: line.filing }}>{number}</Link> <span className="unusual-quiet">{words('line', { line: String(line.line) })}</span></h2>
        <p>{words('goods', { commodity: line.commodity === '' ? '—' : line.commodity, origin: line.origin === '' ? '—' : line.origin })}{line.value !== undefined && <> · {formats.dollars(line.value.toFixed(2))}</>}</p>
        <p className="unusual-quiet">{words('filed', { importer: line.importer, port: line.port === '' ? '—' : line.port })} <time dateTime={line.day}>{formats.date(line.day)}</time></p>
        <Amounts line={line} />
        <p><OpenCaseLink filing={line.filing} entryNumber={line.entryNumber} signal={{ kind: 'unusual-line', id: String(line.line) }} /></p>
      </div>
      <Reasons line={line} />
    </li>
  )
}

function Amounts({ line: { score, unusualness, isIllicit } }: { readonly line: UnusualLine }) {
  const words = useWords(anomalyWords)
  const formats = useFormats()
  return (
    <dl className="unusual-amounts">
      <div><dt>{words('score')}</dt><dd>{score === undefined ? words('noModelThen') : formats.percent(score)}</dd></div>
      <div><dt>{words('unusualness')}</dt><dd>{formats.percent(unusualness)}</dd></div>
      {isIllicit !== undefined && <div><dt>{words('inspected')}</dt><dd><StatusTag tone={isIllicit ? 'bad' : 'good'}>{words(isIllicit ? 'foundSomething' : 'foundNothing')}</StatusTag></dd></div>}
    </dl>
  )
}

function Reasons({ line: { reasons } }: { readonly line: UnusualLine }) {
  const words = useWords(anomalyWords)
  if (reasons.length === 0) return <p className="unusual-quiet">{words('noReasons')}</p>
  return (
    <ul className="unusual-reasons" aria-label={words('reasons')}>
      {reasons.map(({ feature, words: said, weight }) => <li key={feature}><span lang="en">{said}</span> {weight < 0 && <span className="unusual-quiet">({words('speaksFor')})</span>}</li>)}
    </ul>
  )
}
