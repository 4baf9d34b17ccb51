import { readCodeList } from './code-list.ts'
import { portsOfEntry } from './port-code.table.ts'

const list = readCodeList(portsOfEntry)

/** Whether the code is a port of entry or station of Schedule D, four digits. */
export function isPortCode(code: string): boolean {
  return list.has(code)
}

/** The port's name with its state, e.g. `1001` is `New York, NY`; undefined for a code that is not listed. */
export function portName(code: string): string | undefined {
  return list.get(code)
}
