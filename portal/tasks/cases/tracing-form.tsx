import { Link } from '@tanstack/react-router'
import { Button } from '@trussworks/react-uswds'
import { useState, type SubmitEvent } from 'react'
import { useAct } from '../../design/acts/use-act.ts'
import { TextField } from '../../design/fields/text-field.tsx'
import { Failed } from '../../design/states/failed.tsx'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { tracingWords } from './tracing-words.ts'

/** Takes the supply chain of a shipment, as it is known now, into the evidence of a case. */
export function TracingForm({ id, entry }: { readonly id: string; readonly entry: string | undefined }) {
  const words = useWords(tracingWords)
  const { singleWindow } = useSession()
  const [draft, setDraft] = useState({ shipment: '', why: '' })
  const shipment = draft.shipment.trim()
  const taking = useAct<typeof draft>({
    touches: ['cases'], onDone: () => { setDraft({ shipment: '', why: '' }) },
    act: async ({ why }, key) => singleWindow.api.POST('/cases/{id}/tracing-packages', { params: { path: { id }, header: { 'idempotency-key': key } }, body: { why, ...(shipment !== '' && { shipment }) } }),
  })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (!taking.isPending) taking.mutate(draft)
  }
  const looked = shipment === '' ? entry : shipment
  return (
    <details>
      <summary>{words('title')}</summary>
      <form onSubmit={submit} className="case-form" aria-label={words('title')}>
        <p>{words('lead')}</p>
        <TextField label={words('shipment')} hint={words('shipmentHint')} value={draft.shipment} onChange={(next) => { setDraft({ ...draft, shipment: next }) }} />
        {looked !== undefined && <p><Link to="/shipments/$id" params={{ id: looked }}>{words('look')}</Link></p>}
        <TextField label={words('why')} value={draft.why} isRequired onChange={(why) => { setDraft({ ...draft, why }) }} />
        <Button type="submit" disabled={taking.isPending}>{words('take')}</Button>
        {taking.error !== null && <Failed failure={taking.error} />}
      </form>
    </details>
  )
}
