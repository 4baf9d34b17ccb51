import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { eachValue } from '../json/json-list.ts'
import { partyIdOf } from '../credential-model/model-version.ts'
import { isJsonObject } from '../json-ld/json-value.ts'
import type { JsonObject, JsonValue } from '../json-ld/json-value.ts'
import { checkStatus, findingOfStatus } from '../status-list/check-status.ts'
import { statusConditions } from '../status-list/status-conditions.ts'
import { isStatusListEntry, readStatusEntry } from '../status-list/status-entry.ts'
import type { StatusEntry } from '../status-list/status-entry.ts'
import type { StatusList, StatusLists } from '../status-list/status-list.ts'
import type { CheckedStatus } from './credential-verification.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'
import type { VerificationOptions } from './verification-needs.ts'

/** What all the statuses of a credential say. */
export interface CheckedStatuses {
  readonly statuses: readonly CheckedStatus[]
  readonly findings: readonly Finding[]
}

/** More than a credential needs; each may cost a retrieval. */
const statusesMax = 8
const nothing: CheckedStatuses = { statuses: [], findings: [] }

/**
 * Checks every entry of credentialStatus against its list. What cannot be known refuses the credential, unless the one who relies on
 * it has chosen to go on. Call it only for credentials whose proofs are sound: a retrieval may follow.
 */
export async function checkStatuses(credential: JsonObject, statusLists: StatusLists, options: VerificationOptions): Promise<CheckedStatuses> {
  if (credential.credentialStatus === undefined) return nothing
  const entries = eachValue(credential.credentialStatus, '/credentialStatus')
  if (entries.length > statusesMax) return { statuses: [], findings: [findingAt(conditions.statusesTooMany, '/credentialStatus')] }
  const issuer = partyIdOf(credential.issuer) ?? ''
  const statuses: CheckedStatus[] = []
  const findings: Finding[] = []
  for (const [entry, pointer] of entries) {
    const checked = await checkEntry(entry, pointer, { statusLists, options, issuer })
    statuses.push(...checked.statuses)
    findings.push(...checked.findings)
  }
  return { statuses, findings }
}

/**
 * The statuses of an SD-JWT VC: those of the W3C data model that it carries beside its own claims, as ours do, by the list of whoever `iss`
 * names; and its own `status`, in a Token Status List (draft-ietf-oauth-status-list), which is not read here: it is unknown.
 */
export async function checkStatusesOfToken(claims: JsonObject, statusLists: StatusLists, options: VerificationOptions): Promise<CheckedStatuses> {
  const own = claims.status === undefined ? nothing : unknown([findingAt(statusConditions.typeUnsupported, '/status')], '/status', options)
  const { statuses, findings } = await checkStatuses({ ...claims, issuer: claims.iss ?? '' }, statusLists, options)
  return { statuses, findings: [...findings, ...own.findings] }
}

interface Around {
  readonly statusLists: StatusLists
  readonly options: VerificationOptions
  readonly issuer: string
}

async function checkEntry(value: JsonValue, pointer: string, { statusLists, options, issuer }: Around): Promise<CheckedStatuses> {
  // That an entry is no object the data model has said already.
  if (!isJsonObject(value)) return nothing
  if (!isStatusListEntry(value)) return unknown([findingAt(statusConditions.typeUnsupported, `${pointer}/type`)], pointer, options)
  const entry = readStatusEntry(value, pointer)
  if (!entry.ok) return { statuses: [], findings: entry.findings }
  const sought = statusLists.find(entry.value.list)
  const found = sought instanceof Promise ? await sought : sought
  if (!found.ok) return unknown(found.findings.map((each) => findingAt(each, `${pointer}/statusListCredential`)), pointer, options)
  if (!speaksFor(found.value.issuer, issuer, options)) return { statuses: [], findings: [findingAt(statusConditions.listIssuerOther, `${pointer}/statusListCredential`)] }
  return readStatusOf(entry.value, found, pointer)
}

function readStatusOf(entry: StatusEntry, list: Extract<Outcome<StatusList>, { ok: true }>, pointer: string): CheckedStatuses {
  const status = checkStatus(entry, list.value, pointer)
  if (!status.ok) return { statuses: [], findings: status.findings }
  const { value, message } = status.value
  const checked: CheckedStatus = { purpose: entry.purpose, list: entry.list, index: entry.index, isSet: value !== 0, ...(entry.size === 1 ? {} : { value }), ...(message === undefined ? {} : { message }) }
  return { statuses: [checked], findings: findingOfStatus(status.value, pointer) }
}

function speaksFor(listIssuer: string, credentialIssuer: string, { acceptStatusIssuer }: VerificationOptions): boolean {
  return listIssuer === credentialIssuer || acceptStatusIssuer?.(listIssuer, credentialIssuer) === true
}

function unknown(findings: readonly Finding[], pointer: string, { unknownStatus = 'refuse' }: VerificationOptions): CheckedStatuses {
  return { statuses: [], findings: unknownStatus === 'refuse' ? findings : [findingAt(conditions.statusUnknown, pointer)] }
}
