import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { Mention, Screening } from '../../screening/index.ts'
import { askedBy, networkOf, nextKeys, type Network } from './network.ts'

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
