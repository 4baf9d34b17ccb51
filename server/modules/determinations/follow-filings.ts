import type { Advice } from '@customhouse/vocabulary/advice/advice.ts'
import type { FilingToSave } from '../filings/index.ts'
import { agencyReviews, type AgencyReview } from './agency-dispositions/agency-review.ts'
import { workOf, type WorkItem } from './work-queue/work-item.ts'

/** Under which an entry or a summary is worked on. */
export interface WorkKey {
  readonly environment: WorkItem['environment']
  readonly entryNumber: string
  readonly kind: WorkItem['kind']
  readonly filing: string
}

/** What a group of filings leaves for people to do. */
export interface WorkAfter {
  readonly waiting: readonly WorkItem[]
  readonly done: readonly WorkKey[]
  readonly reviews: readonly AgencyReview[]
  readonly replaced: readonly WorkKey[]
}

/** What filings that were decided just now leave to do, and what they leave no more. A rejected filing changes nothing. Pure. */
export function workAfter(filings: readonly (FilingToSave & { readonly advice: Pick<Advice, 'agencies'> })[]): WorkAfter {
  const followed = filings.filter(({ decision }) => decision.accepted).map(({ id, received: { organisation, environment, receivedAt }, client, declaration, determination, advice }) => {
    const owner = { filing: id, organisation, client, environment, receivedAt, declaration }
    return { key: { environment, entryNumber: declaration.entryNumber, kind: declaration.kind, filing: id }, isFirst: declaration.functionCode === 'add', item: workOf({ ...owner, accepted: true, determination }), reviews: agencyReviews({ ...owner, standings: advice.agencies }) }
  })
  const later = followed.filter(({ isFirst }) => !isFirst)
  return {
    waiting: followed.flatMap(({ item }) => (item === undefined ? [] : [item])),
    done: later.flatMap(({ key, item }) => (item === undefined ? [key] : [])),
    reviews: followed.flatMap(({ reviews }) => reviews),
    replaced: later.flatMap(({ key, reviews }) => (reviews.length === 0 ? [key] : [])),
  }
}
