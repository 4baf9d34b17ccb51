import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { modelConditions } from '../credential-model/credential-conditions.ts'
import { verificationConditions } from './verification-conditions.ts'

const { tooLarge, tooDeep, tooMany, notJson, memberRepeated, formUnknown } = verificationConditions
const unreadable: ReadonlySet<string> = new Set([tooLarge, tooDeep, tooMany, notJson, memberRepeated, formUnknown, modelConditions.notAnObject].map(({ code }) => code))

/** Whether what was found means that there was no credential to look at, rather than one that is not verified. */
export function isUnreadable(findings: readonly Finding[]): boolean {
  return findings.some(({ code }) => unreadable.has(code))
}
