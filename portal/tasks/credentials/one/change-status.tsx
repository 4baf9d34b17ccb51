import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Fieldset, Label, Select } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import type { KeptCredential, StatusPurpose } from '../credential-queries.ts'
import { credentialWords } from '../words.ts'

const reasons = ['wrong', 'replaced', 'goods', 'key', 'inquiry'] as const

interface Change {
  readonly purpose: StatusPurpose
  readonly status: boolean
  readonly reason?: string
}

/** Takes a credential back, for a while or for good; the former can be undone. */
export function ChangeStatus({ credential: { credentialId, statuses } }: { readonly credential: KeptCredential }) {
  const words = useWords(credentialWords)
  const [asked, setAsked] = useState<StatusPurpose>()
  const change = useStatusChange(credentialId, () => { setAsked(undefined) })
  const isSet = (purpose: StatusPurpose) => statuses.some((one) => one.purpose === purpose && one.isSet)
  const canBe = (purpose: StatusPurpose) => statuses.some((one) => one.purpose === purpose && !one.isSet)
  if (isSet('revocation')) return <p>{words('revokedForGood')}</p>
  return (
    <div className="credential-status">
      {asked === undefined && (
        <div className="credential-acts">
          {isSet('suspension') && <Button type="button" disabled={change.isPending} onClick={() => { change.mutate({ purpose: 'suspension', status: false }) }}>{words('reinstate')}</Button>}
          {canBe('suspension') && <Button type="button" outline onClick={() => { setAsked('suspension') }}>{words('suspend')}</Button>}
          {canBe('revocation') && <Button type="button" secondary onClick={() => { setAsked('revocation') }}>{words('revoke')}</Button>}
        </div>
      )}
      {asked !== undefined && <Confirm key={asked} purpose={asked} isUnderWay={change.isPending} onConfirm={(reason) => { change.mutate({ purpose: asked, status: true, reason }) }} onCancel={() => { setAsked(undefined) }} />}
      {change.isError && <Failed failure={change.error} />}
    </div>
  )
}

function useStatusChange(credentialId: string, onDone: () => void) {
  const { singleWindow } = useSession()
  const queries = useQueryClient()
  return useMutation({
    // To set a status that is set already changes nothing, so that what is sent twice happens once.
    mutationFn: async ({ purpose, status, reason }: Change) => (await singleWindow.api.POST('/credentials/status', { body: { credentialId, status, ...(reason === undefined ? {} : { reason }), credentialStatus: { type: 'BitstringStatusListEntry', statusPurpose: purpose } } })).data,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['credentials'] })
      onDone()
    },
  })
}

interface ConfirmProps {
  readonly purpose: StatusPurpose
  readonly isUnderWay: boolean
  readonly onConfirm: (reason: string) => void
  readonly onCancel: () => void
}

function Confirm({ purpose, isUnderWay, onConfirm, onCancel }: ConfirmProps) {
  const words = useWords(credentialWords)
  const [reason, setReason] = useState('')
  const isRevocation = purpose === 'revocation'
  return (
    <Fieldset className="panel" legend={words(isRevocation ? 'revokeSure' : 'suspendSure')} legendStyle="default">
      <p>{words(isRevocation ? 'revokeWhat' : 'suspendWhat')}</p>
      <Label htmlFor="status-reason">{words('reason')}</Label>
      <span className="usa-hint" id="status-reason-hint">{words('reasonHint')}</span>
      <Select id="status-reason" name="status-reason" aria-describedby="status-reason-hint" value={reason} onChange={({ target }) => { setReason(target.value) }}>
        <option value="">{words('chooseReason')}</option>
        {reasons.map((one) => <option key={one} value={credentialWords.en.reasons[one]}>{words(`reasons.${one}`)}</option>)}
      </Select>
      <div className="credential-acts">
        <Button type="button" secondary={isRevocation} disabled={isUnderWay || reason === ''} onClick={() => { onConfirm(reason) }}>{words(isRevocation ? 'revokeNow' : 'suspendNow')}</Button>
        <Button type="button" unstyled disabled={isUnderWay} onClick={onCancel}>{words('cancel')}</Button>
      </div>
    </Fieldset>
  )
}
