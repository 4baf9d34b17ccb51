import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { partyDirectory } from '../parties/index.ts'
import type { PartyDirectory } from '../parties/index.ts'
import type { FilingInput } from './decide.ts'
import type { FilingTariff, KnownTariffLine } from './filing-context.ts'

/** Values for tests: what is known of invented parties, and filings of the sample declarations by them. */

export const sampleDirectory: PartyDirectory = partyDirectory('1', {
  organisations: [
    { id: 'meridian', name: 'Meridian Customs Brokers (sandbox)', kind: 'broker', filerCodes: ['ZZ9'], permit: { number: 'N-1', from: '2024-01-01' } },
    { id: 'harborline', name: 'Harborline Brokerage (sandbox)', kind: 'broker', filerCodes: ['Y7K'], permit: { number: 'N-2', from: '2024-01-01' } },
    { id: 'unlicensed', name: 'Unlicensed Agency (sandbox)', kind: 'broker', filerCodes: ['Y8K'] },
    { id: 'larkspur', name: 'Larkspur Home Goods (sandbox)', kind: 'importer', filerCodes: ['Y9K'] },
  ],
  importers: [
    { number: '89-100000100', name: 'Larkspur Home Goods (sandbox)', companyType: 'corporation', status: 'active', organisation: 'larkspur' },
    { number: '89-100000400', name: 'Tidewater Textiles (sandbox)', companyType: 'corporation', status: 'active' },
    { number: '89-100000500', name: 'Juniper Tools (sandbox)', companyType: 'corporation', status: 'active' },
    { number: '89-100000600', name: 'Old Mill Imports (sandbox)', companyType: 'corporation', status: 'inactive' },
    { number: '89-100000800', name: 'Void Imports (sandbox)', companyType: 'corporation', status: 'void' },
  ],
  powersOfAttorney: [power('1', '89-100000100', 'meridian'), power('2', '89-100000400', 'meridian'), power('3', '89-100000500', 'harborline'), power('4', '89-100000600', 'meridian'), power('5', '89-100000800', 'meridian'), power('6', '89-100000100', 'unlicensed')],
  bonds: [
    { number: '248AAAAAA', importerNumber: '89-100000100', type: '8', activity: '1', suretyCode: 'ZZ1', amountDollars: 100_000, executedOn: '2024-01-01', from: '2024-01-01' },
    { number: '248AAAAAB', importerNumber: '89-100000400', type: '8', activity: '1', suretyCode: 'ZZ1', amountDollars: 50_000, executedOn: '2024-01-01', from: '2024-01-01', terminatedOn: '2026-01-01' },
    { number: '248AAAAAC', importerNumber: '89-100000500', type: '8', activity: '1', suretyCode: 'ZZ1', amountDollars: 50_000, executedOn: '2024-01-01', from: '2024-01-01' },
  ],
})

function power(id: string, importerNumber: string, organisation: string): { id: string; importerNumber: string; organisation: string; from: string; executedOn: string; grantedAt: string; grantedBy: string } {
  return { id, importerNumber, organisation, from: '2024-01-01', executedOn: '2024-01-01', grantedAt: '2024-01-01T00:00:00.000Z', grantedBy: 'test' }
}

const units: Readonly<Record<string, readonly string[]>> = {
  '6912004810': ['NO'], '7208390015': ['KG'], '7601200000': ['KG'], '7615107180': ['NO'], '7403110000': ['KG'], '0406901200': ['KG'], '8471300100': ['NO'],
  '6109100012': ['DOZ', 'KG'], '99038187': [], '99038502': [], '99038508': [], '99038568': [], '99037801': [], '9813000520': ['X'], '9801001000': ['X'],
}

/** A tariff of a few numbers, which assesses nothing. */
export const sampleTariff: FilingTariff = {
  line: (code): KnownTariffLine | undefined => (Object.hasOwn(units, code) ? { code, unitCodes: units[code] ?? [], quota: '' } : undefined),
  revisionOn: () => ({ revision: { isExcerpt: false } }),
  assess: (declaration, receivedOn) => nothingOwed(declaration.dates.estimatedEntry ?? receivedOn),
}

export function nothingOwed(rateDate: string): Assessment {
  return {
    rateDate, rateDateBasis: 'estimated entry date', revision: 'test', isProvisional: false, lines: [], duty: '0.00', antidumping: '0.00', countervailing: '0.00',
    internalRevenueTax: '0.00', otherRevenue: '0.00', fees: {}, feesTotal: '0.00', total: '0.00', explanation: { label: 'nothing', children: [] }, findings: [],
  }
}

/** A filing by Meridian in the test environment, received on 2026-08-03. */
export function sampleInput(declaration: Declaration, changes: Partial<FilingInput> = {}): FilingInput {
  return { declaration, formFindings: [], filer: { organisation: 'meridian', environment: 'test' }, receivedAt: '2026-08-03T12:00:00.000Z', directory: sampleDirectory, book: sampleTariff, ...changes }
}
