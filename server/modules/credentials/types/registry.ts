import type { CredentialType } from './credential-type.ts'
import { gs1CompanyPrefixLicense } from './gs1-company-prefix-license/credential-type.ts'
import { gs1Delegation } from './gs1-delegation/credential-type.ts'
import { gs1IdentificationKeyLicense } from './gs1-identification-key-license/credential-type.ts'
import { gs1Key } from './gs1-key/credential-type.ts'
import { gs1PrefixLicense } from './gs1-prefix-license/credential-type.ts'
import { gs18PrefixLicense } from './gs18-prefix-license/credential-type.ts'
import { millTestReport } from './mill-test-report/credential-type.ts'

/** Every credential type that Customhouse knows, by area. A type that is not listed is not known. */
export const credentialTypes: readonly CredentialType[] = [
  // Steel
  millTestReport,
  // E-commerce
  gs1PrefixLicense,
  gs18PrefixLicense,
  gs1CompanyPrefixLicense,
  gs1IdentificationKeyLicense,
  gs1Key,
  gs1Delegation,
]
