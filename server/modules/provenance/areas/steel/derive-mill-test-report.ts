import type { ClaimedGoods, ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { add, formatShortest, parseDecimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { isLotId, lotIdOf } from '@customhouse/vocabulary/provenance/lot-id.ts'
import type { LotId, LotParticulars, LotPart, LotQuantity, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { momentClaimed, momentOfText } from '../../derivation/moment-of-text.ts'
import { issuerClaimed } from '../../derivation/parties-claimed.ts'
import { quantityOfGoods } from '../../derivation/quantity-of-goods.ts'
import { millTesting } from './steel-words.ts'

/** More tests than any report has; what is beyond is not taken up. */
const testsMax = 1_000

/**
 * What a mill test report says happened: each product came of its heats, with the weight of each that went into it. A report counts for the
 * numbers of the mill that signed it alone: two mills may number their heats alike, and nobody certifies another's heat.
 */
export const millTestReport: Derivation = {
  type: 'MillTestReportCredential',
  derive(report) {
    const occurredAt = testedAt(report)
    if (occurredAt === undefined) return []
    return productsOf(report).map(({ product, tests }, index) => eventOf(report, { product, tests, occurredAt, id: `${report.id}#product-${String(index)}` }))
  },
}

interface HeatTest {
  readonly heat: LotId
  readonly product: LotId | undefined
  readonly goods: ClaimedGoods
  readonly weight: LotQuantity | undefined
}

interface ProductTests {
  /** None where the report is about heats alone. */
  readonly product: LotId | undefined
  readonly tests: readonly HeatTest[]
}

/** The tests of each product together: a product may be of several heats. */
function productsOf({ claims, issuer }: DerivableCredential): readonly ProductTests[] {
  const byProduct = new Map<LotId | undefined, HeatTest[]>()
  for (const goods of claims.goods.slice(0, testsMax)) {
    const heat = numberedLot(goods, 'heat-number', issuer)
    if (heat === undefined) continue
    const test: HeatTest = { heat, product: numberedLot(goods, 'product-number', issuer), goods, weight: weightOf(goods.quantities) }
    const known = byProduct.get(test.product)
    if (known === undefined) byProduct.set(test.product, [test])
    else known.push(test)
  }
  return [...byProduct].map(([product, tests]) => ({ product, tests }))
}

function numberedLot({ identifiers }: ClaimedGoods, scheme: string, maker: string): LotId | undefined {
  const value = identifiers.find((one) => one.scheme === scheme)?.value
  const lot = value === undefined || value.trim() === '' ? undefined : lotIdOf({ scheme, value, maker })
  return lot !== undefined && isLotId(lot) ? lot : undefined
}

/** A product was there when it was certified, and before it was shipped. */
function testedAt(report: DerivableCredential): MomentText | undefined {
  const shipped = report.claims.dates.find(({ kind }) => kind === 'shipped')
  const [certified, left] = [momentClaimed(report), shipped && momentOfText(shipped.value)]
  if (certified === undefined || left === undefined) return certified ?? left
  return left < certified ? left : certified
}

interface ReportedProduct extends ProductTests {
  readonly occurredAt: MomentText
  readonly id: string
}

function eventOf({ claims, issuer }: DerivableCredential, { product, tests, occurredAt, id }: ReportedProduct): ProvenanceEvent {
  const heats = tests.map(({ heat, goods, weight }): LotPart => ({ lot: heat, ...(weight !== undefined && { quantity: weight }), particulars: particularsOf(goods) }))
  const documents = claims.documents.filter(({ kind }) => kind === 'mill-test-report' || kind === 'purchase-order').map(({ kind, number }) => ({ kind, number }))
  const told = { id, occurredAt, by: issuerClaimed(claims, issuer), process: millTesting, documents }
  if (product === undefined) return { ...told, kind: 'inspection', inputs: [], outputs: [], about: heats }
  return { ...told, kind: 'transformation', inputs: heats, outputs: [productPart(product, tests)], about: [], tolerancePercent: '0' }
}

function productPart(lot: LotId, tests: readonly HeatTest[]): LotPart {
  const weight = totalOf(tests.map((test) => test.weight))
  const pieces = totalOf(tests.map(({ goods }) => quantityOfKind(goods.quantities, 'count')))
  const countries = new Set(tests.map(({ goods }) => goods.countryOfMeltAndPour))
  const [first] = tests
  const { countryOfMeltAndPour, attributes, ...rest } = first === undefined ? {} : particularsOf(first.goods)
  return {
    lot,
    ...(weight !== undefined && { quantity: weight }),
    particulars: {
      ...rest,
      // Of several countries none is that of the product: its heats say which share is whose.
      ...(countryOfMeltAndPour !== undefined && countries.size === 1 && { countryOfMeltAndPour }),
      attributes: { ...attributes, ...(pieces !== undefined && { pieces: pieces.value }) },
    },
  }
}

function particularsOf({ description, commodityCode, countryOfManufacture, countryOfMeltAndPour, attestations }: ClaimedGoods): LotParticulars {
  const attributes = Object.fromEntries(attestations.map(({ kind, value }) => [kind, value]))
  return {
    ...(description !== undefined && { description }),
    ...(commodityCode !== undefined && commodityCode.length >= 4 && { commodityCode }),
    ...(countryOfManufacture !== undefined && { countryOfManufacture }),
    ...(countryOfMeltAndPour !== undefined && { countryOfMeltAndPour }),
    attributes,
  }
}

/** What was weighed; the count of pieces where no weight is stated at all. */
function weightOf(quantities: readonly ClaimedQuantity[]): LotQuantity | undefined {
  return quantityOfGoods(quantities.filter(({ kind }) => kind === 'net-weight')) ?? quantityOfKind(quantities, 'count')
}

function quantityOfKind(quantities: readonly ClaimedQuantity[], kind: string): LotQuantity | undefined {
  return quantityOfGoods(quantities.filter((one) => one.kind === kind))
}

/** The sum, where every part is known and in one unit; a sum with a part left out would be another quantity. */
function totalOf(parts: readonly (LotQuantity | undefined)[]): LotQuantity | undefined {
  let total: LotQuantity | undefined
  for (const part of parts) {
    const [value, sum] = [part && parseDecimal(part.value), parseDecimal(total?.value ?? '0')]
    if (part === undefined || value === undefined || sum === undefined || (total !== undefined && total.unit !== part.unit)) return undefined
    total = { value: formatShortest(add(sum, value)), unit: part.unit }
  }
  return total
}
