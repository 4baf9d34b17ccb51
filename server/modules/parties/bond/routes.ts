import { easternDate } from '@customhouse/vocabulary/measures/calendar.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import { idempotencyHeaders } from '../../../platform/idempotency/index.ts'
import { importerKey } from '../importer/importer.ts'
import { ownerKey, readImporter } from '../importer/store.ts'
import type { PartyRouteNeeds } from '../needs.ts'
import { bondAnswer, bondBody, bondList, numberParams, pageQuery, sufficiencyAnswer, sufficiencyQuery, terminationBody } from '../schemas.ts'
import { changeOnce, changeProblems, published, readProblems, refused, security } from '../transport.ts'
import { bondSufficiency, roundedUpToStep } from './bond-sufficiency.ts'
import { executeBond } from './execute-bond.ts'
import { insertBond, lockBond, lockBondsOf, readBond, readBonds, updateTermination } from './store.ts'
import { terminateBond } from './terminate-bond.ts'

const about = { tags: ['parties'], security }

/** Bonds (19 CFR part 113). */
export function bondRoutes(http: Http, needs: PartyRouteNeeds): void {
  const { access, database } = needs
  http.get('/bonds', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'listBonds', summary: 'The bonds that you may see', querystring: pageQuery, response: { 200: bondList, ...readProblems } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readBonds(sql, request.query.after, request.query.limit))
    return { bonds: [...found] }
  })
  http.get('/bonds/:number', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readBond', summary: 'One bond', params: numberParams, response: { 200: bondAnswer, ...readProblems, 404: problemSchema } },
  }, async (request) => {
    const found = await database.read(access.callerOf(request).scope, (sql) => readBond(sql, request.params.number))
    if (found === undefined) throw notFound()
    return found
  })
  sufficiencyRoute(http, needs)
  executionRoute(http, needs)
  terminationRoute(http, needs)
}

function sufficiencyRoute(http: Http, { access, database, clock }: PartyRouteNeeds): void {
  http.get('/bonds/:number/sufficiency', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readBondSufficiency', summary: 'Whether a continuous bond is large enough for the past year’s duties, taxes and fees',
      description: '19 CFR 113.13 and Customs Directive 3510-004; figures known from secondary sources are marked and only warn',
      params: numberParams, querystring: sufficiencyQuery, response: { 200: sufficiencyAnswer, ...readProblems, 404: problemSchema },
    },
  }, async (request) => {
    const bond = await database.read(access.callerOf(request).scope, (sql) => readBond(sql, request.params.number))
    if (bond?.type !== '8') throw notFound()
    const on = request.query.on ?? easternDate(clock.now())
    const { isSufficient, requiredDollars, certainty, findings } = bondSufficiency({ bonds: [bond], need: { type: '8' }, on, pointer: '' })
    const rounded = requiredDollars === undefined ? undefined : roundedUpToStep(requiredDollars, on)
    return {
      isSufficient, findings: [...findings],
      ...(requiredDollars === undefined ? {} : { requiredDollars }),
      ...(rounded === undefined ? {} : { roundedUpToStepDollars: rounded }),
      ...(certainty === undefined ? {} : { certainty }),
    }
  })
}

function executionRoute(http: Http, { access, database, clock, outbox }: PartyRouteNeeds): void {
  http.post('/bonds', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'executeBond', summary: 'Take a bond on file', description: 'Role: administrator. 19 CFR part 113.',
      headers: idempotencyHeaders, body: bondBody, response: { 201: bondAnswer, ...changeProblems },
    },
  }, async (request, reply) =>
    changeOnce({ database, caller: access.callerOf(request), request, reply }, async (sql) => {
      const importerNumber = importerKey(request.body.importerNumber) ?? request.body.importerNumber
      const onFile = await lockBondsOf(sql, importerNumber)
      const principal = await readImporter(sql, importerNumber)
      const now = clock.now()
      const outcome = executeBond({ bond: { ...request.body, importerNumber }, principal, onFile, today: easternDate(now) })
      if (outcome.outcome === 'refused') throw refused(outcome.findings)
      const { bond, fact } = outcome
      const organisation = ownerKey(principal ?? { number: importerNumber })
      await insertBond(sql, organisation, bond)
      await outbox.publish(sql, [published(fact, { organisation, client: importerNumber, subject: bond.number }, now)])
      return { status: 201, body: bond }
    }))
}

function terminationRoute(http: Http, { access, database, clock, outbox }: PartyRouteNeeds): void {
  http.post('/bonds/:number/termination', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'terminateBond', summary: 'Terminate a continuous bond', description: 'Role: administrator. 19 CFR 113.27.',
      headers: idempotencyHeaders, params: numberParams, body: terminationBody, response: { 200: bondAnswer, ...changeProblems, 404: problemSchema },
    },
  }, async (request, reply) =>
    changeOnce({ database, caller: access.callerOf(request), request, reply }, async (sql) => {
      const onFile = await lockBond(sql, request.params.number)
      if (onFile === undefined) throw notFound()
      const now = clock.now()
      const outcome = terminateBond({ bond: onFile, ...request.body, today: easternDate(now) })
      if (outcome.outcome === 'refused') throw refused(outcome.findings)
      const { bond, fact } = outcome
      const principal = await readImporter(sql, bond.importerNumber)
      await updateTermination(sql, bond)
      await outbox.publish(sql, [published(fact, { organisation: ownerKey(principal ?? { number: bond.importerNumber }), client: bond.importerNumber, subject: bond.number }, now)])
      return { status: 200, body: bond }
    }))
}
