import { convertQuantity } from '@customhouse/vocabulary/codes/unit-code.ts'
import type { ClaimedQuantity, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { compareDecimals, type Decimal, parseDecimal, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import type { EvidenceLink, EvidenceMatch } from '../../credentials/index.ts'
import type { DeclaredFacts, DeclaredQuantity } from './declared-facts.ts'

/** UN/ECE Recommendation 20 beside CBP's own codes (CATAIR ACE appendix C), as far as both mean the same. */
const units: ReadonlyMap<string, string> = new Map([
  ['KGM', 'KG'], ['GRM', 'G'], ['MGM', 'MG'], ['TNE', 'T'], ['LBR', 'LB'], ['ONZ', 'OZ'], ['APZ', 'TOZ'], ['STN', 'STN'], ['LTN', 'TON'], ['CTM', 'CAR'],
  ['LTR', 'L'], ['MLT', 'ML'], ['GLL', 'GAL'], ['BLL', 'BBL'], ['MTR', 'M'], ['MMT', 'MM'], ['CMT', 'CM'], ['FOT', 'FT'], ['YRD', 'YD'],
  ['MTK', 'M2'], ['MTQ', 'M3'], ['FTK', 'SFT'], ['FTQ', 'CFT'], ['H87', 'NO'], ['C62', 'NO'], ['EA', 'NO'], ['NMB', 'NO'], ['NAR', 'NO'], ['DZN', 'DOZ'], ['NPR', 'PRS'], ['KWH', 'KWH'],
])

/** Kinds of quantity that are about the same thing. What is of one piece, of a sample or of a schedule is not about the goods declared. */
const comparable: ReadonlyMap<string, readonly DeclaredQuantity['kind'][]> = new Map([
  ['net-weight', ['tariff']], ['total-weight', ['tariff', 'gross-weight']], ['gross-weight', ['gross-weight']], ['weight', ['tariff', 'gross-weight']], ['quantity', ['tariff']], ['net-quantity', ['tariff']],
  ['count', ['tariff']], ['volume', ['tariff']], ['volume-delivered', ['tariff']], ['packages', ['packages']],
])

/** The results of comparing, fact by fact. */
export interface Compared {
  readonly matches: readonly EvidenceMatch[]
  readonly contradictions: readonly EvidenceLink[]
}

/**
 * Compares quantities, kind by kind, each claimed total with what is declared in units of the same kind. A certificate often speaks of a
 * whole lot, of which less is declared: it covers it. One that speaks of less than a line of goods does not.
 */
export function compareQuantities(claims: CredentialClaims, declared: DeclaredFacts): Compared {
  // What goods were made from, and what they were packed in, is not what is declared.
  const claimed = claims.goods.filter(({ role }) => role !== 'input' && role !== 'container').flatMap(({ quantities }) => quantities)
  const each = [...new Set(claimed.map(({ kind }) => kind))].map((kind) => compareKind(claimed.filter((one) => one.kind === kind), declared, comparable.get(kind) ?? []))
  return { matches: each.flatMap(({ matches }) => matches), contradictions: each.flatMap(({ contradictions }) => contradictions) }
}

function compareKind(claimed: readonly ClaimedQuantity[], declared: DeclaredFacts, kinds: readonly DeclaredQuantity['kind'][]): Compared {
  const [first] = claimed
  const candidates = declared.quantities.filter(({ kind }) => kinds.includes(kind))
  if (first === undefined || candidates.length === 0) return nothing
  const covering: EvidenceMatch[] = []
  const lacking: EvidenceLink[] = []
  for (const one of candidates) {
    const stated = parseDecimal(one.value)
    const amounts = claimed.map((claim) => ({ claim, amount: inUnit(claim, one) }))
    const known = amounts.flatMap(({ amount }) => amount ?? [])
    if (stated === undefined || known.length !== claimed.length) continue
    const link = { fact: 'quantity', credential: first.pointer, declaration: one.pointer } as const
    const same = amounts.find(({ amount }) => amount !== undefined && compareDecimals(amount, stated) === 0)
    if (same !== undefined) return { matches: [{ ...link, credential: same.claim.pointer, agreement: 'same' }], contradictions: [] }
    const order = compareDecimals(sumOf(known), stated)
    if (order === 0) return { matches: [{ ...link, agreement: 'same' }], contradictions: [] }
    if (order > 0) covering.push({ ...link, agreement: 'covers' })
    else lacking.push(link)
  }
  // Of several lines nobody says which one the credential is about: that it covers not all of them is no contradiction.
  if (declared.itemCount > 1) return nothing
  return covering.length > 0 ? { matches: covering.slice(0, 1), contradictions: [] } : { matches: [], contradictions: lacking.slice(0, 1) }
}

const nothing: Compared = { matches: [], contradictions: [] }

/** The claimed quantity in the unit of the declared one; undefined where they measure different things. Packages are counted whatever they are called. */
function inUnit({ value, unit }: ClaimedQuantity, { unit: wanted, kind }: DeclaredQuantity): Decimal | undefined {
  const amount = parseDecimal(value)
  if (amount === undefined || kind === 'packages') return amount
  if (unit === undefined) return wanted === 'NO' || wanted === 'PCS' ? amount : undefined
  const known = units.get(unit) ?? unit
  return known === 'NO' && wanted === 'PCS' ? amount : convertQuantity(amount, known, wanted)
}
