import type { Outcome, Reason } from '@customhouse/vocabulary/determination/determination.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import type { CargoReleaseData, EntryFact } from '../events.ts'

/** An entry for cargo release as it is on file. A cancelled one stays on file: its number is spent (SE10 note 1). */
export interface CargoReleaseOnFile extends CargoReleaseData {
  readonly status: 'on-file' | 'cancelled'
  readonly filedAt: MomentText
  readonly outcome?: Outcome
  readonly releasedAt?: MomentText
  /** What officers have ordered and not lifted. It outlives a replacement of the entry. */
  readonly standing: readonly Reason[]
  /** A correction or cancellation that waits for an officer. */
  readonly request?: { readonly kind: 'correction'; readonly data: CargoReleaseData } | { readonly kind: 'cancellation'; readonly reason: string }
}

/** The entry for cargo release after a fact. */
export function cargoReleaseAfter(before: CargoReleaseOnFile | undefined, fact: EntryFact, at: MomentText): CargoReleaseOnFile | undefined {
  if (fact.type === 'EntryFiled') return { ...dataOf(fact.data), status: 'on-file', filedAt: at, standing: [] }
  return before === undefined ? undefined : changed(before, fact, at)
}

function changed(before: CargoReleaseOnFile, fact: EntryFact, at: MomentText): CargoReleaseOnFile {
  if (fact.type === 'EntryReplaced') return { ...dataOf(fact.data), status: before.status, filedAt: at, standing: before.standing }
  if (fact.type === 'EntryUpdated') {
    const { portOfEntry, transportMode, carrierCode } = fact.data
    return { ...before, ...stated({ portOfEntry, transportMode, carrierCode }) }
  }
  if (fact.type === 'EntryCorrectionRequested') return { ...before, request: { kind: 'correction', data: dataOf(fact.data) } }
  if (fact.type === 'EntryCancellationRequested') return { ...before, request: { kind: 'cancellation', reason: fact.data.reason } }
  if (fact.type === 'EntryRequestSettled') return settled(before, fact.data.approved, at)
  if (fact.type === 'EntryCancelled') return { ...before, status: 'cancelled' }
  return fact.type === 'CargoDetermined' ? determined(before, fact.data, at) : before
}

function determined(before: CargoReleaseOnFile, data: { outcome: Outcome; standing?: readonly Reason[] }, at: MomentText): CargoReleaseOnFile {
  const { releasedAt, ...rest } = before
  const standing = data.standing ?? before.standing
  return data.outcome === 'release' ? { ...rest, standing, outcome: data.outcome, releasedAt: releasedAt ?? at } : { ...rest, standing, outcome: data.outcome }
}

function settled(before: CargoReleaseOnFile, isApproved: boolean, at: MomentText): CargoReleaseOnFile {
  const { request, ...rest } = before
  if (!isApproved || request === undefined) return rest
  if (request.kind === 'cancellation') return { ...rest, status: 'cancelled' }
  return { ...request.data, status: before.status, filedAt: at, standing: before.standing }
}

function dataOf(data: CargoReleaseData): CargoReleaseData {
  const { importer, typeCode, portOfEntry, transportMode, carrierCode, isImmediateDelivery, isCertifiedFromSummary } = data
  return {
    importer,
    typeCode,
    isImmediateDelivery,
    isCertifiedFromSummary,
    ...stated({ portOfEntry, transportMode, carrierCode }),
  }
}

type Whereabouts = Pick<CargoReleaseData, 'portOfEntry' | 'transportMode' | 'carrierCode'>

function stated({ portOfEntry, transportMode, carrierCode }: { readonly [Key in keyof Whereabouts]: Whereabouts[Key] | undefined }): Whereabouts {
  return {
    ...(portOfEntry === undefined ? {} : { portOfEntry }),
    ...(transportMode === undefined ? {} : { transportMode }),
    ...(carrierCode === undefined ? {} : { carrierCode }),
  }
}
