import type { Http } from '../../../platform/http/index.ts'
import { collectingRoutes } from './collecting/routes.ts'
import { offeringRoutes } from './offering/routes.ts'
import { requestingRoutes } from './requesting/routes.ts'
import type { WalletRouteNeeds } from './wallets.ts'

/** Everything for wallets: credentials are offered to them, collected by them, and presented from them. */
export function walletRoutes(http: Http, needs: WalletRouteNeeds): void {
  offeringRoutes(http, needs)
  collectingRoutes(http, needs)
  requestingRoutes(http, needs)
}
