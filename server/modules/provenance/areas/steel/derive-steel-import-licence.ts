import type { ClaimedGoods, ClaimedParty } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventDocument, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { momentClaimed } from '../../derivation/moment-of-text.ts'
import { issuerClaimed, partyReferenceOf } from '../../derivation/parties-claimed.ts'
import { quantityOfGoods } from '../../derivation/quantity-of-goods.ts'
import { importLicensing, licenceApplying, licenceDocument } from './steel-words.ts'

/** More products than a licence has; what is beyond is not taken up. */
const productsMax = 500

/** The licence of the Steel Import Monitoring and Analysis system (19 CFR part 360): what it covers, product by product. It names no lots, but papers of the shipment. */
export const steelImportLicence: Derivation = { type: 'SIMASteelImportLicenseCredential', derive: (licence) => eventsOf(licence, importLicensing, licenceDocument) }

/** The application for it: the same, by whoever applies, and no licence. */
export const steelLicenceApplication: Derivation = {
  type: 'SIMASteelImportLicenseApplicationCredential',
  derive: (application) => eventsOf(application, licenceApplying, 'import-licence-application'),
}

function eventsOf(licence: DerivableCredential, process: string, known: string): readonly ProvenanceEvent[] {
  const occurredAt = momentClaimed({ claims: { dates: licence.claims.dates.filter(({ kind }) => kind === 'valid-from') }, ...(licence.validFrom !== undefined && { validFrom: licence.validFrom }) })
  if (occurredAt === undefined) return []
  const documents = documentsOf(licence, known)
  const by = issuerClaimed(licence.claims, licence.issuer)
  return licence.claims.goods.slice(0, productsMax).map((goods, index) => ({
    id: `${licence.id}#product-${String(index)}`, kind: 'inspection' as const, occurredAt, inputs: [], outputs: [], about: [], by, process, documents,
    attributes: { ...termsOf(licence), ...productOf(goods) },
  }))
}

/** What the licence is known by: its number where it says one, and the entry that it is for. */
function documentsOf({ id, claims: { documents } }: DerivableCredential, known: string): readonly EventDocument[] {
  const said = documents.map(({ kind, number }) => ({ kind, number }))
  return said.some(({ kind }) => kind === known) ? said : [{ kind: known, number: id.slice(0, 200) }, ...said]
}

function termsOf({ claims: { parties, dates, places } }: DerivableCredential): Record<string, string> {
  const importer = partyTerms('importer', parties.find(({ role }) => role === 'importer'))
  const day = (kind: string) => dates.find((date) => date.kind === kind)?.value.slice(0, 10)
  return {
    ...importer,
    ...present('valid-from', day('valid-from')), ...present('valid-until', day('valid-until')),
    ...present('import-estimated', day('import-estimated')),
    ...present('country-of-origin', places.find(({ role }) => role === 'country-of-origin')?.country),
  }
}

function partyTerms(role: string, party: ClaimedParty | undefined): Record<string, string> {
  const first = party === undefined ? undefined : partyReferenceOf(party)?.identifiers[0]
  return { ...present(`${role}-scheme`, first?.scheme), ...present(`${role}-identifier`, first?.value), ...present(`${role}-name`, party?.name) }
}

/** The value is left out: what goods cost is nobody's business but customs'. */
function productOf({ commodityCode, description, countryOfMeltAndPour, quantities }: ClaimedGoods): Record<string, string> {
  const weight = quantityOfGoods(quantities.filter(({ kind }) => kind === 'net-weight'))
  return {
    ...present('commodity-code', commodityCode), ...present('description', description), ...present('country-of-melt-and-pour', countryOfMeltAndPour),
    ...present('weight', weight?.value), ...present('weight-unit', weight?.unit),
  }
}

function present(name: string, value: string | undefined): Record<string, string> {
  return value === undefined ? {} : { [name]: value }
}
