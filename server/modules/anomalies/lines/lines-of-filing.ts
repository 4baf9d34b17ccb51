import { digestOf } from '@customhouse/anomalies/trees/serialize-model.ts'
import type { TradeLine } from '@customhouse/anomalies/trade-line.ts'
import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'

const filerCodeLength = 3

/** The lines of a filing as statistics look at them. What it does not state is empty or absent. Pure. */
export function linesOfFiling({ filing, declaration, client, receivedAt }: AdviceAsked): readonly TradeLine[] {
  const { entryNumber, portOfEntry = '', transportMode = '' } = declaration
  const header = { id: filing, date: easternDate(receivedAt), importer: storable(client), filer: storable(entryNumber.slice(0, filerCodeLength)), port: storable(portOfEntry), mode: storable(transportMode), carrier: storable(carrierOf(declaration)) }
  return declaration.goodsItems.map((item, index) => ({
    ...header,
    line: item.sequence,
    seller: partyOf([...item.parties, ...declaration.parties], ['SE']),
    manufacturer: partyOf([...item.parties, ...declaration.parties], ['MF', 'MA']),
    ...goodsOf(item),
    credentials: credentialsOf(declaration, `/goodsItems/${String(index)}`),
  }))
}

type GoodsMembers = Pick<TradeLine, 'commodity' | 'origin' | 'departure' | 'unit' | 'specialProgram' | 'quantity' | 'mass' | 'value'>

function goodsOf({ commodities, origin = '', countryOfExport = '', specialProgram = '', grossWeightKilograms }: GoodsItem): GoodsMembers {
  const main = mainOf(commodities)
  const measured = main?.quantities.find(({ unit }) => unit !== '' && unit !== 'X')
  return {
    commodity: storable(main?.code ?? ''), origin: storable(origin), departure: storable(countryOfExport), specialProgram: storable(specialProgram), unit: storable(measured?.unit ?? ''),
    ...numberAs('quantity', measured?.value), ...numberAs('mass', grossWeightKilograms), ...numberAs('value', valueOf(commodities)),
  }
}

/** The number that says what the goods are: those of chapters 98 and 99 say what is done with them. */
function mainOf(commodities: readonly Commodity[]): Commodity | undefined {
  return commodities.find(({ code }) => !/^9[89]/.test(code)) ?? commodities[0]
}

function valueOf(commodities: readonly Commodity[]): string | undefined {
  const values = commodities.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]))
  return values.length === 0 ? undefined : String(values.reduce((sum, value) => sum + value, 0))
}

/** A number that is none, or absurd, is not known. */
function numberAs<Name extends 'quantity' | 'mass' | 'value'>(name: Name, text: string | undefined): Partial<Record<Name, number>> {
  const number = text === undefined ? Number.NaN : Number(text)
  if (!Number.isFinite(number) || number < 0) return {}
  const named: Partial<Record<Name, number>> = {}
  named[name] = number
  return named
}

/** Parties are remembered by keys, and an index of the database takes 2,704 bytes at four a character. */
const partyLengthMax = 300

function partyOf(parties: readonly DeclaredParty[], roles: readonly string[]): string {
  const party = parties.find(({ role }) => roles.includes(role))
  // Spelling and spacing vary from filing to filing.
  return storable((party?.identifier?.value ?? party?.name?.toUpperCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() ?? '').slice(0, partyLengthMax))
}

function carrierOf({ conveyances, consignments }: Declaration): string {
  return conveyances[0]?.carrierCode ?? consignments[0]?.transportDocuments[0]?.issuer ?? ''
}

/** Digests of the credentials of the line and of the whole; one that is referred to counts as the one that was handed in under that id. */
function credentialsOf({ credentials = [] }: Declaration, place: string): readonly string[] {
  const own = credentials.filter(({ proves }) => proves === '' || proves === place || proves.startsWith(`${place}/`))
  return [...new Set(own.map(({ credential, reference }) => digestOf(reference ?? idOf(credential) ?? textOf(credential))))]
}

function idOf(credential: unknown): string | undefined {
  const id: unknown = typeof credential === 'object' && credential !== null ? Reflect.get(credential, 'id') : undefined
  return typeof id === 'string' && id !== '' ? id : undefined
}

function textOf(credential: unknown): string {
  return typeof credential === 'string' ? credential : JSON.stringify(credential ?? null)
}

/** PostgreSQL keeps no U+0000, and no half of a pair of UTF-16. */
function storable(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '').replaceAll('\u0000', '')
}
