import type { ClaimedAmount, ClaimedAttestation, ClaimedGoods, ClaimedIdentifier, ClaimedQuantity } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { countryAt } from './identifiers.ts'
import { textOf, type Passage } from './passage.ts'

/** Where the particulars of goods are said. Of several passages for one particular the first that says it counts. */
export interface GoodsPassages {
  readonly description?: readonly Passage[]
  readonly commodityCode?: readonly Passage[]
  readonly origin?: readonly Passage[]
  readonly manufacture?: readonly Passage[]
  readonly meltAndPour?: readonly Passage[]
  readonly identifiers?: readonly ClaimedIdentifier[]
  readonly quantities?: readonly ClaimedQuantity[]
  readonly amounts?: readonly ClaimedAmount[]
  readonly attestations?: readonly ClaimedAttestation[]
}

/** The goods that a passage is about; none where nothing at all is said of them. */
export function goodsAt(passage: Passage, said: GoodsPassages): readonly ClaimedGoods[] {
  const particulars = {
    description: first(said.description, textOf),
    commodityCode: first(said.commodityCode, commodityCodeAt),
    countryOfOrigin: first(said.origin, countryAt),
    countryOfManufacture: first(said.manufacture, countryAt),
    countryOfMeltAndPour: first(said.meltAndPour, countryAt),
  }
  const lists = { identifiers: said.identifiers ?? [], quantities: said.quantities ?? [], amounts: said.amounts ?? [], attestations: said.attestations ?? [] }
  const known = Object.fromEntries(Object.entries(particulars).filter(([, value]) => value !== undefined))
  if (Object.keys(known).length === 0 && Object.values(lists).every((entries) => entries.length === 0)) return []
  return [{ pointer: passage.pointer, ...known, ...lists }]
}

/** A commodity code that stands there, as digits alone: `8516.71` is 851671. None unless there are 2 to 10 of them. */
export function commodityCodeAt(passage: Passage): string | undefined {
  const code = textOf(passage)
  if (code === undefined || code.length > 24 || !/^\d[\d. ]*$/.test(code)) return undefined
  const digits = code.replaceAll(/[. ]/g, '')
  return digits.length >= 2 && digits.length <= 10 ? digits : undefined
}

function first(passages: readonly Passage[] | undefined, read: (passage: Passage) => string | undefined): string | undefined {
  for (const passage of passages ?? []) {
    const found = read(passage)
    if (found !== undefined) return found
  }
  return undefined
}
