import type { ClaimedIdentifier } from '@customhouse/vocabulary/evidence/credential-claims.ts'
import { parseDigitalLink } from '@customhouse/vocabulary/identifiers/gs1-digital-link.ts'
import { idAt } from './identifiers.ts'
import type { Passage } from './passage.ts'

/** The identifier that stands there; where it is a GS1 Digital Link its scheme says so, and parseDigitalLink() reads the numbers in it. */
export function linkedIdAt(passage: Passage): readonly ClaimedIdentifier[] {
  return idAt(passage).map(({ scheme, value }) => ({ scheme: scheme === 'uri' && parseDigitalLink(value) !== undefined ? 'gs1-digital-link' : scheme, value }))
}
