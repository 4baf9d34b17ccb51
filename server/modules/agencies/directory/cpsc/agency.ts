import type { Agency, DataAsked, RecordNeed } from '../agency.ts'
import { disclaimers } from '../disclaimers.ts'
import { dispositionsBy } from '../dispositions.ts'

const rule = '16 CFR 1110.11 and 1110.13 (90 FR 1800)'
const guide = `${rule}; CPSC eFiling message sets`

/** Goods of the sandbox: CPSC's list of flagged tariff numbers was not obtained. Required by then from July 2026, out of a zone from January 2027. */
function certified(prefix: string, goods: string): readonly DataAsked[] {
  const row = { prefix, flag: 'may', goods, isSandbox: true, isCertain: true, source: 'Invented for the sandbox; dates of 90 FR 1800' } as const
  return [{ ...row, from: '2026-07-08', fromZone: false }, { ...row, from: '2027-01-08', fromZone: true }]
}

function named(prefix: string, goods: string): readonly DataAsked[] {
  const row = { prefix, flag: 'may', goods, isSandbox: false, isCertain: false, source: `${rule}; CPSC's list of tariff numbers was not obtained` } as const
  return [{ ...row, from: '2026-07-08', fromZone: false }, { ...row, from: '2027-01-08', fromZone: true }]
}

const reference: readonly RecordNeed[] = [
  {
    record: 'PG02', tells: 'the product\'s certificate in CPSC\'s registry (PRI) and its version (PRIV)', processing: ['REF'],
    having: { productCodeQualifier1: ['PRI'], productCodeQualifier2: ['PRIV'] }, fields: ['productCodeNumber1', 'productCodeNumber2'], isCertain: true, source: guide,
  },
  { record: 'PG14', tells: 'the certifier\'s identity in CPSC\'s registry', processing: ['REF'], fields: ['lpcoNumberOrName'], isCertain: true, source: guide },
]

const whole = (need: Omit<RecordNeed, 'processing' | 'isCertain' | 'source'>): RecordNeed => ({ ...need, processing: ['FUL'], isCertain: false, source: guide })

const full: readonly RecordNeed[] = [
  whole({ record: 'PG02', tells: 'the product' }),
  whole({ record: 'PG07', tells: 'trade name or model of the product' }),
  whole({ record: 'PG19', tells: 'the manufacturer (role MF): name and address', having: { entityRoleCode: ['MF'] } }),
  whole({ record: 'PG21', tells: 'whom to ask for test records: name, telephone and email' }),
  whole({ record: 'PG22', tells: 'each safety rule that the product is certified to, and the attestation' }),
  whole({ record: 'PG25', tells: 'date of manufacture, and the lot where there is one' }),
  whole({ record: 'PG30', tells: 'the last test (status L), with the laboratory where a third party must test', having: { inspectionLaboratoryTestingStatus: ['L'] } }),
]

export const consumerProductSafety: Agency = {
  code: 'CPS', name: 'Consumer Product Safety Commission', words: 'Consumer products that a safety rule covers: their certificates of compliance, filed electronically',
  programs: [{
    code: 'CPS', name: 'Certificates of compliance', flag: 'CP',
    words: 'Finished consumer products under a safety rule that asks for a certificate: the whole certificate with each entry, or a reference to it in CPSC\'s product registry (certifier, certificate, version). From 8 July 2026; out of a foreign trade zone from 8 January 2027',
    processing: [{ code: 'REF', words: 'Reference to a certificate in the product registry' }, { code: 'FUL', words: 'The whole certificate' }],
    asked: [...certified('9503', 'Toys'), ...certified('9401801', 'Child safety seats'), ...certified('6111', 'Babies\' garments'), ...named('8712', 'Bicycles'), ...named('9404', 'Mattresses'), ...named('9613', 'Lighters'), ...named('3604', 'Fireworks'), ...named('6506', 'Helmets'), ...named('9403', 'Furniture')],
    records: [...reference, ...full],
    disclaimers: disclaimers('AB', { A: 'No safety rule of the Commission that asks for a certificate covers the product', B: 'The Commission\'s guidance or enforcement discretion asks for no certificate of it' }),
    dispositions: dispositionsBy('CPSC compliance investigators at the ports', 'The goods are refused admission and destroyed, or exported if the Commission lets them (15 U.S.C. 2066)'),
    authority: '15 U.S.C. 2063, 2066; 16 CFR part 1110', from: '2026-07-08', isCertain: false,
  }],
}
