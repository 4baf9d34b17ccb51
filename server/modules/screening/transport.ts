import type { AdviceAsked } from '@customhouse/vocabulary/advice/advice.ts'
import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { PartyHit } from '@customhouse/vocabulary/advice/party-hit.ts'
import type { Sql } from '../../platform/database/index.ts'
import { standingClearances } from './clearances/store.ts'
import { finderOf } from './find-listed.ts'
import { listEditions, partiesOfEdition, readVersion } from './lists/store.ts'
import { namedParties, type NameOfNumber } from './named-parties.ts'
import type { ScreeningNeeds } from './screening.ts'
import { keeping, screeningBook, type FindListed, type ScreeningBook } from './screening-book.ts'

/** Reads the lists and clearances again where they changed. */
export interface ScreeningReader {
  book(sql: Sql): Promise<ScreeningBook>
  /** What finds a name among all lists in force. */
  find(sql: Sql): Promise<FindListed>
}

interface Known {
  readonly version: string
  /** Which editions the finder was made of: a clearance changes the version, and needs no new index of 20,000 names. */
  readonly editions: string
  readonly find: FindListed
  readonly book: ScreeningBook
}

export function createReader(): ScreeningReader {
  let known: Known = { version: '', editions: '', find: () => [], book: screeningBook('', () => [], []) }
  const refresh = async (sql: Sql): Promise<Known> => {
    const version = await readVersion(sql)
    if (version !== known.version) known = await read(sql, version, known)
    return known
  }
  return { book: async (sql) => (await refresh(sql)).book, find: async (sql) => (await refresh(sql)).find }
}

async function read(sql: Sql, version: string, known: Known): Promise<Known> {
  const inForce = (await listEditions(sql)).filter((edition) => edition.inForce)
  const editions = inForce.map(({ id }) => id).join(' ')
  const find = editions === known.editions ? known.find : keeping(finderOf(await Promise.all(inForce.map(async ({ id, list, published }) => ({ list, edition: published, parties: await partiesOfEdition(sql, id) })))))
  return { version, editions, find, book: screeningBook(version, find, await standingClearances(sql)) }
}

/** What importers and consignees are called by their numbers. */
export function nameOfNumber({ parties }: Pick<ScreeningNeeds, 'parties'>): NameOfNumber {
  return (number) => {
    const name = parties.directory().importer(number)?.name
    return name === undefined ? undefined : { name }
  }
}

/** The hits of one filing. Pure. */
export function screenFiling({ declaration, client, receivedAt }: AdviceAsked, book: ScreeningBook, nameOf: NameOfNumber): readonly PartyHit[] {
  return book.screen(namedParties(declaration, nameOf), { client, on: easternDate(receivedAt) })
}
