import type { ClaimedDate, ClaimedGoods } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import type { EventDocument, LotPart, ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'
import type { DerivableCredential, Derivation } from '../../derivation/derivation.ts'
import { makerOf } from '../../derivation/lot-of-goods.ts'
import { momentClaimed, momentOfText } from '../../derivation/moment-of-text.ts'
import { issuerClaimed, partyClaimed, placeClaimed } from '../../derivation/parties-claimed.ts'
import { quantityOfGoods } from '../../derivation/quantity-of-goods.ts'
import { foodLot } from './food-lot.ts'
import { textAt, withoutGaps } from './key-data-stated.ts'

/** How a certificate is read: its process, where it names the day and the place, and which of its members become attributes. */
interface CertificateReading {
  readonly type: string
  readonly process: string
  readonly dates: readonly string[]
  readonly place: readonly string[]
  /** Whether it is of operations or commodities, and of no lot: most are there before any. */
  readonly isGeneral?: boolean
  readonly attributes: (credential: DerivableCredential) => Readonly<Record<string, string | undefined>>
}

/** ISPM 12; 7 CFR 319. */
export const phytosanitaryCertificate = certificate({
  type: 'PhytosanitaryCredential', process: 'phytosanitary-certification', dates: ['inspected', 'signed'], place: ['place-of-inspection', 'ship-from'],
  attributes: ({ claims, subject }) => ({
    'certificate-number': textAt(subject, 'certificateNumber'),
    'plant-protection-organisation': partyClaimed(claims, 'plant-protection-organisation')?.name,
    'additional-declaration': textAt(subject, 'additionalDeclaration'),
    'treatment': textAt(subject, 'disinfectionTreatment'),
    'shipped-from-country': placeClaimed(claims, 'ship-from')?.country,
  }),
})

/** 7 CFR 205.273. */
export const organicCertificate = certificate({
  type: 'OrganicCertificateCredential', process: 'organic-certification', dates: ['issued', 'certified-since'], place: ['country-of-issue'], isGeneral: true,
  attributes: ({ claims, subject }) => ({ 'certified-operation': partyClaimed(claims, 'certified-operation')?.identifiers[0]?.value, 'update-due': textAt(subject, 'anniversaryDate') }),
})

/** 7 CFR 319.7. */
export const importPermit = certificate({
  type: 'USDAPermitToImportCredential', process: 'import-permit', dates: ['approved'], place: ['port-of-entry'], isGeneral: true,
  attributes: ({ claims, subject }) => ({
    'permit-number': textAt(subject, 'permitNumber'), 'permittee': partyClaimed(claims, 'permittee')?.name, 'intended-use': textAt(subject, 'intendedUse'),
  }),
})

/** PPQ Form 203: inspected abroad before it leaves. */
export const foreignSiteInspection = certificate({
  type: 'USDAPPQ203ForeignSiteInspectionCredential', process: 'preclearance-inspection', dates: ['inspected', 'signed'], place: ['place-of-inspection'],
  attributes: ({ subject }) => ({ 'certificate-number': textAt(subject, 'certificateNumber'), 'inspection-type': textAt(subject, 'inspectionType') }),
})

/** 21 CFR 1.509(a): name, electronic mail address and unique facility identifier of the importer. */
export const fsvpImporterStatement = certificate({
  type: 'FSVPImporterCredential', process: 'foreign-supplier-verification', dates: [], place: ['port-of-entry'],
  attributes: ({ claims, subject }) => ({
    'importer-name': textAt(subject, 'importer', 'name') ?? partyClaimed(claims, 'importer')?.name,
    'importer-email': textAt(subject, 'importer', 'email'),
    'importer-duns': textAt(subject, 'importerDUNS')?.replaceAll('-', ''),
    'assertion': textAt(subject, 'fsvpAssertion'),
    'arrival-estimated': claims.dates.find(({ kind }) => kind === 'arrival-estimated')?.value.slice(0, 10),
    'transport-mode': textAt(subject, 'shipment', 'deliveryMethod'),
    'port-of-entry': textAt(subject, 'shipment', 'portOfEntry', 'usPortCode'),
    'carrier': textAt(subject, 'shipment', 'carrier', 'name'),
    'consignee': textAt(subject, 'shipment', 'consignee', 'name'),
    'shipper': textAt(subject, 'shipment', 'shipper', 'name'),
    'shipped-from-country': textAt(subject, 'shipment', 'originAddress', 'addressCountry'),
  }),
})

/** 21 CFR 1.225 to 1.243. */
export const foodFacilityRegistration = certificate({
  type: 'FoodFacilityRegistrationCredential', process: 'facility-registration', dates: [], place: [],
  attributes: ({ subject }) => ({
    'facility': textAt(subject, 'id'), 'registration-number': textAt(subject, 'number'), 'exemption': textAt(subject, 'exemption', 'code'),
  }),
})

function certificate(reading: CertificateReading): Derivation {
  return {
    type: reading.type,
    derive(credential) {
      const occurredAt = momentClaimed(credential, ...reading.dates)
      return occurredAt === undefined ? [] : [certified(credential, reading, occurredAt)]
    },
  }
}

function certified(credential: DerivableCredential, reading: CertificateReading, occurredAt: string): ProvenanceEvent {
  const { claims, issuer, id } = credential
  const place = placeClaimed(claims, ...reading.place)
  const period = periodOf(claims.dates)
  const attributes = withoutGaps(reading.attributes(credential))
  return {
    id: `${id}#${reading.process}`, kind: 'inspection', occurredAt, process: reading.process, inputs: [], outputs: [], about: reading.isGeneral === true ? [] : lotsOf(credential),
    by: issuerClaimed(claims, issuer),
    ...(place !== undefined && { place }),
    ...(period !== undefined && { period }),
    documents: documentsOf(credential, reading),
    ...(Object.keys(attributes).length > 0 && { attributes }),
  }
}

/** What stands behind many packings is found from each of them, and leads from one to no other: supporting-papers.ts. */
function documentsOf({ claims, id }: DerivableCredential, { process }: CertificateReading): readonly EventDocument[] {
  const documents = claims.documents.map(({ kind, number }) => ({ kind: kind === 'tracking-number' ? 'shipment' : kind, number }))
  if (process === 'organic-certification') return [...documents, { kind: 'certified-operation', number: id }]
  return documents.map((document) => (document.kind === 'food-facility-registration' ? { kind: 'registered-facility', number: document.number } : document))
}

function periodOf(dates: readonly ClaimedDate[]): ProvenanceEvent['period'] {
  const [from, to] = ['valid-from', 'valid-until'].map((kind) => {
    const said = dates.find((date) => date.kind === kind)?.value
    return said === undefined ? undefined : momentOfText(said)?.slice(0, 10)
  })
  return from === undefined || to === undefined || to < from ? undefined : { from, to }
}

function lotsOf(credential: DerivableCredential): readonly LotPart[] {
  const parts = credential.claims.goods.flatMap((goods) => {
    const lot = lotCertified(goods, credential)
    if (lot === undefined) return []
    const quantity = quantityOfGoods(goods.quantities)
    const { description, commodityCode, countryOfOrigin } = goods
    const country = countryOfOrigin ?? placeClaimed(credential.claims, 'ship-from')?.country
    const particulars = {
      ...(description !== undefined && { description }),
      ...(commodityCode !== undefined && commodityCode.length >= 4 && { commodityCode }),
      ...(country !== undefined && { countryOfOrigin: country }),
    }
    return [{ lot, ...(quantity !== undefined && { quantity }), ...(Object.keys(particulars).length > 0 && { particulars }) }]
  })
  return [...new Map(parts.map((part) => [part.lot, part])).values()]
}

/** A certificate names other people's lots: by their code as it stands where that is a URI, else by the code and whoever packed or shipped them. */
function lotCertified(goods: ClaimedGoods, credential: DerivableCredential): string | undefined {
  const { claims, issuer } = credential
  const packer = claims.parties.find(({ role, pointer, identifiers }) => role === 'packer' && identifiers.length > 0 && goods.pointer.startsWith(pointer.replace(/[^/]+$/, '')))
  const shipper = claims.parties.find(({ role, identifiers }) => role === 'consignor' && identifiers.length > 0)
  const [known] = (packer ?? shipper)?.identifiers ?? []
  const maker = known === undefined ? makerOf(goods, claims, issuer) : known.scheme === 'did' ? known.value : `${known.scheme}:${known.value}`
  return foodLot(goods, { ...credential, issuer: maker })
}
