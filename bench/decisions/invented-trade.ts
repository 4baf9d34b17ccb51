import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import { blankCommodity, blankDeclaration, blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { GoodsItem } from '@customhouse/vocabulary/declaration/goods-item.ts'
import type { ListedParty } from '@customhouse/screening/listed-party.ts'

/** A sequence of numbers from 0 to 1 that is the same each time (Park and Miller's minimal standard). */
export function drawsFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

const beginnings = ['b', 'br', 'ch', 'd', 'dr', 'f', 'g', 'gl', 'h', 'j', 'k', 'kh', 'l', 'm', 'n', 'p', 'pr', 'q', 'r', 's', 'sh', 'st', 't', 'tr', 'v', 'w', 'y', 'z', 'zh', 'ç']
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou', 'ü']
const ends = ['', '', '', 'n', 'r', 'l', 's', 'm', 'k', 'ng', 'd', 'v']
const trades = ['TRADING', 'WORKS', 'STEEL', 'FOODS', 'LOGISTICS', 'TEXTILES', 'INDUSTRIES', 'EXPORTS']
const forms = ['LTD', 'CO', 'GMBH', 'LLC', 'SA', 'INC']
const origins = ['CN', 'VN', 'DE', 'MX', 'IN', 'KR', 'BR', 'TR']

const oneOf = <Value>(values: readonly Value[], draw: () => number, otherwise: Value): Value => values[Math.floor(draw() * values.length)] ?? otherwise
const word = (draw: () => number) => Array.from({ length: 2 + Math.floor(draw() * 2) }, () => `${oneOf(beginnings, draw, 'b')}${oneOf(vowels, draw, 'a')}${oneOf(ends, draw, '')}`).join('').toUpperCase()
const companyName = (draw: () => number) => `${word(draw)} ${word(draw)} ${oneOf(trades, draw, 'WORKS')} ${oneOf(forms, draw, 'LTD')}`

/** Invented listed parties: no name is of anyone. */
export function inventedList(count: number): readonly ListedParty[] {
  const draw = drawsFrom(11)
  return Array.from({ length: count }, (_, at) => {
    const isPerson = draw() < 0.6
    return {
      entry: String(at), kind: isPerson ? 'person' : 'organisation', name: isPerson ? `${word(draw)} ${word(draw)} ${word(draw)}` : companyName(draw), aliases: [{ name: `${word(draw)} ${word(draw)}`, isWeak: false }], programs: ['INVENTED'],
      addresses: [{ lines: [], country: oneOf(origins, draw, 'CN') }], birthDates: [], countries: [], identifiers: [],
    }
  })
}

/** Filings of 1 to 8 lines, over a year, of 300 importers; each names its parties anew. */
export function inventedFilings(count: number): readonly AdviceAsked[] {
  const draw = drawsFrom(7)
  return Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2025, 6, 1) + Math.floor((at / count) * 365) * 86_400_000).toISOString()
    return {
      filing: `01980000-0000-7000-8000-${String(at).padStart(12, '0')}`, organisation: 'meridian', client: `89-${String(100_000_000 + Math.floor(draw() * 300) * 100)}`, environment: 'production' as const, receivedAt: day, findings: [],
      declaration: {
        ...blankDeclaration(), kind: 'entry' as const, functionCode: 'add' as const, entryNumber: `ZZ9${String(at).padStart(8, '0')}`, typeCode: '01', portOfEntry: oneOf(['2704', '4601', '5301', '3801'], draw, '2704'), transportMode: oneOf(['10', '11', '40'], draw, '11'),
        dates: { estimatedArrival: day.slice(0, 10) },
        parties: [{ role: 'SE', name: companyName(draw), address: { components: [], country: oneOf(origins, draw, 'CN') } }, { role: 'MF', name: companyName(draw) }],
        goodsItems: Array.from({ length: 1 + Math.floor(draw() * 8) }, (_unused, line) => goodsItem(line + 1, draw)),
      },
    }
  })
}

function goodsItem(sequence: number, draw: () => number): GoodsItem {
  const quantity = Math.ceil(draw() * 900) + 10
  const origin = oneOf(origins, draw, 'CN')
  return {
    ...blankGoodsItem(), sequence, origin, countryOfExport: draw() < 0.9 ? origin : oneOf(origins, draw, 'VN'), grossWeightKilograms: String(Math.ceil(quantity * (1 + draw()))), descriptions: ['INVENTED GOODS'],
    commodities: [{ ...blankCommodity(), code: oneOf(['7208390015', '6109100012', '8471300100', '0406901200', '7601200000', '6912004810'], draw, '7208390015'), value: String(Math.ceil(quantity * (4 + 4 * draw()))), quantities: [{ value: String(quantity), unit: 'KG' }] }],
  }
}
