import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Alert, Label } from '@trussworks/react-uswds'
import { useCallback, useMemo } from 'react'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useTimeTold } from './bar-figure.tsx'
import { AgencyFigure, DiscrepancyFigure, ReleaseFigure, RuleFigure, YieldFigure } from './figures.tsx'
import { isPossible, readPeriod, useEnforcementFigures, type Figures, type Period } from './use-enforcement-figures.ts'
import { figureWords } from './words.ts'
import './enforcement-figures.scss'

/** A period of enforcement in figures. */
export function EnforcementFiguresPage() {
  const words = useWords(figureWords)
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const period = useMemo(() => readPeriod(search, easternDate(new Date())), [search])
  const query = useEnforcementFigures(period)
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} />
      <PeriodRow period={period} />
      {isPossible(period) ? <Answered query={query} what={words('loading')}>{(figures) => <Shown figures={figures} />}</Answered> : <Alert type="warning" headingLevel="h2" slim role="alert">{words('wrongPeriod')}</Alert>}
    </>
  )
}

function PeriodRow({ period }: { readonly period: Period }) {
  const words = useWords(figureWords)
  const navigate = useNavigate()
  const set = (next: Period) => { void navigate({ to: '/officer/figures', search: { ...next }, replace: true }) }
  return (
    <form className="figures-period" aria-label={words('period')} onSubmit={(event) => { event.preventDefault() }}>
      {(['from', 'to'] as const).map((end) => (
        <div key={end}><Label htmlFor={`figures-${end}`}>{words(end)}</Label><input id={`figures-${end}`} className="usa-input" name={end} type="date" value={period[end]} onChange={({ target }) => { if (target.value !== '') set({ ...period, [end]: target.value }) }} /></div>
      ))}
    </form>
  )
}

function Shown({ figures }: { readonly figures: Figures }) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const { exams: { why, kinds, sites }, revenue: { assessed, entries, isCutShort } } = figures
  const whyOf = useCallback(({ key }: { readonly key: string }) => words(`why.${key === 'rule' || key === 'random' ? key : 'officer'}`), [words])
  const plain = useCallback(({ key }: { readonly key: string }) => (key === '' ? words('notStated') : key.replaceAll('-', ' ')), [words])
  return (
    <>
      <Totals figures={figures} />
      <p className="figures-note">{words('revenueNote', { assessed: formats.number(assessed), entries: formats.number(entries) })} {isCutShort && words('cutShort')}</p>
      <div className="figures enforcement-figures">
        <ReleaseFigure figures={figures} of="port" />
        <ReleaseFigure figures={figures} of="mode" />
        <YieldFigure name="exam-yield-by-why" title={words('byWhy')} rows={why} nameOf={whyOf} />
        <YieldFigure name="exam-yield-by-kind" title={words('byKind')} rows={kinds} nameOf={plain} />
        <YieldFigure name="exam-yield-by-site" title={words('bySite')} rows={sites} nameOf={plain} />
        <DiscrepancyFigure figures={figures} />
        <RuleFigure figures={figures} />
        <AgencyFigure figures={figures} />
      </div>
    </>
  )
}

function Totals({ figures: { releases, exams: { all }, revenue } }: { readonly figures: Figures }) {
  const words = useWords(figureWords)
  const formats = useFormats()
  const told = useTimeTold()
  const whole = releases.find(({ of }) => of === 'all')
  const shown: readonly (readonly [string, string])[] = [
    [words('released'), formats.number(whole?.released ?? 0)], [words('waiting'), formats.number(whole?.waiting ?? 0)], [words('median'), told(whole?.median)], [words('p90'), told(whole?.p90)],
    [words('exams'), formats.number(all.exams)], [words('share'), all.exams === 0 ? '—' : formats.percent(all.share)], [words('atRisk'), formats.dollars(revenue.atRisk)], [words('recovered'), formats.dollars(revenue.recovered)],
  ]
  return <section aria-label={words('totals')}><dl className="totals">{shown.map(([name, figure]) => <div key={name}><dt>{name}</dt><dd>{figure}</dd></div>)}</dl></section>
}
