import type { CredentialType } from './credential-type.ts'
import { millTestReport } from './mill-test-report/credential-type.ts'

/** Every credential type that Customhouse knows, by area. A type that is not listed is not known. */
export const credentialTypes: readonly CredentialType[] = [
  // Steel
  millTestReport,
]
