import { messageFormatNamed } from '@customhouse/formats/message-formats.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { rejects } from '@customhouse/vocabulary/finding/finding.ts'

/** A sample in a wire format, with how many of its elements that format cannot carry. */
export interface SampleMessage {
  readonly mediaType: string
  readonly extension: string
  readonly bytes: Uint8Array
  readonly lost: number
}

/** Writes a sample in a format; undefined for a format that is not known, or that has no message for such a document. */
export function sampleMessage(document: CanonicalDocument, format: string, preparedAt: Date): SampleMessage | undefined {
  const target = messageFormatNamed(format)
  if (target === undefined) return undefined
  const writer = target.createWriter({ preparedAt })
  const parts = [writer.add(document), writer.end()]
  const bytes = Buffer.concat(parts.map((part) => part.bytes))
  if (bytes.length === 0 || parts.some(({ findings }) => rejects(findings))) return undefined
  return { mediaType: target.mediaTypes[0] ?? 'application/octet-stream', extension: target.extension, bytes, lost: parts.reduce((sum, { lost }) => sum + lost.length, 0) }
}
