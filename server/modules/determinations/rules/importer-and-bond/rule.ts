import { codesAmong } from '../rule.ts'
import type { Rule } from '../rule.ts'

const rejecting = new Set(['100', '101', '102', '103', '104', '111', '875', 'power-of-attorney-missing', 'X27', '113', '114', '115', '116', '117', '119', '137', '141', '145', '265'])
const awaited = new Set(['single-transaction-bond-awaited'])

/** Goods are released to a known importer whose bond secures what will be owed. */
export const importerAndBond: Rule = {
  name: 'importer-and-bond',
  authority: '19 CFR 24.5, 141.46 and 142.4; 19 CFR part 113',
  check({ findings, accepted }) {
    const found = codesAmong(findings, rejecting)
    if (found.length > 0 && !accepted) return [{ outcome: 'reject', words: 'The importer, its power of attorney or its bond does not support the filing', nextStep: 'Settle what the findings name, then file again', findings: found }]
    const waiting = codesAmong(findings, awaited)
    return waiting.length === 0 ? [] : [{ outcome: 'documents-required', words: 'The single transaction bond is not on file yet', nextStep: 'Have the surety transmit the bond', findings: waiting }]
  },
}
