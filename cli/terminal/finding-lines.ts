import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import { coloured } from './print.ts'
import { printable } from './printable.ts'

const styles = { fatal: 'red', warning: 'yellow', information: 'cyan' } as const

/** A finding for a person: severity and code, the place, the words, then authority and remedy. */
export function findingLines(finding: Finding): string[] {
  return [
    `${coloured(styles[finding.severity], finding.severity.padEnd(11))} ${finding.code}  ${finding.message}`,
    `            at ${placeOf(finding.pointer)}`,
    `            authority: ${finding.authority}`,
    `            remedy: ${finding.remedy}`,
  ]
}

/** The place in words: record and positions where there are any, else the JSON pointer. */
function placeOf(pointer: Pointer): string {
  const places: string[] = []
  if (pointer.record !== undefined) {
    const { recordType, recordNumber, from, to } = pointer.record
    places.push(`record ${String(recordNumber)} (${recordType}), positions ${String(from)}-${String(to)}`)
  }
  // Words of the format may repeat what stands in the bytes.
  if (pointer.record === undefined && pointer.source !== undefined) places.push(printable(pointer.source))
  if (pointer.declaration !== undefined) places.push(pointer.declaration === '' ? 'the whole document' : printable(pointer.declaration))
  if (pointer.wco !== undefined) places.push(`WCO ${pointer.wco}`)
  return places.length > 0 ? places.join(', ') : 'the whole file'
}
