import { ErrorMessage, FormGroup, Label, Textarea, TextInput } from '@trussworks/react-uswds'
import { useId, type ChangeEvent } from 'react'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  /** What is wrong with what was entered. */
  readonly error?: string | undefined
  readonly isRequired?: boolean
  readonly type?: 'text' | 'date' | 'search' | 'url' | 'datetime-local' | 'number'
  /** Lines of a longer text. */
  readonly lines?: number
  readonly placeholder?: string
}

/** A labelled field for text, with its hint and what is wrong with it. */
export function TextField({ label, value, onChange, hint, error, isRequired = false, type = 'text', lines, placeholder }: TextFieldProps) {
  const id = useId()
  const describedBy = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === undefined ? [] : [`${id}-error`])].join(' ')
  const given = {
    id, name: id, value, required: isRequired, 'aria-invalid': error !== undefined, ...(placeholder !== undefined && { placeholder }), ...(describedBy !== '' && { 'aria-describedby': describedBy }),
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => { onChange(event.target.value) },
  }
  return (
    <FormGroup error={error !== undefined}>
      <Label htmlFor={id} error={error !== undefined} requiredMarker={isRequired}>{label}</Label>
      {hint !== undefined && <span className="usa-hint" id={`${id}-hint`}>{hint}</span>}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {lines === undefined ? <TextInput {...given} type={type as 'text'} spellCheck={false} /> : <Textarea {...given} rows={lines} spellCheck={false} />}
    </FormGroup>
  )
}
