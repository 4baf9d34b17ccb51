import type { StatusChange } from '@customhouse/formats/format.ts'
import type { Determination } from '@customhouse/vocabulary/determination/determination.ts'

/** The changes that a filing's determinations, oldest first, tell after the answer: each with whether it takes a release back. */
export function statusChanges(determinations: readonly Determination[]): readonly StatusChange[] {
  return determinations.slice(1).map(({ outcome, reasons, decidedAt }, index) => ({
    determination: { outcome, reasons, decidedAt },
    suspendsRelease: outcome !== 'release' && determinations.slice(0, index + 1).some((before) => before.outcome === 'release'),
  }))
}
