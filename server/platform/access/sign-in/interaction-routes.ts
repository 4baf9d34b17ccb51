import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Provider } from 'oidc-provider'
import { Type } from 'typebox'
import type { Database } from '../../database/index.ts'
import type { Http } from '../../http/index.ts'
import { passkeysPossibleAt, signInOptions, subjectOfAnswer, type AuthenticationResponseJSON } from '../people/passkey-ceremonies.ts'
import { inventedPeople } from '../people/people.ts'
import { mayEnter, type Admission, type Person } from '../people/person.ts'
import { authenticationResponse } from './passkey-schemas.ts'
import { notAdmitted, passkeyRefused, passkeysImpossible, signInOver } from './refusals.ts'
import { sameOriginOnly } from './same-origin.ts'

export interface SignInRouteNeeds {
  readonly database: Database
  readonly provider: Provider
  readonly origin: string
  readonly admission: Admission
  readonly admitted: (subject: string) => Promise<Person | undefined>
  readonly organisationName: (organisation: string) => string | undefined
}

const params = Type.Object({ uid: Type.String({ pattern: '^[\\w-]{10,100}$' }) })
const schema = { hide: true, params }
const path = '/portal/sign-in/:uid'

/**
 * What the sign-in page of the portal asks: who may be chosen, and to be let in as one of them. The authorization server began the
 * sign-in, and knows the browser by a cookie for this path alone.
 */
export function interactionRoutes(http: Http, needs: SignInRouteNeeds): void {
  const { database, origin, admission } = needs
  const onRequest = sameOriginOnly(origin)
  http.get(`${path}/details`, { schema }, async (request, reply) => {
    const interaction = await interactionOf(needs.provider, request, reply)
    const people = admission.sandbox ? await inventedPeople(database) : []
    return {
      sandbox: admission.sandbox,
      passkeys: passkeysPossibleAt(origin),
      expiresAt: new Date(interaction.exp * 1000).toISOString(),
      people: people.filter((person) => mayEnter(person, admission)).map((person) => described(person, needs)),
    }
  })
  http.post(`${path}/sandbox-account`, { onRequest, schema: { ...schema, body: Type.Object({ subject: Type.String({ minLength: 1, maxLength: 100 }) }, { additionalProperties: false }) } }, async (request, reply) => {
    await interactionOf(needs.provider, request, reply)
    const person = await needs.admitted(request.body.subject)
    // Only the invented are chosen without proof: a real person who is registered in a sandbox too comes by passkey.
    if (!admission.sandbox || person?.invented !== true) throw notAdmitted()
    return finish(needs, { request, reply, person, method: 'sandbox' })
  })
  http.post(`${path}/passkey-options`, { onRequest, schema }, async (request, reply) => {
    if (!passkeysPossibleAt(origin)) throw passkeysImpossible()
    const { uid } = await interactionOf(needs.provider, request, reply)
    return database.system((sql) => signInOptions(sql, origin, `sign-in ${uid}`))
  })
  http.post(`${path}/passkey`, { onRequest, schema: { ...schema, body: authenticationResponse } }, async (request, reply) => {
    const { uid } = await interactionOf(needs.provider, request, reply)
    // The library checks every part of it, and what it must hold.
    const response = request.body as unknown as AuthenticationResponseJSON
    const subject = await subjectOfAnswer({ database, origin, purpose: `sign-in ${uid}`, response })
    if (subject === undefined) throw passkeyRefused()
    const person = await needs.admitted(subject)
    if (person === undefined) throw notAdmitted()
    return finish(needs, { request, reply, person, method: 'passkey' })
  })
}

interface Finished {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly person: Person
  readonly method: 'sandbox' | 'passkey'
}

/** `amr` after RFC 8176: a key that its owner unlocked; in a sandbox nothing was proven, and it says nothing. */
async function finish({ provider }: SignInRouteNeeds, { request, reply, person, method }: Finished): Promise<{ readonly redirectTo: string }> {
  const login = { accountId: person.subject, remember: false, amr: method === 'passkey' ? ['pop', 'user'] : [] }
  return { redirectTo: await provider.interactionResult(request.raw, reply.raw, { login }) }
}

async function interactionOf(provider: Provider, request: FastifyRequest, reply: FastifyReply) {
  try {
    const found = await provider.interactionDetails(request.raw, reply.raw)
    if (found.uid !== (request.params as { readonly uid: string }).uid) throw signInOver()
    return found
  } catch (cause) {
    // Told by name: the library is loaded only where its server runs.
    if (cause instanceof Error && cause.name === 'SessionNotFound') throw signInOver()
    throw cause
  }
}

function described(person: Person, { organisationName }: SignInRouteNeeds) {
  const { subject, name, title, organisation, clients, roles, environment } = person
  return { subject, name, title, organisation: { id: organisation, name: organisationName(organisation) ?? organisation }, clients, roles, environment }
}
