import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Problem, problemSchema, type Http } from '../../http/index.ts'
import { idempotencyHeaders } from '../../idempotency/index.ts'
import { passkeyRefused, passkeysImpossible } from '../sign-in/refusals.ts'
import { madePasskey, newPasskeyOptions, passkeysPossibleAt, type RegistrationResponseJSON } from './passkey-ceremonies.ts'
import { addPasskey, passkeysOf, removePasskey, renamePasskey } from './passkeys.ts'
import { findPerson } from './people.ts'
import { once, unknownPerson, type PeopleRouteNeeds } from './people-routes.ts'
import { nameBody, optionsAnswer, passkeyAnswer, passkeyBody, passkeyList, passkeyParams } from './people-schemas.ts'
import type { Person } from './person.ts'

const about = { tags: ['people'], security: [{ oauth: [] }] }
const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema }

/** A signed-in person's own passkeys. */
export function myPasskeyRoutes(http: Http, needs: PeopleRouteNeeds): void {
  const { access, database, origin } = needs
  http.get('/people/me/passkeys', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listMyPasskeys', summary: 'Your passkeys', description: 'A program has none.', response: { 200: passkeyList, 401: problemSchema, 403: problemSchema } },
  }, async (request) => {
    const { subject } = access.callerOf(request)
    const passkeys = await database.system((sql) => passkeysOf(sql, subject))
    return {
      possible: passkeysPossibleAt(origin),
      passkeys: passkeys.map(({ id, name, synced, madeAt, usedAt }) => ({ id, name, synced, madeAt: madeAt.toISOString(), ...(usedAt !== undefined && { usedAt: usedAt.toISOString() }) })),
    }
  })
  http.post('/people/me/passkey-options', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'askForPasskey', summary: 'What to give to the browser to make a new passkey', description: 'Good for five minutes.', response: { 200: optionsAnswer, ...problems } },
  }, async (request) => {
    if (!passkeysPossibleAt(origin)) throw passkeysImpossible()
    const person = await requireMe(needs, request)
    const options = await database.system((sql) => newPasskeyOptions(sql, origin, { person, purpose: purposeOf(person) }))
    if (options === undefined) throw unknownPerson()
    return { ...options }
  })
  http.post('/people/me/passkeys', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'addMyPasskey', summary: 'Add the passkey that the browser made', headers: idempotencyHeaders, body: passkeyBody, response: { 201: passkeyAnswer, ...problems } },
  }, async (request, reply) => {
    const person = await requireMe(needs, request)
    const { name, response } = request.body
    const added = await once(needs, request, async (sql) => {
      // The library checks every part of it, and what it must hold.
      const made = await madePasskey({ database, origin, purpose: purposeOf(person), response: response as unknown as RegistrationResponseJSON })
      if (made === undefined || !(await addPasskey(sql, { ...made, subject: person.subject, name }))) throw passkeyRefused()
      return { id: made.id, name }
    })
    void reply.code(201)
    return added
  })
  changeRoutes(http, needs)
}

function changeRoutes(http: Http, needs: PeopleRouteNeeds): void {
  const { access, database } = needs
  http.post('/people/me/passkeys/:id/name', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'renameMyPasskey', summary: 'Call a passkey of yours something else', params: passkeyParams, body: nameBody, response: { 200: passkeyAnswer, ...problems } },
  }, async (request) => {
    const { subject } = await requireMe(needs, request)
    const { id } = request.params
    const { name } = request.body
    if (!(await database.system((sql) => renamePasskey(sql, { subject, id, name })))) throw unknownPasskey()
    return { id, name }
  })
  http.delete('/people/me/passkeys/:id', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'removeMyPasskey', summary: 'Remove a passkey of yours', description: 'Not the last one, where there is no other way in.', params: passkeyParams, response: { 204: Type.Null(), ...problems } },
  }, async (request, reply) => {
    const person = await requireMe(needs, request)
    const outcome = await database.system((sql) => removePasskey(sql, { subject: person.subject, id: request.params.id, keepLast: person.invented !== true }))
    if (outcome === 'unknown') throw unknownPasskey()
    if (outcome === 'last') throw lastPasskey()
    return reply.code(204).send(null)
  })
}

async function requireMe({ access, database }: PeopleRouteNeeds, request: FastifyRequest): Promise<Person> {
  const person = await findPerson(database, access.callerOf(request).subject)
  if (person === undefined) throw unknownPerson()
  return person
}

function purposeOf({ subject }: Person): string {
  return `add ${subject}`
}

function unknownPasskey(): Problem {
  return new Problem({ status: 404, type: 'urn:customhouse:problem:not-found', title: 'Not found', detail: 'You have no such passkey' })
}

function lastPasskey(): Problem {
  return new Problem({ status: 409, type: 'urn:customhouse:problem:last-passkey', title: 'Your only passkey', detail: 'Without it you could not sign in again: add another one first, then remove this one' })
}
