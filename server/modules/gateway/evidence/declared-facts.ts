import { isSpecialProvision } from '@customhouse/vocabulary/codes/commodity-code.ts'
import { countryOf } from '@customhouse/vocabulary/codes/country-code.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { Commodity, GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { namesOf } from '@customhouse/vocabulary/finding/json-pointer.ts'

/** Something declared, and where: a JSON Pointer into the declaration. */
export interface DeclaredFact {
  readonly value: string
  readonly pointer: string
}

export interface DeclaredQuantity extends DeclaredFact {
  /** CBP's code, e.g. `KG`. */
  readonly unit: string
  readonly kind: 'tariff' | 'gross-weight' | 'packages'
}

/** What a declaration says within a place, as far as credentials speak of it too. */
export interface DeclaredFacts {
  readonly commodityCodes: readonly DeclaredFact[]
  readonly origins: readonly DeclaredFact[]
  readonly meltAndPour: readonly DeclaredFact[]
  readonly quantities: readonly DeclaredQuantity[]
  /** With and without the issuer's code before the number. */
  readonly bills: readonly DeclaredFact[]
  readonly invoices: readonly DeclaredFact[]
  readonly references: readonly DeclaredFact[]
  readonly licences: readonly DeclaredFact[]
  readonly entryNumber: readonly DeclaredFact[]
  readonly importers: readonly DeclaredFact[]
  readonly manufacturers: readonly DeclaredFact[]
  /** How many lines of goods the place holds. */
  readonly itemCount: number
}

interface PlacedItem {
  readonly item: GoodsItem
  readonly at: string
  /** The one tariff number that is meant, where the place is within one. */
  readonly onlyCommodity?: number
}

/** Collects what a declaration says within a place: the whole, a line of goods, a consignment. Who imports, and the entry number, are said of the whole. */
export function declaredFacts(declaration: Declaration, proves: string): DeclaredFacts {
  const items = itemsWithin(declaration, proves)
  const commodities = items.flatMap(commoditiesOf)
  return {
    commodityCodes: commodities.flatMap(({ commodity: { code }, at }) => (isSpecialProvision(code) ? [] : [{ value: code, pointer: `${at}/code` }])),
    origins: items.flatMap(({ item: { origin }, at }) => (origin === undefined ? [] : [{ value: countryOf(origin), pointer: `${at}/origin` }])),
    meltAndPour: items.flatMap(meltAndPourOf),
    quantities: [...commodities.flatMap(tariffQuantities), ...items.flatMap(grossWeight), ...packagesWithin(declaration, proves)],
    bills: consignmentsWithin(declaration, proves).flatMap(({ consignment, at }) => consignment.transportDocuments.map(({ issuer = '', identifier }, index) => ({ value: `${issuer}${identifier}`, pointer: `${at}/transportDocuments/${String(index)}/identifier` }))),
    invoices: items.flatMap(({ item, at }) => item.invoices.map(({ number }, index) => ({ value: number, pointer: `${at}/invoices/${String(index)}/number` }))),
    references: declaration.references.map(({ identifier }, index) => ({ value: identifier, pointer: `/references/${String(index)}/identifier` })),
    licences: items.flatMap(({ item, at }) => item.licences.map(({ number }, index) => ({ value: number, pointer: `${at}/licences/${String(index)}/number` }))),
    entryNumber: [{ value: declaration.entryNumber, pointer: '/entryNumber' }],
    importers: declaration.importerOfRecord === undefined ? [] : [{ value: declaration.importerOfRecord.number, pointer: '/importerOfRecord/number' }],
    manufacturers: items.flatMap(manufacturersOf),
    itemCount: items.length,
  }
}

function itemsWithin({ goodsItems }: Declaration, proves: string): readonly PlacedItem[] {
  const [first, index, member, commodity] = namesOf(proves)
  if (first !== undefined && first !== 'goodsItems') return []
  const placed = goodsItems.map((item, place): PlacedItem => ({ item, at: `/goodsItems/${String(place)}` }))
  if (index === undefined) return placed
  return placed.slice(Number(index), Number(index) + 1).map((one) => (member === 'commodities' && commodity !== undefined ? { ...one, onlyCommodity: Number(commodity) } : one))
}

function consignmentsWithin({ consignments }: Declaration, proves: string) {
  const [first, index] = namesOf(proves)
  if (first !== undefined && first !== 'consignments' && first !== 'goodsItems') return []
  const placed = consignments.map((consignment, place) => ({ consignment, at: `/consignments/${String(place)}` }))
  return first === 'consignments' && index !== undefined ? placed.slice(Number(index), Number(index) + 1) : placed
}

interface PlacedCommodity {
  readonly commodity: Commodity
  readonly at: string
}

function commoditiesOf({ item, at, onlyCommodity }: PlacedItem): readonly PlacedCommodity[] {
  const placed = item.commodities.map((commodity, place) => ({ commodity, at: `${at}/commodities/${String(place)}` }))
  return onlyCommodity === undefined ? placed : placed.slice(onlyCommodity, onlyCommodity + 1)
}

function tariffQuantities({ commodity, at }: PlacedCommodity): readonly DeclaredQuantity[] {
  // Numbers of chapters 98 and 99 repeat what the number beside them says, or say nothing.
  if (isSpecialProvision(commodity.code)) return []
  return commodity.quantities.map(({ value, unit }, index) => ({ value, unit, kind: 'tariff', pointer: `${at}/quantities/${String(index)}/value` }))
}

function grossWeight({ item: { grossWeightKilograms }, at, onlyCommodity }: PlacedItem): readonly DeclaredQuantity[] {
  if (grossWeightKilograms === undefined || onlyCommodity !== undefined) return []
  return [{ value: grossWeightKilograms, unit: 'KG', kind: 'gross-weight', pointer: `${at}/grossWeightKilograms` }]
}

function packagesWithin(declaration: Declaration, proves: string): readonly DeclaredQuantity[] {
  // A line of goods has no packages of its own.
  if (namesOf(proves)[0] === 'goodsItems') return []
  return consignmentsWithin(declaration, proves).flatMap(({ consignment: { manifestedQuantity, manifestedUnit = '' }, at }) =>
    (manifestedQuantity === undefined ? [] : [{ value: manifestedQuantity, unit: manifestedUnit, kind: 'packages', pointer: `${at}/manifestedQuantity` } as const]))
}

/** The steel declaration: type 08 states where the steel was melted and poured (AE 54-record). */
function meltAndPourOf({ item, at }: PlacedItem): readonly DeclaredFact[] {
  return item.additionalDeclarations.flatMap(({ fields }, index) => {
    const value = Object.hasOwn(fields, 'countryOfMeltAndPourCode') ? fields['countryOfMeltAndPourCode'] : undefined
    return value === undefined || value === '' ? [] : [{ value: countryOf(value), pointer: `${at}/additionalDeclarations/${String(index)}/fields/countryOfMeltAndPourCode` }]
  })
}

function manufacturersOf({ item, at }: PlacedItem): readonly DeclaredFact[] {
  return item.parties.flatMap(({ role, identifier }, index) =>
    (role === 'MF' && identifier?.qualifier === 'MID' ? [{ value: identifier.value, pointer: `${at}/parties/${String(index)}/identifier/value` }] : []))
}
