import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { DataTable, type Column } from '../../design/table/data-table.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useAskingDryRun, useDryRun, type DryRun, type Rule } from './use-targeting.ts'
import { targetingWords } from './words.ts'

type Result = NonNullable<DryRun['result']>
type Share = Result['byPort'][number]
type Sample = Result['samples'][number]

/** A version of a rule, tried on past filings. */
export function DryRunPanel({ rule }: { readonly rule: Rule }) {
  const words = useWords(targetingWords)
  const query = useDryRun(rule)
  const run = query.data?.dryRun
  return (
    <section className="panel" aria-labelledby="dry-run">
      <h2 id="dry-run">{words('dryRun')}</h2>
      <p>{words('dryRunLead')}</p>
      <Asking rule={rule} isUnderWay={run?.state === 'waiting' || run?.state === 'running'} />
      <div role="status"><Answered query={query}>{({ dryRun }) => (dryRun === undefined ? null : <Progress run={dryRun} />)}</Answered></div>
      {run?.result !== undefined && <Outcome result={run.result} />}
    </section>
  )
}

const daysMax = 1100
const daysUsual = 90

function Asking({ rule, isUnderWay }: { readonly rule: Rule; readonly isUnderWay: boolean }) {
  const words = useWords(targetingWords)
  const [days, setDays] = useState(String(daysUsual))
  const asking = useAskingDryRun(rule)
  const ask = () => { asking.mutate(Math.max(1, Math.min(daysMax, Math.round(Number(days)) || daysUsual))) }
  return (
    <>
      {asking.isError && <Failed failure={asking.error} />}
      <TextField label={words('days')} type="number" value={days} onChange={setDays} />
      <Button type="button" disabled={asking.isPending || isUnderWay} onClick={ask}>{words('ask')}</Button>
    </>
  )
}

function Progress({ run: { state, done, total, result } }: { readonly run: DryRun }) {
  const words = useWords(targetingWords)
  const formats = useFormats()
  if (state === 'failed') return <p>{words('failed')}</p>
  if (state === 'waiting') return <p>{words('waiting')}</p>
  if (result === undefined) return <><p>{words('running', { done, total })}</p><progress className="targeting-progress" value={done} max={Math.max(total, 1)} aria-label={words('dryRun')} /></>
  return <p><strong>{words('result', { hits: result.hits, filings: result.filings, rate: formats.percent(result.hitRate) })}</strong></p>
}

function Outcome({ result }: { readonly result: Result }) {
  const words = useWords(targetingWords)
  const { examined, found, falsePositives, missed, byMonth, hits } = result
  return (
    <>
      <p>{words('examinedWhat', { examined, found, falsePositives, missed })}</p>
      {hits > 0 && <Bars months={byMonth} label={words('chart', { hits, months: byMonth.length })} />}
      <Shares title={words('byMonth')} shares={byMonth} />
      <Shares title={words('byPort')} shares={result.byPort} />
      <Shares title={words('byImporter')} shares={result.byImporter} />
      <Shares title={words('byOutcome')} shares={result.byOutcome} />
      {result.samples.length > 0 && <Samples samples={result.samples} />}
    </>
  )
}

/** A bar for each month; the figures stand in the table below. */
function Bars({ months, label }: { readonly months: readonly Share[]; readonly label: string }) {
  const most = Math.max(1, ...months.map(({ hits }) => hits))
  return <div className="targeting-bars" role="img" aria-label={label}>{months.map(({ name, hits }) => <div key={name} style={{ height: `${String(Math.round((hits / most) * 100))}%` }} title={`${name}: ${String(hits)}`} />)}</div>
}

function Shares({ title, shares }: { readonly title: string; readonly shares: readonly Share[] }) {
  const words = useWords(targetingWords)
  const formats = useFormats()
  const columns: readonly Column<Share>[] = [
    { id: 'name', header: title, sortBy: ({ name }) => name, cell: ({ name }) => (name === '' ? '—' : name) },
    { id: 'hits', header: words('hits'), isNumber: true, sortBy: ({ hits }) => hits, cell: ({ hits }) => formats.number(hits) },
    { id: 'filings', header: words('filings'), isNumber: true, sortBy: ({ filings }) => filings, cell: ({ filings }) => formats.number(filings) },
    { id: 'share', header: words('share'), isNumber: true, sortBy: ({ hits, filings }) => hits / filings, cell: ({ hits, filings }) => formats.percent(hits / filings) },
  ]
  return <DataTable caption={title} columns={columns} rows={shares} rowKey={({ name }) => name} />
}

function Samples({ samples }: { readonly samples: readonly Sample[] }) {
  const words = useWords(targetingWords)
  const exam = ({ examFound }: Sample) => (examFound === undefined ? words('notExamined') : words(examFound ? 'examFound' : 'examNothing'))
  const columns: readonly Column<Sample>[] = [
    { id: 'filing', header: words('filing'), cell: ({ filing, entryNumber }) => <Link to="/officer/filings/$id" params={{ id: filing }}>{entryNumber}</Link> },
    { id: 'line', header: words('line'), isNumber: true, cell: ({ line }) => (line === undefined ? '' : String(line)) },
    { id: 'saw', header: words('saw'), cell: ({ held }) => <span lang="en">{held.map(({ fact, is, seen }) => `${fact} ${is} (${seen})`).join('; ')}</span> },
    { id: 'exam', header: words('exam'), cell: exam },
  ]
  return <DataTable caption={words('samples')} columns={columns} rows={samples} rowKey={({ filing }) => filing} />
}
