import type * as Plotting from '@observablehq/plot'
import { useCallback } from 'react'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { bars, plotLook as look } from '../../design/chart/bars.ts'
import { Figure } from '../../design/chart/figure.tsx'
import { timeTold } from '../../design/chart/time-in-words.ts'
import type { Report } from './use-report.ts'
import { reportWords } from './words.ts'

type Plot = typeof Plotting
interface FigureOf { readonly report: Report }

export function VolumeFigure({ report: { days, from, to, filings } }: FigureOf) {
  const words = useWords(reportWords)
  const formats = useFormats()
  const draw = useCallback((plot: Plot, width: number) => {
    const stacked = days.flatMap(({ day, entries, summaries }) => [{ day: new Date(`${day}T12:00:00Z`), filings: entries, kind: words('entries') }, { day: new Date(`${day}T12:00:00Z`), filings: summaries, kind: words('entrySummaries') }])
    return plot.plot({
      className: look.className, width, height: 260, marginLeft: 50,
      x: { type: 'utc', label: null, domain: [new Date(`${from}T00:00:00Z`), new Date(`${to}T24:00:00Z`)], ticks: Math.max(2, Math.floor(width / 120)) }, y: { label: null, grid: true, ticks: 4, tickFormat: (count: number) => (Number.isInteger(count) ? formats.number(count) : '') },
      color: { domain: [words('entries'), words('entrySummaries')], range: ['var(--series-1)', 'var(--series-2)'] },
      marks: [plot.rectY(stacked, { x: 'day', interval: 'day', y: 'filings', fill: 'kind', inset: 0.5 }), plot.ruleY([0], { stroke: 'var(--border-strong)' })],
    })
  }, [days, from, to, words, formats])
  return (
    <Figure
      name="filings-by-day" title={words('volumes')} label={words('volumesLabel', { from: formats.date(from), to: formats.date(to), total: formats.number(filings.total) })} draw={draw} none={words('nothing')} rows={days} rowKey={({ day }) => day}
      columns={[
        { id: 'day', header: words('day'), sortBy: ({ day }) => day, cell: ({ day }) => <time dateTime={day}>{formats.date(day)}</time> },
        { id: 'entries', header: words('entries'), isNumber: true, sortBy: ({ entries }) => entries, cell: ({ entries }) => formats.number(entries) },
        { id: 'summaries', header: words('entrySummaries'), isNumber: true, sortBy: ({ summaries }) => summaries, cell: ({ summaries }) => formats.number(summaries) },
        { id: 'rejected', header: words('rejected'), isNumber: true, sortBy: ({ rejected }) => rejected, cell: ({ rejected }) => formats.number(rejected) },
      ]}
      exported={[{ header: words('day'), value: ({ day }) => day }, { header: words('entries'), value: ({ entries }) => entries }, { header: words('entrySummaries'), value: ({ summaries }) => summaries }, { header: words('rejected'), value: ({ rejected }) => rejected }]}
    >
      <ul className="chart-legend"><li className="legend-1">{words('entries')}</li><li className="legend-2">{words('entrySummaries')}</li></ul>
    </Figure>
  )
}

interface DutyRow { readonly key: string; readonly lines: number; readonly value: string; readonly duty: string }
interface DutyFigureProps { readonly name: string; readonly title: string; readonly header: string; readonly labelOf: (first: string, duty: string) => string; readonly rows: readonly DutyRow[] }

function DutyFigure({ name, title, header, labelOf, rows }: DutyFigureProps) {
  const words = useWords(reportWords)
  const formats = useFormats()
  // A chart is drawn to the pixel; the amounts beside the bars and in the table are exact.
  const draw = useCallback((plot: Plot, width: number) => bars(plot, width, { names: rows.map(({ key }) => key), values: rows.map(({ duty }) => Number(duty)), labels: rows.map(({ duty }) => formats.dollars(duty)), format: (value) => `$${formats.number(value)}` }), [rows, formats])
  const [first] = rows
  return (
    <Figure
      name={name} title={title} label={first === undefined ? title : labelOf(first.key, formats.dollars(first.duty))} draw={draw} none={words('noDuty')} rows={rows} rowKey={({ key }) => key}
      columns={[
        { id: 'key', header, sortBy: ({ key }) => key, cell: ({ key }) => key },
        { id: 'lines', header: words('lines'), isNumber: true, sortBy: ({ lines }) => lines, cell: ({ lines }) => formats.number(lines) },
        { id: 'value', header: words('value'), isNumber: true, sortBy: ({ value }) => Number(value), cell: ({ value }) => formats.dollars(value) },
        { id: 'duty', header: words('duty'), isNumber: true, sortBy: ({ duty }) => Number(duty), cell: ({ duty }) => formats.dollars(duty) },
      ]}
      exported={[{ header, value: ({ key }) => key }, { header: words('lines'), value: ({ lines }) => lines }, { header: words('value'), value: ({ value }) => ({ amount: value }) }, { header: words('duty'), value: ({ duty }) => ({ amount: duty }) }]}
    />
  )
}

export function ChapterFigure({ report: { chapters } }: FigureOf) {
  const words = useWords(reportWords)
  return <DutyFigure name="duty-by-chapter" title={words('byChapter')} header={words('chapter')} labelOf={(first, duty) => words('byChapterLabel', { first, duty })} rows={chapters.map(({ chapter, ...row }) => ({ key: chapter, ...row }))} />
}

export function OriginFigure({ report: { origins } }: FigureOf) {
  const words = useWords(reportWords)
  return <DutyFigure name="duty-by-origin" title={words('byOrigin')} header={words('origin')} labelOf={(first, duty) => words('byOriginLabel', { first, duty })} rows={origins.map(({ origin, ...row }) => ({ key: origin === '' ? words('noOrigin') : origin, ...row }))} />
}

export function ReleaseFigure({ report: { release: { released, waiting, seconds, within } } }: FigureOf) {
  const words = useWords(reportWords)
  const formats = useFormats()
  const told = useCallback((time: number) => { const { unit, count } = timeTold(time); return words(`times.${unit}`, { count }) }, [words])
  const share = useCallback((entries: number) => (released === 0 ? 0 : entries / released), [released])
  const draw = useCallback((plot: Plot, width: number) => bars(plot, width, { names: within.map((one) => told(one.seconds)), values: within.map(({ entries }) => share(entries)), labels: within.map(({ entries }) => formats.percent(share(entries))), format: (value) => formats.percent(value) }), [within, told, share, formats])
  return (
    <Figure
      name="time-to-release" title={words('release')} label={words('releaseLabel')} draw={draw} none={words('noRelease')} rows={released === 0 ? [] : within} rowKey={(one) => String(one.seconds)}
      columns={[
        { id: 'within', header: words('within'), sortBy: (one) => one.seconds, cell: (one) => told(one.seconds) },
        { id: 'entries', header: words('entriesReleased'), isNumber: true, sortBy: ({ entries }) => entries, cell: ({ entries }) => formats.number(entries) },
        { id: 'share', header: words('share'), isNumber: true, cell: ({ entries }) => formats.percent(share(entries)) },
      ]}
      exported={[{ header: words('within'), value: (one) => told(one.seconds) }, { header: words('entriesReleased'), value: ({ entries }) => entries }]}
    >
      {seconds !== undefined && <p>{words('releaseWords', { released, waiting, median: told(seconds.median), p90: told(seconds.p90), p99: told(seconds.p99) })}</p>}
    </Figure>
  )
}

export function FindingFigure({ report: { findings } }: FigureOf) {
  const words = useWords(reportWords)
  const formats = useFormats()
  const draw = useCallback((plot: Plot, width: number) => bars(plot, width, { names: findings.map(({ code }) => code), values: findings.map(({ share }) => share), labels: findings.map(({ share }) => formats.percent(share)), format: (value) => formats.percent(value) }), [findings, formats])
  const [first] = findings
  return (
    <Figure
      name="findings-by-code" title={words('findings')} label={first === undefined ? words('findings') : words('findingsLabel', { first: first.code, share: formats.percent(first.share) })} draw={draw} none={words('noFindings')} rows={findings} rowKey={({ code }) => code}
      columns={[
        { id: 'code', header: words('code'), sortBy: ({ code }) => code, cell: ({ code }) => <code>{code}</code> },
        { id: 'message', header: words('message'), cell: ({ message }) => <span lang="en">{message}</span> },
        { id: 'filings', header: words('filings'), isNumber: true, sortBy: ({ filings }) => filings, cell: ({ filings }) => formats.number(filings) },
        { id: 'share', header: words('share'), isNumber: true, sortBy: ({ share }) => share, cell: ({ share }) => formats.percent(share) },
      ]}
      exported={[{ header: words('code'), value: ({ code }) => code }, { header: words('message'), value: ({ message }) => message }, { header: words('filings'), value: ({ filings }) => filings }, { header: words('share'), value: ({ share }) => share }]}
    />
  )
}
