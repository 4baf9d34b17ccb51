import type { MappingRow } from './mapping.ts'

/** The three rows of a pointer of the WCO Data Model below `wire`. */
export function pointerRows(wire: string, canonical: string): MappingRow[] {
  return [
    [`${wire}/pointers[]/sequenceNumber`, `${canonical}/pointer[]/sequenceNumeric`, { as: 'number' }],
    [`${wire}/pointers[]/section`, `${canonical}/pointer[]/documentSectionCode`],
    [`${wire}/pointers[]/tag`, `${canonical}/pointer[]/tagId`],
  ]
}
