import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at } from '../parts/passage.ts'
import { documentsAt } from '../parts/references.ts'
import { text, thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

/** Entry number of the traceability vocabulary: the number under which goods are, or will be, entered (19 CFR 142.3a). */
export const entryNumber: CredentialType = {
  name: 'EntryNumberCredential',
  title: 'Entry number',
  summary: 'A filer says under which number it enters the goods; customs takes from it which entry the other credentials belong to.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('EntryNumberCredential'),
  frame: traceabilityFrame,
  subject: thing('EntryNumber', { entryNumber: text }),
  claims: claimsFrom({
    issuer: 'declarant',
    subject: (said) => ({ documents: documentsAt(at(said, 'entryNumber'), 'entry-number') }),
  }),
}
