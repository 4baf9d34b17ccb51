import { isMembers, type AlternativesField, type ChoiceField, type FormField, type GroupField, type Json, type JsonMembers, type ListField, type NumberField, type TextField, type TruthField } from './form-field.ts'

/** What somebody entered at one place of a form. Numbers, dates and choices are kept as they were typed. */
export type Entered = EnteredText | EnteredGroup | EnteredList | EnteredChoice | EnteredJson

export interface EnteredText {
  readonly is: 'text'
  readonly text: string
}

export interface EnteredGroup {
  readonly is: 'group'
  readonly members: Readonly<Record<string, Entered>>
  /** What the form does not ask for, kept as it is. */
  readonly others: JsonMembers
  /** Whether it says of what class it is. */
  readonly isTyped: boolean
  /** Begun in the form: while nothing is filled in, it is not there. */
  readonly isNew?: boolean
}

export interface EnteredList {
  readonly is: 'list'
  readonly items: readonly Entered[]
  readonly isNew?: boolean
}

/** Which of several ways it is written in. */
export interface EnteredChoice {
  readonly is: 'chosen'
  readonly option: number
  readonly entered: Entered
}

/** What does not fit the form, as the text of its JSON. */
export interface EnteredJson {
  readonly is: 'json'
  readonly text: string
}

/** A field in which nothing is entered yet; what must be there is begun. */
export function blankOf(field: FormField): Entered {
  if (field.kind === 'group') return { is: 'group', others: {}, isTyped: true, isNew: true, members: Object.fromEntries(field.members.filter(({ isRequired }) => isRequired).map(({ name, field: one }) => [name, blankOf(one)])) }
  if (field.kind === 'list') return { is: 'list', isNew: true, items: Array.from({ length: Math.max(field.itemsMin, 1) }, () => blankOf(field.item)) }
  if (field.kind === 'alternatives') return { is: 'chosen', option: 0, entered: blankOf(field.options[0] ?? { kind: 'any' }) }
  return field.kind === 'any' ? { is: 'json', text: '' } : { is: 'text', text: '' }
}

/** Whether nothing was filled in. */
export function isBlank(entered: Entered | undefined): boolean {
  if (entered === undefined) return true
  if (entered.is === 'group') return Object.keys(entered.others).length === 0 && entered.isNew === true && Object.values(entered.members).every(isBlank)
  if (entered.is === 'list') return entered.isNew === true && entered.items.every(isBlank)
  return entered.is === 'chosen' ? isBlank(entered.entered) : entered.text === ''
}

/** A JSON value as the form shows it. Whatever it is, `jsonFrom` gives the same value back. */
export function enteredFrom(field: FormField, value: Json): Entered {
  if (!fits(field, value)) return { is: 'json', text: JSON.stringify(value, null, 2) }
  if (field.kind === 'group') return groupFrom(field, isMembers(value) ? value : {})
  if (field.kind === 'list') return { is: 'list', items: listOf(value).map((one) => enteredFrom(field.item, one)) }
  if (field.kind === 'alternatives') {
    const option = field.options.findIndex((one) => fits(one, value))
    return { is: 'chosen', option, entered: enteredFrom(field.options[option] ?? { kind: 'any' }, value) }
  }
  return { is: 'text', text: typeof value === 'string' ? value : JSON.stringify(value) }
}

function groupFrom(field: GroupField, value: JsonMembers): EnteredGroup {
  const { type, ...rest } = value
  const isTyped = field.classes.length > 0 && JSON.stringify(type) === JSON.stringify(field.classes)
  const asked = new Map(field.members.map(({ name, field: one }) => [name, one]))
  const all = isTyped ? rest : value
  const members = Object.entries(all).flatMap(([name, one]) => {
    const member = asked.get(name)
    return member === undefined ? [] : [[name, enteredFrom(member, one)] as const]
  })
  return { is: 'group', isTyped, members: Object.fromEntries(members), others: Object.fromEntries(Object.entries(all).filter(([name]) => !asked.has(name))) }
}

/** Whether the form can show a value at this place as what it asks for. */
function fits(field: FormField, value: Json): boolean {
  switch (field.kind) {
    case 'list': return Array.isArray(value)
    case 'group': return isMembers(value) && isOfClass(field, value)
    case 'alternatives': return field.options.some((one) => fits(one, value))
    case 'any': return false
    case 'text':
    case 'choice':
    case 'number':
    case 'truth': return fitsOneEntry(field, value)
  }
}

function fitsOneEntry(field: TextField | ChoiceField | NumberField | TruthField, value: Json): boolean {
  switch (field.kind) {
    case 'text': return typeof value === 'string' && value !== ''
    case 'choice': return typeof value === 'string' && field.options.includes(value)
    case 'number': return typeof value === 'number' && !Object.is(value, -0)
    case 'truth': return typeof value === 'boolean'
  }
}

function isOfClass({ classes }: GroupField, { type }: JsonMembers): boolean {
  return type === undefined || classes.length === 0 || classes.every((one) => listOf(type).includes(one))
}

function listOf(value: Json): readonly Json[] {
  // Array.isArray forgets that the list is readonly.
  return Array.isArray(value) ? value as readonly Json[] : []
}

/** The JSON of what was entered; undefined where nothing was. What cannot be a number stays text, and is told to be wrong. */
export function jsonFrom(field: FormField, entered: Entered): Json | undefined {
  switch (entered.is) {
    case 'json': return jsonOfText(entered.text)
    case 'group': return field.kind === 'group' ? groupJson(field, entered) : undefined
    case 'list': return field.kind === 'list' ? listJson(field, entered) : undefined
    case 'chosen': return field.kind === 'alternatives' ? alternativeJson(field, entered) : undefined
    case 'text': return entered.text === '' ? undefined : jsonOfEntry(field, entered.text)
  }
}

function jsonOfEntry(field: FormField, text: string): Json {
  if (field.kind === 'truth') return text === 'true'
  return field.kind === 'number' ? numberOf(text) : text
}

function groupJson(field: GroupField, entered: EnteredGroup): Json {
  const members = field.members.flatMap(({ name, isRequired, field: one }) => {
    const value = entered.members[name]
    if (value === undefined || (!isRequired && isBlank(value))) return []
    const json = jsonFrom(one, value)
    return json === undefined ? [] : [[name, json] as const]
  })
  return { ...(entered.isTyped && field.classes.length > 0 ? { type: field.classes } : {}), ...Object.fromEntries(members), ...entered.others }
}

function listJson(field: ListField, { items }: EnteredList): Json {
  return items.flatMap((one) => {
    const json = jsonFrom(field.item, one)
    return json === undefined ? [] : [json]
  })
}

function alternativeJson(field: AlternativesField, { option, entered }: EnteredChoice): Json | undefined {
  const chosen = field.options[option]
  return chosen === undefined ? undefined : jsonFrom(chosen, entered)
}

function jsonOfText(text: string): Json | undefined {
  if (text === '') return undefined
  try {
    // What JSON.parse gives is JSON.
    return JSON.parse(text) as Json
  } catch {
    return text
  }
}

/** A number as typed; the text itself where it is none. */
export function numberOf(text: string): number | string {
  const value = Number(text)
  return text.trim() === '' || !Number.isFinite(value) || Object.is(value, -0) ? text : value
}
