import { Button, Checkbox } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { ChoiceField } from '../../design/fields/choice-field.tsx'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { emptyDraft, isWhole, policyOf, type PolicyDraft } from './policy-draft.ts'
import { policyWords } from './policy-words.ts'
import { useProposing } from './use-policies.ts'

/** Proposes the next version of a program's policy. */
export function PolicyForm({ onSent }: { readonly onSent: () => void }) {
  const words = useWords(policyWords)
  const [draft, setDraft] = useState(emptyDraft)
  const change = (part: Partial<PolicyDraft>) => { setDraft({ ...draft, ...part }) }
  const proposing = useProposing(() => { setDraft(emptyDraft); onSent() })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!proposing.isPending && isWhole(draft)) proposing.mutate(policyOf(draft))
  }
  return (
    <section className="panel" aria-labelledby="propose-title">
      <h2 id="propose-title">{words('propose')}</h2>
      <form onSubmit={submit} className="answer-form">
        <TextField label={words('program')} hint={words('programHint')} value={draft.program} onChange={(program) => { change({ program }) }} isRequired />
        <Checkbox id="policy-delegated" name="isDelegated" label={words('isDelegated')} checked={draft.isDelegated} onChange={({ target }) => { change({ isDelegated: target.checked }) }} />
        {draft.isDelegated && <Delegation draft={draft} onChange={change} />}
        <Checkbox id="policy-clock" name="hasClock" label={words('hasClock')} checked={draft.hasClock} onChange={({ target }) => { change({ hasClock: target.checked }) }} />
        {draft.hasClock && <Clock draft={draft} onChange={change} />}
        <TextField label={words('authority')} value={draft.authority} onChange={(authority) => { change({ authority }) }} isRequired />
        <TextField label={words('why')} value={draft.why} onChange={(why) => { change({ why }) }} isRequired lines={2} />
        <Button type="submit" disabled={proposing.isPending || !isWhole(draft)}>{words(proposing.isPending ? 'underWay' : 'send')}</Button>
        {proposing.isError && <Failed failure={proposing.error} />}
      </form>
    </section>
  )
}

interface PartProps {
  readonly draft: PolicyDraft
  readonly onChange: (part: Partial<PolicyDraft>) => void
}

function Delegation({ draft, onChange }: PartProps) {
  const words = useWords(policyWords)
  return (
    <fieldset className="usa-fieldset">
      <legend className="usa-legend">{words('conditions')}</legend>
      <Checkbox id="policy-hits" name="noPartyHits" label={words('noPartyHits')} checked={draft.noPartyHits} onChange={({ target }) => { onChange({ noPartyHits: target.checked }) }} />
      <Checkbox id="policy-complete" name="dataComplete" label={words('dataComplete')} checked={draft.dataComplete} onChange={({ target }) => { onChange({ dataComplete: target.checked }) }} />
      <TextField label={words('trustedImporters')} hint={words('trustedHint')} value={draft.trustedImporters} onChange={(trustedImporters) => { onChange({ trustedImporters }) }} lines={2} />
      <TextField label={words('scoreBelow')} hint={words('scoreHint')} value={draft.scoreBelow} onChange={(scoreBelow) => { onChange({ scoreBelow }) }} />
      <TextField label={words('shareField')} hint={words('shareHint')} value={draft.percent} onChange={(percent) => { onChange({ percent }) }} type="number" />
    </fieldset>
  )
}

function Clock({ draft, onChange }: PartProps) {
  const words = useWords(policyWords)
  return (
    <>
      <TextField label={words('minutes')} value={draft.minutes} onChange={(minutes) => { onChange({ minutes }) }} type="number" isRequired />
      <ChoiceField label={words('countsField')} value={draft.counts} options={(['working-hours', 'all-hours'] as const).map((value) => ({ value, label: words(`counts.${value}`) }))} onChange={(counts) => { onChange({ counts }) }} />
      <ChoiceField label={words('expiryField')} value={draft.onExpiry} options={(['stay-held', 'proceed'] as const).map((value) => ({ value, label: words(`expiry.${value}`) }))} onChange={(onExpiry) => { onChange({ onExpiry }) }} />
      <TextField label={words('clockAuthority')} value={draft.clockAuthority} onChange={(clockAuthority) => { onChange({ clockAuthority }) }} isRequired />
    </>
  )
}
