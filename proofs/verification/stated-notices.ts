import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

const notices = [['refreshService', conditions.refreshOffered], ['termsOfUse', conditions.termsApply], ['evidence', conditions.evidenceStated]] as const

/** What a document states that software cannot judge, and that whoever relies on it should know. */
export function statedNotices(document: JsonObject): readonly Finding[] {
  return notices.filter(([member]) => document[member] !== undefined).map(([member, condition]) => findingAt(condition, `/${member}`))
}
