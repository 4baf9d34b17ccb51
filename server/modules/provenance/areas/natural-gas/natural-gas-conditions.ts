import { notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const substantiation = '19 CFR 182.11(b); HQ H319762 of September 30, 2021; HQ H328382'
const records = '19 U.S.C. 1508 and 1509'

/** What can be found of gas in pipelines. */
export const naturalGasConditions = {
  exchanged: warning('natural-gas-exchanged', {
    message: 'Gas was exchanged or displaced: what is delivered is not what was received, and a contract moves title and no gas', authority: substantiation,
    remedy: 'Show from which wells the gas that crossed comes, or keep an inventory of the fungible gas by one method; nothing of origin follows from the exchange',
  }),
  sourcesUnknown: warning('natural-gas-sources-unknown', {
    message: 'Of which sources the gas consists cannot be said: energies are missing or of different kinds, or the order in which a store took in and gave out is not known', authority: substantiation,
    remedy: 'State the energy, or the volume, of everything that went into the pool or the store',
  }),
  producerUnknown: warning('natural-gas-producer-unknown', {
    message: 'A part of the gas leads back to no producer: gas bought on an exchange of which nobody knows the well', authority: substantiation,
    remedy: 'Hand in the producer’s credential for each lot that went into the pool',
  }),
  trueUp: notice('natural-gas-true-up', {
    message: 'What was allocated over the month differs from what was nominated; the entry goes by what was allocated and measured', authority: records,
    remedy: 'Enter the allocated quantity; settle the imbalance with the pipeline',
  }),
} as const
