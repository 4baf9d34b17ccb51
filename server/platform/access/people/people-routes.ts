import type { FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { Problem, problemSchema, type Http } from '../../http/index.ts'
import { actOnce, idempotencyHeaders } from '../../idempotency/index.ts'
import type { Database, Sql } from '../../database/index.ts'
import type { Caller } from '../caller.ts'
import { wrongEnvironment } from '../refusals.ts'
import type { Access } from '../index.ts'
import { beginEnrolment } from './enrolments.ts'
import { endPerson, findPerson, listPeople, personNameTaken, putPerson } from './people.ts'
import { enrolmentAnswer, peopleQuery, personBody, personList, registeredAnswer, subjectParams } from './people-schemas.ts'

export interface PeopleRouteNeeds {
  readonly access: Access
  readonly database: Database
  readonly origin: string
  readonly organisationName: (organisation: string) => string | undefined
}

const about = { tags: ['people'], security: [{ oauth: [] }] }
const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 409: problemSchema, 422: problemSchema }

/** An administrator's work with the people who may sign in. */
export function peopleRoutes(http: Http, needs: PeopleRouteNeeds): void {
  const { access, database } = needs
  http.get('/people', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listPeople', summary: 'The people who may sign in', description: 'Role: administrator. Those of your environment, also those who were ended.', querystring: peopleQuery, response: { 200: personList, 401: problemSchema, 403: problemSchema } },
  }, async (request) => {
    const { after = '', limit } = request.query
    const people = await listPeople(database, { environment: access.callerOf(request).environment, after, limit })
    return { people: people.map(({ invented: _invented, clients, roles, ...person }) => ({ ...person, clients: clients === 'all' ? clients : [...clients], roles: [...roles] })) }
  })
  http.post('/people', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'registerPerson', summary: 'Register a person, or change what they may do',
      description: 'Role: administrator. A change shows in the person’s next token. The answer holds a link by which the person makes a passkey, once and within 24 hours; a repeated request gets a new link, and the earlier one ends.',
      headers: idempotencyHeaders, body: personBody, response: { 201: registeredAnswer, ...problems },
    },
  }, async (request, reply) => {
    const { body } = request
    checkEnvironment(access.callerOf(request), body.environment)
    if (needs.organisationName(body.organisation) === undefined) throw unknownOrganisation()
    await once(needs, request, async (sql) => {
      if (await personNameTaken(sql, body)) throw nameTaken()
      await putPerson(sql, body)
      return { subject: body.subject }
    })
    const enrolment = await enrolmentLink(needs, body.subject)
    void reply.code(201)
    return { subject: body.subject, enrolment }
  })
  http.post('/people/:subject/enrolments', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'beginEnrolment', summary: 'A new link by which a person makes a passkey', description: 'Role: administrator. For a person who lost every passkey, or let the link pass. An earlier link ends.',
      params: subjectParams, response: { 201: enrolmentAnswer, ...problems },
    },
  }, async (request, reply) => {
    await requireOwn(needs, request, request.params.subject)
    void reply.code(201)
    return enrolmentLink(needs, request.params.subject)
  })
  http.post('/people/:subject/ending', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'endPerson', summary: 'Let a person sign in no more', description: 'Role: administrator. A token that the person holds ends within ten minutes.', params: subjectParams, response: { 204: Type.Null(), ...problems } },
  }, async (request, reply) => {
    await requireOwn(needs, request, request.params.subject)
    await endPerson(database, request.params.subject)
    return reply.code(204).send(null)
  })
}

/** Acts once for an Idempotency-Key of the caller. */
export async function once<Answer extends object>({ access, database }: Pick<PeopleRouteNeeds, 'access' | 'database'>, request: FastifyRequest, act: (sql: Sql) => Promise<Answer>): Promise<Answer> {
  return database.system((sql) => actOnce(sql, { module: 'access', caller: access.callerOf(request), request }, () => act(sql)))
}

/** Links are made after the act: answers are kept, and a kept link would be a secret at rest. */
async function enrolmentLink({ database, origin }: PeopleRouteNeeds, subject: string) {
  const { code, expiresAt } = await database.system((sql) => beginEnrolment(sql, subject))
  return { link: `${origin}/portal/enrol/${code}`, expiresAt: expiresAt.toISOString() }
}

async function requireOwn({ access, database }: PeopleRouteNeeds, request: FastifyRequest, subject: string): Promise<void> {
  const person = await findPerson(database, subject)
  if (person === undefined) throw unknownPerson()
  checkEnvironment(access.callerOf(request), person.environment)
}

/** Who administers the test environment admits nobody to production. */
function checkEnvironment(caller: Caller, environment: Caller['environment']): void {
  if (caller.environment !== environment) throw wrongEnvironment()
}

/** 404: nobody of this name may sign in. */
export function unknownPerson(): Problem {
  return new Problem({ status: 404, type: 'urn:customhouse:problem:not-found', title: 'Not found', detail: 'Nobody is registered under this name, or they were ended; programs have no passkeys' })
}

function unknownOrganisation(): Problem {
  return new Problem({ status: 422, type: 'urn:customhouse:problem:unknown-organisation', title: 'Unknown organisation', detail: 'Register the organisation first, then its people' })
}

function nameTaken(): Problem {
  return new Problem({ status: 409, type: 'urn:customhouse:problem:on-file-already', title: 'On file already', detail: 'A program signs in under this name, or a person of another environment or of the sandbox; take another one' })
}
