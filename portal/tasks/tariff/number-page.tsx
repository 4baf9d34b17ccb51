import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Alert, Label } from '@trussworks/react-uswds'
import { parseCommodityCode, printCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import type { operations } from '@customhouse/sdk/client/api.ts'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { useWords } from '../../languages/use-words.ts'
import { AnsweredBy } from './answered-by.tsx'
import { DutyPanel } from './duty-panel.tsx'
import { HistoryPanel } from './history-panel.tsx'
import { MeasuresPanel } from './measures-panel.tsx'
import { askedDay, askedDuty } from './tariff-question.ts'
import { useLine } from './use-tariff.ts'
import { tariffWords } from './words.ts'
import './tariff.scss'

export type Line = operations['readTariffLine']['responses'][200]['content']['application/json']

/** A tariff number on a day: its rates, over time, what bears on it, and what would be owed. */
export function NumberPage() {
  const words = useWords(tariffWords)
  const { code: stated = '' }: { readonly code?: string } = useParams({ strict: false })
  const code = parseCommodityCode(stated) ?? stated
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const on = askedDay(search, new Date())
  const asked = askedDuty(search)
  const query = useLine(code, on)
  const heading = code.slice(0, 4)
  return (
    <>
      <nav aria-label={words('title')} className="tariff-up"><Link to="/tariff" search={{ on }}>{words('up')}</Link> › <Link to="/tariff/heading/$heading" params={{ heading }} search={{ on }}>{words('heading', { heading })}</Link></nav>
      <PageHead title={printCommodityCode(code)} lead={query.data === undefined ? undefined : <span lang="en">{query.data.description}</span>} actions={<DayOf on={on} />} />
      <Answered query={query} what={words('loading')}>{(line) => line === undefined ? null : (
        <>
          <AnsweredBy revision={line.revision} isProvisional={line.isProvisional} />
          {line.isSubdivided && <Alert type="warning" slim headingLevel="h2" cta={<Link className="usa-button usa-button--outline" to="/tariff/heading/$heading" params={{ heading }} search={{ on }}>{words('seeHeading')}</Link>}>{words('subdivided')}</Alert>}
          <div className="columns">
            <RatesPanel line={line} />
            <HistoryPanel code={code} />
          </div>
          {!line.isSubdivided && <DutyPanel line={line} on={on} asked={asked} />}
          <MeasuresPanel code={code} origin={asked.origin} on={on} />
        </>
      )}</Answered>
    </>
  )
}

function DayOf({ on }: { readonly on: string }) {
  const words = useWords(tariffWords)
  const navigate = useNavigate()
  return (
    <div className="tariff-day">
      <Label htmlFor="tariff-number-day">{words('day')}</Label>
      <input id="tariff-number-day" className="usa-input" name="on" type="date" defaultValue={on} onChange={({ target }) => { if (/^\d{4}-\d{2}-\d{2}$/.test(target.value)) void navigate({ to: '.', search: (before: object) => ({ ...before, on: target.value }), replace: true }) }} />
    </div>
  )
}

/** What of a rate is shown: what the tariff prints. */
function printed(rate: unknown): string {
  return typeof rate === 'object' && rate !== null && 'text' in rate && typeof rate.text === 'string' ? rate.text : ''
}

interface SpecialRate {
  readonly programs: readonly string[]
  readonly rate: { readonly text: string }
}

function RatesPanel({ line }: { readonly line: Line }) {
  const words = useWords(tariffWords)
  // The shape is the server's (tariff/rates/rate.ts), which its description leaves open.
  const special = line.special as readonly SpecialRate[]
  return (
    <section className="panel" aria-labelledby="tariff-rates">
      <h2 id="tariff-rates">{words('rates')}</h2>
      {line.headings.length > 0 && <ol className="tariff-path" lang="en">{line.headings.map((heading, index) => <li key={`${String(index)}-${heading}`}>{heading}</li>)}<li><strong>{line.description}</strong></li></ol>}
      <dl className="facts">
        <dt>{words('general')}</dt><dd lang="en"><strong>{printed(line.general)}</strong></dd>
        <dt>{words('special')}</dt><dd lang="en">{special.map(({ programs, rate }) => <div key={programs.join()}>{rate.text} <span className="tariff-quiet">{programs.length === 0 ? words('forAny') : `(${programs.join(', ')})`}</span></div>)}</dd>
        <dt>{words('column2')}</dt><dd lang="en">{printed(line.column2)}</dd>
        {line.additional !== undefined && <><dt>{words('additional')}</dt><dd lang="en">{printed(line.additional)}</dd></>}
        {line.quota !== '' && <><dt>{words('quota')}</dt><dd lang="en">{line.quota}</dd></>}
        <dt>{words('units')}</dt><dd lang="en">{line.units.length === 0 ? words('noUnits') : line.units.join(', ')}</dd>
        {line.footnotes.length > 0 && <><dt>{words('footnotes')}</dt><dd lang="en">{line.footnotes.join(' · ')}</dd></>}
      </dl>
      {line.rateCode !== line.code && <p className="tariff-quiet">{words('ratesAt', { code: printCommodityCode(line.rateCode) })}</p>}
    </section>
  )
}
