import type { CredentialClaims } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { ConfidentialTerms, EventDocument, PartyReference, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import { authorityToAct } from './authority-to-act.ts'
import type { DerivableCredential, Derivation } from './derivation.ts'
import { makersTold } from './makers-told.ts'
import { daysTold, paperClaimed, partiesTold, placesTold } from './paper-claimed.ts'
import { partyClaimed } from './parties-claimed.ts'

/**
 * An entry (CBP 3461; 19 CFR 142.3): that its filer asked for release under this number, of goods on these bills. Arrival, ports, goods, makers and
 * origin are what the filer says, and stand in attributes: an entry may be filed before the goods arrive (19 CFR 142.2), so it neither moves nor places them.
 */
export const cbpEntry: Derivation = { type: 'CBP3461EntryCredential', derive: (credential) => formOf(credential, 'entry') }

/** An entry summary (CBP 7501; 19 CFR 142.11): classification and duty as the filer declares them; what the goods are worth is for customs alone. */
export const cbpEntrySummary: Derivation = { type: 'CBP7501EntrySummaryCredential', derive: (credential) => formOf(credential, 'entry-summary') }

function formOf(credential: DerivableCredential, process: 'entry' | 'entry-summary'): readonly ProvenanceEvent[] {
  // How large a bond is, is nobody's business but the parties' to it.
  const claims = { ...credential.claims, attestations: credential.claims.attestations.filter(({ kind }) => kind !== 'bond-amount') }
  return paperClaimed(credential, {
    process, claims, to: importerOf(claims), confidential: valueOf(claims), papers: [...billsWithCarrier(claims), ...actingFor(credential)],
    attributes: {
      ...partiesTold(claims, 'importer', 'ultimate-consignee', 'carrier', 'manufacturer', 'consignee', 'seller', 'buyer'),
      ...placesTold(claims, 'port-of-entry', 'port-of-loading', 'port-of-unlading', 'location-of-goods', 'country-of-origin', 'country-of-export'),
      ...daysTold(claims, 'arrived', 'entered', 'summary-filed', 'imported', 'exported'), ...makersTold(credential, claims),
    },
  })
}

function importerOf(claims: CredentialClaims): PartyReference | undefined {
  return partyClaimed(claims, 'importer-of-record', 'importer')
}

const bills: ReadonlySet<string> = new Set(['bill-of-lading', 'master-bill', 'house-bill'])

/** A bill is known by its number with the carrier's code before it, and the form writes the two apart: under either the shipment is found. */
function billsWithCarrier({ documents, parties }: CredentialClaims): readonly EventDocument[] {
  const code = parties.filter(({ role }) => role === 'carrier').flatMap(({ identifiers }) => identifiers).find(({ scheme, value }) => scheme === 'scac' && /^[A-Z]{2,4}$/.test(value))?.value
  if (code === undefined) return []
  return documents.filter(({ kind, number }) => bills.has(kind) && !number.trim().startsWith(code)).map(({ kind, number }) => ({ kind, number: `${code}${number.trim()}` }))
}

/** Who files for another leads to the power by which he may. */
function actingFor({ claims, issuer }: DerivableCredential): readonly EventDocument[] {
  const importers = claims.parties.filter(({ role }) => role === 'importer' || role === 'importer-of-record').flatMap(({ identifiers }) => identifiers)
  return importers.filter(({ scheme, value }) => scheme === 'did' && value !== issuer).slice(0, 1).flatMap(({ value }) => authorityToAct('acting-for', issuer, value))
}

function valueOf({ goods }: CredentialClaims): ConfidentialTerms | undefined {
  const total = goods.flatMap(({ amounts }) => amounts).find(({ kind, currency }) => (kind === 'total-entered-value' || kind === 'entry-value') && currency !== undefined)
  return total?.currency === undefined ? undefined : { price: { amount: total.value, currency: total.currency } }
}
