import type { Building } from './document-builder.ts'
import { fullness, packageTypes, purposes, temperatureUnits, transportModes, volumeUnits, weightUnits, type FieldKind } from './mapping.table.ts'
import type { ElementRule } from './set-layout.ts'

/** What a value is in its element, and in its second: unit, time, currency or number. */
export type Written = readonly [string, string?]

type WriteValue = (text: string, value: string | Building, rule: ElementRule | undefined) => Written | undefined

/** Writes a value as its elements have it; undefined where a code or unit has no equivalent. */
export const writeValue: Readonly<Record<Exclude<FieldKind, 'append'>, WriteValue>> = {
  text: (text) => [text],
  constant: (text) => [text],
  quantity: (text, value) => [text, memberOf(value, 'unit')],
  // Customs values are stated in whole dollars where the element is no decimal number.
  amount: (text, value, rule) => [rule?.type === 'AN' ? wholeUnits(text) : text, memberOf(value, 'currency')],
  weight: (text, value) => measured(text, memberOf(value, 'unit'), { units: weightUnits, longest: 1 }),
  volume: (text, value) => measured(text, memberOf(value, 'unit'), { units: volumeUnits, longest: 1 }),
  temperature: (text, value) => measured(text, memberOf(value, 'unit'), { units: temperatureUnits, longest: 2 }),
  dateTime: writtenDate,
  mode: (text) => coded(text, transportModes),
  purpose: (text) => coded(text, purposes),
  package: (text) => coded(text, packageTypes),
  fullness: (text) => coded(text, fullness) ?? [text],
  // Names of documents (UN/EDIFACT 1001) have more than one character, and no one equivalent among the kinds of manifests (X12 256).
  manifest: (text) => text.length > 1 ? undefined : [text],
  undg: (text) => [/^\d{4}$/.test(text) ? `UN${text}` : text],
  equipment: equipmentParts,
}

/** A value as text: its value where it has a unit, currency or format. */
export function plainOf(value: string | Building | Building[]): string {
  if (typeof value === 'string') return value
  return Array.isArray(value) || typeof value.value !== 'string' ? '' : value.value
}

function wholeUnits(text: string): string {
  return text.replace(/\..*$/, '').replace(/^-?$/, '0')
}

function memberOf(value: string | Building, member: string): string {
  const found = typeof value === 'string' ? undefined : value[member]
  return typeof found === 'string' ? found : ''
}

function measured(value: string, unit: string, { units, longest }: { readonly units: ReadonlyMap<string, string>; readonly longest: number }): Written | undefined {
  if (unit === '') return [value]
  const code = [...units].find(([, other]) => other === unit)?.[0] ?? unit
  return code.length <= longest ? [value, code] : undefined
}

function coded(text: string, codes: ReadonlyMap<string, string>): Written | undefined {
  const code = [...codes].find(([, other]) => other === text)?.[0]
  return code === undefined ? undefined : [code]
}

/** CCYYMMDD and HHMM or more, of EDIFACT 2379 and of ISO 8601. */
function writtenDate(text: string): Written | undefined {
  const digits = /^\d{4}-\d{2}-\d{2}/.test(text) ? text.slice(0, 19).replaceAll(/\D/g, '') : text
  if (!/^\d{8}(\d{4,8})?$/.test(digits)) return undefined
  return digits.length > 8 ? [digits.slice(0, 8), digits.slice(8)] : [digits]
}

/** The letters of an equipment number and its digits; in one element where it has no such form and fits. */
function equipmentParts(text: string): Written {
  const [, initial, number] = /^([A-Z]{1,4})(\d+)$/.exec(text) ?? []
  if (initial !== undefined && number !== undefined) return [initial, number]
  return text.length > 10 ? [text.slice(0, 4), text.slice(4)] : ['', text]
}
