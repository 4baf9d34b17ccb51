import { recogniseMessageFormat } from '@customhouse/formats/message-formats.ts'
import type { MessageFormat, ReadDocument, ReadPart } from '@customhouse/formats/message-format.ts'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import type { ModelSelection } from '@customhouse/vocabulary/dictionary/artifacts/model-selection.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import { type Finding, rejects } from '@customhouse/vocabulary/finding/finding.ts'
import { guideConditions as conditions } from './guide-conditions.ts'

/** What a check of an interchange against a guide came to. */
export interface GuideCheck {
  /** The format that the bytes were read as; absent where none knows them. */
  readonly format?: string
  /** Whether every document follows the guide. */
  readonly follows: boolean
  /** Findings of the interchange as a whole. */
  readonly findings: readonly Finding[]
  readonly documents: readonly { readonly follows: boolean; readonly findings: readonly Finding[] }[]
}

/** Most documents of one interchange that are checked. */
const documentsMax = 200

/** Checks bytes of any format against a guide: read by whichever format knows them, then by the guide's part of the dictionary. Any bytes at all. */
export function checkAgainstGuide(bytes: Uint8Array, model: ModelSelection): GuideCheck {
  const format = recogniseMessageFormat(bytes.subarray(0, 65_536))
  if (format === undefined) return { follows: false, findings: [findingAt(conditions.formatUnknown, '')], documents: [] }
  const parts = readAll(format, bytes)
  const documents = parts.flatMap((part) => (part.kind === 'document' ? [documentChecked(part, model)] : []))
  const found = parts.flatMap((part) => (part.kind === 'finding' ? [part.finding] : []))
  const findings = [...found, ...(documents.length === 0 && !rejects(found) ? [findingAt(conditions.nothingRead, '')] : []), ...(documents.length > documentsMax ? [findingAt(conditions.tooManyDocuments, '')] : [])]
  return { format: format.name, follows: !rejects(findings) && documents.every(({ follows }) => follows), findings, documents: documents.slice(0, documentsMax) }
}

function readAll(format: MessageFormat, bytes: Uint8Array): readonly ReadPart[] {
  const reader = format.createReader()
  return [...reader.push(bytes), ...reader.end()]
}

function documentChecked(readDocument: ReadDocument, model: ModelSelection): GuideCheck['documents'][number] {
  // Metadata says how a document travels; a guide is about what it says.
  const { metaData, ...stated } = readDocument.document
  const found = checkDocument(stated, model).map((finding): Finding => {
    const source = finding.pointer.declaration === undefined ? undefined : readDocument.sourceOf(finding.pointer.declaration)
    return source === undefined ? finding : { ...finding, pointer: { ...finding.pointer, source } }
  })
  const findings = [...readDocument.findings, ...found]
  return { follows: !rejects(findings), findings }
}
