import type { CanonicalClass, CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { EdifactWriter } from '../envelope/interchange-writer.ts'
import { positionOf } from '../mapping/mapping-plan.ts'
import { impliedFunction } from '../mapping/message-builder.ts'
import type { MessageReport, SyntaxReport } from './syntax-report.ts'

/** How an answer is made. */
export interface ControlOptions {
  readonly preparedAt: Date
  /** Interchange reference (0020) of the answer. */
  readonly reference: string
}

/**
 * Actions of data element 0083: rejected with all below; acknowledged, with all below that is not rejected by name. (8, interchange received,
 * would say that nothing but its header is checked yet.)
 */
const rejected = '4'
const acknowledged = '7'

/**
 * Error codes of data element 0085 (ISO 9735-10) for the conditions that have one: 12 invalid value, 13 missing, 15 not supported in this position, 16 too many
 * constituents, 18 unspecified error, 20 character invalid as service character, 21 invalid character, 26 duplicate detected, 28 references
 * do not match, 29 control count does not match, 36 too many segment repetitions, 37 invalid type of characters, 39 data element too long.
 */
const errorCodes: Readonly<Record<string, string>> = {
  'edifact-envelope-element-missing': '13', 'edifact-segment-missing': '13', 'edifact-segment-unknown': '15', 'edifact-segment-out-of-order': '15',
  'edifact-envelope-out-of-order': '15', 'edifact-repetition-not-allowed': '16', 'edifact-service-string-invalid': '20', 'edifact-character-outside-repertoire': '21',
  'edifact-character-undecodable': '21', 'edifact-message-reference-repeated': '26', 'edifact-message-reference-wrong': '28', 'edifact-group-reference-wrong': '28',
  'edifact-interchange-reference-wrong': '28', 'edifact-segment-count-wrong': '29', 'edifact-group-count-wrong': '29', 'edifact-interchange-count-wrong': '29',
  'edifact-segment-too-often': '36', 'edifact-number-invalid': '37', 'edifact-date-invalid': '12', 'edifact-element-too-long': '39', 'edifact-message-unknown': '12', 'edifact-repertoire-unsupported': '12',
  'edifact-version-unsupported': '2',
}

/**
 * A CONTRL message (ISO 9735-10, version 4 release 1) in an interchange of its own that answers what was read: UCI with what became of the
 * interchange, UCM for each message, UCS for each segment in error, UCD for each element in error. Never to be made of a CONTRL message,
 * which nothing answers. Sent back to the sender of the subject interchange.
 */
export function writeControl(report: SyntaxReport, { preparedAt, reference }: ControlOptions): Uint8Array {
  const writer = new EdifactWriter({ message: 'CONTRL', preparedAt })
  const parts = [writer.add(controlDocument(report, reference)), writer.end()]
  return Buffer.concat(parts.map(({ bytes }) => bytes))
}

/** The answer as a canonical document with the root `response`. */
export function controlDocument({ header, messages, rejection }: SyntaxReport, reference: string): CanonicalDocument {
  const { sender, senderQualifier, recipient, recipientQualifier, syntaxLevel, syntaxVersion } = header
  const subject = withoutAbsent({
    senderId: sender, senderIdentificationTypeCode: senderQualifier, recipientId: recipient, recipientIdentificationTypeCode: recipientQualifier,
    actionCode: rejection === undefined ? acknowledged : rejected, ...(rejection !== undefined && { validationCode: errorCode(rejection), segmentId: segmentOf(rejection) }),
  })
  const response: CanonicalClass = {
    functionCode: impliedFunction, ...withoutAbsent({ functionalReferenceId: header['reference'] }), subjectInterchange: subject,
    // What is said of the interchange is said of its messages too when it is rejected.
    ...(rejection === undefined && messages.length > 0 && { status: messages.map(statusOf) }),
  }
  const interchange = withoutAbsent({ syntaxLevel, syntaxVersion, sender: recipient, senderQualifier: recipientQualifier, recipient: sender, recipientQualifier: senderQualifier, reference })
  return { version: dictionaryVersion, response, interchange }
}

function statusOf({ header, findings }: MessageReport): CanonicalClass {
  const { messageReference: id, message: typeCode, messageVersion: versionId, messageRelease: releaseId, messageAgency: agencyCode, messageAssociation: associationCode } = header
  const message = withoutAbsent({ id, typeCode, versionId, releaseId, agencyCode, associationCode })
  if (findings.length === 0) return { message, nameCode: acknowledged }
  const fatal = findings.find(({ severity }) => severity === 'fatal')
  const isTrailer = fatal?.pointer.source?.includes(' UNT') === true || fatal?.pointer.source?.includes(' UNH') === true
  const segmentError = segmentErrorsOf(findings)
  return {
    message, nameCode: rejected, ...(isTrailer && { validationCode: errorCode(fatal), segmentId: segmentOf(fatal) }),
    ...(segmentError.length > 0 && { segmentError }),
  }
}

/** UCS stands up to 999 times in a message of the answer. */
const segmentErrorsMax = 999

/** UCD stands up to 99 times after a UCS. */
const elementErrorsMax = 99

interface SegmentError {
  readonly sequenceNumeric: string
  validationCode?: string
  readonly elementError: CanonicalClass[]
}

/** UCS for each segment in error, with UCD for each of its elements in error. */
function segmentErrorsOf(findings: readonly Finding[]): readonly CanonicalClass[] {
  const errors = new Map<string, SegmentError>()
  for (const finding of findings) {
    const [, number, tag = '', element] = /segment (\d+) ([A-Z]{3})(?: (\S+))?/.exec(finding.pointer.source ?? '') ?? []
    if (number === undefined || tag === 'UNT' || tag === 'UNH') continue
    const error = errors.get(number) ?? { sequenceNumeric: number, elementError: [] }
    addError(error, errorCode(finding), element === undefined ? undefined : elementPosition(tag, element))
    errors.set(number, error)
  }
  return [...errors.values()].slice(0, segmentErrorsMax).map(({ elementError, ...segment }) => ({ ...segment, ...(elementError.length > 0 && { elementError }) }))
}

function addError(error: SegmentError, validationCode: string, position: Readonly<Record<string, string>> | undefined): void {
  if (position === undefined) error.validationCode ??= validationCode
  else if (error.elementError.length < elementErrorsMax) error.elementError.push({ validationCode, ...position })
}

/** Position of an element (S011): the tag counts as the first (0098), a component of a composite from one (0104). */
function elementPosition(tag: string, name: string): Readonly<Record<string, string>> {
  const { element, component } = positionOf(tag, name)
  return { elementNumeric: String(element + 1), ...(name.includes('.') && { componentNumeric: String(component) }) }
}

function errorCode({ code }: Finding): string {
  return Object.hasOwn(errorCodes, code) ? errorCodes[code] ?? '18' : '18'
}

function segmentOf({ pointer }: Finding): string {
  return /\bUN[A-Z]\b/.exec(pointer.source ?? '')?.[0] ?? 'UNB'
}

function withoutAbsent(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined))
}
