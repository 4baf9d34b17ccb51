import type { RandomDraw, RiskAssessment } from '@customhouse/vocabulary/advice/risk-assessment.ts'
import { decodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { drawnNumber } from '@customhouse/proofs/transparency-log/random-draw.ts'
import type { Caller } from '../../../../platform/access/index.ts'
import type { Sql } from '../../../../platform/database/index.ts'
import { notFound, Problem, problemSchema, type Http } from '../../../../platform/http/index.ts'
import { actOnce, idempotencyHeaders } from '../../../../platform/idempotency/index.ts'
import { uuidV7 } from '../../../../platform/outbox/index.ts'
import type { RouteAccess } from '../../routes.ts'
import { determinationsOf } from '../../store.ts'
import { inspectionShares } from '../inspection-shares.table.ts'
import { riskAmounts } from '../risk-amounts.table.ts'
import { riskThresholds } from '../risk-thresholds.table.ts'
import { ruleOfficer } from '../rule-book/transport.ts'
import { filingParams, inspectionDrawSchema, policySchema, riskSchema, shareSetSchema, shareToSetSchema } from '../schemas.ts'
import { noteChange, seedOf } from '../store.ts'
import type { TargetingNeeds } from '../transport.ts'
import { riskOf, saveShare, sharesSet } from './store.ts'

const about = { tags: ['targeting'], security: [{ oauth: [] }] }
const problems = { 401: problemSchema, 403: problemSchema }

/** What risk was seen in filings, what it is weighed by, and how the random share is drawn. */
export function inspectionRoutes(http: Http, access: RouteAccess, needs: TargetingNeeds): void {
  serveRisk(http, access, needs)
  serveDraw(http, access, needs)
  servePolicy(http, access, needs)
}

function serveRisk(http: Http, access: RouteAccess, { database, filings }: TargetingNeeds): void {
  http.get('/filings/:id/risk', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readRisk', summary: 'What risk was seen in a filing, contribution by contribution', description: 'Customs’ own: no filer and no agency reads it.', params: filingParams, response: { 200: riskSchema, ...problems, 404: problemSchema } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const { id } = request.params
    const seen = await database.read(scope, async (sql) => ({ filing: await filings.filing(sql, id, environment), risk: await riskOf(sql, environment, id) }))
    if (seen.filing === undefined) throw notFound()
    return seen.risk === undefined ? { points: 0, contributions: [], selections: [] } : { ...riskShown(seen.risk.assessment), assessedAt: seen.risk.assessedAt }
  })
}

function serveDraw(http: Http, access: RouteAccess, needs: TargetingNeeds): void {
  http.get('/filings/:id/inspection-draw', {
    onRequest: access.guard,
    schema: {
      ...about, operationId: 'readInspectionDraw', summary: 'How a filing was drawn, or not drawn, for random inspection, so that anyone can repeat it',
      description: 'SHA-256 over the root of the checkpoint, 32 bytes, then the identifier in UTF-8; the first 48 bits over 2 to the 48th is the number drawn. Officers read it at once, the filer when the goods are released.',
      params: filingParams, response: { 200: inspectionDrawSchema, ...problems, 404: problemSchema, 409: problemSchema },
    },
  }, async (request) => {
    const caller = access.callerOf(request)
    const { id } = request.params
    const filing = await needs.database.read(caller.scope, (sql) => needs.filings.filing(sql, id, caller.environment))
    if (filing === undefined) throw notFound()
    const latest = (await needs.database.read(caller.scope, (sql) => determinationsOf(sql, id, caller.environment))).at(-1)
    const isOfficer = await needs.database.read(caller.scope, (sql) => seesRisks(sql))
    if (!isOfficer && latest?.outcome !== 'release') throw new Problem({ status: 409, type: 'urn:customhouse:problem:not-released', title: 'Not told before release', detail: 'How goods were drawn is told to the filer when they are released' })
    return needs.database.system((sql) => drawShown(sql, { id, receivedAt: filing.receivedAt, caller }))
  })
}

/** Whether the transaction's asker may read what risk was seen: row-level security says so. */
async function seesRisks(sql: Sql): Promise<boolean> {
  return (await sql.query('select from determinations.targeting_version')).length > 0
}

async function drawShown(sql: Sql, { id, receivedAt, caller }: { readonly id: string; readonly receivedAt: string; readonly caller: Caller }) {
  const draw = (await riskOf(sql, caller.environment, id))?.assessment.draw ?? await noShare(sql, id, receivedAt)
  const { treeSize, rootHash, identifier = id, drawn, share } = draw
  return { filing: id, identifier, checkpoint: { treeSize, rootHash }, drawn, share, isDrawn: drawn < share, how: 'SHA-256(root hash, 32 bytes, followed by the identifier in UTF-8); the first 48 bits, most significant first, divided by 2^48; drawn where that is below the share' }
}

/** A filing that was in no draw: the number that it would have drawn, and a share of 0. */
async function noShare(sql: Sql, id: string, receivedAt: string): Promise<RandomDraw> {
  const seed = await seedOf(sql, receivedAt.slice(0, 10))
  return { ...seed, share: 0, drawn: drawnNumber(decodeBase64(seed.rootHash), id) }
}

function servePolicy(http: Http, access: RouteAccess, { database, clock }: TargetingNeeds): void {
  http.get('/targeting/policy', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'readTargetingPolicy', summary: 'What lowers risk, what points come to, and which share is inspected at random', response: { 200: policySchema, ...problems } },
  }, async (request) => {
    const { scope, environment } = access.callerOf(request)
    const set = await database.read(scope, (sql) => sharesSet(sql, environment))
    return { amounts: [...riskAmounts], thresholds: [...riskThresholds], shares: [...inspectionShares], sharesSet: [...set] }
  })
  http.post('/targeting/inspection-shares', {
    onRequest: access.guard,
    schema: { ...about, operationId: 'setInspectionShare', summary: 'Set the share that is inspected at random, by mode or for all, from the next filing on', headers: idempotencyHeaders, body: shareToSetSchema, response: { 200: shareSetSchema, 400: problemSchema, ...problems, 422: problemSchema } },
  }, async (request) => {
    const caller = access.callerOf(request)
    return database.system((sql) => actOnce(sql, { module: 'determinations', caller, request }, async () => {
      const now = clock.now()
      const { mode = '', share, why } = request.body
      const set = { id: uuidV7(now.getTime()), mode, share, why, setBy: ruleOfficer(caller), setAt: now.toISOString() }
      await saveShare(sql, caller.environment, set)
      await noteChange(sql)
      return set
    }))
  })
}

function riskShown({ contributions, selections, ...risk }: RiskAssessment) {
  return {
    ...risk,
    contributions: contributions.map(({ held, ...one }) => ({ ...one, ...(held !== undefined && { held: [...held] }) })),
    selections: selections.map(({ held, ...one }) => ({ ...one, ...(held !== undefined && { held: [...held] }) })),
  }
}
