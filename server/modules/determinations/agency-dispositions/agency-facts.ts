import type { Fact } from '../../../platform/outbox/index.ts'
import type { PartyDirectory } from '../../parties/index.ts'
import type { WholeFiling } from '../../filings/index.ts'
import type { AgencyReview } from './agency-review.ts'

type Speakers = Pick<PartyDirectory, 'speakersFor'>

/** That lines came before agencies, told to the organisations that speak for each and to nobody else. Pure. */
export function reviewsOpened(reviews: readonly AgencyReview[], directory: Speakers): readonly Fact[] {
  return reviews.flatMap(({ agency, filing, entryNumber, kind, port, lines, awaited, dueAt, environment, receivedAt }) => toSpeakers(directory, agency, {
    type: 'AgencyReviewOpened', subject: filing, occurredAt: receivedAt, environment,
    data: { entryNumber, kind, agency, port, lines: lines.map(({ line }) => line), programs: [...new Set(lines.flatMap(({ programs }) => programs))], isAwaited: awaited.length > 0, ...(dueAt !== undefined && { dueAt }) },
  }))
}

export interface HeardFromFiler {
  readonly filing: Pick<WholeFiling, 'id' | 'entryNumber' | 'environment'>
  readonly agency: string
  readonly kind: string
  readonly message: string
  readonly at: string
}

/** That a filer wrote to an agency, told to the organisations that speak for it. Pure. */
export function filerWrote({ filing: { id, entryNumber, environment }, agency, kind, message, at }: HeardFromFiler, directory: Speakers): readonly Fact[] {
  return toSpeakers(directory, agency, { type: kind === 'answer' ? 'AgencyDocumentsReceived' : 'AgencyMessageReceived', subject: id, occurredAt: at, environment, data: { entryNumber, agency, message } })
}

/** Something about one agency's lines, told to the organisations that speak for it. Pure. */
export function toSpeakers(directory: Speakers, agency: string, fact: Omit<Fact, 'module' | 'organisation' | 'client'>): readonly Fact[] {
  return directory.speakersFor(agency).map(({ id }) => ({ ...fact, module: 'determinations', organisation: id, client: '' }))
}
