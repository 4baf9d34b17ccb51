import { checkDeclaration } from '@customhouse/checks/check-declaration.ts'
import type { Format, Message } from '@customhouse/formats/format.ts'
import { withoutRepetitions } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'

/**
 * What the bytes and the reference tables show of an interchange received on a day: the envelope's findings, then each message's. It asks
 * nobody, so it knows nothing of parties, bonds, the tariff or what is on file.
 */
export function checkOffline(format: Format, bytes: Uint8Array, receivedOn: DateText): readonly Finding[] {
  const { findings, messages } = format.read(bytes)
  return [...findings, ...messages.flatMap((message) => findingsOf(message, receivedOn))]
}

/** The reader's findings, then those of the declaration, with their places in the bytes. */
function findingsOf(message: Message, receivedOn: DateText): readonly Finding[] {
  const shown = message.declaration === undefined ? [] : checkDeclaration(message.declaration, receivedOn)
  return withoutRepetitions([...message.findings, ...shown]).map((finding) => (finding.pointer.declaration === undefined ? finding : { ...finding, pointer: message.locate(finding.pointer) }))
}
