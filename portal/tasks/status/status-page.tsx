import { Alert, Button } from '@trussworks/react-uswds'
import { PageHead } from '../../design/page/page-head.tsx'
import { Answered } from '../../design/states/answered.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { partNames, sinceWhen, type Observed, type PartName, type Standing, type Turn } from './observed.ts'
import { useService } from './use-service.ts'
import { statusWords } from './words.ts'
import './status.scss'

const tones: Readonly<Record<Standing, Tone>> = { works: 'good', fails: 'bad', unknown: 'quiet' }

/** Each part of the service: how it stands, since when, and what that means for a filer. */
export function StatusPage() {
  const words = useWords(statusWords)
  const formats = useFormats()
  const { query, turns } = useService()
  return (
    <>
      <PageHead title={words('title')} lead={words('lead')} actions={<Button type="button" outline onClick={() => { void query.refetch() }}>{words('again')}</Button>} />
      <Answered query={query} what={words('looking')}>{(observed) => (
        <>
          <Summary observed={observed} />
          <p className="service-looked"><time dateTime={observed.at}>{words('looked', { at: formats.time(observed.at) })}</time></p>
          <ul className="service-parts">{partNames.map((part) => <Part key={part} part={part} observed={observed} turns={turns} />)}</ul>
        </>
      )}</Answered>
      <History turns={turns} />
      <Alert type="info" slim headingLevel="h2">{words('later')}</Alert>
      <p className="service-raw">{words('raw')}: <a href="/healthz">/healthz</a> · <a href="/metrics">/metrics</a> · <a href="/ledger/checkpoint">/ledger/checkpoint</a></p>
    </>
  )
}

function Summary({ observed: { standings } }: { readonly observed: Observed }) {
  const words = useWords(statusWords)
  const isFailing = Object.values(standings).includes('fails')
  return <Alert type={isFailing ? 'error' : 'success'} slim headingLevel="h2" role="status">{words(isFailing ? 'some' : 'all')}</Alert>
}

interface PartProps {
  readonly part: PartName
  readonly observed: Observed
  readonly turns: readonly Turn[]
}

function Part({ part, observed, turns }: PartProps) {
  const words = useWords(statusWords)
  const formats = useFormats()
  const standing = observed.standings[part]
  const since = sinceWhen(turns, part)
  return (
    <li className={`panel service-part service-part-${standing}`}>
      <h2>{words(`parts.${part}`)} <StatusTag tone={tones[standing]}>{words(`standings.${standing}`)}</StatusTag></h2>
      <p>{words(`means.${part}.${standing}`)}</p>
      {since !== undefined && standing !== 'unknown' && <p className="service-quiet"><time dateTime={since}>{words('since', { at: formats.time(since) })}</time></p>}
      {part === 'api' && observed.version !== undefined && <p className="service-quiet">{words('version', { version: observed.version, milliseconds: String(observed.milliseconds ?? 0) })}</p>}
      {part === 'log' && observed.logSize !== undefined && <p className="service-quiet">{words('entries', { count: observed.logSize })}</p>}
    </li>
  )
}

const shownMost = 12

function History({ turns }: { readonly turns: readonly Turn[] }) {
  const words = useWords(statusWords)
  const formats = useFormats()
  const told = turns.filter(({ standing }) => standing !== 'unknown').slice(0, shownMost)
  return (
    <section className="panel service-history" aria-labelledby="service-history">
      <h2 id="service-history">{words('history')}</h2>
      <p className="service-quiet">{words('historyWhat')}</p>
      {told.length === 0 ? <p>{words('historyNone')}</p> : (
        <ol>{told.map(({ part, standing, at }) => <li key={`${part}-${at}`}><time dateTime={at}>{formats.time(at)}</time> <span>{words('turned', { part: words(`parts.${part}`), standing: words(`standings.${standing}`) })}</span></li>)}</ol>
      )}
    </section>
  )
}
