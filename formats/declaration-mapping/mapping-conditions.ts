import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'

/** A document that is no goods declaration has no message in a format of declarations alone. */
export const noGoodsDeclaration: Finding = findingAt(fatal('convert-no-message', {
  message: 'The format has no message for this document: it states goods declarations alone',
  authority: 'Customhouse data dictionary',
  remedy: 'Convert it to a format that has such messages; customhouse convert --list names the formats',
}), '')
