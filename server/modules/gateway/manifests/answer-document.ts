import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'

/** What is answered to one message. */
export interface AnsweredMessage {
  readonly document: CanonicalDocument
  readonly accepted: boolean
  readonly findings: readonly Finding[]
  /** Number under which it is on file; absent where it was not filed. */
  readonly id?: string
  readonly reference?: string
  readonly at: MomentText
}

/** UN/EDIFACT 1225: accepted without reserves, not accepted. */
const accepts = '44'
const refuses = '27'

/** The answer to a report in the data model, from which each format writes its own: 355, CUSRES, JSON. It goes back to whom the report came from. */
export function answerDocument({ document, accepted, findings, id, reference, at }: AnsweredMessage): CanonicalDocument {
  const moment = { value: at.slice(0, 19).replaceAll(/[-T:]/g, ''), format: '204' }
  const { carrier, borderTransportMeans, itinerary } = document.conveyanceReport ?? {}
  return {
    version: dictionaryVersion,
    response: {
      functionCode: accepted ? accepts : refuses,
      ...statedMembers({ functionalReferenceId: reference }),
      issueDateTime: moment,
      ...(findings.length === 0 ? {} : { error: findings.map(errorOf) }),
      declaration: {
        ...(accepted ? { acceptanceDateTime: moment } : { rejectionDateTime: moment }),
        // What was answered to is repeated, so that the sender finds it again (X12 355).
        ...statedMembers({ id, functionalReferenceId: reference, carrier, borderTransportMeans, itinerary }),
      },
    },
    ...(document.interchange === undefined ? {} : { interchange: returned(document.interchange) }),
  }
}

function errorOf({ code, message, pointer }: Finding): CanonicalClass {
  const [, place] = /\/consignment\/(\d+)/.exec(pointer.declaration ?? '') ?? []
  const tag = pointer.wco?.split('/').at(-1)?.replace(/\[\d+\]$/, '')
  const at = statedMembers({ sequenceNumeric: place === undefined ? undefined : String(Number(place) + 1), documentSectionCode: place === undefined ? undefined : '28A', tagId: tag })
  return { validationCode: code, description: message, ...(Object.keys(at).length === 0 ? {} : { pointer: [at] }) }
}

/** The envelope turned round: who sent is now who receives. */
function returned(envelope: NonNullable<CanonicalDocument['interchange']>): NonNullable<CanonicalDocument['interchange']> {
  const { sender, senderQualifier, recipient, recipientQualifier, reference, testIndicator } = envelope
  return statedMembers({ sender: recipient, senderQualifier: recipientQualifier, recipient: sender, recipientQualifier: senderQualifier, reference, testIndicator })
}
