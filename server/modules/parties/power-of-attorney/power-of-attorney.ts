import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/** An importer's written word that an agent may do customs business for it (19 CFR 141.31, 141.46). */
export interface PowerOfAttorney {
  readonly id: string
  /** The agent's organisation. */
  readonly organisation: string
  readonly importerNumber: string
  readonly executedOn: DateText
  readonly from: DateText
  /** The last day; without one it runs until it is revoked (19 CFR 141.34). */
  readonly to?: DateText
  /** The first day on which it counts no more (19 CFR 141.35). */
  readonly revokedOn?: DateText
}

/** Whether the power lets the agent act on a date. */
export function isInForce(power: PowerOfAttorney, on: DateText): boolean {
  return power.from <= on && (power.to === undefined || on <= power.to) && (power.revokedOn === undefined || on < power.revokedOn)
}
