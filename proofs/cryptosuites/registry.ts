import type { JsonValue } from '../json-ld/json-value.ts'
import type { Cryptosuite } from './cryptosuite.ts'
import { ecdsaJcs2019 } from './ecdsa-jcs-2019/ecdsa-jcs-2019.ts'
import { ecdsaRdfc2019 } from './ecdsa-rdfc-2019/ecdsa-rdfc-2019.ts'
import { ecdsaSd2023 } from './ecdsa-sd-2023/ecdsa-sd-2023.ts'
import { ed25519Signature2020 } from './ed25519-signature-2020/ed25519-signature-2020.ts'
import { eddsaJcs2022 } from './eddsa-jcs-2022/eddsa-jcs-2022.ts'
import { eddsaRdfc2022 } from './eddsa-rdfc-2022/eddsa-rdfc-2022.ts'

/** Every cryptosuite that proofs may name. */
export const cryptosuites: readonly Cryptosuite[] = [eddsaRdfc2022, ecdsaRdfc2019, eddsaJcs2022, ecdsaJcs2019, ecdsaSd2023, ed25519Signature2020]

const byName: ReadonlyMap<JsonValue, Cryptosuite> = new Map(cryptosuites.map((suite) => [suite.name, suite]))

/**
 * The suite that a proof names by its type and cryptosuite (Verifiable Credential Data Integrity 1.0 section 3.1); undefined where
 * none is known, or the two contradict each other.
 */
export function cryptosuiteOf(type: JsonValue | undefined, cryptosuite: JsonValue | undefined): Cryptosuite | undefined {
  if (type === 'DataIntegrityProof') {
    const suite = cryptosuite === undefined ? undefined : byName.get(cryptosuite)
    return suite?.proofType === type ? suite : undefined
  }
  if (type === undefined || cryptosuite !== undefined) return undefined
  const older = byName.get(type)
  return older?.proofType === type ? older : undefined
}
