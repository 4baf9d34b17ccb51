import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { SegmentNote } from './set-reader.ts'
import type { GroupReceipt, SetReceipt } from './x12-reader.ts'

/**
 * The functional acknowledgement (997) of a group that was read, as a document that the writer writes: AK1, then for each set AK2 and AK5, with
 * AK3 and AK4 for its faults, and AK9. Of a group that is rejected as such no set is accepted. It goes back to who sent the group.
 */
export function acknowledgeGroup(group: GroupReceipt): CanonicalDocument {
  const { interchange } = group
  const isRejected = group.codes.length > 0
  const sets = isRejected ? group.sets.filter(({ isAccepted }) => !isAccepted) : group.sets
  return {
    version: dictionaryVersion,
    response: {
      functionCode: '11',
      acknowledgement: {
        groupTypeCode: group.functionalIdentifier, includedQuantity: { value: String(group.included) }, receivedQuantity: { value: String(group.received) }, acceptedQuantity: { value: isRejected ? '0' : String(group.accepted) },
      },
      error: [...sets.flatMap(errorsOf), ...group.codes.map((validationCode) => ({ validationCode }))],
      status: [...sets.map(statusOf), { nameCode: groupCode(group) }],
      declaration: { functionalReferenceId: group.number },
    },
    interchange: { ...returned(interchange), functionalIdentifier: 'FA' },
  }
}

/** AK901: accepted, accepted with errors noted, partially accepted, rejected. */
function groupCode({ codes, accepted, received, sets }: GroupReceipt): string {
  if (codes.length > 0 || (accepted === 0 && received > 0)) return 'R'
  if (accepted < received) return 'P'
  return sets.some(({ notes }) => notes.length > 0) ? 'E' : 'A'
}

function statusOf(receipt: SetReceipt): CanonicalClass {
  const accepted = receipt.notes.length > 0 ? 'E' : 'A'
  return { nameCode: receipt.isAccepted ? accepted : 'R', pointer: [setPointer(receipt)] }
}

function setPointer({ set, number }: SetReceipt): CanonicalClass {
  return { documentSectionCode: set, tagId: number }
}

function errorsOf(receipt: SetReceipt): CanonicalClass[] {
  const set = setPointer(receipt)
  const codes = receipt.notes.length > 0 ? [...receipt.codes, '5'] : receipt.codes
  return [...receipt.notes.map((note, index) => errorOf(note, { set, previous: receipt.notes[index - 1] })), ...codes.slice(0, 5).map((validationCode) => ({ validationCode, pointer: [set] }))].flat()
}

/** A segment with faults in its elements is noted with code 8, then its elements. */
function errorOf(note: SegmentNote, { set, previous }: { readonly set: CanonicalClass; readonly previous: SegmentNote | undefined }): CanonicalClass[] {
  const segment = { documentSectionCode: note.segment.slice(0, 3), sequenceNumeric: String(note.position) }
  if (note.element === undefined) return [{ validationCode: note.code ?? '', pointer: [set, segment] }]
  const element = { validationCode: note.elementCode ?? '', pointer: [set, segment, { sequenceNumeric: String(note.element) }] }
  const isFirst = previous?.element === undefined || previous.position !== note.position
  return isFirst ? [{ validationCode: '8', pointer: [set, segment] }, element] : [element]
}

/** The envelope of what goes back: sender and recipient change places. */
function returned(interchange: Readonly<Record<string, string>>): Record<string, string> {
  const of = (member: string) => interchange[member] ?? ''
  return {
    senderQualifier: of('recipientQualifier'), sender: of('recipient'), recipientQualifier: of('senderQualifier'), recipient: of('sender'), groupSender: of('groupRecipient'), groupRecipient: of('groupSender'),
    controlVersion: of('controlVersion'), testIndicator: of('testIndicator'), serviceCharacters: of('serviceCharacters'), release: of('release'),
  }
}
