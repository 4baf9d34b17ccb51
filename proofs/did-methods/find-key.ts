import { findingAt, type Condition } from '@customhouse/vocabulary/finding/condition.ts'
import { refused, type Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { readDateTime } from '../credential-model/date-time-stamp.ts'
import type { FindKey, VerificationMethod } from '../keys/verification-key.ts'
import { didConditions } from './did-conditions.ts'
import type { DidDocument, DidResolution, DidResolver, VerificationRelationship } from './did-resolution.ts'
import { parseDidUrl } from './did-url.ts'
import { documentKey } from './document-key.ts'
import { resolutionFindings } from './resolution-answer.ts'

type Refused = ReturnType<typeof refused>

interface DecodedKey {
  readonly outcome: Outcome<VerificationMethod>
  /** Milliseconds since 1970 from which on it must not be relied on; Infinity without such dates. */
  readonly revokedFrom: number
  readonly expiredFrom: number
}

/**
 * Finds keys by their DID URLs in the documents that a resolver gives (Controlled Identifiers v1.0, section 3.3). Decoded keys are
 * kept beside the document that they come from, at most one per key and use, and go when the resolver forgets the document; a
 * warm look-up is synchronous and costs less than two microseconds.
 *
 * Refused with findings `did-*` or `key-*`: DID URLs with a path or a query (an older version of a document must not bring back a
 * key that was taken out of it), keys that the document does not list for that use, that another controls, that were revoked or
 * have expired, and whose private part is published.
 * @param now the time to judge revocation and expiry by.
 */
export function findKeyBy(resolver: DidResolver, now: () => Date = () => new Date()): FindKey {
  const decoded = new WeakMap<DidDocument, Map<string, DecodedKey>>()
  const lookUp = (resolution: DidResolution, keyUrl: string, relationship: VerificationRelationship): Outcome<VerificationMethod> => {
    const { didDocument } = resolution
    if (didDocument === null) return refusedResolution(resolution)
    const keys = decoded.get(didDocument) ?? new Map<string, DecodedKey>()
    const place = `${relationship} ${keyUrl}`
    const key = keys.get(place) ?? decode(didDocument, keyUrl, relationship)
    if ('ok' in key) return key
    keys.set(place, key)
    decoded.set(didDocument, keys)
    return inForce(key, now().getTime())
  }
  return (verificationMethod, relationship) => {
    const did = documentOf(verificationMethod)
    if (did === undefined) return unusable(verificationMethod)
    const resolution = resolver.resolve(did)
    return resolution instanceof Promise ? resolution.then((arrived) => lookUp(arrived, verificationMethod, relationship)) : lookUp(resolution, verificationMethod, relationship)
  }
}

/** The DID in front of the fragment; nothing where a path or a query stands between. Cheap: the grammar is checked when the key is decoded. */
function documentOf(keyUrl: string): string | undefined {
  const at = keyUrl.indexOf('#')
  const did = keyUrl.slice(0, at)
  return at <= 0 || did.includes('?') || did.includes('/') ? undefined : did
}

function unusable(keyUrl: string): Refused {
  return refuse(parseDidUrl(keyUrl) === undefined ? didConditions.urlInvalid : didConditions.urlPointsElsewhere)
}

function refusedResolution(resolution: DidResolution): Outcome<never> {
  const [first = findingAt(didConditions.internal, ''), ...others] = resolutionFindings(resolution)
  return refused(first, ...others)
}

function decode(document: DidDocument, keyUrl: string, relationship: VerificationRelationship): DecodedKey | Refused {
  if (parseDidUrl(keyUrl) === undefined) return unusable(keyUrl)
  if (documentOf(keyUrl) !== document.id) return refuse(didConditions.documentOfAnother)
  const found = documentKey(document, keyUrl, relationship)
  if (!found.ok) return found
  const { revoked, expires } = found.value
  const revokedFrom = instant(revoked)
  const expiredFrom = instant(expires)
  if (Number.isNaN(revokedFrom) || Number.isNaN(expiredFrom)) return refuse(didConditions.keyDatesMalformed)
  return { outcome: found, revokedFrom, expiredFrom }
}

function inForce({ outcome, revokedFrom, expiredFrom }: DecodedKey, now: number): Outcome<VerificationMethod> {
  if (now >= revokedFrom) return refuse(didConditions.keyRevoked)
  return now >= expiredFrom ? refuse(didConditions.keyExpired) : outcome
}

/** The milliseconds since 1970 of a date and time with its time zone (XML Schema dateTimeStamp); NaN for other text, Infinity for none. */
function instant(text: string | undefined): number {
  if (text === undefined) return Infinity
  const read = readDateTime(text)
  return read?.hasZone === true ? read.milliseconds : NaN
}

function refuse(condition: Condition): Refused {
  return refused(findingAt(condition, ''))
}
