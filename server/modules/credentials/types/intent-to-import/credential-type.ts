import { Type } from 'typebox'
import type { CredentialType } from '../credential-type.ts'
import { claimsFrom } from '../parts/claims-from.ts'
import { traceabilityFrame } from '../parts/frame.ts'
import { at } from '../parts/passage.ts'
import { attestationsAt } from '../parts/references.ts'
import { thing } from '../parts/thing.ts'
import { traceabilityContext, traceabilityTerm } from '../parts/vocabularies.ts'

// The words are the act itself, so the vocabulary fixes them to the letter.
const declaredWords = 'By issuing this Intent to Import Verifiable Credential and presenting it in a Traceable Presentation to US CBP, '
  + 'the issuing organization initiates a digital procedure for importing goods into the United States.'

/** Intent to import of the traceability vocabulary: the first credential of a presentation to CBP. */
export const intentToImport: CredentialType = {
  name: 'IntentToImportCredential',
  title: 'Intent to import',
  summary: 'An organisation declares to CBP that it begins to import by credentials; customs takes from it who that is.',
  area: 'steel',
  contexts: [traceabilityContext],
  source: traceabilityTerm('IntentToImportCredential'),
  frame: traceabilityFrame,
  subject: thing('IntentToImport', { importIntent: Type.Literal(declaredWords) }),
  claims: claimsFrom({
    issuer: 'importer',
    subject: (intent) => ({ attestations: attestationsAt(at(intent, 'importIntent'), 'intent-to-import') }),
  }),
}
