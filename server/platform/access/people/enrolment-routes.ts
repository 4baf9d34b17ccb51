import { Type } from 'typebox'
import { Problem, type Http } from '../../http/index.ts'
import type { Sql } from '../../database/index.ts'
import { passkeyRefused, passkeysImpossible } from '../sign-in/refusals.ts'
import { sameOriginOnly } from '../sign-in/same-origin.ts'
import { endEnrolment, enrolmentOf } from './enrolments.ts'
import { madePasskey, newPasskeyOptions, passkeysPossibleAt, type RegistrationResponseJSON } from './passkey-ceremonies.ts'
import { addPasskey } from './passkeys.ts'
import { findPerson } from './people.ts'
import { passkeyBody } from './people-schemas.ts'
import type { PeopleRouteNeeds } from './people-routes.ts'

const schema = { hide: true, params: Type.Object({ code: Type.String({ pattern: '^[\\w-]{1,100}$' }) }) }
const path = '/portal/enrol/:code'

/** What the enrolment page of the portal asks. The link's code says who it is; whoever holds it makes the person's passkey, once. */
export function enrolmentRoutes(http: Http, { database, origin, organisationName }: PeopleRouteNeeds): void {
  const onRequest = sameOriginOnly(origin)
  http.get(`${path}/details`, { schema }, async (request) => {
    const { subject, expiresAt } = await database.system((sql) => requireEnrolment(sql, request.params.code))
    const person = await findPerson(database, subject)
    if (person === undefined) throw enrolmentOver()
    const { name, title, organisation } = person
    return { name, title, organisation: organisationName(organisation) ?? organisation, expiresAt: expiresAt.toISOString(), passkeys: passkeysPossibleAt(origin) }
  })
  http.post(`${path}/passkey-options`, { onRequest, schema }, async (request) => {
    if (!passkeysPossibleAt(origin)) throw passkeysImpossible()
    const { subject } = await database.system((sql) => requireEnrolment(sql, request.params.code))
    const person = await findPerson(database, subject)
    const options = person && (await database.system((sql) => newPasskeyOptions(sql, origin, { person, purpose: `enrol ${subject}` })))
    if (options === undefined) throw enrolmentOver()
    return options
  })
  http.post(`${path}/passkey`, { onRequest, schema: { ...schema, body: passkeyBody } }, async (request, reply) => {
    const { name, response } = request.body
    await database.system(async (sql) => {
      // The row of the code is held until the passkey is in: of two at once the second finds it used.
      const { subject } = await requireEnrolment(sql, request.params.code)
      // The library checks every part of it, and what it must hold.
      const made = await madePasskey({ database, origin, purpose: `enrol ${subject}`, response: response as unknown as RegistrationResponseJSON })
      if (made === undefined || !(await addPasskey(sql, { ...made, subject, name }))) throw passkeyRefused()
      await endEnrolment(sql, subject)
    })
    return reply.code(204).send(null)
  })
}

async function requireEnrolment(sql: Sql, code: string) {
  const found = await enrolmentOf(sql, code)
  if (found === undefined) throw enrolmentOver()
  return found
}

/** 410. One text for a used, an old and an invented code. */
function enrolmentOver(): Problem {
  return new Problem({ status: 410, type: 'urn:customhouse:problem:enrolment-over', title: 'This link is over', detail: 'It was used already, is older than a day, or was replaced by a newer one; ask your administrator for a new link' })
}
