import { setPlans } from './set-plan.ts'
import { writeAcknowledgement } from './write-acknowledgement.ts'
import { writeRejection, writeStatus } from './write-answer.ts'
import { writeInvoice } from './write-invoice.ts'
import { writeConsist, writeEvents, writeManifest } from './write-report.ts'
import type { SetSource, Writing } from './writing.ts'

type WriteSet = (writing: Writing) => void

const sets: Readonly<Record<string, WriteSet>> = { 309: writeManifest, 310: writeInvoice, 350: writeStatus, 353: writeEvents, 355: writeRejection, 358: writeConsist, 997: writeAcknowledgement }

/** Writes the segments between ST and SE of a set. What has no place in it stays unmarked, and is lost. */
export function writeSet(set: string, source: SetSource): void {
  const plan = setPlans.get(set)
  if (plan !== undefined) sets[set]?.({ ...source, plan })
}
