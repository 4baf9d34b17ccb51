import { readCodeList } from '@customhouse/vocabulary/codes/code-list.ts'
import { customsCountries } from '@customhouse/vocabulary/codes/country-code.table.ts'
import { portsOfEntry } from '@customhouse/vocabulary/codes/port-code.table.ts'
import { specialPrograms } from '@customhouse/vocabulary/codes/special-program-code.table.ts'
import { unitCodes } from '@customhouse/vocabulary/codes/unit-code.table.ts'
import type { FieldControl } from './entry-fields.table.ts'

/** A code to choose, with its name. */
export interface CodeOption {
  readonly value: string
  readonly label: string
}

/** The codes of long lists, which are found by typing a part of the code or the name. */
export const codeOptions: Readonly<Partial<Record<FieldControl, readonly CodeOption[]>>> = {
  country: optionsOf(readCodeList(customsCountries)),
  port: optionsOf(readCodeList(portsOfEntry)),
  unit: unitCodes.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
  program: specialPrograms.map(({ code, name }) => ({ value: code, label: `${code} · ${name}` })),
}

/** The codes of short lists, whose words are in the catalogue. */
export const codeChoices = {
  'transport-mode': ['10', '11', '20', '21', '30', '31', '40', '41', '50', '60', '70'],
  'bond-type': ['8', '9', '0'],
  'bill-type': ['R', 'M', 'H', 'S', 'I', 'T'],
  'related': ['N', 'Y'],
} as const

function optionsOf(list: ReadonlyMap<string, string>): readonly CodeOption[] {
  return [...list].map(([value, name]) => ({ value, label: `${value} · ${name}` }))
}
