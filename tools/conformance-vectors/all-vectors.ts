import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import { alteredProofs } from './altered-proofs.ts'
import { alteredTokens } from './altered-tokens.ts'
import { atHand } from './at-hand.ts'
import { brokenDocuments } from './broken-documents.ts'
import { identifiers } from './identifiers.ts'
import { presentations } from './presentations.ts'
import { typeCredentials } from './type-credentials.ts'
import { validCredentials } from './valid-credentials.ts'

/** Every vector of the profile, made anew; the same each time. */
export async function allVectors(): Promise<readonly ConformanceVector[]> {
  const parts = [validCredentials(), typeCredentials(), alteredProofs(), alteredTokens(), brokenDocuments(), presentations(), atHand()]
  const vectors = [...(await Promise.all(parts)).flat(), ...identifiers()]
  const ids = new Set(vectors.map(({ id }) => id))
  if (ids.size !== vectors.length) throw new Error(`Two vectors have one name: ${vectors.map(({ id }) => id).filter((id, place, all) => all.indexOf(id) !== place).join(', ')}`)
  return vectors
}
