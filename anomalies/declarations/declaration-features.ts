import type { DeclarationRow } from '../datasets/dataset.ts'

/**
 * Features of a declaration of goods that were never declared before: how inspections of its number, origin and tax came out, at several depths, and its
 * numbers. Who declared is left out: in these data importer, declarant, seller and office tell nothing.
 */
export interface DeclarationCategory {
  readonly name: string
  /** As a reason says it. */
  readonly words: string
  readonly valueOf: (row: DeclarationRow) => string
}

export const declarationCategories: readonly DeclarationCategory[] = [
  { name: 'hs10', words: 'the tariff number', valueOf: heading(10) },
  { name: 'hs6', words: 'the subheading', valueOf: heading(6) },
  { name: 'hs4', words: 'the heading', valueOf: heading(4) },
  { name: 'hs2', words: 'the chapter', valueOf: heading(2) },
  { name: 'departure', words: 'the country of departure', valueOf: ({ categories }) => categories.dep },
  { name: 'origin', words: 'the origin', valueOf: ({ categories }) => categories.origin },
  { name: 'tax-type', words: 'the kind of duty', valueOf: ({ categories }) => categories.taxtype },
  { name: 'tax-rate', words: 'the rate of duty', valueOf: ({ categories }) => categories.taxrate },
  { name: 'hs4-origin', words: 'the heading from this origin', valueOf: (row) => `${heading(4)(row)}|${row.categories.origin}` },
  { name: 'hs6-tax-type', words: 'the subheading under this kind of duty', valueOf: (row) => `${heading(6)(row)}|${row.categories.taxtype}` },
  { name: 'origin-tax-type', words: 'the origin under this kind of duty', valueOf: ({ categories }) => `${categories.origin}|${categories.taxtype}` },
  { name: 'route', words: 'the route', valueOf: ({ categories }) => `${categories.dep}|${categories.origin}` },
  { name: 'mass-band', words: 'consignments of about this mass', valueOf: massBand },
  { name: 'hs2-mass-band', words: 'the chapter at about this mass', valueOf: (row) => `${heading(2)(row)}|${massBand(row)}` },
]

export interface DeclarationNumber {
  readonly name: string
  readonly words: string
  readonly valueOf: (row: DeclarationRow) => number
}

export const declarationNumbers: readonly DeclarationNumber[] = [
  { name: 'mass', words: 'the mass', valueOf: ({ mass }) => Math.log(mass) },
  { name: 'tax-rate-percent', words: 'the rate of duty', valueOf: ({ taxRate }) => taxRate },
  { name: 'mass-fraction', words: 'how the mass is rounded', valueOf: ({ mass }) => mass % 1 },
  { name: 'mass-roundness', words: 'how the mass is rounded', valueOf: roundness },
  { name: 'price', words: 'the price', valueOf: ({ price }) => Math.log(price + 1) },
  { name: 'price-per-kilogram', words: 'the price for a kilogram', valueOf: ({ price, mass }) => Math.log((price + 1) / mass) },
  { name: 'departs-from-origin', words: 'whether the goods come from their origin directly', valueOf: ({ categories }) => (categories.dep === categories.origin ? 1 : 0) },
]

/** What these data give an outcome to: goods alike in all of it are the same case. */
export function sameGoods({ categories: { hs10, dep, origin, taxrate, taxtype, mass } }: DeclarationRow): string {
  return [hs10, dep, origin, taxrate, taxtype, mass].join('|')
}

function heading(digits: number): (row: DeclarationRow) => string {
  return ({ categories }) => categories.hs10.slice(0, digits)
}

/** Bands of half a unit of the logarithm. */
function massBand({ mass }: DeclarationRow): string {
  return String(Math.floor(2 * Math.log(mass + 1e-9)))
}

function roundness({ mass }: DeclarationRow): number {
  return [1, 10, 100].filter((step) => mass % step === 0).length
}
