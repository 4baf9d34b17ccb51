import type { BondOnFile, CompanyType, ImporterRecord, ImporterStatus, OrganisationRecord, PartiesOnFile, PowerOfAttorney } from '../modules/parties/index.ts'

/**
 * The sandbox's parties. All of them are invented: IRS prefix 89 is never assigned, and every name says (sandbox). Each importer
 * is there for one situation that a filer's program meets.
 */
const since = '2024-01-01'

const organisations: readonly OrganisationRecord[] = [
  { id: 'meridian', name: 'Meridian Customs Brokers (sandbox)', kind: 'broker', filerCodes: ['ZZ9'], permit: { number: 'SANDBOX-1', from: since } },
  { id: 'harborline', name: 'Harborline Brokerage (sandbox)', kind: 'broker', filerCodes: ['Y7K'], permit: { number: 'SANDBOX-2', from: since } },
  { id: 'larkspur', name: 'Larkspur Home Goods (sandbox)', kind: 'importer', filerCodes: ['ZL1'] },
  // A mill abroad, there to issue credentials: it files nothing, and has no kind of its own.
  { id: 'northmoor', name: 'Northmoor Steel Works (sandbox)', kind: 'importer', filerCodes: [] },
  // The line whose bills the samples state; it reports what it carries, and carries goods in bond under a bond of its own.
  { id: 'tidemark', name: 'Tidemark Line (sandbox)', kind: 'carrier', filerCodes: ['ZB1'], carrierCodes: ['ZZSB'] },
  { id: 'waverley', name: 'Waverley Forwarding (sandbox)', kind: 'carrier', filerCodes: [], carrierCodes: ['ZZWF'] },
  { id: 'customs', name: 'Customs (sandbox)', kind: 'customs', filerCodes: [] },
  { id: 'fda-sandbox', name: 'Food and Drug Agency (sandbox)', kind: 'agency', filerCodes: [], agency: 'FDA' },
  { id: 'aphis-sandbox', name: 'Plant and Animal Health Agency (sandbox)', kind: 'agency', filerCodes: [], agency: 'APH' },
  { id: 'nhtsa-sandbox', name: 'Highway Safety Agency (sandbox)', kind: 'agency', filerCodes: [], agency: 'NHT' },
]

interface Situation {
  readonly number: string
  readonly name: string
  readonly agent?: string
  readonly status?: ImporterStatus
  readonly companyType?: CompanyType
  readonly organisation?: string
  readonly revokedOn?: string
  readonly bondAmountDollars: number
  readonly annualDutiesDollars: number
  readonly bondActivity?: string
  readonly bondTerminatedOn?: string
}

const situations: readonly Situation[] = [
  { number: '89-100000100', name: 'Larkspur Home Goods (sandbox)', agent: 'meridian', organisation: 'larkspur', bondAmountDollars: 200_000, annualDutiesDollars: 1_400_000 },
  { number: '89-100000200', name: 'Copperfield Metals (sandbox)', agent: 'meridian', bondAmountDollars: 500_000, annualDutiesDollars: 4_100_000 },
  { number: '89-100000300', name: 'Bramble and Vine Foods (sandbox)', agent: 'meridian', bondAmountDollars: 50_000, annualDutiesDollars: 120_000 },
  // Its bond ended and was too small besides.
  { number: '89-100000400', name: 'Tidewater Textiles (sandbox)', agent: 'meridian', bondAmountDollars: 50_000, annualDutiesDollars: 2_000_000, bondTerminatedOn: '2025-06-30' },
  { number: '89-100000500', name: 'Juniper Tools (sandbox)', agent: 'harborline', bondAmountDollars: 100_000, annualDutiesDollars: 700_000 },
  { number: '89-100000600', name: 'Old Mill Imports (sandbox)', agent: 'meridian', status: 'inactive', bondAmountDollars: 50_000, annualDutiesDollars: 0 },
  { number: '89-100000700', name: 'Saltmarsh Trading (sandbox)', agent: 'meridian', revokedOn: '2026-01-15', bondAmountDollars: 50_000, annualDutiesDollars: 80_000 },
  // It buys crude oil and natural gas in transit by pipeline, and enters a month's deliveries together.
  { number: '89-100000800', name: 'Copperline Refining (sandbox)', agent: 'meridian', bondAmountDollars: 1_000_000, annualDutiesDollars: 600_000 },
  // It buys the pipes of the samples of steel.
  { number: '89-100000900', name: 'Heron Tubular Supply (sandbox)', agent: 'meridian', bondAmountDollars: 500_000, annualDutiesDollars: 2_100_000 },
  { number: '89-200000100', name: 'Tidemark Line (sandbox)', organisation: 'tidemark', bondAmountDollars: 100_000, annualDutiesDollars: 0, bondActivity: '2' },
]

export const sandboxParties: PartiesOnFile = {
  organisations,
  importers: situations.map(importerOf),
  powersOfAttorney: situations.flatMap(powerOf),
  bonds: situations.map(bondOf),
}

function importerOf({ number, name, status, companyType, organisation }: Situation): ImporterRecord {
  const address = { street: `${number.slice(9, 10)} Invented Street`, city: 'Newark', subdivision: 'NJ', postalCode: '07102', country: 'US' }
  return {
    number, name, status: status ?? 'active', companyType: companyType ?? 'corporation', ...(organisation === undefined ? {} : { organisation }),
    mailingAddress: address, physicalAddress: address, registeredOn: since,
  }
}

function powerOf({ number, agent, revokedOn }: Situation): readonly PowerOfAttorney[] {
  if (agent === undefined) return []
  return [{ id: `sandbox-power-${number}`, organisation: agent, importerNumber: number, executedOn: since, from: since, ...(revokedOn === undefined ? {} : { revokedOn }) }]
}

function bondOf({ number, bondActivity, bondAmountDollars, annualDutiesDollars, bondTerminatedOn }: Situation): BondOnFile {
  return {
    number: `248SBX${number.startsWith('89-1') ? '0' : '1'}${number.slice(8, 10)}`, importerNumber: number, type: '8', activity: bondActivity ?? '1', suretyCode: 'ZZ1', amountDollars: bondAmountDollars,
    executedOn: since, from: since, annualDutiesDollars, ...(bondTerminatedOn === undefined ? {} : { terminatedOn: bondTerminatedOn }),
  }
}
