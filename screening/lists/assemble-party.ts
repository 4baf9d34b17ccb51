import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { ListedAddress, ListedName, ListedParty } from '../listed-party.ts'
import { countryOfText } from './country-of-text.ts'
import { readDate } from './read-date.ts'

/** A party as a publisher writes it: texts, some of them empty. */
export interface PartyTexts {
  readonly entry: string
  readonly kind: ListedParty['kind']
  readonly name: string
  readonly aliases?: readonly ListedName[]
  readonly programs?: readonly string[]
  readonly addresses?: readonly AddressTexts[]
  readonly birthDates?: readonly string[]
  readonly countries?: readonly string[]
  readonly identifiers?: readonly { readonly kind: string; readonly value: string }[]
  readonly from?: DateText | undefined
  readonly to?: DateText | undefined
  readonly remarks?: string
}

export interface AddressTexts {
  readonly lines: readonly string[]
  readonly city?: string
  readonly country?: string
}

/** A listed party of what a publisher wrote: without what is empty or said twice, dates and countries in ISO where they can be read. */
export function assembleParty({ entry, kind, name, ...texts }: PartyTexts): ListedParty {
  const { aliases = [], programs = [], birthDates = [], countries = [], identifiers = [] } = texts
  const addresses = (texts.addresses ?? []).flatMap(address)
  return {
    entry, kind, name: name.trim(), addresses,
    aliases: [...new Map(aliases.filter((alias) => alias.name.trim() !== '' && alias.name !== name).map((alias) => [alias.name, alias])).values()],
    programs: unique(programs),
    birthDates: unique(birthDates.map((text) => readDate(text) ?? '')),
    countries: unique([...countries.map((text) => countryOfText(text) ?? ''), ...addresses.map(({ country }) => country ?? '')]),
    identifiers: identifiers.filter(({ value }) => value !== ''),
    ...inForce(texts),
    ...(texts.remarks !== undefined && texts.remarks !== '' && { remarks: texts.remarks }),
  }
}

function inForce({ from, to }: Pick<PartyTexts, 'from' | 'to'>): Pick<ListedParty, 'from' | 'to'> {
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function address({ lines, city = '', country = '' }: AddressTexts): readonly ListedAddress[] {
  const written = lines.map((line) => line.trim()).filter((line) => line !== '')
  const code = country === '' ? undefined : countryOfText(country)
  if (written.length === 0 && city === '' && code === undefined) return []
  return [{ lines: written, ...(city !== '' && { city }), ...(code !== undefined && { country: code }) }]
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))]
}
