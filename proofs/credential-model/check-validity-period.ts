import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { modelConditions } from './credential-conditions.ts'
import { readDateTime } from './date-time-stamp.ts'
import type { ModelVersion } from './model-version.ts'

const conditions = modelConditions

/**
 * Checks the dates of a credential, and that it is in force at a moment: 2.0 by validFrom and validUntil, 1.1 by issuanceDate and
 * expirationDate. Version 1.1 reserves the names of 2.0: where it has them they bind as well, since a relying party that overlooks an end would honour what its
 * issuer has ended. Without a moment only the dates themselves are checked.
 */
export function checkValidityPeriod(credential: JsonObject, { version, now }: { version: ModelVersion; now?: Date }, findings: Finding[]): void {
  const isOlder = version === '1.1'
  if (isOlder && credential.issuanceDate === undefined) findings.push(findingAt(conditions.issuanceDateMissing, '/issuanceDate'))
  const alien = isOlder ? conditions.memberOfLaterVersion : conditions.memberOfOtherVersion
  for (const member of isOlder ? laterMembers : olderMembers) {
    if (credential[member] !== undefined) findings.push(findingAt(alien, `/${member}`))
  }
  if (isOlder) checkPeriod(credential, { from: 'issuanceDate', until: 'expirationDate', version, now }, findings)
  checkPeriod(credential, { from: 'validFrom', until: 'validUntil', version, now }, findings)
}

const laterMembers = ['validFrom', 'validUntil']
const olderMembers = ['issuanceDate', 'expirationDate']

interface PeriodMembers {
  readonly from: string
  readonly until: string
  readonly version: ModelVersion
  readonly now: Date | undefined
}

function checkPeriod(credential: JsonObject, { from, until, version, now }: PeriodMembers, findings: Finding[]): void {
  const begin = checkDate(credential, { member: from, version }, findings)
  const end = checkDate(credential, { member: until, version }, findings)
  if (begin !== undefined && end !== undefined && end < begin) findings.push(findingAt(conditions.periodReversed, `/${until}`))
  if (now === undefined) return
  const moment = now.getTime()
  if (begin !== undefined && moment < begin) findings.push(findingAt(conditions.notYetValid, `/${from}`))
  if (end !== undefined && moment > end) findings.push(findingAt(conditions.expired, `/${until}`))
}

function checkDate(credential: JsonObject, { member, version }: { member: string; version: ModelVersion }, findings: Finding[]): number | undefined {
  const value = credential[member]
  if (value === undefined) return undefined
  const date = readDateTime(value)
  if (date === undefined) {
    findings.push(findingAt(conditions.dateWrong, `/${member}`))
    return undefined
  }
  if (!date.hasZone) findings.push(findingAt(version === '2.0' ? conditions.dateZoneMissing : conditions.dateZoneAssumed, `/${member}`))
  return date.milliseconds
}
