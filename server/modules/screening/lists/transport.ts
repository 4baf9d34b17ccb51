import { compareEditions } from '@customhouse/screening/editions/compare-editions.ts'
import type { ListEdition } from '@customhouse/screening/listed-party.ts'
import type { Caller } from '../../../platform/access/index.ts'
import type { Sql } from '../../../platform/database/index.ts'
import { notFound, Problem } from '../../../platform/http/index.ts'
import { uuidV7 } from '../../../platform/outbox/index.ts'
import type { ListEditionLoaded } from '../events.ts'
import { rescreen } from '../rescreening/jobs.ts'
import type { ScreeningNeeds } from '../screening.ts'
import { editionInForce, editionOf, listEditions, lockLists, partiesOfEdition, putBackInForce, saveEdition, type EditionOnFile } from './store.ts'

/** What became of a file: a new edition, or one that is on file already. */
export interface LoadedEdition {
  readonly outcome: 'loaded' | 'known'
  readonly edition: EditionOnFile
}

/** How much smaller an edition may be than the one before: a file that was cut is refused even where its form is whole. */
const shareLeftMin = 0.5

/** Puts an edition in force, and begins to compare it with open filings. Needs a system transaction. */
export async function loadEdition(sql: Sql, needs: Pick<ScreeningNeeds, 'clock' | 'outbox' | 'jobs'>, { edition, caller, isShrinkMeant }: { readonly edition: ListEdition; readonly caller: Pick<Caller, 'subject' | 'organisation'>; readonly isShrinkMeant: boolean }): Promise<LoadedEdition> {
  await lockLists(sql)
  const { list, published, sha256, parties } = edition
  const known = await editionOf(sql, list, sha256)
  if (known !== undefined) return { outcome: 'known', edition: known }
  const before = await editionInForce(sql, list)
  if (before !== undefined && !isShrinkMeant && parties.length < before.parties * shareLeftMin) throw tooSmall(before.parties, parties.length)
  if (before !== undefined && published < before.published) throw older(before)
  const now = needs.clock.now()
  const { added, removed, changed } = compareEditions(before === undefined ? [] : await partiesOfEdition(sql, before.id), parties)
  const saved: EditionOnFile = { id: uuidV7(now.getTime()), list, published, sha256, parties: parties.length, loadedAt: now.toISOString(), loadedBy: caller.subject, inForce: true, difference: { added: added.length, removed: removed.length, changed: changed.length } }
  await saveEdition(sql, saved, parties)
  await follow(sql, needs, { edition: saved, ...(before !== undefined && { before: before.id }), at: saved.loadedAt, caller })
  return { outcome: 'loaded', edition: saved }
}

/** Puts an earlier edition back in force. Needs a system transaction. */
export async function reinstateEdition(sql: Sql, needs: Pick<ScreeningNeeds, 'clock' | 'outbox' | 'jobs'>, { list, id, caller }: { readonly list: string; readonly id: string; readonly caller: Pick<Caller, 'subject' | 'organisation'> }): Promise<EditionOnFile> {
  await lockLists(sql)
  const edition = (await listEditions(sql)).find((one) => one.id === id && one.list === list)
  if (edition === undefined) throw notFound()
  if (edition.inForce) throw new Problem({ status: 409, title: 'The edition is in force', detail: 'It is the one that filings are compared with already' })
  const before = await editionInForce(sql, list)
  await putBackInForce(sql, edition)
  await follow(sql, needs, { edition, ...(before !== undefined && { before: before.id }), at: needs.clock.now().toISOString(), caller })
  return { ...edition, inForce: true }
}

interface Following {
  readonly edition: EditionOnFile
  readonly before?: string
  readonly at: string
  readonly caller: Pick<Caller, 'organisation'>
}

async function follow(sql: Sql, { jobs, outbox }: Pick<ScreeningNeeds, 'outbox' | 'jobs'>, { edition: { id, list, published, sha256, difference }, before, at, caller }: Following): Promise<void> {
  await rescreen(sql, jobs, { list, edition: id, ...(before !== undefined && { before }) })
  const data: ListEditionLoaded['data'] = { list, published, sha256, ...difference }
  await outbox.publish(sql, [{ type: 'ListEditionLoaded', module: 'screening', organisation: caller.organisation, client: '', subject: id, occurredAt: at, data }])
}

function tooSmall(before: number, now: number): Problem {
  return new Problem({
    status: 422, type: 'urn:customhouse:problem:list-shrank', title: 'The list has become much smaller',
    detail: `It names ${String(now)} parties where the edition in force names ${String(before)}: the file may have been cut. The edition in force stays. Say shrinkIsMeant=true where it is right`,
  })
}

function older({ published }: EditionOnFile): Problem {
  return new Problem({ status: 409, title: 'A later edition is in force', detail: `The edition in force was published on ${published}. To go back, put the earlier edition in force again` })
}
