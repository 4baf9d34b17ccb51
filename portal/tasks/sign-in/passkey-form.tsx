import { Button, ErrorMessage, Form, FormGroup, Label, TextInput } from '@trussworks/react-uswds'
import { useState, type SyntheticEvent } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { signInWords } from './words.ts'

interface PasskeyFormProps {
  readonly submit: string
  readonly isBusy: boolean
  readonly onMake: (name: string) => void
}

/** Asks what a new passkey is to be called, and has it made. */
export function PasskeyForm({ submit, isBusy, onMake }: PasskeyFormProps) {
  const words = useWords(signInWords)
  const [name, setName] = useState('')
  const [isMissing, setMissing] = useState(false)
  const make = (event: SyntheticEvent) => {
    event.preventDefault()
    setMissing(name.trim() === '')
    if (name.trim() !== '') onMake(name.trim())
  }
  return (
    <Form onSubmit={make} noValidate>
      <FormGroup error={isMissing}>
        <Label htmlFor="passkey-name" error={isMissing}>{words('passkeyName')}</Label>
        <span className="usa-hint" id="passkey-name-hint">{words('passkeyNameHint')}</span>
        {isMissing && <ErrorMessage id="passkey-name-error">{words('passkeyNameMissing')}</ErrorMessage>}
        <TextInput
          id="passkey-name" name="passkey-name" type="text" maxLength={60} value={name} aria-describedby={isMissing ? 'passkey-name-hint passkey-name-error' : 'passkey-name-hint'}
          {...(isMissing && { validationStatus: 'error' as const })} onChange={(event) => { setName(event.target.value) }}
        />
      </FormGroup>
      <Button type="submit" disabled={isBusy}>{isBusy ? words('making') : submit}</Button>
    </Form>
  )
}
