/** The audit: who saw and changed what, recorded before the answer goes out, and read with the facts that followed. */
import type { FastifyRequest } from 'fastify'
import type { Access, Caller } from '../access/index.ts'
import type { Clock } from '../clock/index.ts'
import type { Database } from '../database/index.ts'
import type { Http } from '../http/index.ts'
import type { Outbox } from '../outbox/index.ts'
import { reasonOf, targetOf, type AuditedEndpoints } from './audited-endpoint.ts'
import { auditRoutes } from './routes.ts'
import { recordAct } from './store.ts'

export type { AuditedEndpoint, AuditedEndpoints } from './audited-endpoint.ts'

export interface AuditRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf'>
  readonly database: Database
  readonly outbox: Pick<Outbox, 'latest'>
}

export interface AuditNeeds extends AuditRouteNeeds {
  readonly access: Pick<Access, 'guard' | 'callerOf' | 'passedGuard'>
  readonly clock: Clock
  /** What is recorded; the business's own table, handed in. */
  readonly auditedEndpoints: AuditedEndpoints
}

/** Records requests to the audited endpoints from now on, and serves the record. Call it before other routes are added. */
export function keepAudit(http: Http, needs: AuditNeeds): void {
  http.addHook('onSend', async (request, reply, payload) => {
    const caller = needs.access.passedGuard(request)
    if (caller !== undefined) await record(needs, request, { caller, status: reply.statusCode })
    return payload
  })
  auditRoutes(http, needs, [...new Set(Object.values(needs.auditedEndpoints).map(({ kind }) => kind))])
}

async function record({ auditedEndpoints, database, clock }: AuditNeeds, request: FastifyRequest, { caller, status }: { readonly caller: Caller; readonly status: number }): Promise<void> {
  const endpoint = `${request.method} ${request.routeOptions.url ?? ''}`
  const audited = auditedEndpoints[endpoint]
  if (audited === undefined || (audited.isSight === true && (caller.scope.role !== 'authority' || status >= 400))) return
  const { subject, name, organisation, environment } = caller
  const [target, reason] = [targetOf(audited, request), reasonOf(request)]
  const act = { at: clock.now().toISOString(), environment, organisation, subject, kind: audited.kind, endpoint, status, ...(name !== undefined && { name }), ...(target !== undefined && { target }), ...(reason !== undefined && { reason }) }
  await database.system((sql) => recordAct(sql, act, audited.isSight === true))
}
