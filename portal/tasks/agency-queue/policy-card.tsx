import { Button, ButtonGroup } from '@trussworks/react-uswds'
import { useState } from 'react'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { policyWords } from './policy-words.ts'
import { useSettling, type Policy, type PolicyTerms } from './use-policies.ts'

const tones: Readonly<Record<Policy['state'], Tone>> = { 'proposed': 'caution', 'in-force': 'good', 'replaced': 'quiet', 'withdrawn': 'quiet' }

/** One version of a policy, with who proposed and settled it; a proposal can be settled here. */
export function PolicyCard({ policy }: { readonly policy: Policy }) {
  const words = useWords(policyWords)
  const formats = useFormats()
  const { version, state, terms, why, proposedBy, proposedAt, noticeUntil, inForceFrom, settlement } = policy
  return (
    <article className="policy" aria-label={words('version', { version: String(version) })}>
      <h3>{words('version', { version: String(version) })} <StatusTag tone={tones[state]}>{words(`states.${state}`)}</StatusTag></h3>
      <PolicyTermsList terms={terms} />
      <p className="agency-quiet">
        {words('proposedBy', { name: proposedBy.name ?? proposedBy.subject, at: formats.time(proposedAt) })}. {words('because', { why })}
        {settlement !== undefined && <><br />{words(`settled.${settlement.outcome}`, { name: settlement.officer.name ?? settlement.officer.subject, why: settlement.why })}</>}
        {state === 'in-force' && inForceFrom !== undefined && <><br />{words('since', { at: formats.time(inForceFrom) })}</>}
        {state === 'proposed' && <><br />{words('notice', { at: formats.time(noticeUntil) })}</>}
      </p>
      {state === 'proposed' && <Settling policy={policy} />}
    </article>
  )
}

/** What a policy says, in plain words. */
export function PolicyTermsList({ terms: { isDelegated, conditions, share, clock, authority } }: { readonly terms: PolicyTerms }) {
  const words = useWords(policyWords)
  const formats = useFormats()
  const asked = useConditions(conditions)
  return (
    <ul>
      <li>{words(isDelegated ? 'delegated' : 'notDelegated')}{isDelegated && asked.length > 0 && <>. {words('onlyIf')}:<ul>{asked.map((one) => <li key={one}>{one}</li>)}</ul></>}</li>
      {isDelegated && <li>{share > 0 ? words('share', { share: formats.percent(share) }) : words('noShare')}</li>}
      <li>{clock === undefined ? words('noClock') : <>{words('clock', { minutes: clock.minutes, counts: words(`counts.${clock.counts}`), expiry: words(`expiry.${clock.onExpiry}`) })} <span className="agency-quiet" lang="en">{clock.authority}</span></>}</li>
      <li className="agency-quiet" lang="en">{authority}</li>
    </ul>
  )
}

/** What has to be so, each in words. */
function useConditions({ trustedImporters, noPartyHits, scoreBelow, dataComplete }: PolicyTerms['conditions']): readonly string[] {
  const words = useWords(policyWords)
  const formats = useFormats()
  return [
    ...(trustedImporters === undefined ? [] : [words('trusted', { count: trustedImporters.length, numbers: trustedImporters.join(', ') })]),
    ...(noPartyHits === true ? [words('noHits')] : []), ...(scoreBelow === undefined ? [] : [words('score', { score: formats.number(scoreBelow) })]), ...(dataComplete === true ? [words('complete')] : []),
  ]
}

function Settling({ policy: { id, proposedBy } }: { readonly policy: Policy }) {
  const words = useWords(policyWords)
  const { me } = useSession()
  const [why, setWhy] = useState('')
  const settling = useSettling(id)
  const isOwn = proposedBy.subject === me?.subject
  const settle = (isConfirmed: boolean) => { settling.mutate({ isConfirmed, why }) }
  return (
    <>
      {isOwn && <p>{words('ownProposal')}</p>}
      <TextField label={words('settleWhy')} value={why} onChange={setWhy} isRequired />
      <ButtonGroup>
        {!isOwn && <Button type="button" disabled={settling.isPending || why.length < 3} onClick={() => { settle(true) }}>{words('confirm')}</Button>}
        <Button type="button" outline disabled={settling.isPending || why.length < 3} onClick={() => { settle(false) }}>{words('withdraw')}</Button>
      </ButtonGroup>
      {settling.isError && <Failed failure={settling.error} />}
    </>
  )
}
