import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import { gtinOf14Digits } from '@customhouse/vocabulary/identifiers/gs1-number.ts'
import type { EventDocument, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential } from '../../derivation/derivation.ts'
import { eventClaimed, type EventDraft } from '../../derivation/event-claimed.ts'
import { momentOfText } from '../../derivation/moment-of-text.ts'
import { ownId } from '../../derivation/own-id.ts'

/** How a paper is told: what it rests on, and what of it. */
export type PaperDraft = Omit<EventDraft, 'kind'> & {
  /** Documents beside those that are claimed. */
  readonly documents?: readonly EventDocument[]
}

/**
 * A paper that is about no lot of its own: a licence, a right, a notice. It is found by the papers that it rests on, by the products that
 * it is of, and by its own id, for papers that rest on it.
 */
export function paperEvent(credential: DerivableCredential, { documents = [], ...draft }: PaperDraft): readonly ProvenanceEvent[] {
  return eventClaimed(credential, { kind: 'inspection', ...draft }).map((event) => ({
    ...event, about: [], ...periodOf(credential),
    documents: onceEach([...event.documents, { kind: 'credential', number: ownId(credential) }, ...restsOn(credential), ...productsOf(credential), ...documents]),
  }))
}

function restsOn({ claims }: DerivableCredential): readonly EventDocument[] {
  return claims.attestations.flatMap(({ kind, value }) => {
    if (kind === 'extends-credential') return [{ kind: 'supporting-credential', number: value }]
    return kind === 'delegated-credential' ? [{ kind, number: value }] : []
  })
}

function productsOf({ claims }: DerivableCredential): readonly EventDocument[] {
  const numbers = claims.goods.flatMap(({ identifiers }) => identifiers).flatMap(({ scheme, value }) => (scheme === 'gtin' ? [value] : [parseDigitalLink(value)?.gtin]))
  return numbers.flatMap((number) => (number === undefined ? [] : [{ kind: 'product', number: gtinOf14Digits(number) }]))
}

function onceEach(documents: readonly EventDocument[]): readonly EventDocument[] {
  return [...new Map(documents.filter(({ number }) => number !== '' && number.length <= 300).map((document) => [`${document.kind} ${document.number}`, document])).values()]
}

function periodOf({ claims, validFrom }: DerivableCredential): Pick<ProvenanceEvent, 'period'> {
  const until = claims.dates.find(({ kind }) => kind === 'valid-until')?.value
  const [from, to] = [validFrom, until].map((text) => (text === undefined ? undefined : momentOfText(text)?.slice(0, 10)))
  return from === undefined || to === undefined || to < from ? {} : { period: { from, to } }
}
