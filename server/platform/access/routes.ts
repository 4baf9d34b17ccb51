import type { Database } from '../database/index.ts'
import type { Http } from '../http/index.ts'
import type { AuthorizationServerOptions } from './authorization-server.ts'
import type { Access } from './index.ts'
import type { AuthorizationKeys } from './key-file.ts'
import type { loadAuthorizationServer } from './load-authorization-server.ts'
import { meRoute } from './me-route.ts'
import { mountAuthorizationServer } from './mount.ts'
import { enrolmentRoutes } from './people/enrolment-routes.ts'
import { myPasskeyRoutes } from './people/my-passkey-routes.ts'
import { findPerson } from './people/people.ts'
import { peopleRoutes } from './people/people-routes.ts'
import { mayEnter, type Admission } from './people/person.ts'
import { interactionRoutes } from './sign-in/interaction-routes.ts'

export interface AccessRouteNeeds {
  readonly access: Access
  readonly database: Database
  readonly origin: string
  readonly admission: Admission
  readonly organisationName: (organisation: string) => string | undefined
  /** Left out where an external issuer is trusted: it has people and programs of its own. */
  readonly embedded?: {
    readonly keys: AuthorizationKeys
    readonly authorizationServer: Awaited<ReturnType<typeof loadAuthorizationServer>>
  }
}

/** Who one is; and, with the embedded authorization server, signing in and the people who may. */
export function accessRoutes(http: Http, needs: AccessRouteNeeds): void {
  const { access, database, origin, admission, organisationName, embedded } = needs
  meRoute(http, access, organisationName)
  if (embedded === undefined) return
  const admitted: AuthorizationServerOptions['admitted'] = async (subject) => {
    const person = await findPerson(database, subject)
    return person !== undefined && mayEnter(person, admission) ? person : undefined
  }
  const { issuer, audience } = access
  const provider = embedded.authorizationServer({ issuer, audience, keys: embedded.keys, database, admitted })
  mountAuthorizationServer(http, { origin, provider })
  interactionRoutes(http, { database, provider, origin, admission, admitted, organisationName })
  const people = { access, database, origin, organisationName }
  enrolmentRoutes(http, people)
  peopleRoutes(http, people)
  myPasskeyRoutes(http, people)
}
