import type { ClaimedParty, CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventDocument, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential } from './derivation.ts'
import { eventClaimed, type EventDraft } from './event-claimed.ts'
import { momentOfText } from './moment-of-text.ts'
import { ownId } from './own-id.ts'

/** What a paper says of itself: papers beside those that are claimed, and whether it holds for a time. */
export type PaperClaimed = Omit<EventDraft, 'kind'> & { readonly papers?: readonly EventDocument[]; readonly holdsForTime?: boolean }

/** As long as the number of a document may be. */
const numberMax = 200

/**
 * A paper that somebody signs and that moves nothing: an inspection about no lots, found by the papers that it names and by its own id
 * (`credential`), for papers that rest on it. It is told of the moment at which it was signed, not of the days that it expects.
 */
export function paperClaimed(credential: DerivableCredential, { papers = [], holdsForTime = false, ...draft }: PaperClaimed): readonly ProvenanceEvent[] {
  return eventClaimed(credential, { kind: 'inspection', ...draft }).map((event) => ({
    ...event, about: [], ...(holdsForTime && periodOf(credential)),
    documents: onceEach([...event.documents, { kind: 'credential', number: ownId(credential) }, ...papers]),
  }))
}

/** Parties of these roles by name, and by their first number: `seller` and `seller-id`; several stand in one text, parted by commas. */
export function partiesTold(claims: Pick<CredentialClaims, 'parties'>, ...roles: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(roles.flatMap((role) => {
    const named = claims.parties.filter((party) => party.role === role && party.pointer !== '/issuer').slice(0, partiesMax)
    return told([[role, inOneText(named.map(nameOf))], [`${role}-id`, inOneText(named.map(({ identifiers }) => identifiers[0]?.value))]])
  }))
}

/** Places of these roles by code or name, and their country: `port-of-entry` and `port-of-entry-country`. */
export function placesTold(claims: Pick<CredentialClaims, 'places'>, ...roles: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(roles.flatMap((role) => {
    const named = claims.places.filter((place) => place.role === role).slice(0, partiesMax)
    return told([[role, inOneText(named.map(({ identifiers, name }) => identifiers[0]?.value ?? name))], [`${role}-country`, inOneText(named.map(({ country }) => country))]])
  }))
}

/** Days by the kind of date: `produced` as `produced-on`. What is no day of the calendar is not told. */
export function daysTold(claims: Pick<CredentialClaims, 'dates'>, ...kinds: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(kinds.flatMap((kind) => {
    const [day] = claims.dates.filter((date) => date.kind === kind).flatMap(({ value }) => momentOfText(value)?.slice(0, 10) ?? [])
    return told([[`${kind}-on`, day]])
  }))
}

const partiesMax = 20

function nameOf({ name, identifiers }: ClaimedParty): string | undefined {
  return name ?? identifiers[0]?.value
}

function inOneText(texts: readonly (string | undefined)[]): string | undefined {
  const stated = [...new Set(texts.filter((text) => text !== undefined))]
  return stated.length === 0 ? undefined : stated.join(', ')
}

function told(said: readonly (readonly [name: string, value: string | undefined])[]): readonly (readonly [name: string, value: string])[] {
  return said.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
}

function periodOf({ claims, validFrom }: DerivableCredential): Pick<ProvenanceEvent, 'period'> {
  const until = claims.dates.find(({ kind }) => kind === 'valid-until')?.value
  const [from, to] = [validFrom, until].map((text) => (text === undefined ? undefined : momentOfText(text)?.slice(0, 10)))
  return from === undefined || to === undefined || to < from ? {} : { period: { from, to } }
}

function onceEach(documents: readonly EventDocument[]): readonly EventDocument[] {
  return [...new Map(documents.filter(({ number }) => number.trim() !== '' && number.length <= numberMax).map((document) => [`${document.kind} ${document.number}`, document])).values()]
}
