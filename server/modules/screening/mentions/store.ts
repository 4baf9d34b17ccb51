import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Environment } from '../../filings/index.ts'
import type { NamedParty } from '../named-parties.ts'

/** That a filing names a party, as enforcement looks at it: by name, address and identifier, each in the one spelling that is compared. */
export interface Mention extends NamedParty {
  readonly filing: string
  readonly entryNumber: string
  /** The importer's number. */
  readonly client: string
  readonly receivedAt: MomentText
  readonly nameKey: string
  readonly addressKey?: string
}

/** What to look for: any of these. */
export interface MentionsAsked {
  readonly environment: Environment
  readonly filings?: readonly string[]
  readonly nameKeys?: readonly string[]
  readonly addressKeys?: readonly string[]
  readonly identifiers?: readonly string[]
  readonly limit: number
}

/** An address that several names are stated with. */
export interface SharedAddress {
  readonly addressKey: string
  readonly address: string
  readonly names: number
  readonly filings: number
  readonly firstSeen: MomentText
  readonly lastSeen: MomentText
  /** Names of the address that no filing before the moment asked named. */
  readonly newNames: number
  /** Some of the names, the newest first. */
  readonly sample: readonly string[]
}

interface Row {
  readonly filing: string
  readonly entry_number: string
  readonly client: string
  readonly received_at: Date
  readonly name_key: string
  readonly address_key: string | null
  readonly party: NamedParty
}

// One branch for each index, so that each is used.
const selectMentions = `select distinct on (filing, pointer) filing::text, entry_number, client, received_at, name_key, address_key, party from (
    (select * from screening.named_party where environment = $1 and filing = any ($2::uuid[]) limit $6)
    union all (select * from screening.named_party where environment = $1 and name_key = any ($3) order by received_at desc limit $6)
    union all (select * from screening.named_party where environment = $1 and address_key = any ($4) order by received_at desc limit $6)
    union all (select * from screening.named_party where environment = $1 and identifier = any ($5) order by received_at desc limit $6)
  ) found order by filing, pointer limit $6`

const selectShared = `with recent as (
    select name_key, address_key, min(received_at) as first_seen, max(received_at) as last_seen, count(distinct filing)::int as filings, max(party->>'name') as name, max(party->>'address') as address
    from screening.named_party where environment = $1 and address_key is not null and received_at >= $2 group by name_key, address_key
  ), known as (
    select recent.*, not exists (select from screening.named_party earlier where earlier.environment = $1 and earlier.name_key = recent.name_key and earlier.received_at < $3) as is_new from recent
  )
  select address_key as "addressKey", max(address) as address, count(*)::int as names, sum(filings)::int as filings, min(first_seen) as "firstSeen", max(last_seen) as "lastSeen",
    count(*) filter (where is_new)::int as "newNames", (array_agg(name order by first_seen desc))[1:8] as sample
  from known group by address_key having count(*) > 1 order by count(*) filter (where is_new) desc, count(*) desc, max(last_seen) desc limit $4`

/** Filings' parties by what is known of them, newest first up to a limit for each way of asking. Needs a system transaction. */
export async function mentionsOf(sql: Sql, { environment, filings = [], nameKeys = [], addressKeys = [], identifiers = [], limit }: MentionsAsked): Promise<readonly Mention[]> {
  const rows = await sql.query<Row>(selectMentions, [environment, filings, nameKeys, addressKeys, identifiers, limit])
  return rows.map(({ entry_number: entryNumber, received_at: receivedAt, name_key: nameKey, address_key: addressKey, party, ...row }) =>
    ({ ...party, ...row, entryNumber, receivedAt: receivedAt.toISOString(), nameKey, ...(addressKey !== null && { addressKey }) }))
}

/** Addresses that more than one name is stated with, since a moment; those with new names first. Needs a system transaction. */
export async function sharedAddresses(sql: Sql, asked: { readonly environment: Environment; readonly since: MomentText; readonly newSince: MomentText; readonly limit: number }): Promise<readonly SharedAddress[]> {
  const rows = await sql.query<Omit<SharedAddress, 'firstSeen' | 'lastSeen'> & { readonly firstSeen: Date; readonly lastSeen: Date }>(selectShared, [asked.environment, asked.since, asked.newSince, asked.limit])
  return rows.map(({ firstSeen, lastSeen, ...row }) => ({ ...row, firstSeen: firstSeen.toISOString(), lastSeen: lastSeen.toISOString() }))
}

/** A name as it is stated with one address. */
export interface NameAtAddress {
  readonly nameKey: string
  readonly addressKey: string
  readonly name: string
  readonly address: string
  readonly roles: readonly string[]
  /** With this address, since the moment asked. */
  readonly filings: number
  readonly firstSeen: MomentText
  readonly lastSeen: MomentText
  /** When any filing first named it, at whatever address. */
  readonly firstNamed: MomentText
  /** Filings that name it here, the newest first, twenty at most. */
  readonly newest: readonly string[]
  /** Whether it resembles a listed party there, and nobody cleared it. */
  readonly isHit: boolean
}

const selectNamesAt = `select at.*, (select min(received_at) from screening.named_party earlier where earlier.environment = $1 and earlier.name_key = at."nameKey") as "firstNamed" from (
    select name_key as "nameKey", address_key as "addressKey", max(party->>'name') as name, max(party->>'address') as address, array_agg(distinct party->>'role') as roles,
      count(distinct filing)::int as filings, min(received_at) as "firstSeen", max(received_at) as "lastSeen", (array_agg(filing::text order by received_at desc))[1:20] as newest,
      bool_or(exists (select from screening.hit where hit.environment = $1 and hit.filing = named_party.filing and hit.pointer = named_party.pointer and hit.state in ('open', 'confirmed'))) as "isHit"
    from screening.named_party where environment = $1 and address_key = any ($2) and received_at >= $3 group by name_key, address_key
  ) at order by at."addressKey", at."firstSeen", at."nameKey"`

/** The names that are stated with these addresses since a moment, each with when it was first named at all. Needs a system transaction. */
export async function namesAt(sql: Sql, asked: { readonly environment: Environment; readonly addressKeys: readonly string[]; readonly since: MomentText }): Promise<readonly NameAtAddress[]> {
  const rows = await sql.query<Omit<NameAtAddress, 'firstSeen' | 'lastSeen' | 'firstNamed'> & { readonly firstSeen: Date; readonly lastSeen: Date; readonly firstNamed: Date }>(selectNamesAt, [asked.environment, asked.addressKeys, asked.since])
  return rows.map(({ firstSeen, lastSeen, firstNamed, newest, ...row }) => ({ ...row, newest: [...new Set(newest)], firstSeen: firstSeen.toISOString(), lastSeen: lastSeen.toISOString(), firstNamed: firstNamed.toISOString() }))
}
