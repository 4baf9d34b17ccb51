import { useMutation } from '@tanstack/react-query'
import { Button, ComboBox, Label, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import { Failed } from '../../../design/states/failed.tsx'
import { useWords } from '../../../languages/use-words.ts'
import { useSession } from '../../../session/session.tsx'
import { useCredentialTypes } from '../credential-queries.ts'
import { credentialWords } from '../words.ts'
import { WalletAnswer } from './wallet-answer.tsx'

/** Asks a wallet for a credential by a QR code, and shows what was presented. */
export function AskWallet() {
  const words = useWords(credentialWords)
  const { singleWindow } = useSession()
  const { data: types } = useCredentialTypes()
  const [type, setType] = useState('')
  const [purpose, setPurpose] = useState('')
  const ask = useMutation({ mutationFn: async () => (await singleWindow.api.POST('/presentation-requests', { body: { types: [type], purpose } })).data })
  return (
    <section className="panel" aria-labelledby="ask-wallet">
      <h2 id="ask-wallet">{words('askWallet')}</h2>
      <p>{words('askWhat')}</p>
      <form className="ask-wallet" onSubmit={(event) => {
        event.preventDefault()
        ask.mutate()
      }}>
        <Label htmlFor="ask-type">{words('askType')}</Label>
        {types !== undefined && <ComboBox id="ask-type" name="ask-type" options={types.map(({ name, title }) => ({ value: name, label: title }))} onChange={(value) => { setType(value ?? '') }} />}
        <Label htmlFor="ask-purpose">{words('askPurpose')}</Label>
        <span className="usa-hint" id="ask-purpose-hint">{words('askPurposeHint')}</span>
        <TextInput id="ask-purpose" name="ask-purpose" type="text" maxLength={300} aria-describedby="ask-purpose-hint" value={purpose} onChange={({ target }) => { setPurpose(target.value) }} />
        <Button type="submit" disabled={type === '' || purpose.trim() === '' || ask.isPending}>{words('askNow')}</Button>
      </form>
      {ask.isError && <Failed failure={ask.error} />}
      {ask.data !== undefined && <WalletAnswer key={ask.data.id} made={ask.data} />}
    </section>
  )
}
