import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { NameAtAddress } from '../../screening/index.ts'

/** A party first named lately, at an address of others, with what speaks for looking at it. No finding of wrong: an officer judges. */
export interface NewShell {
  readonly name: string
  readonly address: string
  readonly firstNamed: MomentText
  readonly filings: number
  /** In words, the weightiest first. */
  readonly reasons: readonly string[]
  readonly weight: number
}

interface Reason {
  readonly weight: number
  readonly words: string
}

/** So many names that were there before make an address a forwarder's, an office building's or a warehouse's: others there are then no reason. */
const hubNames = 10
/** Fewer reasons than this are what any new trader has. */
const weightMin = 3
const burst = { filings: 3, days: 30 }
const tradingRoles: Readonly<Record<string, string>> = { IM: 'importer', CN: 'consignee', BY: 'buyer', SE: 'seller', MF: 'manufacturer' }
const dayMilliseconds = 86_400_000

/** Parties first named since a moment at addresses that others state too, the ones with most against them first; `pursued` are keys of names in open cases. House rule. Pure. */
export function newShells(names: readonly NameAtAddress[], { newSince, pursued }: { readonly newSince: MomentText; readonly pursued: ReadonlySet<string> }): readonly NewShell[] {
  const found = byAddress(names).filter((all) => all.length > 1).flatMap((all) => {
    const isNew = ({ firstNamed }: NameAtAddress) => firstNamed >= newSince
    return all.filter(isNew).map((one) => shellOf(one, { others: all.filter((other) => other !== one), isNew, pursued }))
  })
  return found.filter(({ weight }) => weight >= weightMin).toSorted((one, other) => other.weight - one.weight || other.firstNamed.localeCompare(one.firstNamed) || one.name.localeCompare(other.name))
}

function byAddress(names: readonly NameAtAddress[]): readonly (readonly NameAtAddress[])[] {
  const addresses = new Map<string, NameAtAddress[]>()
  for (const one of names) addresses.set(one.addressKey, [...(addresses.get(one.addressKey) ?? []), one])
  return [...addresses.values()]
}

interface Beside {
  readonly others: readonly NameAtAddress[]
  readonly isNew: (name: NameAtAddress) => boolean
  readonly pursued: ReadonlySet<string>
}

function shellOf(one: NameAtAddress, beside: Beside): NewShell {
  const reasons = [...ofItself(one, beside.pursued), ...ofOthers(beside)].toSorted((left, right) => right.weight - left.weight)
  const { name, address, firstNamed, filings } = one
  return { name, address, firstNamed, filings, reasons: reasons.map(({ words }) => words), weight: reasons.reduce((sum, { weight }) => sum + weight, 0) }
}

function ofItself({ nameKey, roles, filings, firstSeen, lastSeen, isHit }: NameAtAddress, pursued: ReadonlySet<string>): readonly Reason[] {
  const trades = roles.flatMap((role) => tradingRoles[role] ?? [])
  const days = Math.max(1, Math.ceil((Date.parse(lastSeen) - Date.parse(firstSeen)) / dayMilliseconds))
  return [
    ...(trades.length === 0 ? [] : [{ weight: 1, words: `Trades itself: ${trades.join(', ')}` }]),
    ...(filings < burst.filings || days > burst.days ? [] : [{ weight: 1, words: `${String(filings)} filings within ${days === 1 ? 'a day' : `${String(days)} days`}` }]),
    ...(isHit ? [{ weight: 3, words: 'Resembles a listed party, and nobody cleared it' }] : []),
    ...(pursued.has(nameKey) ? [{ weight: 3, words: 'A filing that names it is in an open case' }] : []),
  ]
}

function sharing(others: number, fresh: number): string {
  if (others === 1) return `Shares its address with another ${fresh === 1 ? 'new party' : 'party'}`
  return `Shares its address with ${String(others)} others${fresh === 0 ? '' : `, ${fresh === others ? 'all' : String(fresh)} of them new`}`
}

/** What the neighbours say; at an address where everybody has one, only that there are many. */
function ofOthers({ others, isNew, pursued }: Beside): readonly Reason[] {
  const fresh = others.filter(isNew).length
  const words = sharing(others.length, fresh)
  if (others.length - fresh >= hubNames) return [{ weight: 0, words: `${words}; so do forwarders and office buildings` }]
  const listed = others.find(({ isHit }) => isHit)
  const inCase = others.find(({ nameKey }) => pursued.has(nameKey))
  return [
    { weight: fresh > 0 ? 2 : 1, words },
    ...(listed === undefined ? [] : [{ weight: 2, words: `${listed.name}, at the same address, resembles a listed party` }]),
    ...(inCase === undefined ? [] : [{ weight: 2, words: `${inCase.name}, at the same address, is named in an open case` }]),
  ]
}
