import type { ListedParty } from '../listed-party.ts'
import type { NameKind } from './name-kind.ts'
import { evidenceWeights as weights } from './operating-point.table.ts'
import { spellOut } from './spell-out.ts'

/** Who is asked for: a name, with whatever else is known. */
export interface NameAsked {
  readonly name: string
  readonly kind?: NameKind
  /** ISO 8601 date, or a year alone. */
  readonly birthDate?: string
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  readonly address?: string
}

interface Evidence {
  readonly odds: number
  readonly words: readonly string[]
}

/** What speaks for or against a party beside its name. What is not known speaks neither way. */
export function weighEvidence(asked: NameAsked, { party, isWeak }: { readonly party: ListedParty; readonly isWeak: boolean }): Evidence {
  const all = [byKind(asked, party), byBirth(asked, party), byCountry(asked, party), byCity(asked, party), isWeak ? { odds: weights.weakAlias, words: ['The publisher calls this alias weak'] } : nothing]
  return { odds: all.reduce((sum, { odds }) => sum + odds, 0), words: all.flatMap(({ words }) => words) }
}

const nothing: Evidence = { odds: 0, words: [] }

function byKind({ kind = 'unknown' }: NameAsked, party: ListedParty): Evidence {
  if (kind === 'unknown' || party.kind === 'unknown' || kind === party.kind) return nothing
  return { odds: weights.otherKind, words: [`The list names a ${party.kind}, not a ${kind}`] }
}

function byBirth({ birthDate }: NameAsked, { birthDates }: ListedParty): Evidence {
  if (birthDate === undefined || birthDates.length === 0) return nothing
  if (birthDate.length === 10 && birthDates.includes(birthDate)) return { odds: weights.sameBirthDate, words: [`Born on the same day, ${birthDate}`] }
  const asked = yearOf(birthDate)
  const years = birthDates.flatMap((date) => yearOf(date) ?? [])
  if (asked === undefined || years.length === 0) return nothing
  if (years.includes(asked)) return { odds: weights.sameBirthYear, words: [`Born in the same year, ${String(asked)}`] }
  return years.every((year) => Math.abs(year - asked) > 2) ? { odds: weights.otherBirthYear, words: [`Born in ${String(asked)}, the listed one in ${years.join(' or ')}`] } : nothing
}

function yearOf(date: string): number | undefined {
  const found = /\b(1[89]\d\d|20\d\d)\b/.exec(date)?.[1]
  return found === undefined ? undefined : Number(found)
}

function byCountry({ country }: NameAsked, { countries }: ListedParty): Evidence {
  if (country === undefined || country === '' || countries.length === 0) return nothing
  return countries.includes(country.toUpperCase())
    ? { odds: weights.sameCountry, words: [`The same country, ${country.toUpperCase()}`] }
    : { odds: weights.otherCountry, words: [`In ${country.toUpperCase()}; the list names ${countries.join(', ')}`] }
}

function byCity({ address }: NameAsked, { addresses }: ListedParty): Evidence {
  if (address === undefined || address === '') return nothing
  const spelled = ` ${spellOut(address).replaceAll(/[^a-z0-9]+/g, ' ')} `
  const city = addresses.map(({ city: name }) => name).find((name) => name !== undefined && name.length > 2 && spelled.includes(` ${spellOut(name).replaceAll(/[^a-z0-9]+/g, ' ').trim()} `))
  return city === undefined ? nothing : { odds: weights.sameCity, words: [`The same city, ${city}`] }
}
