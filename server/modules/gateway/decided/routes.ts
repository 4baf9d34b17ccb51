import { checkReceipt } from '@customhouse/proofs/receipt/check-receipt.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Access, Caller } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { type Http, notFound, Problem, problemSchema } from '../../../platform/http/index.ts'
import type { Credentials, DecidedCredential, DecidedForm } from '../../credentials/index.ts'
import type { Determinations } from '../../determinations/index.ts'
import type { Filings } from '../../filings/index.ts'
import type { Ledger } from '../../ledger/index.ts'
import { receiptFacts, releaseOnFile, type ReleaseOnFile } from './release-on-file.ts'

export interface DecidedRouteNeeds {
  readonly access: Access
  readonly database: Database
  readonly filings: Pick<Filings, 'filing' | 'entry'>
  readonly determinations: Pick<Determinations, 'of'>
  readonly ledger: Pick<Ledger, 'receipt'>
  readonly credentials: Pick<Credentials, 'decided'>
}

const signed = Type.Unsafe<string>({ type: 'object', additionalProperties: true })
const about = {
  tags: ['filings'], security: [{ oauth: [] }], params: Type.Object({ id: Type.String({ format: 'uuid', description: 'The filing' }) }), produces: ['application/vc', 'application/vc+jwt'],
  response: { 200: signed, 401: problemSchema, 404: problemSchema },
}
const forms = 'JSON with a proof (eddsa-rdfc-2022), or, where Accept asks for application/vc+jwt, a short token (ES256). Issued once: the same credential is answered again.'

/** What customs decided about a filing, signed by customs as a credential that verifies without it. */
export function decidedRoutes(http: Http, needs: DecidedRouteNeeds): void {
  http.get('/filings/:id/release-credential', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'readReleaseCredential', summary: 'The release of the goods as a credential, for a gate that verifies it offline',
      description: `A CustomsReleaseCredential by the authority’s DID. ${forms} It is revoked when a later decision or filing takes the release back. 404 where the goods are not released, which says why.`,
    },
  }, async (request, reply) => send(reply, await releaseFor(request.params.id, { caller: needs.access.callerOf(request), form: formOf(request), needs })))
  http.get('/filings/:id/receipt-credential', {
    onRequest: needs.access.guard,
    schema: {
      ...about, operationId: 'readReceiptCredential', summary: 'The receipt of a filing as a credential',
      description: `A FilingReceiptCredential by the authority’s DID, with the proof of inclusion in the log in it. ${forms}`,
    },
  }, async (request, reply) => send(reply, await receiptFor(request.params.id, { caller: needs.access.callerOf(request), form: formOf(request), needs })))
}

interface Asked {
  readonly caller: Caller
  readonly form: DecidedForm
  readonly needs: DecidedRouteNeeds
}

async function releaseFor(id: string, asked: Asked): Promise<DecidedCredential> {
  const { needs: { database, credentials }, form } = asked
  const release = await releaseSeen(id, asked)
  if ('why' in release) throw notReleased(release.why)
  const issued = await credentials.decided.release(release.facts, form)
  if (issued.isRevoked) throw notReleased('The release was taken back')
  // Whoever takes releases back looks for those that are out. One that was decided while this was signed may not have seen it.
  const since = await releaseSeen(id, asked)
  if (!('why' in since)) return issued
  await database.system((sql) => credentials.decided.takeBack(sql, release.facts.entryNumber))
  throw notReleased('The release was taken back')
}

async function releaseSeen(id: string, { caller: { scope, environment }, needs: { database, filings, determinations, ledger } }: Asked): Promise<ReleaseOnFile> {
  const ground = await database.read(scope, async (sql) => {
    const filing = await filings.filing(sql, id, environment)
    return filing && { filing, determinations: await determinations.of(sql, id, environment), entry: await filings.entry(sql, filing.entryNumber, environment) }
  })
  if (ground === undefined) throw notFound()
  const receipt = await ledger.receipt(scope, id)
  const checked = receipt && checkReceipt(receipt.text)
  return releaseOnFile({ ...ground, ...(checked?.isSound === true ? { statement: checked.statement } : {}) })
}

async function receiptFor(id: string, { caller: { scope, environment }, form, needs: { database, filings, ledger, credentials } }: Asked): Promise<DecidedCredential> {
  const isSeen = (await database.read(scope, (sql) => filings.filing(sql, id, environment))) !== undefined
  const receipt = isSeen ? await ledger.receipt(scope, id) : undefined
  const checked = receipt && checkReceipt(receipt.text)
  if (receipt === undefined || checked?.isSound !== true) throw notFound()
  return credentials.decided.receipt(receiptFacts(checked, receipt.text), form)
}

function formOf(request: FastifyRequest): DecidedForm {
  return (request.headers.accept ?? '').toLowerCase().includes('application/vc+jwt') ? 'token' : 'json'
}

function send(reply: FastifyReply, { credential, mediaType }: DecidedCredential) {
  return reply.type(mediaType).header('vary', 'accept').send(typeof credential === 'string' ? credential : JSON.stringify(credential))
}

function notReleased(detail: string): Problem {
  return new Problem({ status: 404, title: 'Not released', detail })
}
