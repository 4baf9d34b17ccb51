import { Select, Textarea } from '@trussworks/react-uswds'
import { useWords } from '../../languages/use-words.ts'
import type { ChoiceField, FormField } from './form-field.ts'
import { formWords } from './words.ts'

interface EntryInputProps {
  readonly id: string
  readonly name: string
  readonly field: FormField
  readonly text: string
  readonly describedBy: string | undefined
  readonly isWrong: boolean
  readonly isRequired: boolean
  readonly onChange: (text: string) => void
}

/** The control that fits what is asked for. */
export function EntryInput(props: EntryInputProps) {
  const { id, field, text, describedBy, isWrong, isRequired, onChange } = props
  const common = { id, 'name': id, 'aria-describedby': describedBy, 'aria-invalid': isWrong, 'aria-required': isRequired }
  if (field.kind === 'choice' || field.kind === 'truth') return <ChoiceInput {...props} common={common} />
  if (field.kind === 'any') return <Textarea {...common} className="form-json" rows={4} spellCheck={false} value={text} onChange={({ target }) => { onChange(target.value) }} />
  return <LineInput {...props} common={common} />
}

/** One line: the browser's own control for dates and times, else text. */
function LineInput({ name, field, text, isWrong, onChange, common }: EntryInputProps & { readonly common: Common }) {
  const className = isWrong ? 'usa-input usa-input--error' : 'usa-input'
  const format = field.kind === 'text' ? field.format : undefined
  if (format === 'date-time' && isUtcOrEmpty(text))
    return <input {...common} className={className} type="datetime-local" step={1} value={text.replace(/(?:\.\d+)?Z$/i, '')} onChange={({ target }) => { onChange(utc(target.value)) }} />
  return <input {...common} className={className} type={format === 'date' && isDayOrEmpty(text) ? 'date' : 'text'} value={text} list={listFor(name, field)} inputMode={field.kind === 'number' ? 'decimal' : undefined} onChange={({ target }) => { onChange(target.value) }} />
}

type Common = Readonly<{ 'id': string; 'name': string; 'aria-describedby': string | undefined; 'aria-invalid': boolean; 'aria-required': boolean }>

function ChoiceInput({ field, text, onChange, common }: EntryInputProps & { readonly common: Common }) {
  const words = useWords(formWords)
  const options = field.kind === 'truth' ? [['true', words('yes')], ['false', words('no')]] as const : (field as ChoiceField).options.map((one) => [one, one] as const)
  return (
    <Select {...common} value={text} onChange={({ target }) => { onChange(target.value) }}>
      <option value="">{words('choose')}</option>
      {options.map(([value, shown]) => <option key={value} value={value} lang={field.kind === 'choice' ? 'en' : undefined}>{shown}</option>)}
    </Select>
  )
}

function listFor(name: string, field: FormField): string | undefined {
  if (isCountry(name, field)) return 'form-countries'
  return name === 'unitCode' ? 'form-units' : undefined
}

/** Whether a text is to be the code of a country. */
export function isCountry(name: string, field: FormField): boolean {
  return field.kind === 'text' && /^country|Country$/.test(name)
}

function isDayOrEmpty(text: string): boolean {
  return text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text)
}

function isUtcOrEmpty(text: string): boolean {
  return text === '' || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/i.test(text)
}

/** Browsers leave seconds out that are zero. */
function utc(local: string): string {
  return local === '' ? '' : `${local.length === 16 ? `${local}:00` : local}Z`
}
