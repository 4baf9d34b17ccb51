import { Alert, Button } from '@trussworks/react-uswds'
import { useMemo, useState } from 'react'
import type { Entered } from '../../../design/form-from-schema/entered.ts'
import { FaultSummary } from '../../../design/form-from-schema/fault-summary.tsx'
import type { GroupField, JsonMembers } from '../../../design/form-from-schema/form-field.ts'
import { FormFromSchema } from '../../../design/form-from-schema/form-from-schema.tsx'
import { formWords } from '../../../design/form-from-schema/words.ts'
import { useWords } from '../../../languages/use-words.ts'
import { credentialWords } from '../words.ts'
import { faultsOfForm, hiddenPlaces } from './credential-form.ts'
import { FromJson } from './from-json.tsx'

interface FillInProps {
  readonly field: GroupField
  readonly entered: Entered
  readonly wasKept: boolean
  readonly onChange: (entered: Entered) => void
  readonly onFill: (credential: JsonMembers) => void
  readonly onNext: () => void
  readonly onClear: () => void
}

/** The form of a credential; what is wrong is said once one wants to go on. */
export function FillIn({ field, entered, wasKept, onChange, onFill, onNext, onClear }: FillInProps) {
  const words = useWords(credentialWords)
  const faultWords = useWords(formWords)
  const [tries, setTries] = useState(0)
  const messages = useMemo(() => (tries === 0 ? new Map<string, readonly string[]>() : new Map(faultsOfForm(field, entered).map(({ pointer, code }) => [pointer, [faultWords(`fault.${code}`)]] as const))), [tries, field, entered, faultWords])
  const next = () => {
    if (faultsOfForm(field, entered).length === 0) onNext()
    else setTries(tries + 1)
  }
  return (
    <>
      {wasKept && <Alert type="info" headingLevel="h2" slim>{words('draftKept')} <Button type="button" unstyled onClick={onClear}>{words('beginAnew')}</Button></Alert>}
      <FromJson onFill={onFill} />
      <FaultSummary messages={messages} tries={tries} />
      <form noValidate className="credential-form" onSubmit={(event) => {
        event.preventDefault()
        next()
      }}>
        <FormFromSchema name="credential" label={words('credential')} field={field} entered={entered} pointer="" isRequired={false} messages={messages} hidden={hiddenPlaces} onChange={onChange} />
        <Button type="submit">{words('toPreview')}</Button>
      </form>
    </>
  )
}
