/** Screening: whether parties of a filing are on a list of denied or restricted parties. See README.md. */
import type { AdviceAsked, Adviser } from '@customhouse/vocabulary/advice/advice.ts'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import type { Environment } from '../filings/index.ts'
import { clearanceRoutes } from './clearances/routes.ts'
import { standingHits, type HitOnFile } from './hits/hit-on-file.ts'
import { hitRoutes } from './hits/routes.ts'
import { hitsOf, ownerOf, saveHits, saveParties } from './hits/store.ts'
import { listRoutes } from './lists/routes.ts'
import { listEditions } from './lists/store.ts'
import { mentionsOf, namesAt, sharedAddresses, type Mention, type MentionsAsked } from './mentions/store.ts'
import { nameKey } from './name-key.ts'
import { nameSearchRoutes } from './name-search/routes.ts'
import { namedParties } from './named-parties.ts'
import { rescreeningJobs } from './rescreening/jobs.ts'
import type { ScreeningAccess, ScreeningNeeds } from './screening.ts'
import type { FindListed } from './screening-book.ts'
import { createReader, nameOfNumber, screenFiling } from './transport.ts'

export type { HitOnFile } from './hits/hit-on-file.ts'
export type { FindListed, ListedHit } from './screening-book.ts'
export type { Mention, NameAtAddress, SharedAddress } from './mentions/store.ts'

export interface Screening {
  /** What screens the parties of these filings, with the lists as they are in this transaction. */
  adviser(sql: Sql, asked: readonly AdviceAsked[]): Promise<Adviser<readonly PartyHit[]>>
  /** Keeps what was found, and the parties of what was accepted. Needs the system transaction that files them. */
  save(sql: Sql, found: readonly { readonly asked: AdviceAsked; readonly accepted: boolean; readonly hits: readonly PartyHit[] }[]): Promise<void>
  /** The hits that stand against a filing: those that nobody cleared. Needs a system transaction. */
  standing(sql: Sql, filing: string, environment: Environment): Promise<readonly PartyHit[]>
  /** All hits of a filing with what became of them, oldest first, as the transaction's asker may see them. */
  hits(sql: Sql, filing: string, environment: Environment): Promise<readonly HitOnFile[]>
  /** Filings' parties by filing, name, address or number, for enforcement to see who is named together. Needs a system transaction. */
  mentions(sql: Sql, asked: MentionsAsked): Promise<readonly Mention[]>
  /** Addresses that several names are stated with. Needs a system transaction. */
  sharedAddresses: typeof sharedAddresses
  /** The names that are stated with addresses. Needs a system transaction. */
  namesAt: typeof namesAt
  /** What finds a name on the lists as they are in this transaction, with nothing cleared. Needs a system transaction. */
  find(sql: Sql): Promise<FindListed>
  /** The edition of a list that is in force, by the day of its publication; undefined where none was loaded. Needs a system transaction. */
  editionOf(sql: Sql, list: string): Promise<string | undefined>
  /** A name or an address in the one spelling that is compared. Pure. */
  keyOf(text: string): string
  /** Names who compares open filings with new editions; call it before the workers start. */
  jobs(): void
  routes(http: Http, access: ScreeningAccess): void
}

export function createScreening(needs: ScreeningNeeds): Screening {
  const reader = createReader()
  const nameOf = nameOfNumber(needs)
  return {
    async adviser(sql) {
      const book = await reader.book(sql)
      return (asked) => screenFiling(asked, book, nameOf)
    },
    async save(sql, found) {
      const accepted = found.filter((one) => one.accepted)
      await saveParties(sql, accepted.flatMap(({ asked }) => namedParties(asked.declaration, nameOf).map((party) => ({ ...party, ...ownerOf(asked), receivedAt: asked.receivedAt }))))
      await saveHits(sql, accepted.flatMap(({ asked, hits }) => hits.map((hit) => ({ owner: ownerOf(asked), hit, foundAt: asked.receivedAt, foundBy: 'filing' as const }))))
    },
    standing: async (sql, filing, environment) => standingHits(await hitsOf(sql, filing, environment)),
    hits: hitsOf,
    mentions: mentionsOf,
    sharedAddresses,
    namesAt,
    find: async (sql) => reader.find(sql),
    editionOf: async (sql, list) => (await listEditions(sql)).find((edition) => edition.list === list && edition.inForce)?.published,
    keyOf: nameKey,
    jobs() { rescreeningJobs(needs) },
    routes(http, access) {
      listRoutes(http, access, needs)
      hitRoutes(http, access, needs)
      clearanceRoutes(http, access, needs)
      nameSearchRoutes(http, access, { ...needs, reader })
    },
  }
}
