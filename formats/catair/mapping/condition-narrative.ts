import { conditionText } from '@customhouse/vocabulary/codes/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { ownConditionTexts } from './own-condition-texts.table.ts'

const narrativeLength = 40
const ellipsis = '...'

/**
 * The narrative of a finding in an answer record (E1, SE90): CBP's text of its code; else our short one; else its message, cut to the 40
 * characters of the field after a whole word.
 */
export function conditionNarrative({ code, message }: Pick<Finding, 'code' | 'message'>): string {
  const short = conditionText(code) ?? (Object.hasOwn(ownConditionTexts, code) ? ownConditionTexts[code] : undefined)
  return short ?? cut(message)
}

function cut(message: string): string {
  if (message.length <= narrativeLength) return message
  const room = message.slice(0, narrativeLength - ellipsis.length + 1)
  const end = room.lastIndexOf(' ')
  return `${room.slice(0, end < 1 ? narrativeLength - ellipsis.length : end)}${ellipsis}`
}
