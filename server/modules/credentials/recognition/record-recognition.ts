import { findingAt, type Objection } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, type Outcome, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { recordingConditions as conditions } from './conditions.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'

/** What the authority asks to have recorded. */
export type RecognitionRequest = Omit<RecognisedIssuer, 'id' | 'recordedAt' | 'recognisedBy' | 'endedAt' | 'endReason'>

interface Recording {
  readonly id: string
  readonly by: string
  readonly at: Date
  readonly isKnownType: (type: string) => boolean
}

/** Decides whether a recognition can be recorded as asked. */
export function recordRecognition(request: RecognitionRequest, { id, by, at, isKnownType }: Recording): Outcome<RecognisedIssuer> {
  const objections: readonly Objection[] = [
    [!/^(?:did:[a-z0-9]+:\S+|https:\/\/\S+)$/.test(request.issuer), conditions.issuerWrong, '/issuer'],
    [request.until !== undefined && Date.parse(request.until) <= Date.parse(request.from), conditions.periodWrong, '/until'],
    ...request.types.map((type, index): Objection => [!isKnownType(type), conditions.typeUnknown, `/types/${String(index)}`]),
  ]
  const [first, ...others] = objections.flatMap(([holds, condition, pointer]) => (holds ? [findingAt(condition, pointer)] : []))
  if (first !== undefined) return refused(first, ...others)
  return achieved({ ...request, id, recognisedBy: by, recordedAt: at.toISOString() })
}
