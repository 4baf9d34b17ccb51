import { FormGroup, Label, Select } from '@trussworks/react-uswds'
import { useId } from 'react'

interface ChoiceFieldProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly onChange: (value: Value) => void
  readonly hint?: string
}

/** A labelled choice of one among several. */
export function ChoiceField<Value extends string>({ label, value, options, onChange, hint }: ChoiceFieldProps<Value>) {
  const id = useId()
  const choose = (chosen: string) => {
    const found = options.find((option) => option.value === chosen)
    if (found !== undefined) onChange(found.value)
  }
  return (
    <FormGroup>
      <Label htmlFor={id}>{label}</Label>
      {hint !== undefined && <span className="usa-hint" id={`${id}-hint`}>{hint}</span>}
      <Select id={id} name={id} value={value} {...(hint !== undefined && { 'aria-describedby': `${id}-hint` })} onChange={(event) => { choose(event.target.value) }}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </Select>
    </FormGroup>
  )
}
