import type { MappingRow } from './mapping.ts'

/** Members of a header by the names that `interchange` has for them, with further names of the family behind those of reference. */
export function envelopeRows(further: readonly string[] = []): readonly MappingRow[] {
  return [
    'sender', 'senderQualifier', 'recipient', 'recipientQualifier', 'reference', 'groupReference', 'messageReference', ...further,
    'preparedDate', 'preparedTime', 'applicationReference', 'testIndicator',
  ].map((name) => [name, `interchange/${name}`])
}
