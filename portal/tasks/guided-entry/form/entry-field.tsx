import { ComboBox, ErrorMessage, FormGroup, Label, Select, TextInput } from '@trussworks/react-uswds'
import { useState } from 'react'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { useWords } from '../../../languages/use-words.ts'
import { entryWords } from '../words.ts'
import { asDeclared, checkField, type FieldFault } from './check-field.ts'
import { codeChoices, codeOptions } from './code-options.ts'
import { fieldWords } from './field-words.ts'
import type { FormField } from './form-model.ts'

export interface EntryFieldProps {
  readonly field: FormField
  /** Of the field in its line. */
  readonly id: string
  readonly value: string
  readonly findings: readonly Finding[]
  /** Whether its step was left once, so that what is missing is said. */
  readonly wasPassed: boolean
  readonly onChange: (text: string) => void
}

type FieldName = keyof typeof fieldWords.en.fields

/** One field: its name, what the dictionary says of it, and what is wrong with it. */
export function EntryFieldGroup(props: EntryFieldProps) {
  const { field: { element, required, name, maxLength }, id } = props
  const words = useWords(fieldWords)
  const general = useWords(entryWords)
  const [wasTouched, setTouched] = useState(false)
  const { fault, shown, isWrong } = wrongWith(props, wasTouched)
  const describedBy = [element && `${id}-hint`, fault && `${id}-fault`, shown.length > 0 && `${id}-findings`].filter(Boolean).join(' ')
  return (
    <div className="entry-field">
      <FormGroup error={isWrong}>
        <Label htmlFor={id} error={isWrong}>{words(`fields.${name as FieldName}`)}{!required && <span className="usa-hint"> ({general('optional')})</span>}</Label>
        {element !== undefined && <span className="usa-hint entry-hint" id={`${id}-hint`} lang="en">{element.description} <code>{element.id}</code></span>}
        {fault !== undefined && <ErrorMessage id={`${id}-fault`}>{words(`faults.${fault}`, { most: String(maxLength ?? '') })}</ErrorMessage>}
        <FieldFindings id={id} findings={shown} />
        <FieldInput {...props} describedBy={describedBy} isWrong={isWrong} onLeave={() => { setTouched(true) }} />
      </FormGroup>
    </div>
  )
}

function wrongWith({ field, value, wasPassed, findings }: EntryFieldProps, wasTouched: boolean): { readonly fault: FieldFault | undefined; readonly shown: readonly Finding[]; readonly isWrong: boolean } {
  const fault = checkField(field, value)
  // What is being typed is not wrong yet.
  if (fault !== undefined && (wasPassed || (wasTouched && value !== ''))) return { fault, shown: [], isWrong: true }
  const shown = wasPassed || value !== '' ? findings : []
  return { fault: undefined, shown, isWrong: shown.some(({ severity }) => severity === 'fatal') }
}

function FieldFindings({ id, findings }: { readonly id: string; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <div id={`${id}-findings`} lang="en">
      {findings.map(({ code, message, remedy, severity }, index) => <p key={`${code}-${String(index)}`} className={severity === 'fatal' ? 'usa-error-message entry-finding' : 'entry-finding'}><code>{code}</code> {message}{remedy !== '' && `. ${remedy}`}</p>)}
    </div>
  )
}

interface FieldInputProps extends EntryFieldProps {
  readonly describedBy: string
  readonly isWrong: boolean
  readonly onLeave: () => void
}

function FieldInput(props: FieldInputProps) {
  const { field: { control, maxLength }, id, value, onChange, describedBy, isWrong, onLeave } = props
  const options = codeOptions[control]
  const about = { 'aria-describedby': describedBy, 'aria-invalid': isWrong }
  if (options !== undefined) {
    // It keeps what is typed by itself, so that it begins anew where the value comes from elsewhere.
    return <ComboBox key={id} id={id} name={id} options={[...options]} defaultValue={value} onChange={(code) => { onChange(code ?? '') }} inputProps={about} />
  }
  if (isChoice(control)) return <ChoiceSelect {...props} control={control} />
  if (control === 'date') return <input className={isWrong ? 'usa-input usa-input--error' : 'usa-input'} id={id} name={id} type="date" value={value} {...about} onBlur={onLeave} onChange={({ target }) => { onChange(target.value) }} />
  return (
    <TextInput id={id} name={id} type="text" autoComplete="off" inputMode={numeric.has(control) ? 'decimal' : 'text'} value={value} {...about} {...(isWrong ? { validationStatus: 'error' as const } : {})}
      {...(maxLength === undefined ? {} : { maxLength: maxLength + 4 })} onChange={({ target }) => { onChange(target.value) }} onBlur={({ target }) => { onLeave(); const declared = asDeclared(control, target.value); if (declared !== value) onChange(declared) }} />
  )
}

const numeric: ReadonlySet<string> = new Set(['amount', 'whole', 'quantity', 'commodity'])

type Choice = keyof typeof codeChoices

function isChoice(control: string): control is Choice {
  return control in codeChoices
}

function ChoiceSelect({ control, id, value, onChange, describedBy }: EntryFieldProps & { readonly control: Choice; readonly describedBy: string }) {
  const words = useWords(fieldWords)
  const general = useWords(entryWords)
  return (
    <Select id={id} name={id} value={value} aria-describedby={describedBy} onChange={({ target }) => { onChange(target.value) }}>
      <option value="">{general('choose')}</option>
      {codeChoices[control].map((code) => <option key={code} value={code}>{code} · {words(`choices.${control}.${code}` as 'choices.related.N')}</option>)}
    </Select>
  )
}
