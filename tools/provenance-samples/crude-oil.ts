import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { integrityCredential, sampleDid, tokenCredential, type SampleCredential } from './sample-credentials.ts'
import { jsonFile, textFile, type SampleFile } from './sample-file.ts'
import { address, amount, commodity, lotNumber, observed, organization, place, type SampleParty } from './pipeline-words.ts'

/**
 * Bitumen of two provinces is thinned at Hardisty with condensate from overseas, goes into a pipeline as one batch, and is sold four times
 * before it crosses at Pembina and is delivered at Joliet in March 2026. Everything is invented; each party signs what it knows by itself.
 */
const alberta = { locality: 'Lloydminster', region: 'AB', country: 'CA' }
const saskatchewan = { locality: 'Kerrobert', region: 'SK', country: 'CA' }
const norway = { locality: 'Stavanger', region: 'RO', country: 'NO' }
const hardisty = { locality: 'Hardisty', region: 'AB', country: 'CA' }
const calgary = { locality: 'Calgary', region: 'AB', country: 'CA' }
const joliet = { locality: 'Joliet', region: 'IL', country: 'US' }
const pembina = { locality: 'Neche', region: 'ND', country: 'US' }

const parties = {
  sandhill: { name: 'Sandhill Example Energy', at: alberta },
  prairie: { name: 'Prairie Lily Example Oil', at: saskatchewan },
  fjord: { name: 'Fjord Example Condensate', at: norway },
  terminal: { name: 'Hardisty Example Tanks', at: hardisty },
  pipeline: { name: 'Northway Example Pipeline', at: calgary, scac: 'ZZNP' },
  alder: { name: 'Alder Example Trading', at: calgary },
  birch: { name: 'Birch Example Trading', at: calgary },
  cedar: { name: 'Cedar Example Trading', at: calgary },
  refinery: { name: 'Copperline Refining', at: joliet, taxId: '89-100000800' },
  stranger: { name: 'Dogwood Example Trading', at: calgary },
} as const satisfies Readonly<Record<string, SampleParty>>

const heavy = { code: '2709.00.10.00', name: 'Crude petroleum oil, under 25 degrees A.P.I.' }
const condensate = { code: '2709.00.20.10', name: 'Condensate derived wholly from natural gas' }

interface Well {
  readonly producer: SampleParty
  readonly well: string
  readonly batch: string
  readonly barrels: string
  readonly goods?: typeof heavy
  readonly isDiluent?: boolean
}

function produced({ producer, well, batch, barrels, goods = heavy, isDiluent = false }: Well): SampleCredential {
  return {
    type: 'OilAndGasProductCredential', issuer: producer.name, name: batch, validFrom: '2026-03-01T09:00:00Z', issuerMore: { type: ['Organization'] },
    subject: {
      type: ['OilAndGasProduct'], UWI: well, productionDate: '2026-02-27', facility: place(`${producer.at.locality} battery`, producer.at),
      product: { ...product(batch, producer, goods), ...(isDiluent && { category: 'diluent' }) },
      observation: [observed('nsv_bbl', barrels, 'BLL'), observed('API', goods === heavy ? '10.4' : '58.1', 'API')],
    },
  }
}

function product(batchNumber: string, manufacturer: SampleParty, goods: typeof heavy): JsonObject {
  return { type: ['Product'], name: goods.name, description: goods.name, batchNumber, commodity: commodity(goods.code, goods.name), manufacturer: organization(manufacturer) }
}

interface Component {
  readonly of: SampleParty
  readonly batch: string
  readonly barrels: string
  readonly goods?: typeof heavy
  readonly isDiluent?: boolean
}

/** What the tanks put together. */
function blended(batch: string, barrels: string, components: readonly Component[]): SampleCredential {
  return {
    type: 'OilAndGasProductCredential', issuer: parties.terminal.name, name: batch, validFrom: '2026-03-02T09:00:00Z', issuerMore: { type: ['Organization'] },
    subject: {
      type: ['OilAndGasProduct'], productionDate: '2026-03-01', facility: place('Hardisty Example Tanks, tank 12', hardisty), inventoryMethod: 'average',
      product: product(batch, parties.terminal, heavy),
      observation: [observed('nsv_bbl', barrels, 'BLL'), observed('API', '21.3', 'API')],
      components: components.map(({ of, batch: number, barrels: volume, goods = heavy, isDiluent = false }) => ({ ...product(number, of, goods), ...(isDiluent && { category: 'diluent' }), volume: amount(volume, 'BLL') })),
    },
  }
}

interface Ticket {
  readonly number: string
  readonly batch: string
  readonly opened: string
  readonly closed: string
  readonly barrels: string
  readonly shipment: string
  readonly more: JsonObject
}

/** What a meter of the pipeline measured. */
function ticket({ number, batch, opened, closed, barrels, shipment, more }: Ticket): SampleCredential {
  return {
    type: 'OilAndGasDeliveryTicketCredential', issuer: parties.pipeline.name, name: `${number} ${batch} ${closed}`, validFrom: closed, issuerMore: { type: ['Organization'] },
    subject: {
      type: ['OilAndGasDeliveryTicket'], ticketControlNumber: number, batchNumber: batch, createdDate: closed.slice(0, 10), openDate: opened, closeDate: closed,
      carrier: organization(parties.pipeline), notificationOfShipment: shipment, ...more,
      observation: [observed('nsv_bbl', barrels, 'BLL'), observed('density', '925.2', 'KMQ'), observed('API', '21.3', 'API'), ...(Array.isArray(more['observation']) ? (more['observation'] as JsonObject[]) : [])],
    },
  }
}

interface Sale {
  readonly invoice: string
  readonly from: SampleParty
  readonly to: SampleParty
  readonly on: string
  readonly barrels: string
  readonly dollars: number
  readonly batch: string
}

/** A sale in transit: each seller knows its own. */
function sold({ invoice, from, to, on, barrels, dollars, batch }: Sale): SampleCredential {
  const price = { type: ['PriceSpecification'], price: dollars, priceCurrency: 'USD' }
  return {
    type: 'CommercialInvoiceCredential', issuer: from.name, name: invoice, validFrom: `${on}T12:00:00Z`, issuerMore: { type: ['Organization'], location: { type: ['Place'], address: address(from.at) } },
    subject: {
      type: ['Invoice'], invoiceNumber: invoice, invoiceDate: on, seller: organization(from), buyer: organization(to), totalPaymentDue: price,
      itemsShipped: [{
        type: ['TradeLineItem'], description: 'Crude oil in transit by pipeline', grossVolume: amount(barrels, 'BLL'),
        product: { type: ['Product'], id: lotNumber(batch, parties.pipeline), commodity: commodity(heavy.code, heavy.name) },
      }],
    },
  }
}

function statement(batch: string, shipment: string, deliveries: readonly (readonly [day: string, barrels: string])[]): SampleCredential {
  return {
    type: 'MonthlyAggregateDeliveryStatementCredential', issuer: parties.pipeline.name, name: batch, validFrom: '2026-04-01T09:00:00Z', issuerMore: { type: ['Organization'] },
    subject: {
      type: ['MonthlyAggregateDeliveryStatement'],
      deliveryStatements: deliveries.map(([deliveredDate, barrels]) => ({
        type: ['DeliveryStatement'], commodity: commodity(heavy.code, heavy.name), deliveredDate, deliveredVolume: { type: ['MeasuredValue'], value: barrels, unitCode: 'BLL' },
        carrier: organization(parties.pipeline), notificationOfShipment: shipment, destination: place('Joliet terminal', joliet),
      })),
    },
  }
}

function certification(invoice: string, exporter: SampleParty): SampleCredential {
  return {
    type: 'USMCACertificationOfOrigin', issuer: exporter.name, name: invoice, validFrom: '2026-03-02T10:00:00Z', validUntil: '2027-03-01T23:59:59Z',
    issuerMore: { type: ['Organization'], employee: { type: ['Person'], firstName: 'Example', lastName: 'Person', jobTitle: 'Origin desk' }, location: { type: ['Place'], address: { ...address(exporter.at), streetAddress: '8 Invented Avenue' } } },
    subject: {
      type: ['USMCAClaims'], invoiceNumber: invoice, exporterDetails: organization(exporter), producerDetails: organization(parties.terminal), importerDetails: [organization(parties.refinery)],
      goods: [{ type: ['USMCAProduct'], description: heavy.name, commodityCode: '270900', commodityCodeType: 'HS', originCriterion: 'B', countryOfOrigin: 'CA' }],
    },
  }
}

interface Journey {
  readonly tank: string
  readonly batch: string
  readonly shipment: string
  readonly components: readonly Component[]
  readonly barrels: string
  readonly kept: string
  readonly deliveries: readonly (readonly [day: string, barrels: string])[]
  readonly sales: readonly (readonly [from: SampleParty, to: SampleParty, on: string, dollars: number])[]
  /** Numbers of tickets begin with it. */
  readonly series: string
}

/** From the tank to the refinery: the batch, its sales, its tickets, the month's statement, and the certification of origin. */
function journey({ tank, batch, shipment, components, barrels, kept, deliveries, sales, series }: Journey): Readonly<Record<string, SampleCredential>> {
  const received = ticket({
    number: `${series}-0001`, batch, shipment, opened: '2026-03-02T12:00:00Z', closed: '2026-03-03T18:00:00Z', barrels,
    more: { consignor: organization(parties.terminal), destination: place('Hardisty station', hardisty), product: product(tank, parties.terminal, heavy), observation: [observed('loss allowance', '0.1', 'P1')] },
  })
  const border = ticket({ number: `${series}-0002`, batch, shipment, opened: '2026-03-13T06:00:00Z', closed: '2026-03-14T06:00:00Z', barrels: kept, more: { destination: place('Neche border meter', pembina, '3401') } })
  const handed = deliveries.map(([day, volume], index) => ticket({
    number: `${series}-000${String(index + 3)}`, batch, shipment, opened: `${day}T00:30:00Z`, closed: `${day}T20:00:00Z`, barrels: volume,
    more: { consignor: organization(parties.cedar), consignee: organization(parties.refinery), destination: place('Joliet terminal', joliet), product: { type: ['Product'], description: heavy.name, commodity: commodity(heavy.code, heavy.name) } },
  }))
  const invoices = sales.map(([from, to, on, dollars], index) => sold({ invoice: `${series}-INV-${String(index + 1)}`, from, to, on, barrels: kept, dollars, batch }))
  const last = sales.at(-1)?.[0] ?? parties.terminal
  return Object.fromEntries([
    ['tank', blended(tank, barrels, components)], ['received', received], ['border', border], ...handed.map((one, index) => [`delivered-${String(index + 1)}`, one] as const),
    ...invoices.map((one, index) => [`sold-${String(index + 1)}`, one] as const), ['certified', certification(`${series}-INV-${String(sales.length)}`, last)], ['statement', statement(batch, shipment, deliveries)],
  ])
}

const march = journey({
  tank: 'HX-2026-03', batch: 'NW-2603-01', shipment: 'NWP260301', series: 'NW03', barrels: '100000.00', kept: '99900.00',
  components: [
    { of: parties.sandhill, batch: 'SH-2026-02', barrels: '45500.00' }, { of: parties.prairie, batch: 'PL-2026-02', barrels: '19500.00' },
    { of: parties.fjord, batch: 'FC-2026-02', barrels: '35000.00', goods: condensate, isDiluent: true },
  ],
  deliveries: [['2026-03-20', '33300.00'], ['2026-03-23', '33300.00'], ['2026-03-26', '33300.00']],
  sales: [[parties.terminal, parties.alder, '2026-03-04', 5_694_300], [parties.alder, parties.birch, '2026-03-06', 5_714_280], [parties.birch, parties.cedar, '2026-03-09', 5_744_250], [parties.cedar, parties.refinery, '2026-03-12', 5_794_200]],
})

/** As the first, with 43 percent of diluent. */
const tooThin = journey({
  tank: 'HX-2026-04', batch: 'NW-2603-02', shipment: 'NWP260302', series: 'NW04', barrels: '10000.00', kept: '9990.00',
  components: [{ of: parties.sandhill, batch: 'SH-2026-03', barrels: '5700.00' }, { of: parties.fjord, batch: 'FC-2026-03', barrels: '4300.00', goods: condensate, isDiluent: true }],
  deliveries: [['2026-03-27', '9990.00']],
  sales: [[parties.terminal, parties.refinery, '2026-03-05', 569_430]],
})

const tooThinWells = [
  produced({ producer: parties.sandhill, well: '100/07-16-050-01W4/00', batch: 'SH-2026-03', barrels: '5700.00' }),
  produced({ producer: parties.fjord, well: 'NO-25/8-C-14', batch: 'FC-2026-03', barrels: '4300.00', goods: condensate, isDiluent: true }),
]

/** Sold by one who never bought it. */
const withoutTitle = sold({ invoice: 'DW-77', from: parties.stranger, to: parties.refinery, on: '2026-03-13', barrels: '99900.00', dollars: 5_700_000, batch: 'NW-2603-01' })

/** The number of a delivery that was made, on a ticket for another day. */
const replayed = ticket({
  number: 'NW03-0003', batch: 'NW-2603-01', shipment: 'NWP260301', opened: '2026-03-29T00:30:00Z', closed: '2026-03-29T20:00:00Z', barrels: '33300.00',
  more: { consignor: organization(parties.cedar), consignee: organization(parties.refinery), destination: place('Joliet terminal', joliet) },
})

const wells = [
  produced({ producer: parties.sandhill, well: '100/07-16-050-01W4/00', batch: 'SH-2026-02', barrels: '45500.00' }),
  produced({ producer: parties.prairie, well: '121/03-22-033-23W3/00', batch: 'PL-2026-02', barrels: '19500.00' }),
  produced({ producer: parties.fjord, well: 'NO-25/8-C-14', batch: 'FC-2026-02', barrels: '35000.00', goods: condensate, isDiluent: true }),
]

const schedule: SampleCredential = {
  type: 'DeliveryScheduleCredential', issuer: parties.pipeline.name, name: 'NW-2603-01', validFrom: '2026-02-25T09:00:00Z', issuerMore: { type: ['Organization'] },
  subject: {
    type: ['DeliverySchedule'], transporter: organization(parties.pipeline), batchNumber: 'NW-2603-01', commodity: commodity(heavy.code, heavy.name), receiptLocation: place('Hardisty station', hardisty),
    deliveryDestination: place('Joliet terminal', joliet), consignor: organization(parties.terminal), scheduledVolume: [amount('100000.00', 'BLL')], scheduledDate: '2026-02-25T09:00:00Z',
    injectionStartDate: '2026-03-02T12:00:00Z', deliveryStartDate: '2026-03-20', deliveryEndDate: '2026-03-26', portOfEntry: place('Neche border meter', pembina, '3401'), countryOfDestination: 'US', nominationMonth: '2026-03', notificationOfShipment: 'NWP260301',
  },
}

const manifest: SampleCredential = {
  type: 'MonthlyAdvanceManifestCredential', issuer: parties.pipeline.name, name: '2026-03', validFrom: '2026-02-25T09:00:00Z', issuerMore: { type: ['Organization'] },
  subject: {
    type: ['MonthlyAdvanceManifest'], date: '2026-02-25',
    scheduledDeliveries: [{ portCode: '3401', transporter: organization(parties.pipeline), sumOfScheduledDeliveries: [amount('110000.00', 'BLL')], numberOfBatches: 2, countOfShippers: 1, deliveryLocation: 'Joliet' }],
  },
}

async function proven(samples: readonly SampleCredential[]): Promise<readonly JsonObject[]> {
  return Promise.all(samples.map(integrityCredential))
}

/** The samples of pipeline crude oil. */
export async function files(): Promise<readonly SampleFile[]> {
  const { tank, received, border, certified, statement: stated, ...others } = march
  const named = (prefix: string): readonly SampleCredential[] => Object.entries(others).filter(([name]) => name.startsWith(prefix)).map(([, one]) => one)
  const known = (...samples: readonly (SampleCredential | undefined)[]): readonly SampleCredential[] => samples.filter((one) => one !== undefined)
  return [
    jsonFile('crude-oil/01-schedule.json', await proven([schedule, manifest])),
    jsonFile('crude-oil/02-wells.json', await proven(wells)),
    jsonFile('crude-oil/03-tank.json', await proven(known(tank))),
    jsonFile('crude-oil/04-tickets.json', await proven([...known(received, border), ...named('delivered')])),
    textFile('crude-oil/05-sales.jwt', ...(await Promise.all(named('sold').map((one) => tokenCredential(one))))),
    jsonFile('crude-oil/06-certification.json', await proven(known(certified))),
    jsonFile('crude-oil/07-statement.json', await proven(known(stated))),
    jsonFile('crude-oil/contrary/diluent-43-percent.json', await proven([...tooThinWells, ...Object.values(tooThin)])),
    textFile('crude-oil/contrary/sold-without-title.jwt', await tokenCredential(withoutTitle)),
    jsonFile('crude-oil/contrary/ticket-replayed.json', await proven([replayed])),
  ]
}

/** Who signed them, for the table of the sandbox's issuers. */
export const issuers = Object.values(parties).map(({ name }) => ({ name, did: sampleDid(name) }))
