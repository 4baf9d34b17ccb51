import type { Derivation } from './derivation.ts'

/** What happened according to each type of credentials, by the name of the type. */
export const derivations: readonly Derivation[] = []
