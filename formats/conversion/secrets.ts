import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { findingAt, notice } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { isObject } from '../declaration-mapping/value-forms.ts'

/** A password that a document states of the interchange that it came in. */
export interface Secret {
  /** JSON Pointer into the document. */
  readonly pointer: string
  /** Element id of the dictionary. */
  readonly id: string
  /** Name of the format that has a place for it. */
  readonly format: string
}

/** What stands in reports in place of a secret. */
export const secretShown = '(secret, not shown)'

/** Why a secret was left out. */
export const secretLeftOut = 'A password goes into no message of another format where only what a standard has places for is asked'

/** That a password went along; told once for each interchange. */
export function secretTravels(pointer: string, source: string | undefined): Finding {
  const found = findingAt(travels, pointer)
  return source === undefined ? found : { ...found, pointer: { ...found.pointer, source } }
}

const travels = notice('convert-secret-travels', {
  message: 'A password of the interchange travels in the converted message, so that it can be written again as it came',
  authority: 'CATAIR Batch & Block Control, A-record 9-14; ISO 9735, S005 and 0058',
  remedy: 'Where the receiver must not have it, convert with --strict (strict=true over HTTP), which leaves it out and tells it as lost',
})

const fieldsPointer = '/declaration/unitedStates/transmission/batchField'

/** The passwords that a document states: of the A-record of CATAIR, and of the headers of UN/EDIFACT. */
export function secretsOf({ declaration, interchange }: CanonicalDocument): readonly Secret[] {
  const found: Secret[] = []
  for (const [index, field] of batchFieldsOf(declaration).entries()) {
    if (isPassword(field)) found.push({ pointer: `${fieldsPointer}/${String(index)}/valueText`, id: placeAt(`${fieldsPointer}/0/valueText`)?.id ?? '', format: 'catair' })
  }
  for (const name of ['recipientPassword', 'groupPassword']) {
    if (interchange !== undefined && Object.hasOwn(interchange, name)) found.push({ pointer: `/interchange/${name}`, id: 'interchange', format: 'edifact' })
  }
  return found
}

/** The document without its passwords; all else is as it was. */
export function withoutSecrets(document: CanonicalDocument): CanonicalDocument {
  const { declaration, interchange } = document
  const kept = interchange && Object.fromEntries(Object.entries(interchange).filter(([name]) => name !== 'recipientPassword' && name !== 'groupPassword'))
  const unitedStates = declaration?.['unitedStates']
  const transmission = isObject(unitedStates) ? unitedStates['transmission'] : undefined
  const fields = batchFieldsOf(declaration).filter((field) => !isPassword(field))
  const cleared: unknown = {
    ...document,
    ...(kept && { interchange: kept }),
    ...(isObject(unitedStates) && isObject(transmission) && { declaration: { ...declaration, unitedStates: { ...unitedStates, transmission: { ...transmission, batchField: fields } } } }),
  }
  return cleared as CanonicalDocument
}

function batchFieldsOf(declaration: CanonicalDocument['declaration']): readonly unknown[] {
  const unitedStates = declaration?.['unitedStates']
  const transmission = isObject(unitedStates) ? unitedStates['transmission'] : undefined
  const fields = isObject(transmission) ? transmission['batchField'] : undefined
  return Array.isArray(fields) ? fields as readonly unknown[] : []
}

function isPassword(field: unknown): boolean {
  return isObject(field) && field['nameText'] === 'communicationPassword'
}
