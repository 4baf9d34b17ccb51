import { blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { blankPart } from '../catair/mapping/draft.ts'
import { chargeLists, partyClasses } from './arrange.ts'
import { addressFrom } from './arranged-address.ts'
import { dividedText, mainCommodityIndex } from './arranged-texts.ts'
import type { GrowingData } from './place-values.ts'
import { isObject } from './value-forms.ts'

/**
 * The declaration that an arranged one stands for. What its type requires is there, empty where nothing is stated; what is required of every declaration
 * and not stated is listed.
 */
export function disarrange(arranged: GrowingData): { readonly declaration: Declaration; readonly missing: readonly RequiredName[] } {
  const { seller, buyer, exporter, consigneeParty, otherParties, consigneeNumber, conveyance, otherConveyances, transportModeGroup, goodsItems, transmission, remainder, ...rest } = arranged
  const parties = partiesOf(arranged, partyClasses.header)
  const consignee = consigneeNumber ?? consigneeOf(consigneeParty)
  const conveyances = [...(conveyance === undefined ? [] : [conveyance]), ...listOf(otherConveyances)]
  const items = listOf(goodsItems).map((item, index) => ({ ...blankGoodsItem(), sequence: index + 1, ...itemFrom(item) }))
  const draft: GrowingData = {
    ...blankDeclaration(),
    ...required,
    ...(typeof transportModeGroup === 'string' && { transportMode: `${transportModeGroup}0` }),
    ...rest,
    ...(consignee !== undefined && { consignee }),
    parties, conveyances, goodsItems: items,
  }
  const missing = requiredNames.filter((name) => arranged[name] === undefined)
  return { declaration: completed(draft) as unknown as Declaration, missing }
}

/** What every declaration states. */
export type RequiredName = (typeof requiredNames)[number]

const requiredNames = ['kind', 'functionCode', 'entryNumber', 'typeCode'] as const
const required = { kind: 'entry-summary', functionCode: 'add', entryNumber: '', typeCode: '01' }

function partiesOf(arranged: GrowingData, classes: readonly (readonly [string, string])[]): readonly GrowingData[] {
  const own = classes.flatMap(([role, name]) => {
    const party = arranged[name]
    return isObject(party) && isNamed(party) ? [{ role, ...party }] : []
  })
  const all: GrowingData[] = [...own, ...listOf(arranged['otherParties'])]
  const placeOf = (party: GrowingData) => (typeof party['sequence'] === 'number' ? party['sequence'] : all.length)
  return all.sort((one, other) => placeOf(one) - placeOf(other)).map(({ sequence, address, ...party }) => ({ ...party, ...(isObject(address) && { address: addressFrom(address) }) }))
}

/** Who is numbered stood among the parties; who has a number alone is the consignee of the header. */
function isNamed(party: Readonly<Record<string, unknown>>): boolean {
  return party['sequence'] !== undefined || party['name'] !== undefined || party['address'] !== undefined
}

function consigneeOf(party: unknown): GrowingData | undefined {
  const identifier = isObject(party) ? party['identifier'] : undefined
  if (!isObject(identifier) || typeof identifier['value'] !== 'string') return undefined
  return { ...(identifier['qualifier'] !== undefined && { qualifier: identifier['qualifier'] }), number: identifier['value'] }
}

function itemFrom(arranged: GrowingData): GrowingData {
  const { seller, buyer, consigneeParty, otherParties, description, descriptionStructure, commodities, mainValue, mainQuantity, duties, ...rest } = arranged
  const charges = listOf(duties)
  const duty = charges.find(({ category }) => category === 'duty')
  const main = { ...(mainValue !== undefined && { value: mainValue }), ...(duty?.['amount'] !== undefined && { duty: duty['amount'] }) }
  return {
    ...rest,
    parties: partiesOf(arranged, partyClasses.line),
    descriptions: typeof description === 'string' ? dividedText(description, typeof descriptionStructure === 'string' ? descriptionStructure : undefined) : [],
    commodities: commoditiesFrom(listOf(commodities), main, mainQuantity),
    ...(duty?.['specialProgram'] !== undefined && { specialProgram: duty['specialProgram'] }),
    ...Object.fromEntries(chargeLists.map(([list, kind]) => [list, charges.filter(({ category }) => category === kind).map(({ category, ...charge }) => charge)])),
    tradeRemedyCases: charges.filter(({ category }) => category === 'trade-remedy').map(({ category, amount, ...each }) => ({ ...each, ...(amount !== undefined && { duty: amount }) })),
  }
}

function commoditiesFrom(commodities: readonly GrowingData[], main: GrowingData, mainQuantity: unknown): readonly GrowingData[] {
  const isStated = mainQuantity !== undefined || Object.keys(main).length > 0
  const all = commodities.length === 0 && isStated ? [{}] : commodities
  const mainIndex = mainCommodityIndex(all.map(({ code }) => (typeof code === 'string' ? code : '')))
  return all.map((commodity, index) => {
    if (index !== mainIndex) return commodity
    return { ...commodity, ...main, quantities: [...(mainQuantity === undefined ? [] : [mainQuantity]), ...listOf(commodity['quantities'])] }
  })
}

/** Adds to every part what its type requires and nothing states: the parts of lists and members by their names. */
function completed(part: GrowingData): GrowingData {
  const whole: GrowingData = {}
  for (const name of Object.keys(part)) whole[name] = completedMember(name, part[name])
  return whole
}

/** Members that hold free data, whose names are no names of ours. */
const free: ReadonlySet<string> = new Set(['fields', 'credential'])

function completedMember(name: string, value: unknown): unknown {
  if (free.has(name)) return value
  if (Array.isArray(value)) return value.map((item: unknown) => completedMember(name, item))
  return isObject(value) ? completed({ ...blankPart(name), ...value }) : value
}

function listOf(value: unknown): readonly GrowingData[] {
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isObject) : []
}
