import { Answered } from '../../design/states/answered.tsx'
import { OutcomeTag } from '../../design/status/outcome-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useDeterminations, type Determination } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

/** The rules and orders that speak now, each with its authority. */
export function ReasonsPanel({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const query = useDeterminations(id)
  return (
    <section className="panel" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{words('why')}</h2>
      <Answered query={query}>{(all) => <ul className="officer-reasons">{all.at(-1)?.reasons.map(({ rule, outcome, words: why, authority, nextStep }) => (
        <li key={`${rule}${why}`}>
          <p><OutcomeTag outcome={outcome} /> <strong lang="en">{why}</strong></p>
          <dl className="facts">
            <dt>{words('rule')}</dt><dd><code>{rule}</code></dd>
            <dt>{words('authority')}</dt><dd lang="en">{authority}</dd>
            <dt>{words('nextStep')}</dt><dd lang="en">{nextStep}</dd>
          </dl>
        </li>
      ))}</ul>}</Answered>
    </section>
  )
}

/** Every determination since the filing came in, the latest first. */
export function HistoryPanel({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const query = useDeterminations(id)
  return (
    <section className="panel" aria-labelledby="history-title">
      <h2 id="history-title">{words('history')}</h2>
      <Answered query={query}>{(all) => <ol className="officer-history">{all.toReversed().map((one) => <li key={one.id}><OneDetermination determination={one} /></li>)}</ol>}</Answered>
    </section>
  )
}

function OneDetermination({ determination: { outcome, decidedAt, decidedBy, role, why } }: { readonly determination: Determination }) {
  const words = useWords(officerWords)
  const formats = useFormats()
  return (
    <>
      <p><OutcomeTag outcome={outcome} /> <time dateTime={decidedAt}>{formats.time(decidedAt)}</time> {decidedBy === undefined ? words('byRules') : words('byOfficer', { name: decidedBy })} {role !== undefined && <span className="officer-quiet">{words('role', { role: role.replaceAll('-', ' ') })}</span>}</p>
      {why !== undefined && <p>{why}</p>}
    </>
  )
}
