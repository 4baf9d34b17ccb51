import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Failed } from '../../design/states/failed.tsx'
import { StatusTag, type Tone } from '../../design/status/status-tag.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { nameOf } from './act-name.ts'
import { useProposalsOf, useSettling, type Proposal } from './use-officer-filing.ts'
import { officerWords } from './words.ts'

const tones: Readonly<Record<Proposal['state'], Tone>> = { open: 'busy', confirmed: 'good', refused: 'quiet', overtaken: 'quiet' }

/** What waits for a second officer, and what became of what did. */
export function ProposalsPanel({ id }: { readonly id: string }) {
  const words = useWords(officerWords)
  const { data = [] } = useProposalsOf(id)
  if (data.length === 0) return null
  return (
    <section className="panel proposals" id="proposals" aria-labelledby="proposals-title">
      <h2 id="proposals-title">{words('proposals')}</h2>
      <ul>{data.map((proposal) => <li key={proposal.id}><OneProposal proposal={proposal} /></li>)}</ul>
    </section>
  )
}

function OneProposal({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(officerWords)
  const formats = useFormats()
  const { order, officer, rule, state, settlement, proposedAt } = proposal
  return (
    <>
      <h3>{words('proposalHead', { name: officer.name ?? officer.subject, act: words(`acts.${nameOf(order)}`) })}</h3>
      <p><StatusTag tone={tones[state]}>{words(`states.${state}`)}</StatusTag> <time dateTime={proposedAt}>{words('proposalAt', { at: formats.time(proposedAt) })}</time></p>
      <p>{order.why}</p>
      <p className="officer-quiet" lang="en">{rule.why} ({rule.authority})</p>
      {settlement !== undefined && <p>{words('settledBy', { name: settlement.officer.name ?? settlement.officer.subject, at: formats.time(settlement.at), why: settlement.why })}</p>}
      {state === 'open' && <SecondWordForm proposal={proposal} />}
    </>
  )
}

function SecondWordForm({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords(officerWords)
  const { me } = useSession()
  const settling = useSettling()
  const [why, setWhy] = useState('')
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const isOwn = proposal.officer.subject === me?.subject
  const isReady = why.trim().length >= 3 && !settling.isPending
  const settle = (isConfirmed: boolean) => { settling.mutate({ proposal, isConfirmed, why: why.trim(), idempotencyKey: `${idempotencyKey}-${isConfirmed ? 'yes' : 'no'}` }) }
  const reason = `second-${proposal.id}`
  return (
    <>
      {isOwn && <p>{words('own')}</p>}
      <Label htmlFor={reason}>{words('secondReason')}</Label>
      <Textarea id={reason} name={reason} rows={2} maxLength={500} value={why} onChange={({ target }) => { setWhy(target.value) }} />
      <div className="decision-acts">
        {!isOwn && <Button type="button" disabled={!isReady} onClick={() => { settle(true) }}>{words('confirmIt')}</Button>}
        <Button type="button" outline disabled={!isReady} onClick={() => { settle(false) }}>{words(isOwn ? 'takeBack' : 'refuseIt')}</Button>
      </div>
      {settling.isError && <Failed failure={settling.error} />}
    </>
  )
}
