import { fullness, packageTypes, purposes, temperatureUnits, transportModes, volumeUnits, weightUnits, type FieldKind } from './mapping.table.ts'

/** A value as a document has it: text, or a value with its unit, currency or format. */
export type ReadValue = string | { [member: string]: string }

/** Makes the value of a field of its elements; undefined for a code without equivalent. */
export const readValue: Readonly<Record<FieldKind, (value: string, second: string) => ReadValue | undefined>> = {
  text: (value) => value,
  append: (value) => value,
  constant: (value) => value,
  quantity: (value, unit) => (unit === '' ? { value } : { value, unit }),
  weight: (value, unit) => measured(value, unit, weightUnits),
  volume: (value, unit) => measured(value, unit, volumeUnits),
  temperature: (value, unit) => measured(value, unit, temperatureUnits),
  dateTime,
  amount: (value, currency) => (/^-?(?:\d+\.?\d*|\.\d+)$/.test(value) ? { value, ...(currency !== '' && { currency }) } : undefined),
  mode: (value) => transportModes.get(value),
  purpose: (value) => purposes.get(value),
  package: (value) => packageTypes.get(value),
  fullness: (value) => fullness.get(value) ?? value,
  manifest: (value) => value,
  undg: (value) => value.replace(/^UN(?=\d{4}$)/, ''),
  equipment: (initial, number) => initial + number,
}

function measured(value: string, unit: string, units: ReadonlyMap<string, string>): ReadValue {
  return unit === '' ? { value } : { value, unit: units.get(unit) ?? unit }
}

/** A date, and a time where there is one: EDIFACT 2379 codes 102, 203 and 204; decimals of seconds are kept as they stand. */
export function dateTime(date: string, time: string): Exclude<ReadValue, string> {
  if (time === '') return { value: date, format: '102' }
  return { value: date + time, format: time.length === 4 ? '203' : '204' }
}
