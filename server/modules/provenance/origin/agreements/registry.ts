import type { Agreement } from '../agreement.ts'
import { israel } from './israel/israel.ts'
import { korea } from './korea/korea.ts'
import { usmca } from './usmca/usmca.ts'

/** The agreements whose rules of origin are known. */
export const agreements: readonly Agreement[] = [israel, korea, usmca]

/** The agreement of a name. */
export function agreementOf(name: string): Agreement | undefined {
  return agreements.find((agreement) => agreement.name === name)
}
