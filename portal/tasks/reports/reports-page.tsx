import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Label, Select } from '@trussworks/react-uswds'
import { useMemo } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Empty } from '../../design/states/empty.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { ChapterFigure, FindingFigure, OriginFigure, ReleaseFigure, VolumeFigure } from './figures.tsx'
import { isPossible, presetOf, presetPeriod, presets, readPeriod, type Preset, type ReportPeriod } from './report-period.ts'
import { useReport, type Report } from './use-report.ts'
import { reportWords } from './words.ts'
import './reports.scss'

/** A period in figures, of all importers or of one. */
export function ReportsPage() {
  const words = useWords(reportWords)
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const today = easternDate(new Date())
  const period = useMemo(() => readPeriod(search, today), [search, today])
  const query = useReport(period)
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <PeriodRow period={period} today={today} />
      {isPossible(period)
        ? <Answered query={query} what={words('loading')}>{(report) => (report.filings.total === 0 && report.release.released === 0 ? <Empty title={words('nothing')}><p>{words('nothingWhat')}</p></Empty> : <Figures report={report} />)}</Answered>
        : <Alert type="warning" headingLevel="h2" slim role="alert">{words('wrongPeriod')}</Alert>}
    </>
  )
}

function Figures({ report }: { readonly report: Report }) {
  const words = useWords(reportWords)
  return (
    <>
      <Totals report={report} />
      <div className="figures">
        <VolumeFigure report={report} />
        <ChapterFigure report={report} />
        <OriginFigure report={report} />
        <ReleaseFigure report={report} />
        <FindingFigure report={report} />
      </div>
      <p className="figures-note">{words('dutyNote')}</p>
    </>
  )
}

function Totals({ report: { filings, totals } }: { readonly report: Report }) {
  const words = useWords(reportWords)
  const formats = useFormats()
  const shown: readonly (readonly [string, string])[] = [
    [words('filings'), formats.number(filings.total)], [words('accepted'), formats.number(filings.accepted)], [words('rejected'), formats.number(filings.rejected)], [words('summaries'), formats.number(totals.summaries)],
    [words('value'), formats.dollars(totals.value)], [words('duty'), formats.dollars(totals.duty)], [words('fees'), formats.dollars(totals.fees)], [words('owed'), formats.dollars(totals.total)],
  ]
  return <section aria-label={words('totals')}><dl className="totals">{shown.map(([name, figure]) => <div key={name}><dt>{name}</dt><dd>{figure}</dd></div>)}</dl></section>
}

function PeriodRow({ period, today }: { readonly period: ReportPeriod; readonly today: string }) {
  const words = useWords(reportWords)
  const navigate = useNavigate()
  const set = (next: ReportPeriod) => { void navigate({ to: '/reports', search: { ...next }, replace: true }) }
  const preset = presetOf(period, today)
  const names: readonly Preset[] = ['week', 'month', 'quarter', 'year']
  return (
    <form className="period" aria-label={words('period')} onSubmit={(event) => { event.preventDefault() }}>
      <div><Label htmlFor="period-preset">{words('period')}</Label>
        <Select id="period-preset" name="preset" value={preset ?? 'own'} onChange={({ target }) => { const chosen = names.find((name) => name === target.value && presets[name] > 0); if (chosen !== undefined) set({ ...period, ...presetPeriod(chosen, today) }) }}>
          {names.map((name) => <option key={name} value={name}>{words(`presets.${name}`)}</option>)}
          <option value="own">{words('presets.own')}</option>
        </Select></div>
      <div><Label htmlFor="period-from">{words('from')}</Label><input id="period-from" className="usa-input" name="from" type="date" value={period.from} onChange={({ target }) => { if (target.value !== '') set({ ...period, from: target.value }) }} /></div>
      <div><Label htmlFor="period-to">{words('to')}</Label><input id="period-to" className="usa-input" name="to" type="date" value={period.to} onChange={({ target }) => { if (target.value !== '') set({ ...period, to: target.value }) }} /></div>
      <ImporterChoice importer={period.importer} onChoose={(importer) => { set({ from: period.from, to: period.to, ...(importer === '' ? {} : { importer }) }) }} />
    </form>
  )
}

function ImporterChoice({ importer = '', onChoose }: { readonly importer: string | undefined; readonly onChoose: (importer: string) => void }) {
  const words = useWords(reportWords)
  const { singleWindow } = useSession()
  const { data } = useQuery({ queryKey: ['parties', 'importers'], staleTime: 300_000, queryFn: async () => (await singleWindow.api.GET('/importers', { params: { query: { limit: 200 } } })).data })
  const known = data?.importers ?? []
  return (
    <div><Label htmlFor="period-importer">{words('importer')}</Label>
      <Select id="period-importer" name="importer" value={importer} onChange={({ target }) => { onChoose(target.value) }}>
        <option value="">{words('allImporters')}</option>
        {importer !== '' && !known.some(({ number }) => number === importer) && <option value={importer}>{importer}</option>}
        {known.map(({ number, name }) => <option key={number} value={number}>{`${name} (${number})`}</option>)}
      </Select></div>
  )
}
