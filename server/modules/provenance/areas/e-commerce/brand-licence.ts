import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { NeededDatum } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import { findingOfEvent } from '@customhouse/vocabulary/provenance/finding-of-event.ts'
import type { RecordedEvent } from '@customhouse/vocabulary/provenance/recorded-event.ts'
import { covers, didOf, type ECommerceCase, isOf, linkTo, papersOf, type Part, type Product, said } from './e-commerce-case.ts'
import { eCommerceConditions as conditions } from './e-commerce-conditions.ts'
import { brandLicensing, brandRight } from './e-commerce-words.ts'

/** Whether whoever sells a product in which somebody has a right may do so. Territories are not judged: the vocabulary has no word for them. */
export function checkBrands(given: ECommerceCase): Part {
  const parts = given.products.flatMap((product) => papersOf(given, brandRight, product).map((right) => checkRight(given, product, right)))
  return { findings: parts.flatMap(({ findings }) => findings), derived: [], needed: parts.flatMap(({ needed }) => needed) }
}

function checkRight(given: ECommerceCase, product: Product, right: RecordedEvent): Part {
  if (right.standing !== 'verified') return { findings: [findingOfEvent(conditions.brandUnproven, { event: right.event.id })], derived: [], needed: [] }
  const holder = right.source.issuer
  const sales = salesOf(given, product).filter(({ event }) => didOf(event.from) !== holder)
  const findings = sales.flatMap((sale) => checkSale(given, { product, right, seller: didOf(sale.event.from) ?? '' }))
  return { findings, derived: [], needed: findings.some(({ code }) => code === conditions.brandUnlicensed.code) ? [licenceNeeded] : [] }
}

/** Sales of a product's lots, each seller once. */
function salesOf({ twin }: ECommerceCase, { lots }: Product): readonly RecordedEvent[] {
  const ours = new Set(lots.map(({ lot }) => lot))
  const sales = twin.events.filter(({ event }) => event.process === 'sale' && event.about.some(({ lot }) => ours.has(lot)))
  return [...new Map(sales.map((sale) => [didOf(sale.event.from) ?? sale.event.id, sale])).values()]
}

interface Sale {
  readonly product: Product
  readonly right: RecordedEvent
  readonly seller: string
}

function checkSale(given: ECommerceCase, { product, right, seller }: Sale): readonly Finding[] {
  const licences = papersOf(given, brandLicensing, product).filter(({ event }) => didOf(event.to) === seller && seller !== '')
  const own = licences.filter((licence) => licence.standing === 'verified' && licence.source.issuer === right.source.issuer && isOf(right.event.id, said(licence, 'extends-credential') ?? ' '))
  const [licence] = own
  if (licence === undefined) {
    const others = licences.filter(({ source, standing }) => standing === 'verified' && source.issuer !== right.source.issuer)
    return others.length > 0 ? others.map(({ event }) => findingOfEvent(conditions.brandOfAnother, { event: event.id })) : [findingOfEvent(conditions.brandUnlicensed, linkTo(given, product))]
  }
  const inForce = own.find((one) => covers(one, given.on)) ?? licence
  return [
    ...(covers(inForce, given.on) ? [] : [findingOfEvent(conditions.licenceEnded, { event: inForce.event.id })]),
    ...(isOfClass(inForce, product) ? [] : [findingOfEvent(conditions.brandOtherClass, { event: inForce.event.id })]),
  ]
}

/** A licence that names a class covers goods of it; one that names none covers its product. */
function isOfClass(licence: RecordedEvent, { lots }: Product): boolean {
  const productClass = said(licence, 'product-class')
  if (productClass === undefined) return true
  return lots.every(({ particulars }) => particulars?.value.commodityCode === undefined || particulars.value.commodityCode.startsWith(productClass) || productClass.startsWith(particulars.value.commodityCode))
}

const licenceNeeded: NeededDatum = { name: 'licence of the right holder for the seller', from: 'rights holder', by: 'before arrival', authority: '19 CFR 133.21(e), 133.23' }
