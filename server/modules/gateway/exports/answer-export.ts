import { responseDocument } from '@customhouse/formats/wco-xml/response-document.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import type { ExportDeclarationOnFile, ExportEvent, StatedExport } from '../../filings/index.ts'
import type { AnsweredMessage } from '../messages/message-kind.ts'

/** The answer to a message about an export: a Response of the data model, which says accepted, received (its goods are still to be presented) or rejected, and the number. */
export function answerExport({ document, subject, accepted, findings, filed, at, format }: AnsweredMessage<StatedExport>): CanonicalDocument {
  const response = responseDocument({
    outcome: !accepted ? 'rejected' : filed?.told['status'] === 'registered' ? 'received' : 'accepted', reference: referenceOf(filed?.id ?? at), issuedAt: new Date(at), findings,
    declaration: statedMembers({ functionalReferenceId: subject?.reference, id: filed?.told['number'] ?? subject?.number }),
  })
  return { ...inCodesOf(format, response, accepted), ...envelope(document) }
}

/** EDIFACT answers by codes of its own (1225: 44 accepted, 27 not accepted). */
function inCodesOf(format: string, document: CanonicalDocument, accepted: boolean): CanonicalDocument {
  return format !== 'edifact' || document.response === undefined ? document : { ...document, response: { ...document.response, functionCode: accepted ? '44' : '27' } }
}

/** The envelope turned round: who sent is now who receives. */
function envelope({ interchange }: CanonicalDocument): Pick<CanonicalDocument, 'interchange'> {
  if (interchange === undefined) return {}
  const { sender, senderQualifier, recipient, recipientQualifier, reference, testIndicator } = interchange
  return { interchange: statedMembers({ sender: recipient, senderQualifier: recipientQualifier, recipient: sender, recipientQualifier: senderQualifier, reference, testIndicator }) }
}

/** Function codes of notifications, as CDS publishes them for exports; an amendment is answered with what it was found to be. */
const notificationCodes: Readonly<Record<ExportEvent['kind'], string>> = { registered: '02', accepted: '01', exempted: '01', amended: '01', presented: '09', exited: '16', cancelled: '10' }

/** What was told of an export, step by step, each as a Response of the data model; with the acceptance of goods that are there comes their clearance. */
export function notificationsOf({ number, reference, exitOffice, events }: ExportDeclarationOnFile): readonly CanonicalDocument[] {
  return events.flatMap(({ kind, at, version, office = exitOffice, reason }, index) => {
    const issued = { value: `${at.slice(0, 19).replaceAll(/[-T:]/g, '')}Z`, format: '304' }
    const made = (functionCode: string): CanonicalDocument => ({
      version: dictionaryVersion, metaData: { wcoDataModelVersionCode: '3.6', wcoTypeName: 'RES' },
      response: {
        functionCode, functionalReferenceId: referenceOf(`${number}${String(index + 1)}${functionCode}`), issueDateTime: issued,
        ...(kind === 'exited' && office !== undefined ? { additionalInformation: [{ statementDescription: office, statementTypeCode: 'CEX' }], status: [{ effectiveDateTime: issued, nameCode: 'A1' }] } : {}),
        ...(kind === 'cancelled' && reason !== undefined ? { additionalInformation: [{ statementDescription: reason.slice(0, 512), statementTypeCode: 'AFB' }] } : {}),
        declaration: { ...(kind === 'accepted' ? { acceptanceDateTime: issued } : {}), ...statedMembers({ functionalReferenceId: reference }), id: number, versionId: String(version) },
      },
    })
    return kind === 'accepted' ? [made(notificationCodes.accepted), made(notificationCodes.presented)] : [made(notificationCodes[kind])]
  })
}

/** At most 35 characters. */
function referenceOf(text: string): string {
  return text.replaceAll(/[^0-9A-Za-z]/g, '').slice(0, 35)
}
