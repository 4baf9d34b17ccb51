import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { pointerOf, type PartialDeclaration } from './declaration-values.ts'
import type { FormField } from './form-model.ts'

/** A field of the form in a line of goods, by its name; line 0 for those outside of lines. */
export function fieldKey(field: Pick<FormField, 'name' | 'step'>, line: number): string {
  return field.step === 'lines' ? `${field.name}-${String(line)}` : field.name
}

/** Findings by the field that they are about; those about nothing that is asked here stand under `''`. Every finding stands somewhere, once. */
export function findingsByField(findings: readonly Finding[], declaration: PartialDeclaration, { fields, lines }: { readonly fields: readonly FormField[]; readonly lines: number }): ReadonlyMap<string, readonly Finding[]> {
  const places = fields.flatMap((field) => (field.step === 'lines' ? Array.from({ length: lines }, (_none, line) => line) : [0]).map((line) => ({ key: fieldKey(field, line), pointer: pointerOf(declaration, field.place, line) })))
  const byField = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding.pointer.declaration, places)
    byField.set(key, [...byField.get(key) ?? [], finding])
  }
  return byField
}

interface FieldPlace {
  readonly key: string
  readonly pointer: string
}

/** The field at the pointer, one whose value holds it, or the first of those that it holds. */
function keyOf(pointer: string | undefined, places: readonly FieldPlace[]): string {
  if (pointer === undefined || pointer === '') return ''
  const at = places.find((place) => place.pointer === pointer) ?? places.find((place) => pointer.startsWith(`${place.pointer}/`))
  // A pointer to a whole line or list is about all of it, and no field of it in particular, unless it is nearly a field.
  return (at ?? places.find((place) => place.pointer.startsWith(`${pointer}/`) && pointer.split('/').length > 3))?.key ?? ''
}
