import { isWithin } from '@customhouse/vocabulary/measures/calendar.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { programmeStanding, type ProgrammeStanding } from '../programmes/programme-standing.ts'
import type { Programme } from '../programmes/programme.ts'
import { programmes } from '../programmes/registry.ts'
import { measureRateOn, reaches } from '../remedies/find-measure.ts'
import { measureScopes } from '../remedies/measures.table.ts'
import type { Measure } from '../remedies/measure.ts'
import type { TariffLine } from '../schedule/tariff-line.ts'

export interface MeasureQuestion {
  readonly line: TariffLine
  /** ISO 3166-1 code. */
  readonly origin: string
  readonly on: DateText
}

/** What besides the general rate may bear on goods of a line from a country on a day. */
export interface MeasuresFor {
  readonly additional: readonly AdditionalMeasure[]
  readonly programmes: readonly ClaimableProgramme[]
}

/** A trade action whose scope reaches the line as far as number and origin tell; the notes to chapter 99 decide. */
export interface AdditionalMeasure {
  readonly title: string
  readonly from: DateText
  readonly to?: DateText
  readonly authority: string
  readonly isConfirmed: boolean
  readonly numbers: readonly { readonly codes: readonly string[]; readonly title: string; readonly percent?: string; readonly authority: string }[]
  /** Where a court held it to be without authority. */
  readonly heldInvalid?: { readonly decidedOn: DateText; readonly authority: string; readonly refundAuthority: string }
}

/** A preference that the special column prints for the line and that goods of the country may claim. */
export interface ClaimableProgramme {
  readonly claim: string
  readonly title: string
  readonly rate: string
  readonly standing: Exclude<ProgrammeStanding['standing'], 'not-in-force' | 'origin-not-eligible'>
  readonly authority: string
}

/** Names the trade actions and the programmes for a line, an origin and a day. Nothing is decided by it. */
export function measuresFor(question: MeasureQuestion, measures: readonly Measure[]): MeasuresFor {
  const { line, origin, on } = question
  const scopes = measureScopes.filter((scope) => isWithin(scope, on) && reaches(scope, line.code, origin))
  return {
    additional: scopes.map(({ family, title, from, to, authority, certainty }) => {
      const own = measures.filter((measure) => measure.family === family && isWithin(measure, on) && (measure.origins === 'any' || measure.origins.includes(origin)))
      const judged = own.find(({ heldInvalid }) => heldInvalid !== undefined)?.heldInvalid
      return {
        title, from, authority, isConfirmed: certainty === 'confirmed', numbers: own.flatMap((measure) => ratedNumbers(measure, on)),
        ...(to === undefined ? {} : { to }),
        ...(judged === undefined ? {} : { heldInvalid: { decidedOn: judged.decidedOn, authority: judged.authority, refundAuthority: judged.refundAuthority } }),
      }
    }),
    programmes: programmes.flatMap((programme) => claimsUnder(programme, question)),
  }
}

/** Numbers whose rate of the day is known; the exceptions have none and are found in the notes. */
function ratedNumbers(measure: Measure, on: DateText): AdditionalMeasure['numbers'] {
  const rate = measureRateOn(measure, on)
  return rate === undefined ? [] : [{ codes: measure.codes, title: measure.title, percent: rate.percent, authority: rate.authority }]
}

function claimsUnder(programme: Programme, { line, origin, on }: MeasureQuestion): readonly ClaimableProgramme[] {
  return programme.claimCodes.flatMap((claim) => {
    const { standing } = programmeStanding(programme, { code: claim, origin, on, receivedOn: on })
    if (standing === 'not-in-force' || standing === 'origin-not-eligible') return []
    const symbols = (programme.symbols[claim] ?? []).filter((symbol) => programme.symbolOrigins[symbol]?.has(origin) ?? true)
    const printed = line.special.find(({ programs }) => programs.some((program) => symbols.includes(program)))
    return printed === undefined ? [] : [{ claim, title: programme.title, rate: printed.rate.text, standing, authority: programme.authority }]
  })
}
