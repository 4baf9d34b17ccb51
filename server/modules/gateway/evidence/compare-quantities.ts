import { tariffUnitOf } from '@customhouse/vocabulary/codes/tariff-unit-of.ts'
import { convertQuantity } from '@customhouse/vocabulary/codes/unit-code.ts'
import type { ClaimedQuantity, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { compareDecimals, type Decimal, parseDecimal, sumOf } from '@customhouse/vocabulary/measures/decimal.ts'
import type { EvidenceLink, EvidenceMatch } from '../../credentials/index.ts'
import type { DeclaredFacts, DeclaredQuantity } from './declared-facts.ts'

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
  const candidates = declared.quantities.filter(({ kind }) => kinds.includes(kind))
  if (claimed.length * candidates.length > comparisonsMax) return nothing
  const relations = candidates.flatMap((one) => relationOf(claimed, one))
  const same = relations.find(({ agreement }) => agreement === 'same')
  if (same !== undefined) return { matches: [{ ...same, agreement: 'same' }], contradictions: [] }
  // Of several lines nobody says which one the credential is about: that it covers not all of them is no contradiction.
  if (declared.itemCount > 1) return nothing
  const covering = relations.find(({ agreement }) => agreement === 'covers')
  if (covering !== undefined) return { matches: [{ ...covering, agreement: 'covers' }], contradictions: [] }
  return { matches: [], contradictions: relations.slice(0, 1).map(({ fact, credential, declaration }) => ({ fact, credential, declaration })) }
}

type Relation = EvidenceLink & { readonly agreement: 'same' | 'covers' | 'lacks' }

/** How claimed quantities stand to a declared one: one of them or all together are the same, are more, or are less. Nothing where they measure different things. */
function relationOf(claimed: readonly ClaimedQuantity[], declared: DeclaredQuantity): readonly Relation[] {
  const stated = parseDecimal(declared.value)
  const amounts = claimed.flatMap((claim) => {
    const amount = inUnit(claim, declared)
    return amount === undefined ? [] : [{ pointer: claim.pointer, amount }]
  })
  const [first] = amounts
  if (stated === undefined || first === undefined || amounts.length !== claimed.length) return []
  const link = { fact: 'quantity', credential: first.pointer, declaration: declared.pointer } as const
  const same = amounts.find(({ amount }) => compareDecimals(amount, stated) === 0)
  if (same !== undefined) return [{ ...link, credential: same.pointer, agreement: 'same' }]
  const order = compareDecimals(sumOf(amounts.map(({ amount }) => amount)), stated)
  return [{ ...link, agreement: order === 0 ? 'same' : order > 0 ? 'covers' : 'lacks' }]
}

/** More are a manifest beside an entry of hundreds of lines, of which no two quantities tell that they are of the same goods. */
const comparisonsMax = 10_000

const nothing: Compared = { matches: [], contradictions: [] }

/** The claimed quantity in the unit of the declared one; undefined where they measure different things. Packages are counted whatever they are called. */
function inUnit({ value, unit }: ClaimedQuantity, { unit: wanted, kind }: DeclaredQuantity): Decimal | undefined {
  const amount = parseDecimal(value)
  if (amount === undefined || kind === 'packages') return amount
  if (unit === undefined) return wanted === 'NO' || wanted === 'PCS' ? amount : undefined
  const known = tariffUnitOf(unit) ?? unit
  return known === 'NO' && wanted === 'PCS' ? amount : convertQuantity(amount, known, wanted)
}
