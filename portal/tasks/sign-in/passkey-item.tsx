import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, ButtonGroup, Label, TextInput } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { Failed } from '../../design/states/failed.tsx'
import { useFormats } from '../../languages/use-formats.ts'
import { useWords } from '../../languages/use-words.ts'
import { useSession } from '../../session/session.tsx'
import { signInWords } from './words.ts'

export interface ShownPasskey {
  readonly id: string
  readonly name: string
  readonly madeAt: string
  readonly usedAt?: string
  readonly synced: boolean
}

/** One passkey, and what can be done with it. */
export function PasskeyItem({ passkey }: { readonly passkey: ShownPasskey }) {
  const words = useWords(signInWords)
  const formats = useFormats()
  const [doing, setDoing] = useState<'rename' | 'remove'>()
  const { name, madeAt, usedAt, synced } = passkey
  const done = () => { setDoing(undefined) }
  return (
    <li className="sign-in-passkey-item">
      <h3>{name}</h3>
      <p className="sign-in-hint">
        {words('made')} <time dateTime={madeAt} title={madeAt}>{formats.time(madeAt)}</time> · {words('used')} {usedAt === undefined ? words('never') : <time dateTime={usedAt} title={usedAt}>{formats.fromNow(usedAt)}</time>} · {words(synced ? 'synced' : 'onlyHere')}
      </p>
      {doing === 'rename' && <Renaming passkey={passkey} onDone={done} />}
      {doing === 'remove' && <Removing passkey={passkey} onDone={done} />}
      {doing === undefined && (
        <ButtonGroup>
          <Button type="button" unstyled aria-label={words('renameOf', { name })} onClick={() => { setDoing('rename') }}>{words('rename')}</Button>
          <Button type="button" unstyled aria-label={words('removeOf', { name })} onClick={() => { setDoing('remove') }}>{words('remove')}</Button>
        </ButtonGroup>
      )}
    </li>
  )
}

interface DoingProps {
  readonly passkey: ShownPasskey
  readonly onDone: () => void
}

function Renaming({ passkey, onDone }: DoingProps) {
  const words = useWords(signInWords)
  const { singleWindow: { api } } = useSession()
  const queries = useQueryClient()
  const [name, setName] = useState(passkey.name)
  const renaming = useMutation({
    mutationFn: async () => api.POST('/people/me/passkeys/{id}/name', { params: { path: { id: passkey.id } }, body: { name: name.trim() } }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['my-passkeys'] })
      onDone()
    },
  })
  const save = (event: SyntheticEvent) => {
    event.preventDefault()
    if (name.trim() !== '') renaming.mutate()
  }
  return (
    <form onSubmit={save}>
      <Label htmlFor={`name-${passkey.id}`}>{words('newName', { name: passkey.name })}</Label>
      <TextInput id={`name-${passkey.id}`} name="name" type="text" maxLength={60} value={name} onChange={(event) => { setName(event.target.value) }} />
      {renaming.isError && <Failed failure={renaming.error} />}
      <ButtonGroup className="sign-in-buttons">
        <Button type="submit" disabled={renaming.isPending}>{words('save')}</Button>
        <Button type="button" outline onClick={onDone}>{words('cancel')}</Button>
      </ButtonGroup>
    </form>
  )
}

function Removing({ passkey, onDone }: DoingProps) {
  const words = useWords(signInWords)
  const { singleWindow: { api } } = useSession()
  const queries = useQueryClient()
  const removing = useMutation({
    mutationFn: async () => api.DELETE('/people/me/passkeys/{id}', { params: { path: { id: passkey.id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-passkeys'] }),
  })
  return (
    <div role="group" aria-label={words('removeOf', { name: passkey.name })}>
      <p>{words('removeAsk', { name: passkey.name })}</p>
      {removing.isError && <Failed failure={removing.error} />}
      <ButtonGroup>
        <Button type="button" secondary disabled={removing.isPending} onClick={() => { removing.mutate() }}>{words('remove')}</Button>
        <Button type="button" outline onClick={onDone}>{words('keep')}</Button>
      </ButtonGroup>
    </div>
  )
}
