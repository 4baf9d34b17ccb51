import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { Mention, Screening, SharedAddress } from '../../screening/index.ts'
import { askedBy, networkOf, nextKeys, type Network } from './network.ts'
import { newShells, type NewShell } from './new-shells.ts'
import { filingsInCases } from './store.ts'

/** Where to begin, and how far to go. */
export interface NetworkAsked {
  readonly environment: Environment
  readonly filing?: string
  readonly name?: string
  readonly address?: string
  readonly identifier?: string
  /** How many times to go on from what was found. */
  readonly steps: number
}

export interface NetworkFound extends Network {
  /** Whether there is more than is shown. */
  readonly isCut: boolean
}

/** More than this nobody reads in a picture. */
const mentionsMax = 400

/** What is tied to a filing, party, address or number, a few steps far. Needs a system transaction. */
export async function networkAround(sql: Sql, screening: Pick<Screening, 'mentions' | 'keyOf'>, { environment, filing, name, address, identifier, steps }: NetworkAsked): Promise<NetworkFound> {
  const found = new Map<string, Mention>()
  const asked = new Set<string>()
  const begin = { nameKeys: name === undefined ? [] : [screening.keyOf(name)], addressKeys: address === undefined ? [] : [screening.keyOf(address)], identifiers: identifier === undefined ? [] : [identifier] }
  let next: ReturnType<typeof nextKeys> = begin
  let filings: readonly string[] = filing === undefined ? [] : [filing]
  for (let step = 0; step <= steps && found.size < mentionsMax; step += 1) {
    const mentions = await screening.mentions(sql, { environment, filings, ...next, limit: mentionsMax })
    for (const key of askedBy(next)) asked.add(key)
    const fresh = mentions.filter((mention) => !found.has(keyOf(mention)))
    for (const mention of fresh) found.set(keyOf(mention), mention)
    if (fresh.length === 0) break
    next = nextKeys(fresh, asked)
    // What else the filings name, whose parties were found.
    filings = [...new Set(fresh.map((mention) => mention.filing))]
  }
  const kept = [...found.values()].slice(0, mentionsMax)
  return { ...networkOf(kept), isCut: found.size >= mentionsMax }
}

function keyOf({ filing, pointer }: Mention): string {
  return `${filing} ${pointer}`
}

/** More than this nobody looks into in a day. */
const shellsMax = 50

export interface AddressesFound {
  readonly addresses: readonly SharedAddress[]
  readonly shells: readonly NewShell[]
}

/** Addresses that several names are stated with, and what appeared there lately. Needs a system transaction. */
export async function addressesShared(sql: Sql, screening: Pick<Screening, 'sharedAddresses' | 'namesAt'>, asked: Parameters<Screening['sharedAddresses']>[1]): Promise<AddressesFound> {
  const { environment, since, newSince } = asked
  const addresses = await screening.sharedAddresses(sql, asked)
  const names = await screening.namesAt(sql, { environment, addressKeys: addresses.filter((one) => one.newNames > 0).map(({ addressKey }) => addressKey), since })
  const inCases = await filingsInCases(sql, environment, [...new Set(names.flatMap(({ newest }) => newest))])
  const pursued = new Set(names.filter(({ newest }) => newest.some((filing) => inCases.has(filing))).map(({ nameKey }) => nameKey))
  return { addresses, shells: newShells(names, { newSince, pursued }).slice(0, shellsMax) }
}
