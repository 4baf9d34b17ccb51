import { readCodeList } from '@customhouse/vocabulary/codes/code-list.ts'
import { portsOfEntry } from '@customhouse/vocabulary/codes/port-code.table.ts'

/** Every port of entry by its code and name, in the order of the names. */
export const portsOfEntryNamed: readonly (readonly [string, string])[] = [...readCodeList(portsOfEntry)]
  .sort(([, one], [, other]) => one.localeCompare(other, 'en'))
  .map(([code, name]) => [code, `${name} (${code})`])
