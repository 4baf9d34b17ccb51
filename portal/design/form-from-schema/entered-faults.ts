import { isBlank, numberOf, type Entered, type EnteredChoice, type EnteredGroup, type EnteredList } from './entered.ts'
import { pointerTo, type FormField, type GroupField, type ListField, type NumberField, type TextField } from './form-field.ts'

/** What is wrong with an entry, in a word of the form's catalogue. */
export type FaultCode = 'missing' | 'number' | 'whole' | 'range' | 'date' | 'moment' | 'uri' | 'form' | 'length' | 'few' | 'many' | 'json'

export interface Fault {
  /** Where in the JSON (JSON Pointer). */
  readonly pointer: string
  readonly code: FaultCode
}

/** Everything that is wrong with what was entered, in the order of the form. */
export function faultsIn(field: FormField, entered: Entered | undefined, pointer = ''): readonly Fault[] {
  if (entered === undefined) return []
  if (entered.is === 'json') return isJson(entered.text) ? [] : [{ pointer, code: 'json' }]
  if (entered.is === 'text') return faultOfText(field, entered.text).map((code) => ({ pointer, code }))
  return faultsWithin(field, entered, pointer)
}

function faultsWithin(field: FormField, entered: EnteredGroup | EnteredList | EnteredChoice, pointer: string): readonly Fault[] {
  if (field.kind === 'group' && entered.is === 'group') return groupFaults(field, entered, pointer)
  if (field.kind === 'list' && entered.is === 'list') return listFaults(field, entered, pointer)
  return field.kind === 'alternatives' && entered.is === 'chosen' ? faultsIn(field.options[entered.option] ?? { kind: 'any' }, entered.entered, pointer) : []
}

function faultOfText(field: FormField, text: string): readonly FaultCode[] {
  if (text === '') return []
  const code = field.kind === 'text' ? textFault(field, text) : field.kind === 'number' ? numberFault(field, text) : undefined
  return code === undefined ? [] : [code]
}

function listFaults(field: ListField, { items }: EnteredList, pointer: string): readonly Fault[] {
  const size = listSize(field, items.length)
  return [...(size === undefined ? [] : [{ pointer, code: size }]), ...items.flatMap((one, index) => faultsIn(field.item, one, pointerTo(pointer, index)))]
}

function groupFaults(field: GroupField, entered: EnteredGroup, pointer: string): readonly Fault[] {
  return field.members.flatMap(({ name, isRequired, field: one }): readonly Fault[] => {
    const value = entered.members[name]
    const at = pointerTo(pointer, name)
    if (!isRequired) return isBlank(value) ? [] : faultsIn(one, value, at)
    const isMissing = value === undefined || (isBlank(value) && isOneEntry(one, value))
    return isMissing ? [{ pointer: at, code: 'missing' }] : faultsIn(one, value, at)
  })
}

/** Whether what is missing is missed here, and not at the places within. */
function isOneEntry(field: FormField, entered: Entered): boolean {
  if (entered.is === 'chosen' && field.kind === 'alternatives') return isOneEntry(field.options[entered.option] ?? { kind: 'any' }, entered.entered)
  if (entered.is === 'list' && field.kind === 'list') return entered.items.every((one) => isOneEntry(field.item, one))
  return entered.is === 'text' || entered.is === 'json'
}

function listSize({ itemsMin, itemsMax }: ListField, count: number): FaultCode | undefined {
  if (count < itemsMin) return 'few'
  return itemsMax !== undefined && count > itemsMax ? 'many' : undefined
}

function numberFault({ isWhole, minimum, maximum }: NumberField, text: string): FaultCode | undefined {
  const value = numberOf(text)
  if (typeof value === 'string') return 'number'
  if (isWhole && !Number.isInteger(value)) return 'whole'
  return value < (minimum ?? value) || value > (maximum ?? value) ? 'range' : undefined
}

function textFault({ format, pattern, lengthMin = 0, lengthMax = Infinity }: TextField, text: string): FaultCode | undefined {
  if (format !== undefined && !formats[format].isIn(text)) return formats[format].code
  if (text.length < lengthMin || text.length > lengthMax) return 'length'
  return pattern !== undefined && !new RegExp(pattern, 'u').test(text) ? 'form' : undefined
}

const formats: Readonly<Record<NonNullable<TextField['format']>, { readonly code: FaultCode; readonly isIn: (text: string) => boolean }>> = {
  'date': { code: 'date', isIn: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) },
  'date-time': { code: 'moment', isIn: (text) => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/i.test(text) && !Number.isNaN(Date.parse(text)) },
  'uri': { code: 'uri', isIn: (text) => /^[a-z][a-z0-9+.-]{0,30}:[^\s<>"{}|\\^`]+$/i.test(text) },
}

function isJson(text: string): boolean {
  try {
    if (text !== '') JSON.parse(text)
    return true
  } catch {
    return false
  }
}
