import { preLoadingOutcomes } from '@customhouse/formats/air-manifest/pre-loading-answer.table.ts'
import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { assessments, type AssessmentCode, type StatedPreLoading } from '../../filings/index.ts'
import type { AnsweredMessage } from '../messages/message-kind.ts'

const answers = '11'
/** UN/EDIFACT 1225: not accepted. */
const refuses = '27'

const referrals: ReadonlySet<string> = new Set(Object.values(preLoadingOutcomes).filter((outcome) => outcome.as === 'referral').map(({ code }) => code))

/**
 * The answer to a report of air cargo before loading: one of the waybill, its assessment a status or a referral. A report of several waybills is
 * answered by what holds its loading up most; each waybill's own stands in the summary.
 */
export function answerPreLoading({ document, subject, accepted, findings, filed, at }: AnsweredMessage<StatedPreLoading>): CanonicalDocument {
  const moment = { value: at.slice(0, 19).replaceAll(/[-T:]/g, ''), format: '204' }
  const told = filed === undefined ? [] : Object.entries(filed.told)
  const worst = order.find((code) => told.some(([, assessment]) => assessment === code))
  const response: CanonicalClass = {
    functionCode: accepted ? answers : refuses,
    functionalReferenceId: (filed === undefined ? at : filed.id).replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 35),
    issueDateTime: moment,
    ...(findings.length === 0 ? {} : { error: findings.map(({ code, message }) => ({ validationCode: code, description: message })) }),
    ...assessed(worst, moment),
    declaration: { ...(accepted ? { acceptanceDateTime: moment } : { rejectionDateTime: moment }), ...statedMembers({ functionalReferenceId: subject?.report.reference, id: filed?.id }), ...waybillOf(document, indexOf(subject, told, worst)) },
  }
  return { version: dictionaryVersion, response, ...turned(document) }
}

/** The numbers of a waybill, as the report gave them. */
function waybillOf({ conveyanceReport }: CanonicalDocument, index: number): CanonicalClass {
  const consignment = [conveyanceReport?.['consignment']].flat()[index]
  const documents = typeof consignment === 'object' && 'transportContractDocument' in consignment ? consignment.transportContractDocument : undefined
  return documents === undefined ? {} : { consignment: [{ transportContractDocument: documents }] }
}

const order: readonly AssessmentCode[] = ['DNL', 'RFS', 'RFI', 'ACC']

function indexOf(subject: StatedPreLoading | undefined, told: readonly (readonly [string, string])[], worst: AssessmentCode | undefined): number {
  const key = told.find(([, assessment]) => assessment === worst)?.[0]
  return Math.max(0, subject?.report.bills.findIndex((bill) => bill.key === key) ?? 0)
}

function assessed(code: AssessmentCode | undefined, moment: { readonly value: string; readonly format: string }): CanonicalClass {
  if (code === undefined) return {}
  return referrals.has(code) ? { additionalInformation: [{ statementCode: code, statementDescription: assessments[code].asks }] } : { status: [{ effectiveDateTime: moment, nameCode: code }] }
}

/** The envelope turned round: who sent is now who receives. */
function turned({ interchange }: CanonicalDocument): Pick<CanonicalDocument, 'interchange'> {
  if (interchange === undefined) return {}
  const { sender, recipient, reference, testIndicator } = interchange
  return { interchange: statedMembers({ sender: recipient, recipient: sender, reference, testIndicator }) }
}
