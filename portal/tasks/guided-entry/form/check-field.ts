import { parseCommodityCode } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { isCountryCode } from '@customhouse/vocabulary/codes/country-code.ts'
import { isPortCode } from '@customhouse/vocabulary/codes/port-code.ts'
import { hasRightCheckDigit, parseEntryNumber } from '@customhouse/vocabulary/identifiers/entry-number.ts'
import { parseImporterNumber } from '@customhouse/vocabulary/identifiers/importer-number.ts'
import { isManufacturerId } from '@customhouse/vocabulary/identifiers/manufacturer-id.ts'
import { isForeignPort } from '@customhouse/vocabulary/identifiers/place-codes.ts'
import type { FormField } from './form-model.ts'

/** What is wrong with the form of a value, at once and without asking the server. */
export type FieldFault = 'required' | 'length' | 'date' | 'amount' | 'whole' | 'entry-number' | 'check-digit' | 'importer-number' | 'manufacturer' | 'commodity' | 'country' | 'port' | 'foreign-port'

const amount = /^\d{1,13}(?:\.\d{1,2})?$/
const judges: Readonly<Partial<Record<FormField['control'], (text: string) => FieldFault | undefined>>> = {
  'date': (text) => (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : 'date'),
  'amount': (text) => (amount.test(text) ? undefined : 'amount'),
  'quantity': (text) => (/^\d{1,10}(?:\.\d{1,2})?$/.test(text) ? undefined : 'amount'),
  'whole': (text) => (/^\d{1,12}$/.test(text) ? undefined : 'whole'),
  'entry-number': entryNumberFault,
  'importer-number': (text) => (parseImporterNumber(text) === undefined ? 'importer-number' : undefined),
  'manufacturer': (text) => (isManufacturerId(text) ? undefined : 'manufacturer'),
  'commodity': (text) => (parseCommodityCode(text) === undefined ? 'commodity' : undefined),
  'country': (text) => (isCountryCode(text) ? undefined : 'country'),
  'port': (text) => (isPortCode(text) ? undefined : 'port'),
  'foreign-port': (text) => (isForeignPort(text) ? undefined : 'foreign-port'),
}

function entryNumberFault(text: string): FieldFault | undefined {
  const number = parseEntryNumber(text)
  if (number === undefined) return 'entry-number'
  return hasRightCheckDigit(number) ? undefined : 'check-digit'
}

/** Judges a value by the vocabulary’s own parsers; an empty one only where the field must have one. */
export function checkField({ control, maxLength, required }: Pick<FormField, 'control' | 'maxLength' | 'required'>, text: string): FieldFault | undefined {
  if (text === '') return required ? 'required' : undefined
  if (maxLength !== undefined && text.length > maxLength) return 'length'
  return judges[control]?.(text)
}

const writings: Readonly<Partial<Record<FormField['control'], (text: string) => string>>> = {
  'commodity': (text) => parseCommodityCode(text) ?? text,
  'entry-number': (text) => text.replaceAll(/[- ]/g, '').toUpperCase(),
  'amount': withoutSeparators,
  'whole': withoutSeparators,
  'quantity': withoutSeparators,
  'manufacturer': (text) => text.toUpperCase(),
  'state': (text) => text.toUpperCase(),
}

function withoutSeparators(text: string): string {
  return text.replaceAll(',', '')
}

/** A value as the declaration states it: codes without dots, numbers without separators, letters as they are written there. */
export function asDeclared(control: FormField['control'], typed: string): string {
  const text = typed.trim()
  return text === '' ? '' : writings[control]?.(text) ?? typed.trimStart()
}
