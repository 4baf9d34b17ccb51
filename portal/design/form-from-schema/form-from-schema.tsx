import { ErrorMessage, FormGroup, Label, Select } from '@trussworks/react-uswds'
import { useMemo } from 'react'
import { useWords } from '../../languages/use-words.ts'
import { blankOf, type Entered } from './entered.ts'
import { EntryInput, isCountry } from './entry-input.tsx'
import { FormNotesContext, idOfPlace, useFormNotes, type PlaceProps } from './form-context.ts'
import type { AlternativesField, FormField } from './form-field.ts'
import { FormLists } from './form-lists.tsx'
import { GroupForm } from './group-form.tsx'
import { ListForm } from './list-form.tsx'
import { RequiredMark } from './required-mark.tsx'
import { formWords } from './words.ts'
import './form-from-schema.scss'

interface FormFromSchemaProps extends PlaceProps {
  /** Messages by the place that they are about (JSON Pointer). */
  readonly messages: ReadonlyMap<string, readonly string[]>
  /** Places that are not shown, because they are filled in otherwise. */
  readonly hidden: ReadonlySet<string>
}

/** A form made from a schema. */
export function FormFromSchema({ messages, hidden, ...place }: FormFromSchemaProps) {
  const notes = useMemo(() => ({ messages, hidden, Place: SchemaForm }), [messages, hidden])
  return (
    <FormNotesContext value={notes}>
      <FormLists />
      <SchemaForm {...place} />
    </FormNotesContext>
  )
}

/** The form of a field, whatever it asks for. */
function SchemaForm(props: PlaceProps) {
  const { field, entered } = props
  if (field.kind === 'group' && entered.is === 'group') return <GroupForm {...props} field={field} entered={entered} />
  if (field.kind === 'list' && entered.is === 'list') return <ListForm {...props} field={field} entered={entered} />
  if (field.kind === 'alternatives' && entered.is === 'chosen') return <AlternativesForm {...props} field={field} option={entered.option} chosen={entered.entered} />
  return <EntryForm {...props} />
}

/** A place with one control. */
function EntryForm({ name, label, field, entered, pointer, isRequired, onChange }: PlaceProps) {
  const { messages } = useFormNotes()
  const said = messages.get(pointer) ?? []
  const isWrong = said.length > 0
  const id = idOfPlace(pointer)
  const isUnfit = entered.is === 'json' && field.kind !== 'any'
  const hint = useHint(name, field, isUnfit)
  const asked: FormField = isUnfit ? { kind: 'any' } : field
  const take = (text: string): Entered => (asked.kind !== 'any' ? { is: 'text', text } : text === '' ? blankOf(field) : { is: 'json', text })
  return (
    <FormGroup error={isWrong} className="form-entry">
      <Label htmlFor={id} error={isWrong}><span lang="en">{label}</span>{isRequired && <RequiredMark />}</Label>
      {hint !== '' && <span className="usa-hint" id={`${id}-hint`}>{hint}</span>}
      {isWrong && <ErrorMessage id={`${id}-fault`}>{said.join(' ')}</ErrorMessage>}
      <EntryInput id={id} name={name} field={asked} text={textOf(entered)} describedBy={describedBy(id, hint !== '', isWrong)} isWrong={isWrong} isRequired={isRequired} onChange={(text) => { onChange(take(text)) }} />
    </FormGroup>
  )
}

function textOf(entered: Entered): string {
  return entered.is === 'text' || entered.is === 'json' ? entered.text : ''
}

function describedBy(id: string, hasHint: boolean, hasFault: boolean): string | undefined {
  const ids = [...(hasHint ? [`${id}-hint`] : []), ...(hasFault ? [`${id}-fault`] : [])]
  return ids.length === 0 ? undefined : ids.join(' ')
}

/** Help with an entry: what its schema says of it, or what its name or its form tells. */
function useHint(name: string, field: FormField, isUnfit: boolean): string {
  const words = useWords(formWords)
  if (isUnfit) return words('unfit')
  if (field.description !== undefined) return field.description
  if (name === 'unitCode') return words('hint.unit')
  if (isCountry(name, field)) return words('hint.country')
  if (/^(?:priceCurrency|currency|currencyCode)$/.test(name)) return words('hint.money')
  if (field.kind !== 'text') return ''
  if (field.pattern !== undefined) return words('hint.pattern', { pattern: field.pattern })
  return field.format === 'uri' ? words('hint.uri') : field.format === 'date-time' ? words('hint.moment') : ''
}

function AlternativesForm({ option, chosen, ...props }: PlaceProps<AlternativesField> & { readonly option: number; readonly chosen: Entered }) {
  const words = useWords(formWords)
  const { field, pointer, label, onChange } = props
  const id = `${idOfPlace(pointer)}-way`
  const way = field.options[option]
  if (way === undefined) return null
  return (
    <div className="form-alternatives">
      <FormGroup className="form-entry">
        <Label htmlFor={id}>{words('as', { what: label })}</Label>
        <Select id={id} name={id} value={String(option)} onChange={({ target }) => { onChange({ is: 'chosen', option: Number(target.value), entered: blankOf(field.options[Number(target.value)] ?? { kind: 'any' }) }) }}>
          {field.options.map((one, index) => <option key={index} value={String(index)}>{one.title ?? wayIn(one, words)}</option>)}
        </Select>
      </FormGroup>
      <SchemaForm {...props} field={way} entered={chosen} onChange={(entered) => { onChange({ is: 'chosen', option, entered }) }} />
    </div>
  )
}

function wayIn(field: FormField, words: (name: 'text' | 'number' | 'truth' | 'group' | 'list' | 'choice' | 'any') => string): string {
  return field.kind === 'alternatives' ? words('any') : words(field.kind)
}
