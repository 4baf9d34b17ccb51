import type { Building } from './document-builder.ts'

/** What the sets say of the function of a report (UN/EDIFACT 1225) by what is in them: 9 original, 4 change where some bill is amended. */
export function functionOf({ consignment }: Building, set: string): string {
  const isAmended = set !== '310' && Array.isArray(consignment) && consignment.some(({ amendment }) => amendment !== undefined)
  return isAmended ? '4' : '9'
}
