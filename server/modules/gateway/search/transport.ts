import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Database, Sql } from '../../../platform/database/index.ts'
import type { Credentials } from '../../credentials/index.ts'
import type { Filings } from '../../filings/index.ts'
import type { Parties } from '../../parties/index.ts'
import type { Provenance } from '../../provenance/index.ts'
import type { Tariff } from '../../tariff/index.ts'
import { groupsOf, type Hit } from './groups-of-hits.ts'
import { readingsOfWords, type Reading } from './readings-of-words.ts'

export interface SearchNeeds {
  readonly clock: Clock
  readonly database: Database
  readonly credentials: Pick<Credentials, 'recognised'>
  readonly filings: Pick<Filings, 'filing' | 'naming' | 'listed'>
  readonly parties: Pick<Parties, 'named'>
  readonly provenance: Pick<Provenance, 'named'>
  readonly tariff: Pick<Tariff, 'book'>
}

/** Of each kind so many are shown. */
const hitsMax = 20

interface Asked {
  readonly sql: Sql
  readonly caller: Caller
  readonly needs: SearchNeeds
}

/** Asks each module for what the words may be, in one transaction of the caller, so that nobody finds what is not theirs to see. */
export async function search(words: string, caller: Caller, needs: SearchNeeds) {
  const readings = readingsOfWords(words)
  const hits = await needs.database.read(caller.scope, async (sql) => {
    const asked: Asked = { sql, caller, needs }
    const found: Hit[] = []
    found.push(...await byNumbers(readings, asked), ...await byFilings(readings, asked))
    for (const reading of readings) found.push(...await askers[reading.kind](reading.value, asked))
    return found
  })
  return { takenFor: readings.map((reading) => ({ ...reading })), groups: groupsOf(hits, hitsMax) }
}

const nothing = (): Promise<readonly Hit[]> => Promise.resolve([])

/** Who is asked for what; documents of any kind are asked about together, beforehand. */
const askers: Readonly<Record<Reading['kind'], (value: string, asked: Asked) => Promise<readonly Hit[]>>> = {
  'filing': oneFiling,
  'entry-number': nothing,
  'importer-number': parties,
  'tariff-number': tariffNumber,
  'did': issuers,
  'in-bond-number': nothing,
  'security-filing-number': nothing,
  'document-number': goods,
  'name': parties,
}

/** What is on file under a number, whatever document it is of. */
async function byNumbers(readings: readonly Reading[], { sql, caller, needs }: Asked): Promise<readonly Hit[]> {
  const numbers = new Set(readings.filter(({ kind }) => kind !== 'name' && kind !== 'did').flatMap(({ value }) => [value, value.toUpperCase(), value.toUpperCase().replaceAll(/[\s/-]/g, '')]))
  const found = await needs.filings.naming(sql, [...numbers], caller.environment)
  return found.map(({ kind, id, number, stage }): Hit => ({ kind, id, title: number, state: stage }))
}

/** Filings of an importer, or whose own reference has the words in it. */
async function byFilings(readings: readonly Reading[], { sql, caller, needs }: Asked): Promise<readonly Hit[]> {
  const asked = readings.find(({ kind }) => kind === 'importer-number' || kind === 'entry-number' || kind === 'document-number')
  if (asked === undefined) return []
  const narrowed = asked.kind === 'importer-number' ? { importer: asked.value } : { text: asked.value }
  const found = await needs.filings.listed(sql, { ...narrowed, environment: caller.environment, limit: hitsMax })
  return found.map(({ id, kind, entryNumber, outcome, client, receivedAt }): Hit => ({ kind, id, title: entryNumber, state: outcome, about: client, at: receivedAt }))
}

async function oneFiling(id: string, { sql, caller, needs }: Asked): Promise<readonly Hit[]> {
  const filing = await needs.filings.filing(sql, id, caller.environment)
  return filing === undefined ? [] : [{ kind: filing.kind, id, title: filing.entryNumber, state: filing.outcome, about: filing.client, at: filing.receivedAt }]
}

async function parties(text: string, { sql, needs }: Asked): Promise<readonly Hit[]> {
  return (await needs.parties.named(sql, text, hitsMax)).map(({ kind, id, name, state }): Hit => ({ kind, id, title: name, about: id, ...(state === undefined ? {} : { state }) }))
}

async function goods(text: string, { sql, caller, needs }: Asked): Promise<readonly Hit[]> {
  const { shipments, lots } = await needs.provenance.named(sql, text, { environment: caller.environment, limit: hitsMax })
  return [...shipments.map((number): Hit => ({ kind: 'shipment', id: number, title: number })), ...lots.map((lot): Hit => ({ kind: 'lot', id: lot, title: lot }))]
}

async function issuers(did: string, { sql, needs }: Asked): Promise<readonly Hit[]> {
  const recognised = await needs.credentials.recognised(sql, did)
  return recognised.map(({ name, types, endedAt }): Hit => ({ kind: 'issuer', id: did, title: name, about: types.join(', '), state: endedAt === undefined ? 'recognised' : 'ended' }))
}

async function tariffNumber(code: string, { needs }: Asked): Promise<readonly Hit[]> {
  const line = needs.tariff.book().line(code, easternDate(needs.clock.now()))
  return Promise.resolve(line === undefined ? [] : [{ kind: 'tariff-line', id: line.code, title: line.code, about: [...line.headings, line.description].join(' › ') }])
}
