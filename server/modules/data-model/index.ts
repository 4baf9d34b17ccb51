/** Data model: the dictionary's versions and their maintenance requests, message implementation guides, adoption. See README.md. */
import { adoptionRoutes } from './adoption/routes.ts'
import type { DataModel, DataModelNeeds } from './data-model.ts'
import { guideRoutes } from './guides/routes.ts'
import { maintenanceRoutes } from './maintenance/routes.ts'
import { homePage } from './pages/home-page.ts'
import { versionRoutes } from './versions/routes.ts'

export type { DataModel, DataModelNeeds } from './data-model.ts'

export function createDataModel(needs: DataModelNeeds): DataModel {
  return {
    routes(http, access) {
      const home = homePage()
      http.get('/data-model', { schema: { hide: true } }, async (_request, reply) => reply.type('text/html; charset=utf-8').send(home))
      for (const routes of [versionRoutes, maintenanceRoutes, guideRoutes, adoptionRoutes]) routes(http, { ...needs, access })
    },
  }
}
