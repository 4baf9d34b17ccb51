/** Any JSON value. */
export type Json = string | number | boolean | null | readonly Json[] | JsonMembers
export interface JsonMembers { readonly [name: string]: Json }

interface Said {
  readonly title?: string
  readonly description?: string
}

export interface TextField extends Said {
  readonly kind: 'text'
  readonly format?: 'date' | 'date-time' | 'uri'
  readonly pattern?: string
  readonly lengthMin?: number
  readonly lengthMax?: number
}

export interface NumberField extends Said {
  readonly kind: 'number'
  readonly isWhole: boolean
  readonly minimum?: number
  readonly maximum?: number
}

export interface TruthField extends Said {
  readonly kind: 'truth'
}

/** One of a few texts. */
export interface ChoiceField extends Said {
  readonly kind: 'choice'
  readonly options: readonly string[]
}

export interface FormMember {
  readonly name: string
  readonly isRequired: boolean
  readonly field: FormField
}

export interface GroupField extends Said {
  readonly kind: 'group'
  /** What its `type` must name: nobody has to fill that in. */
  readonly classes: readonly string[]
  /** Those that are required first. */
  readonly members: readonly FormMember[]
}

export interface ListField extends Said {
  readonly kind: 'list'
  readonly item: FormField
  readonly itemsMin: number
  readonly itemsMax?: number
}

/** May be written in several ways. */
export interface AlternativesField extends Said {
  readonly kind: 'alternatives'
  readonly options: readonly FormField[]
}

/** Anything: filled in as JSON. */
export interface AnyField extends Said {
  readonly kind: 'any'
}

/** What a form asks for at one place. */
export type FormField = TextField | NumberField | TruthField | ChoiceField | GroupField | ListField | AlternativesField | AnyField

/** A value and its unit stand beside each other. */
export function isQuantity({ members }: GroupField): boolean {
  return members.length === 2 && members.every(({ name }) => name === 'value' || name === 'unitCode')
}

/** The place of a member within another (JSON Pointer, RFC 6901). */
export function pointerTo(pointer: string, member: string | number): string {
  return `${pointer}/${String(member).replaceAll('~', '~0').replaceAll('/', '~1')}`
}

export function isMembers(value: unknown): value is JsonMembers {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
