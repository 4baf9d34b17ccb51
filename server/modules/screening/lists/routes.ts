import type { Http } from '../../../platform/http/index.ts'
import type { ScreeningAccess, ScreeningNeeds } from '../screening.ts'

/** Lists and their editions. */
export function listRoutes(_http: Http, _access: ScreeningAccess, _needs: ScreeningNeeds): void {
  // Written when lists can be read.
}
