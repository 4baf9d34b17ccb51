import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty, PartyNumber } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { arrangeAddress } from './arranged-address.ts'
import type { GrowingData } from './place-values.ts'
import { mainCommodityIndex, joinedTexts } from './arranged-texts.ts'

/** A declaration in the arrangement of the table of declaration places, and where its parts stood before: pointers by pointer. */
export interface ArrangedDeclaration {
  readonly arranged: GrowingData
  readonly moved: ReadonlyMap<string, string>
}

/** The class of its own that a party of a role has, at the header and at a line. */
export const partyClasses = {
  header: [['SE', 'seller'], ['BY', 'buyer'], ['EX', 'exporter'], ['CN', 'consigneeParty']],
  line: [['SE', 'seller'], ['BY', 'buyer'], ['CN', 'consigneeParty']],
} as const

/**
 * Arranges a declaration as canonical data see it: parties in the classes of their roles, numbered as they stood; the first conveyance apart; all
 * charges of a line in one list; value and first quantity of the main tariff number on the line.
 */
export function arrange(declaration: Declaration): ArrangedDeclaration {
  const { parties, consignee, conveyances, goodsItems, ...rest } = declaration
  const moved = new Map<string, string>()
  const items = goodsItems.map((item, index) => arrangeItem(item, `/goodsItems/${String(index)}`, moved))
  const [conveyance] = conveyances
  moved.set('/conveyance', '/conveyances/0').set('/transportModeGroup', '/transportMode')
  for (let index = 1; index < conveyances.length; index++) moved.set(`/otherConveyances/${String(index - 1)}`, `/conveyances/${String(index)}`)
  const arranged: GrowingData = {
    ...rest,
    ...(rest.transportMode !== undefined && /^[1-57]\d$/.test(rest.transportMode) && { transportModeGroup: rest.transportMode.slice(0, 1) }),
    ...arrangeParties(parties, { classes: partyClasses.header, pointer: '', moved }),
    ...(conveyance && { conveyance, otherConveyances: conveyances.slice(1) }),
    goodsItems: items,
  }
  placeConsignee(arranged, consignee, moved)
  return { arranged, moved }
}

/** The consignee's number stands with the consignee who is named, unless that one has another. */
function placeConsignee(arranged: GrowingData, consignee: PartyNumber | undefined, moved: Map<string, string>): void {
  if (consignee === undefined) return
  const named = arranged['consigneeParty'] as DeclaredParty | undefined
  const number = { ...(consignee.qualifier !== undefined && { qualifier: consignee.qualifier }), value: consignee.number }
  if (named === undefined) {
    arranged['consigneeParty'] = { identifier: number }
    moved.set('/consigneeParty/identifier', '/consignee').set('/consigneeParty/identifier/value', '/consignee/number')
  } else if (named.identifier?.value !== consignee.number || named.identifier.qualifier !== consignee.qualifier) {
    arranged['consigneeNumber'] = consignee
    moved.set('/consigneeNumber', '/consignee')
  }
}

interface PartyPlaces {
  readonly classes: readonly (readonly [string, string])[]
  readonly pointer: string
  readonly moved: Map<string, string>
}

function arrangeParties(parties: readonly DeclaredParty[], { classes, pointer, moved }: PartyPlaces): GrowingData {
  const arranged: GrowingData = {}
  const others: GrowingData[] = []
  for (const [index, party] of parties.entries()) {
    const { role, address, ...rest } = party
    const own = classes.find(([of]) => of === role)?.[1]
    const placed: GrowingData = { sequence: index + 1, ...rest, ...(address && { address: arrangeAddress(address) }) }
    const from = `${pointer}/parties/${String(index)}`
    if (own !== undefined && arranged[own] === undefined) {
      arranged[own] = placed
      moved.set(`${pointer}/${own}`, from)
    } else {
      moved.set(`${pointer}/otherParties/${String(others.length)}`, from)
      others.push({ role, ...placed })
    }
  }
  return { ...arranged, ...(others.length > 0 && { otherParties: others }) }
}

function arrangeItem(item: GoodsItem, pointer: string, moved: Map<string, string>): GrowingData {
  const { parties, descriptions, commodities, specialProgram, fees, internalRevenueTaxes, otherRevenues, tradeRemedyCases, ...rest } = item
  const main = mainCommodityIndex(commodities.map(({ code }) => code))
  const mainCommodity = commodities[main]
  const [mainQuantity, ...furtherQuantities] = mainCommodity?.quantities ?? []
  const at = `${pointer}/commodities/${String(main)}`
  moved.set(`${pointer}/mainValue`, `${at}/value`).set(`${pointer}/mainQuantity`, `${at}/quantities/0`).set(`${pointer}/description`, `${pointer}/descriptions`)
  for (let index = 0; index < furtherQuantities.length; index++) moved.set(`${at}/quantities/${String(index)}`, `${at}/quantities/${String(index + 1)}`)
  return {
    ...rest,
    ...arrangeParties(parties, { classes: partyClasses.line, pointer, moved }),
    ...joinedTexts(descriptions),
    commodities: commodities.map((commodity, index) => {
      if (index !== main) return commodity
      const { value, duty, ...others } = commodity
      return { ...others, quantities: furtherQuantities }
    }),
    ...(mainCommodity?.value !== undefined && { mainValue: mainCommodity.value }),
    ...(mainQuantity && { mainQuantity }),
    duties: arrangeCharges({ item, pointer, duty: mainCommodity?.duty, dutyPointer: `${at}/duty` }, moved),
  }
}

interface ChargedItem {
  readonly item: GoodsItem
  readonly pointer: string
  readonly duty: string | undefined
  readonly dutyPointer: string
}

/** Duty, fees, taxes and cases in one list, told apart by their category. */
function arrangeCharges({ item, pointer, duty, dutyPointer }: ChargedItem, moved: Map<string, string>): readonly GrowingData[] {
  const charges: GrowingData[] = []
  const add = (charge: GrowingData, from: string): void => {
    moved.set(`${pointer}/duties/${String(charges.length)}`, from)
    charges.push(charge)
  }
  const { specialProgram } = item
  if (duty !== undefined || specialProgram !== undefined) {
    add({ category: 'duty', ...(specialProgram !== undefined && { specialProgram }), ...(duty !== undefined && { amount: duty }) }, dutyPointer)
    moved.set(`${pointer}/duties/0/specialProgram`, `${pointer}/specialProgram`).set(`${pointer}/duties/0/amount`, dutyPointer)
  }
  for (const [list, category] of chargeLists) {
    for (const [index, { classCode, amount }] of item[list].entries()) add({ category, classCode, amount }, `${pointer}/${list}/${String(index)}`)
  }
  for (const [index, each] of item.tradeRemedyCases.entries()) {
    const { duty: amount, ...rest } = each
    const from = `${pointer}/tradeRemedyCases/${String(index)}`
    moved.set(`${pointer}/duties/${String(charges.length)}/amount`, `${from}/duty`)
    add({ category: 'trade-remedy', ...rest, ...(amount !== undefined && { amount }) }, from)
  }
  return charges
}

/** Lists of charges of a line by class code, with their category. */
export const chargeLists = [['fees', 'fee'], ['internalRevenueTaxes', 'internal-revenue-tax'], ['otherRevenues', 'other-revenue']] as const

/** Where in the declaration stood what a pointer into the arranged one points at. */
export function movedFrom(pointer: string, moved: ReadonlyMap<string, string>): string {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const from = moved.get(at)
    if (from !== undefined) return from + pointer.slice(at.length)
  }
  return pointer
}
