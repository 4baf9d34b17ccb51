import type { Http } from '../../../platform/http/index.ts'
import { messageDoorRoutes, type MessageRouteNeeds } from '../messages/routes.ts'
import { manifestsSchema } from './manifest-schemas.ts'
import { manifestKind, type ManifestDoorNeeds } from './transport.ts'

/** POST /manifests: the door for carriers. A manifest is of the carrier as a whole: who acts for some clients of an organisation files none. */
export function manifestDoorRoutes(http: Http, needs: MessageRouteNeeds & ManifestDoorNeeds): void {
  messageDoorRoutes(http, {
    kind: manifestKind(needs), schema: manifestsSchema, wholeOrganisation: 'Reports of a carrier are filed by who acts for all of its organisation',
    receiptSchema: { operationId: 'readManifestReceipt', tags: ['manifests'], summary: 'The receipt of a report' },
  }, needs)
}
