import type { ClaimedIdentifier } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { gs1CanonicalLink } from '@customhouse/vocabulary/identifiers/gs1-canonical-link.ts'
import type { EventDocument, EventPlace, PartyReference } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { documentKind, documentNumber, vocabularyWord } from './epcis-words.ts'
import { entriesAt, memberAt, textAt, type JsonPlace } from './json-place.ts'

/** Who gives and who has: of possession, and of ownership. */
export interface SourcesAndDestinations {
  readonly from?: PartyReference
  readonly to?: PartyReference
}

/** The parties of the source and destination lists of one kind: `owning-party`, `possessing-party` (CBV 2.0, section 7.4). */
export function partiesAt(event: JsonPlace, kind: 'owning-party' | 'possessing-party'): SourcesAndDestinations {
  const [from, to] = [partyIn(event, 'source', kind), partyIn(event, 'destination', kind)]
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

function partyIn(event: JsonPlace, side: 'source' | 'destination', kind: string): PartyReference | undefined {
  const found = entriesAt(memberAt(event, `${side}List`)).find((one) => vocabularyWord(textAt(memberAt(one, 'type')) ?? '') === kind)
  return found === undefined ? undefined : partyOf(textAt(memberAt(found, side)))
}

/** A party by its URI: its Global Location Number where the URI is of GS1. */
export function partyOf(uri: string | undefined): PartyReference | undefined {
  return uri === undefined ? undefined : { identifiers: [identifierOf(uri)] }
}

/** Where it happened: the business location, else where it was read. */
export function placeAt(event: JsonPlace): EventPlace | undefined {
  const uri = textAt(memberAt(memberAt(event, 'bizLocation'), 'id')) ?? textAt(memberAt(memberAt(event, 'readPoint'), 'id'))
  return uri === undefined ? undefined : { identifiers: [identifierOf(uri)] }
}

function identifierOf(uri: string): ClaimedIdentifier {
  const link = gs1CanonicalLink(uri)
  const gln = /^https:\/\/id\.gs1\.org\/41[47]\/(\d{13})$/.exec(link ?? '')?.[1]
  if (gln !== undefined) return { scheme: 'gln', value: gln }
  if (link !== undefined) return { scheme: 'gs1-digital-link', value: link }
  return { scheme: /^did:[a-z0-9]+:/.test(uri) ? 'did' : 'uri', value: uri }
}

/** The papers of an event, each once. */
export function documentsAt(event: JsonPlace): readonly EventDocument[] {
  const documents = new Map<string, EventDocument>()
  for (const one of entriesAt(memberAt(event, 'bizTransactionList')).slice(0, 100)) {
    const transaction = textAt(memberAt(one, 'bizTransaction'))
    if (transaction === undefined) continue
    const [kind, number] = [documentKind(textAt(memberAt(one, 'type'))), documentNumber(transaction)]
    documents.set(`${kind} ${number}`, { kind, number })
  }
  return [...documents.values()]
}
