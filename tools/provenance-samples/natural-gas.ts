import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { integrityCredential, sampleDid, tokenCredential, type SampleCredential } from './sample-credentials.ts'
import { jsonFile, textFile, type SampleFile } from './sample-file.ts'
import { address, amount, commodity, lotNumber, observed, organization, place, type SampleParty } from './pipeline-words.ts'

/**
 * Gas of two provinces, a part of it out of a store, is pooled and flows for five gas days of March 2026 to a buyer across the border at Eastport.
 * Nominated, allocated and stated in gigajoules. Everything is invented; each party signs what it knows by itself.
 */
const grandePrairie = { locality: 'Grande Prairie', region: 'AB', country: 'CA' }
const dawsonCreek = { locality: 'Dawson Creek', region: 'BC', country: 'CA' }
const calgary = { locality: 'Calgary', region: 'AB', country: 'CA' }
const eastport = { locality: 'Eastport', region: 'ID', country: 'US' }

const parties = {
  larch: { name: 'Larch Example Gas', at: grandePrairie },
  montane: { name: 'Montane Example Gas', at: dawsonCreek },
  store: { name: 'Aspen Example Storage', at: calgary },
  hub: { name: 'Westline Example Hub', at: calgary },
  pipeline: { name: 'Foothill Example Gas Line', at: calgary, scac: 'ZZFG' },
  trader: { name: 'Elder Example Energy', at: calgary },
  lands: { name: 'Petroleum Lands Example Director', at: dawsonCreek },
  registry: { name: 'Example Gas Registry', at: calgary },
  buyer: { name: 'Copperline Refining', at: eastport, taxId: '89-100000800' },
} as const satisfies Readonly<Record<string, SampleParty>>

const gas = { code: '2711.21.00.00', name: 'Natural gas in gaseous state' }
const shipment = 'FGL260301'
const batch = 'FG-2603'
/** Gigajoules that were nominated and allocated on each gas day. */
const days = [['2026-03-09', '20000', '19850'], ['2026-03-10', '20000', '20110'], ['2026-03-11', '20000', '20040'], ['2026-03-12', '20000', '19900'], ['2026-03-13', '20000', '19600']] as const

function product(batchNumber: string, maker: SampleParty): JsonObject {
  return { type: ['Product'], name: gas.name, description: gas.name, batchNumber, commodity: commodity(gas.code, gas.name), manufacturer: organization(maker) }
}

interface Made {
  readonly by: SampleParty
  readonly lot: string
  readonly gigajoules: string
  readonly on: string
  /** Out of the ground, where it is not of these. */
  readonly of?: readonly (readonly [maker: SampleParty, lot: string, gigajoules: string])[]
  readonly well?: string
}

function made({ by, lot, gigajoules, on, of, well }: Made): SampleCredential {
  return {
    type: 'OilAndGasProductCredential', issuer: by.name, name: lot, validFrom: `${on}T12:00:00Z`, issuerMore: { type: ['Organization'] },
    subject: {
      type: ['OilAndGasProduct'], productionDate: on, facility: place(`${by.at.locality} station`, by.at), product: product(lot, by), ...(well !== undefined && { UWI: well }),
      observation: [observed('energy', gigajoules, 'GV'), observed('heating value', '38.5', 'JM')],
      ...(of !== undefined && { inventoryMethod: 'first-in-first-out', components: of.map(([maker, number, energy]) => ({ ...product(number, maker), volume: amount(energy, 'GV') })) }),
    },
  }
}

function ticket(number: string, closed: string, more: JsonObject): SampleCredential {
  return {
    type: 'OilAndGasDeliveryTicketCredential', issuer: parties.pipeline.name, name: number, validFrom: closed, issuerMore: { type: ['Organization'] },
    subject: {
      type: ['OilAndGasDeliveryTicket'], ticketControlNumber: number, batchNumber: batch, createdDate: closed.slice(0, 10), closeDate: closed, carrier: organization(parties.pipeline),
      notificationOfShipment: shipment, observation: [observed('energy', '100000', 'GV')], ...more,
    },
  }
}

const montaneWell = '200/B-044-I/093-P-09/02'

/** Titles of the Province refine the conformity credential of the UN Transparency Protocol, and name both types; their contexts are loaded by operators, so it goes as a token. */
const title: SampleCredential = {
  type: 'BCPetroleumAndNaturalGasTitleCredential', issuer: parties.lands.name, name: '99715', validFrom: '2024-06-01T00:00:00Z', validUntil: '2034-06-01T00:00:00Z', issuerMore: { type: ['CredentialIssuer'] },
  more: {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.1/', 'https://bcgov.github.io/digital-trust-toolkit/contexts/BCPetroleumAndNaturalGasTitle/v1.jsonld'],
    type: ['VerifiableCredential', 'DigitalConformityCredential', 'BCPetroleumAndNaturalGasTitleCredential'],
  },
  subject: {
    type: ['ConformityAttestation', 'PetroleumAndNaturalGasTitle'], titleType: 'NaturalGasLease', titleNumber: '99715', area: '544', term: '10', caveats: [],
    issuedToParty: { type: ['LegalEntity', 'TitleHolder', 'Lessee'], id: 'https://register.example/entity/Z0000415', name: `${parties.montane.name} (sandbox)`, registeredId: 'Z0000415' },
    assessment: [{
      type: ['ConformityAssessment'], assessedProduct: [{ type: ['Product', 'Tract'], id: 'urn:hs-code:2711.21.00.00', name: 'Natural gas', registeredId: '2711.21.00.00', zones: ['Sample block B, unit 44'], notes: [] }],
      assessedFacility: [{ type: ['Facility', 'Well'], id: 'urn:uwi:200B044I093P0902', name: 'Montane sample well (sandbox)', registeredId: '200B044I093P0902', idScheme: { id: 'https://dl.ppdm.org/dl/551', name: 'Unique Well Identifier Format (UWI)' } }],
    }],
  },
}

const nominations = days.map(([day, nominated]): SampleCredential => ({
  type: 'DeliveryScheduleCredential', issuer: parties.pipeline.name, name: day, validFrom: '2026-03-06T18:00:00Z', issuerMore: { type: ['Organization'] },
  subject: {
    type: ['DeliverySchedule'], transporter: organization(parties.pipeline), batchNumber: batch, commodity: commodity(gas.code, gas.name), consignor: organization(parties.trader), scheduledVolume: [amount(nominated, 'GV')],
    scheduledDate: '2026-03-06T18:00:00Z', deliveryStartDate: day, portOfEntry: place('Eastport meter', eastport, '3302'), countryOfDestination: 'US', nominationMonth: '2026-03', notificationOfShipment: shipment,
  },
}))

const statement: SampleCredential = {
  type: 'MonthlyAggregateDeliveryStatementCredential', issuer: parties.pipeline.name, name: '2026-03', validFrom: '2026-04-01T12:00:00Z', issuerMore: { type: ['Organization'] },
  subject: {
    type: ['MonthlyAggregateDeliveryStatement'],
    deliveryStatements: days.map(([deliveredDate, , allocated]) => ({
      type: ['DeliveryStatement'], commodity: commodity(gas.code, gas.name), deliveredDate, deliveredVolume: { type: ['MeasuredValue'], value: allocated, unitCode: 'GV' },
      carrier: organization(parties.pipeline), consignor: organization(parties.trader), notificationOfShipment: shipment, destination: place('Eastport meter', eastport, '3302'),
      observation: [{ type: ['Observation'], property: { type: ['ChemicalProperty'], name: 'Heat Content' }, measurement: { type: ['MeasuredValue'], value: '38.5', unitCode: 'JM' } }],
    })),
  },
}

interface Sale {
  readonly invoice: string
  readonly from: SampleParty
  readonly to: SampleParty
  readonly on: string
  readonly dollars: number
}

function sold({ invoice, from, to, on, dollars }: Sale): SampleCredential {
  return {
    type: 'CommercialInvoiceCredential', issuer: from.name, name: invoice, validFrom: `${on}T12:00:00Z`, issuerMore: { type: ['Organization'], location: { type: ['Place'], address: address(from.at) } },
    subject: {
      type: ['Invoice'], invoiceNumber: invoice, invoiceDate: on, seller: organization(from), buyer: organization(to), totalPaymentDue: { type: ['PriceSpecification'], price: dollars, priceCurrency: 'USD' },
      itemsShipped: [{ type: ['TradeLineItem'], description: 'Natural gas in transit by pipeline', grossVolume: amount('100000', 'GV'), product: { type: ['Product'], id: lotNumber(batch, parties.pipeline), commodity: commodity(gas.code, gas.name) } }],
    },
  }
}

const certification: SampleCredential = {
  type: 'USMCACertificationOfOrigin', issuer: parties.trader.name, name: shipment, validFrom: '2026-03-06T10:00:00Z', validUntil: '2027-03-05T23:59:59Z',
  issuerMore: { type: ['Organization'], employee: { type: ['Person'], firstName: 'Example', lastName: 'Person', jobTitle: 'Origin desk' }, location: { type: ['Place'], address: { ...address(calgary), streetAddress: '8 Invented Avenue' } } },
  subject: {
    type: ['USMCAClaims'], invoiceNumber: 'EL-26-031', variousProducers: true, exporterDetails: organization(parties.trader), producerDetails: organization(parties.larch), importerDetails: [organization(parties.buyer)],
    goods: [{ type: ['USMCAProduct'], description: gas.name, commodityCode: '271121', commodityCodeType: 'HS', originCriterion: 'A', countryOfOrigin: 'CA' }],
  },
}

const passport: SampleCredential = {
  type: 'NaturalGasProducerEnvironmentalPassportCredential', issuer: parties.registry.name, name: parties.larch.name, validFrom: '2026-01-05T12:00:00Z', issuerMore: { type: ['Organization'] },
  subject: {
    organization: { legalName: `${parties.larch.name} (sandbox)`, dailyVolumeProduced: '18.5', productionLocation: place('Grande Prairie station', grandePrairie), productionPhase: 'Active' },
    certifications: [{ certificationPeriod: '2026-12-31T00:00:00Z', certificateIssuer: 'Example Methane Standard', certificateIdentifier: 'EMS-000531', certificationStandard: 'EMS 2026', observations: [observed('Methane intensity', '0.11', 'P1')] }],
  },
}

/** Gas that was given elsewhere is delivered here: what a contract says, and no pipe. */
const exchange = {
  events: [{
    id: 'urn:example:exchange:2026-03-14', kind: 'ownership-transfer', occurredAt: '2026-03-14T16:00:00.000Z', inputs: [], outputs: [], about: [{ lot: lotNumber(batch, parties.pipeline), quantity: { value: '5000', unit: 'GV' } }],
    from: { identifiers: [{ scheme: 'did', value: sampleDid(parties.buyer.name) }] }, to: { identifiers: [{ scheme: 'did', value: sampleDid(parties.trader.name) }] },
    process: 'exchange', documents: [{ kind: 'exchange-agreement', number: 'XA-2026-14' }, { kind: 'notification-of-shipment', number: shipment }],
  }],
}

async function proven(samples: readonly SampleCredential[]): Promise<readonly JsonObject[]> {
  return Promise.all(samples.map(integrityCredential))
}

/** The samples of natural gas. */
export async function files(): Promise<readonly SampleFile[]> {
  return [
    jsonFile('natural-gas/01-nominations.json', await proven(nominations)),
    jsonFile('natural-gas/02-wells.json', await proven([
      made({ by: parties.larch, lot: 'LX-2603', gigajoules: '60000', on: '2026-03-07', well: '102/06-11-071-06W6/00' }), made({ by: parties.montane, lot: 'MT-2603', gigajoules: '40000', on: '2026-03-07', well: montaneWell }), passport,
    ])),
    textFile('natural-gas/02-title.jwt', await tokenCredential(title)),
    jsonFile('natural-gas/03-store-and-pool.json', await proven([
      made({ by: parties.store, lot: 'AS-W-0308', gigajoules: '20000', on: '2026-03-08', of: [[parties.larch, 'LX-2603', '20000']] }),
      made({ by: parties.hub, lot: 'WL-POOL-11', gigajoules: '100000', on: '2026-03-08', of: [[parties.larch, 'LX-2603', '40000'], [parties.store, 'AS-W-0308', '20000'], [parties.montane, 'MT-2603', '40000']] }),
    ])),
    jsonFile('natural-gas/04-tickets.json', await proven([
      ticket('FG-7001', '2026-03-08T14:00:00Z', { consignor: organization(parties.hub), destination: place('Foothill receipt', calgary), product: product('WL-POOL-11', parties.hub) }),
      ticket('FG-7002', '2026-03-09T15:00:00Z', { destination: place('Eastport meter', eastport, '3302') }),
    ])),
    textFile('natural-gas/05-sales.jwt', await tokenCredential(sold({ invoice: 'WL-26-118', from: parties.hub, to: parties.trader, on: '2026-03-08', dollars: 210_000 })), await tokenCredential(sold({ invoice: 'EL-26-031', from: parties.trader, to: parties.buyer, on: '2026-03-09', dollars: 230_000 }))),
    jsonFile('natural-gas/06-certification.json', await proven([certification])),
    jsonFile('natural-gas/07-statement.json', await proven([statement])),
    jsonFile('natural-gas/contrary/exchange.json', exchange),
  ]
}

/** Who signed them, for the table of the sandbox's issuers. */
export const issuers = Object.values(parties).map(({ name }) => ({ name, did: sampleDid(name) }))
