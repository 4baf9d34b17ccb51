import { Type } from 'typebox'
import type { Caller } from '../../../platform/access/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import type { RouteAccess, RouteNeeds } from '../route-needs.ts'
import { measureSchema, modelSchema, modelsSchema, settlementSchema } from '../schemas.ts'
import { findingShown, modelShown, trainingShown } from '../shown.ts'
import { askForTraining } from '../training/jobs.ts'
import { knownLines, outcomesKnown, saveCandidate } from '../training/store.ts'
import { evaluateHere } from '../training/train-model.ts'
import { readHandedIn } from './read-handed-in.ts'
import { settleModel, type ModelSettlement } from './settle-model.ts'
import { latestTraining, measuresOnFile, modelFile, modelsOnFile, modelToSettle, saveMeasure, saveSettled } from './store.ts'
import type { Sql } from '../../../platform/database/index.ts'

const about = { tags: ['anomalies'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }
const params = Type.Object({ id: Type.String({ format: 'uuid' }) })
const once = { 400: problemSchema, ...problems, 422: problemSchema }

/** Models: who had them made, what they were measured by, and whether they are in force. */
export function modelRoutes(http: Http, access: RouteAccess, needs: RouteNeeds): void {
  serveModels(http, access, needs)
  serveTraining(http, access, needs)
  serveImports(http, access, needs)
  serveSettlement(http, access, needs)
  serveMeasures(http, access, needs)
}

function serveModels(http: Http, access: RouteAccess, { database }: RouteNeeds): void {
  http.get('/anomaly-models', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listAnomalyModels', summary: 'Models with what they were measured by, the latest first', description: 'A model scores nothing until an officer other than who had it made approves it.', response: { 200: modelsSchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    return database.read(scope, async (sql) => {
      const training = await latestTraining(sql, environment)
      return { models: (await modelsOnFile(sql, environment)).map(modelShown), outcomes: await outcomesKnown(sql, environment), ...(training === undefined ? {} : { training: trainingShown(training) }) }
    })
  })
  http.get('/anomaly-models/:id/file', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readAnomalyModelFile', summary: 'A model as a file, to score with it elsewhere', params, response: { 200: Type.Object({ file: Type.String({ description: 'The file’s text; `customhouse anomalies score` takes it' }) }), ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const file = await database.read(scope, (sql) => modelFile(sql, environment, request.params.id))
    if (file === undefined) throw notFound()
    return { file: new TextDecoder().decode(file) }
  })
}

function serveTraining(http: Http, access: RouteAccess, { database, clock, jobs }: RouteNeeds): void {
  http.post('/anomaly-models', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'trainAnomalyModel', summary: 'Have a model trained on the outcomes of inspections', description: 'Done by a worker afterwards. What comes of it is a candidate; the model in force stays.', headers: idempotencyHeaders, response: { 202: Type.Object({ training: Type.String({ format: 'uuid' }) }), ...once } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const asked = await database.system((sql) => actOnce(sql, { module: 'anomalies', caller, request }, async () => ({ training: await askForTraining(sql, jobs, { environment: caller.environment, askedBy: caller.subject, at: clock.now().toISOString() }) })))
    return reply.code(202).send(asked)
  })
}

function serveImports(http: Http, access: RouteAccess, { database, clock }: RouteNeeds): void {
  http.post('/anomaly-models/imports', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'importAnomalyModel', summary: 'Hand in a model file', description: 'It becomes a candidate, measured on the outcomes that are known here. A file that is damaged, of another version, or that asks for unknown features is refused with findings; the model in force stays.',
      headers: idempotencyHeaders, body: Type.Object({ file: Type.String({ minLength: 1, description: 'The file’s text' }) }, { additionalProperties: false }), response: { 201: Type.Object({ id: Type.String({ format: 'uuid' }) }), ...once },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const imported = await database.system((sql) => actOnce(sql, { module: 'anomalies', caller, request }, () => importModel(sql, caller, { file: request.body.file, at: clock.now().toISOString() })))
    return reply.code(201).send(imported)
  })
}

async function importModel(sql: Sql, { environment, subject }: Caller, { file, at }: { readonly file: string; readonly at: string }): Promise<{ readonly id: string }> {
  const bytes = new TextEncoder().encode(file)
  const handedIn = readHandedIn(bytes)
  if ('findings' in handedIn) throw new Problem({ status: 422, title: 'The model file is refused', detail: handedIn.findings[0]?.message ?? 'It cannot be read', extra: { findings: handedIn.findings.map(findingShown) } })
  const evaluation = evaluateHere(handedIn.model, await knownLines(sql, environment)) ?? {}
  return { id: await saveCandidate(sql, { environment, askedBy: subject, file: bytes, evaluation, at }) }
}

function serveSettlement(http: Http, access: RouteAccess, { database, clock }: RouteNeeds): void {
  http.post('/anomaly-models/:id/settlement', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'settleAnomalyModel', summary: 'Approve or refuse a candidate, or withdraw the model in force', description: 'Nobody approves a model that they had made or handed in. One that is approved takes the place of the one in force; when one is withdrawn, lines are listed by stated weights.',
      params, headers: idempotencyHeaders, body: settlementSchema, response: { 200: modelSchema, ...once, 404: problemSchema, 409: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const settlement = { ...request.body, officer: caller.subject, at: clock.now().toISOString() }
    return database.system((sql) => actOnce(sql, { module: 'anomalies', caller, request }, () => settle(sql, caller, { id: request.params.id, settlement })))
  })
}

async function settle(sql: Sql, { environment }: Caller, { id, settlement }: { readonly id: string; readonly settlement: ModelSettlement }) {
  const model = await modelToSettle(sql, environment, id)
  if (model === undefined) throw notFound()
  const settled = settleModel(model, settlement)
  if ('refused' in settled) throw new Problem({ status: 409, title: 'The model stays as it is', detail: settled.refused })
  await saveSettled(sql, environment, { id, state: settled.state, settlement })
  return modelShown({ ...model, state: settled.state, settledBy: settlement.officer, settledAt: settlement.at, reason: settlement.reason })
}

function serveMeasures(http: Http, access: RouteAccess, { database }: RouteNeeds): void {
  http.get('/anomaly-measures', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listAnomalyMeasures', summary: 'Measures after which shifts of origin are watched', response: { 200: Type.Object({ measures: Type.Array(measureSchema) }), ...problems } },
  }, async (request) => ({ measures: [...await database.read(access.callerOf(request).scope, measuresOnFile)] }))
  http.post('/anomaly-measures', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'addAnomalyMeasure', summary: 'Have shifts of origin watched after a measure', description: 'An additional duty, a presumption, a prohibition on goods of one origin, from its day on, for three years.', headers: idempotencyHeaders, body: measureSchema, response: { 201: measureSchema, ...once } },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const measure = await database.system((sql) => actOnce(sql, { module: 'anomalies', caller, request }, async () => { await saveMeasure(sql, request.body); return request.body }))
    return reply.code(201).send(measure)
  })
}
