import type { Derivation } from '../../derivation/derivation.ts'
import { generalStatement } from '../../derivation/general-statement.ts'

/** What a certifier says of a producer's natural gas: where it is drawn, how much a day, and by which standard it is certified. It moves nothing. */
export const naturalGasProducerEnvironmentalPassport: Derivation = {
  type: 'NaturalGasProducerEnvironmentalPassportCredential',
  derive: (credential) => generalStatement(credential, 'NaturalGasProducerEnvironmentalPassportCredential', { process: 'environmental-certification', dated: ['certification-period'] }),
}
