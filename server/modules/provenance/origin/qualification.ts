import { greaterOf, type Decimal } from '@customhouse/vocabulary/measures/decimal.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { OriginStep } from '@customhouse/vocabulary/provenance/digital-twin.ts'
import type { LotId } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { OriginWay } from './agreement.ts'

/** `shown-not`: proven evidence shows that the lot does not originate. `not-shown`: something is missing, unproven or uncertain. */
export type QualificationOutcome = 'originating' | 'not-shown' | 'shown-not'

/** Whether a lot originates under an agreement, with the words of the path and the lots that it rests on. */
export interface Qualification {
  readonly lot: LotId
  readonly outcome: QualificationOutcome
  /** By which way it originates. */
  readonly way?: OriginWay
  readonly steps: readonly OriginStep[]
  readonly findings: readonly Finding[]
  /** Lots whose own qualification this one rests on, or fails by: the path goes on there. */
  readonly leadsTo: readonly LotId[]
  /** The part of its volume that is of other origin and was disregarded, rounded up: it counts again where the lot is a material. */
  readonly disregardedShare?: Decimal
  /** It is made of itself, or of what is: nothing that leads back to a circle is shown to originate. */
  readonly isCircular?: true
}

/** The worse of two outcomes: shown not to hold before not shown before shown. */
export function worseOutcome(one: QualificationOutcome, other: QualificationOutcome): QualificationOutcome {
  return rank(one) <= rank(other) ? one : other
}

/** The looser of two ways: what is made of both is no stricter than the looser. */
export function looserWay(one: OriginWay, other: OriginWay): OriginWay {
  if (one === other) return one
  return one === 'wholly-obtained' || other === 'wholly-obtained' ? 'originating-materials' : one === 'originating-materials' ? other : one
}

/** The greatest disregarded share of several: what is taken of them may hold as much. */
export function greatestShare(all: readonly Pick<Qualification, 'disregardedShare'>[]): Decimal | undefined {
  const shares = all.flatMap(({ disregardedShare }) => disregardedShare ?? [])
  return shares.length === 0 ? undefined : shares.reduce(greaterOf)
}

function rank(outcome: QualificationOutcome): number {
  return outcome === 'shown-not' ? 0 : outcome === 'not-shown' ? 1 : 2
}
