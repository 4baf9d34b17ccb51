import { createContext, use, type ComponentType } from 'react'
import type { Entered } from './entered.ts'
import type { FormField } from './form-field.ts'

/** One place of a form: what it asks for, what is entered, and how that changes. */
export interface PlaceProps<Field extends FormField = FormField> {
  readonly name: string
  readonly label: string
  readonly field: Field
  readonly entered: Entered
  readonly pointer: string
  readonly isRequired: boolean
  readonly onChange: (entered: Entered) => void
  /** Takes the place away, where it may be. */
  readonly onRemove?: (() => void) | undefined
}

/** What is to be said at the places of a form. */
export interface FormNotes {
  /** Messages by the place that they are about (JSON Pointer). */
  readonly messages: ReadonlyMap<string, readonly string[]>
  /** Places that the form does not show, because they are filled in otherwise. */
  readonly hidden: ReadonlySet<string>
  /** The form of a place within, whatever it asks for. */
  readonly Place: ComponentType<PlaceProps>
}

export const FormNotesContext = createContext<FormNotes>({ messages: new Map(), hidden: new Set(), Place: () => null })

export function useFormNotes(): FormNotes {
  return use(FormNotesContext)
}

/** The id of what stands for a place. */
export function idOfPlace(pointer: string): string {
  return `place${pointer.replaceAll('/', '-')}`
}

/** Goes to the entry at a place; a place that stands open in no part of the form gives way to the one around it. */
export function goToPlace(pointer: string): void {
  const found = document.getElementById(idOfPlace(pointer))
  if (found === null) {
    if (pointer !== '') goToPlace(pointer.slice(0, pointer.lastIndexOf('/')))
    return
  }
  found.focus()
  found.scrollIntoView({ block: 'center' })
}

/** Goes to the first entry within a place, once it is drawn. */
export function goIntoPlace(pointer: string): void {
  requestAnimationFrame(() => { document.getElementById(idOfPlace(pointer))?.querySelector<HTMLElement>('input, select, textarea')?.focus() })
}
