import { useMutation } from '@tanstack/react-query'
import { Button, Label, Textarea } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { Refusal } from '@customhouse/sdk/client/refusal.ts'
import type { ConfidentialTerms } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { FindingList } from '../../../design/findings/finding-list.tsx'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { nameOf } from './event-words.ts'
import { twinWords } from './twin-words.ts'

/** Terms that the source of an event keeps for customs: shown to an officer who says why, on record. */
export function DiscloseTerms({ event }: { readonly event: string }) {
  const words = useWords(twinWords)
  const { singleWindow } = useSession()
  const [reason, setReason] = useState('')
  const look = useMutation({ mutationFn: async () => (await singleWindow.api.POST('/provenance/disclosures', { body: { event, reason } })).data })
  const submit = (submitted: SyntheticEvent) => {
    submitted.preventDefault()
    if (reason.trim().length >= 3) look.mutate()
  }
  const isNone = look.error instanceof Refusal && look.error.status === 404
  return (
    <form className="disclose" onSubmit={submit}>
      <h4>{words('disclose')}</h4>
      <p>{words('discloseLead')}</p>
      <Label htmlFor="disclose-reason" requiredMarker>{words('reason')}</Label>
      <Textarea id="disclose-reason" name="reason" required minLength={3} maxLength={1000} value={reason} onChange={({ target }) => { setReason(target.value) }} />
      <Button type="submit" disabled={look.isPending || reason.trim().length < 3}>{words('look')}</Button>
      {isNone && <p role="status">{words('noTerms')}</p>}
      {look.isError && !isNone && <Failed failure={look.error} />}
      {look.data?.terms.map(({ owner, terms, opened }) => <Terms key={owner} owner={owner} terms={opened ?? terms} />)}
      {look.data !== undefined && look.data.findings.length > 0 && <FindingList findings={look.data.findings} />}
    </form>
  )
}

function Terms({ owner, terms: { price, parties = [] } }: { readonly owner: string; readonly terms: ConfidentialTerms }) {
  const words = useWords(twinWords)
  return (
    <div role="status">
      <h5>{words('ownerOfTerms', { owner })}</h5>
      <dl className="facts">
        {price !== undefined && <><dt>{words('price')}</dt><dd>{price.amount} {price.currency}{price.per === undefined ? '' : ` / ${price.per}`}</dd></>}
        {parties.map(({ role, party }) => <div key={`${role} ${nameOf(party)}`} className="facts-row"><dt>{role.replaceAll('-', ' ')}</dt><dd>{nameOf(party)}</dd></div>)}
      </dl>
    </div>
  )
}
