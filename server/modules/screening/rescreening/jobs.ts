import { compareEditions } from '@customhouse/screening/editions/compare-editions.ts'
import type { ListedParty } from '@customhouse/screening/listed-party.ts'
import { daysAfter, easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import type { Sql } from '../../../platform/database/index.ts'
import type { Jobs } from '../../../platform/jobs/index.ts'
import type { Fact } from '../../../platform/outbox/index.ts'
import { standingClearances } from '../clearances/store.ts'
import type { HitsChanged } from '../events.ts'
import { finderOf } from '../find-listed.ts'
import { openHitsOn, partiesSince, saveHits, saveSettlement, type FoundHit, type ScreenedParty } from '../hits/store.ts'
import { listEditions, partiesOfEdition } from '../lists/store.ts'
import { keeping, screeningBook, type ScreeningBook } from '../screening-book.ts'
import type { ScreeningNeeds } from '../screening.ts'

const queue = 'screening-rescreen'

/** Filings of a year are compared with a new edition: most entries are liquidated within 314 days (19 CFR 159.11), and until then customs may act on them. */
const daysBack = 365
const pageSize = 2_000

interface RescreenJob {
  readonly list: string
  readonly edition: string
  /** The edition that was in force before: what it named alike is not compared again. */
  readonly before?: string
  readonly after?: ScreenedParty
}

/** Compares open filings with what is new in an edition, with the transaction that puts it in force. */
export async function rescreen(sql: Sql, jobs: Pick<Jobs, 'enqueue'>, job: RescreenJob): Promise<void> {
  await jobs.enqueue(sql, queue, { data: job })
}

/** Compares a page of parties with a new edition, then has the next one compared. */
export function rescreeningJobs(needs: Pick<ScreeningNeeds, 'database' | 'jobs' | 'clock' | 'outbox'>): void {
  needs.jobs.work(queue, async ({ data }) => {
    // Written by this program above.
    await rescreenPage(data as RescreenJob, needs)
  })
}

async function rescreenPage(job: RescreenJob, { database, jobs, clock, outbox }: Pick<ScreeningNeeds, 'database' | 'jobs' | 'clock' | 'outbox'>): Promise<void> {
  await database.system(async (sql) => {
    const edition = (await listEditions(sql)).find(({ id }) => id === job.edition)
    // A later one took its place and is compared by its own job.
    if (edition?.inForce !== true) return
    const now = clock.now()
    const { added, removed, changed } = compareEditions(job.before === undefined ? [] : await partiesOfEdition(sql, job.before), await partiesOfEdition(sql, job.edition))
    const gone = job.after === undefined ? await delist(sql, job.list, removed) : []
    const fresh: readonly ListedParty[] = [...added, ...changed.map(({ after }) => after)]
    const find = keeping(finderOf([{ list: job.list, edition: edition.published, parties: fresh }]))
    const page = fresh.length === 0 ? [] : await partiesSince(sql, `${daysAfter(easternDate(now), -daysBack)}T00:00:00Z`, { limit: pageSize, ...(job.after !== undefined && { after: job.after }) })
    const found = hitsAmong(page, screeningBook('', find, await standingClearances(sql)), now)
    const filings = await saveHits(sql, found)
    const owners = [...gone, ...found.filter(({ owner }) => filings.has(owner.filing)).map(({ owner }) => owner)]
    const last = page.at(-1)
    if (page.length === pageSize && last !== undefined) await rescreen(sql, jobs, { ...job, after: last })
    await outbox.publish(sql, factsOf(owners, { list: job.list, at: now.toISOString() }))
  })
}

/** Hits that nobody settled, on parties that the list names no more, stand no longer. */
async function delist(sql: Sql, list: string, removed: readonly ListedParty[]): Promise<readonly FoundHit['owner'][]> {
  const hits = await openHitsOn(sql, list, removed.map(({ entry }) => entry))
  for (const { id } of hits) await saveSettlement(sql, id, { state: 'delisted' })
  return hits
}

function hitsAmong(parties: readonly ScreenedParty[], book: ScreeningBook, now: Date): readonly FoundHit[] {
  return parties.flatMap(({ filing, environment, entryNumber, organisation, client, ...party }) =>
    book.screen([party], { client, on: easternDate(now) }).map((hit): FoundHit => ({ owner: { filing, environment, entryNumber, organisation, client }, hit, foundAt: now.toISOString(), foundBy: 'rescreening' })))
}

/** One fact for each filing. */
function factsOf(owners: readonly FoundHit['owner'][], { list, at }: { readonly list: string; readonly at: string }): readonly Fact[] {
  const byFiling = new Map(owners.map((owner) => [owner.filing, owner]))
  return [...byFiling.values()].map(({ filing, environment, entryNumber }) => {
    const data: HitsChanged['data'] = { entryNumber, because: 'edition', why: `A new edition of ${list} was compared with the filing`, by: 'screening' }
    // Of no organisation: customs alone hears it, and a filer is told by the determination.
    return { type: 'HitsChanged', module: 'screening', organisation: '', client: '', subject: filing, occurredAt: at, environment, data }
  })
}
