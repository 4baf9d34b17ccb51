import type { Derivation } from '../../derivation/derivation.ts'
import { millTestReport } from './derive-mill-test-report.ts'
import { steelImportLicence, steelLicenceApplication } from './derive-steel-import-licence.ts'

/** What the credentials of the steel trade say happened. */
export const steelDerivations: readonly Derivation[] = [millTestReport, steelImportLicence, steelLicenceApplication]
