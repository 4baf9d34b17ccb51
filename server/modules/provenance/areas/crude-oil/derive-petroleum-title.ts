import type { ClaimedPlace } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventDocument, EventPlace, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { eventClaimed } from '../../derivation/event-claimed.ts'
import { momentOfText } from '../../derivation/moment-of-text.ts'
import { partyClaimed } from '../../derivation/parties-claimed.ts'
import { wellIdentifier } from '../../derivation/well-identifier.ts'
import { petroleumTitling } from './pipeline-words.ts'

/** More wells than a title has; what is beyond is not taken up. */
const wellsMax = 500

/**
 * A title to petroleum and natural gas: its holder may produce from these wells, in Canada. It moves nothing, and is found by the wells that
 * producers state of what they draw (Petroleum and Natural Gas Act, RSBC 1996, c. 361).
 */
export const petroleumTitle: Derivation = {
  type: 'BCPetroleumAndNaturalGasTitleCredential',
  derive: (credential) => eventClaimed(credential, { kind: 'inspection', process: petroleumTitling, to: partyClaimed(credential.claims, 'title-holder') }).map((event): ProvenanceEvent => ({
    ...event, about: [], place: placeOf(credential), documents: [...event.documents, ...wellsOf(credential)], ...periodOf(credential),
  })),
}

function titledWells({ claims }: DerivableCredential): readonly ClaimedPlace[] {
  return claims.places.filter(({ role }) => role === 'titled-well').slice(0, wellsMax)
}

/** The Province gives titles to what is under its own ground alone. */
function placeOf(credential: DerivableCredential): EventPlace {
  const [first] = titledWells(credential)
  return { ...(first?.name !== undefined && { name: first.name }), identifiers: first?.identifiers ?? [], country: 'CA' }
}

function wellsOf(credential: DerivableCredential): readonly EventDocument[] {
  const wells = titledWells(credential).flatMap(({ identifiers }) => identifiers).filter(({ scheme, value }) => scheme === 'well' && wellIdentifier(value) !== '')
  return [...new Set(wells.map(({ value }) => wellIdentifier(value)))].map((number) => ({ kind: 'titled-well', number }))
}

function periodOf({ claims, validFrom }: DerivableCredential): Pick<ProvenanceEvent, 'period'> {
  const until = claims.dates.find(({ kind }) => kind === 'valid-until')?.value
  const [from, to] = [validFrom, until].map((text) => (text === undefined ? undefined : momentOfText(text)?.slice(0, 10)))
  return from === undefined || to === undefined || to < from ? {} : { period: { from, to } }
}
