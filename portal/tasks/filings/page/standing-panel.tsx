import type { Reason } from '@customhouse/vocabulary/determination/determination.ts'
import { Answered } from '../../../design/states/answered.tsx'
import { OutcomeTag } from '../../../design/status/outcome-tag.tsx'
import { useFormats } from '../../../languages/use-formats.ts'
import { useWords } from '../../../languages/use-words.ts'
import { Panel } from './panel.tsx'
import { useDeterminations, type Filing } from './use-filing.ts'
import { pageWords } from './words.ts'

/** What was determined last: why, by which authority, and what to do next. */
export function StandingPanel({ filing }: { readonly filing: Filing }) {
  const words = useWords(pageWords)
  const formats = useFormats()
  const query = useDeterminations(filing.id)
  return (
    <Panel id="standing" title={words('standing')}>
      <Answered query={query}>{(all) => {
        const latest = all.at(-1)
        return latest === undefined ? <OutcomeTag outcome={filing.outcome} /> : (
          <>
            <p><OutcomeTag outcome={latest.outcome} /> <time dateTime={latest.decidedAt} title={latest.decidedAt}>{words('decidedAt', { at: formats.time(latest.decidedAt) })}</time></p>
            {latest.why !== undefined && <blockquote lang="en">{latest.why}</blockquote>}
            {latest.reasons.length === 0 ? <p>{words('noReasons')}</p> : <ul className="reasons">{latest.reasons.map((reason) => <OneReason key={reason.rule} reason={reason} />)}</ul>}
          </>
        )
      }}</Answered>
    </Panel>
  )
}

function OneReason({ reason }: { readonly reason: Reason }) {
  const words = useWords(pageWords)
  return (
    <li className="reason">
      <p lang="en"><strong>{reason.words}</strong></p>
      <p>{words('law')}: <span lang="en">{reason.authority}</span></p>
      {reason.evidence?.map(({ sha256, type, issuer }) => <p key={sha256}>{words('bearsOut', { type, issuer })}</p>)}
      <p className="reason-next"><strong>{words('next')}:</strong> <span lang="en">{reason.nextStep}</span></p>
    </li>
  )
}
