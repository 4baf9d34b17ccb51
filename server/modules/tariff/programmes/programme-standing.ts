import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import { countryOf, isColumnTwo } from './country-groups.ts'
import type { Lapse, ProcessingFeeEffect, Programme, ProgrammeOrigin } from './programme.ts'

/** A claim as the 40-record makes it: the code, the origin, the day whose law applies and the day it was made. */
export interface ProgrammeClaim {
  readonly code: string
  readonly origin: string | undefined
  readonly on: DateText
  readonly receivedOn: DateText
}

/**
 * Where a claim stands. `duty-due`: allowed, but the programme has lapsed. `uncertain`: eligible as far as claimed, not
 * confirmed by the tables here.
 */
export interface ProgrammeStanding {
  readonly standing: 'preference' | 'duty-due' | 'uncertain' | 'not-in-force' | 'origin-not-eligible'
  readonly processingFee: ProcessingFeeEffect
  readonly lapse?: Lapse
}

/** Decides where a claim under a programme stands, by origin and dates. Rules of origin themselves are the importer's to prove. */
export function programmeStanding(programme: Programme, claim: ProgrammeClaim): ProgrammeStanding {
  if (!programme.inForce.some((period) => isWithin(period, claim.on))) return { standing: 'not-in-force', processingFee: 'due' }
  const country = countryOf(claim.origin)
  const processingFee = programme.processingFee[claim.code] ?? 'due'
  if (country !== undefined && isUnconfirmed(programme, country, claim.on)) return { standing: 'uncertain', processingFee }
  if (!isEligibleOrigin(programme, country, claim.on)) return { standing: 'origin-not-eligible', processingFee: 'due' }
  const lapse = programme.lapses.find((gap) => isWithin(gap, claim.on))
  if (lapse === undefined) return { standing: 'preference', processingFee }
  const isRestored = lapse.restoredOn !== undefined && lapse.restoredOn <= claim.receivedOn
  return { standing: isRestored ? 'preference' : 'duty-due', processingFee, lapse }
}

function isUnconfirmed({ unconfirmedOrigins, unconfirmedFrom }: Programme, country: string, on: DateText): boolean {
  return unconfirmedOrigins.includes(country) && (unconfirmedFrom === undefined || unconfirmedFrom <= on)
}

function isEligibleOrigin(programme: Programme, country: string | undefined, on: DateText): boolean {
  if (country === undefined) return false
  if (programme.origins === 'any') return !isColumnTwo(country, on)
  return programme.origins.some((origin) => origin.country === country && isListed(origin, on))
}

function isListed(origin: ProgrammeOrigin, on: DateText): boolean {
  return (origin.from === undefined || origin.from <= on) && (origin.to === undefined || on <= origin.to)
}
