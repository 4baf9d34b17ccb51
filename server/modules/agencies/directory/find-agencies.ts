import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Agency, AgencyProgram, DataAsked } from './agency.ts'
import { agencies } from './registry.ts'

export interface AgencyQuestion {
  /** Words in any order, all of which must be found. */
  readonly search: string
  /** Digits of a tariff number, or its beginning. */
  readonly tariff: string
  readonly on: DateText
}

export interface FoundProgram {
  readonly program: AgencyProgram
  /** Rows about what was asked, in force on the day or to come. */
  readonly asked: readonly DataAsked[]
}

export interface FoundAgency {
  readonly agency: Agency
  readonly programs: readonly FoundProgram[]
}

/** Agencies and programs that have to do with a tariff number or with words; all of them if neither is given. */
export function findAgencies({ search, tariff, on }: AgencyQuestion): readonly FoundAgency[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '')
  return agencies.flatMap((agency): readonly FoundAgency[] => {
    const programs = agency.programs
      .map((program): FoundProgram => ({ program, asked: askedAbout(program, { words, tariff, on }) }))
      .filter(({ program, asked }) => (tariff === '' || asked.length > 0) && (words.length === 0 || asked.length > 0 || says([agency.code, agency.name, agency.words, program.code, program.name, program.words], words)))
    return programs.length === 0 ? [] : [{ agency, programs }]
  })
}

interface Wanted {
  readonly words: readonly string[]
  readonly tariff: string
  readonly on: DateText
}

function askedAbout({ asked }: AgencyProgram, { words, tariff, on }: Wanted): readonly DataAsked[] {
  const current = asked.filter(({ to }) => to === undefined || to >= on)
  if (tariff !== '') return current.filter(({ prefix }) => tariff.startsWith(prefix) || prefix.startsWith(tariff))
  return words.length === 0 ? [] : current.filter(({ goods }) => says([goods], words))
}

function says(texts: readonly string[], words: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase()
  return words.every((word) => text.includes(word))
}
