import { Button, ButtonGroup, Label, Textarea } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { useSettling, type Model, type Settlement } from './use-anomalies.ts'
import { anomalyWords } from './words.ts'

const reasonMin = 3

/** An officer's word on a model, with its reason. Nobody approves what they had made. */
export function SettleModel({ model: { id, state, madeBy, version } }: { readonly model: Model }) {
  const words = useWords(anomalyWords)
  const { me } = useSession()
  const [reason, setReason] = useState('')
  const act = useSettling(id)
  const isOwn = me?.subject === madeBy
  const isReady = reason.trim().length >= reasonMin && !act.isPending
  const settle = (settlement: Settlement['act']) => { act.mutate({ act: settlement, reason: reason.trim() }) }
  return (
    <form className="unusual-settle" onSubmit={(event) => { event.preventDefault() }}>
      {state === 'candidate' && isOwn && <p>{words('ownModel')}</p>}
      <Label htmlFor={`reason-${id}`}>{words('reason')}</Label>
      <Textarea id={`reason-${id}`} name="reason" maxLength={500} rows={2} value={reason} onChange={({ target }) => { setReason(target.value) }} />
      {act.error !== null && <Failed failure={act.error} />}
      <ButtonGroup>
        {state === 'candidate' && !isOwn && <Button type="button" disabled={!isReady} onClick={() => { settle('approve') }}>{words('approve', { version: String(version) })}</Button>}
        {state === 'candidate' && <Button type="button" outline disabled={!isReady} onClick={() => { settle('refuse') }}>{words('refuse', { version: String(version) })}</Button>}
        {state === 'in-force' && <Button type="button" secondary disabled={!isReady} onClick={() => { settle('withdraw') }}>{words('withdraw', { version: String(version) })}</Button>}
      </ButtonGroup>
    </form>
  )
}
