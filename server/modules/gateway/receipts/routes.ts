import { Type } from 'typebox'
import { receiptExtension, receiptMediaType } from '@customhouse/proofs/receipt/receipt.ts'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { notFound, problemSchema, type Http } from '../../../platform/http/index.ts'
import type { Filings } from '../../filings/index.ts'
import type { Ledger } from '../../ledger/index.ts'

/** GET /filings/{id}/receipt: the receipt anew, proven in the log as it stands now. */
export function receiptRoutes(http: Http, { access, database, filings, ledger }: { readonly access: Access; readonly database: Database; readonly filings: Pick<Filings, 'answers'>; readonly ledger: Ledger }): void {
  http.get('/filings/:id/receipt', {
    onRequest: access.guard,
    schema: {
      operationId: 'readReceipt',
      tags: ['filings'],
      security: [{ oauth: [] }],
      summary: 'The receipt of a filing',
      description: 'A C2SP tlog-proof that verifies offline with the key of the log. Its proof is for the log as it stands now; the one that came with the answer holds as well.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }),
      produces: ['text/plain'],
      response: { 200: Type.String(), 401: problemSchema, 404: problemSchema },
    },
  }, async (request, reply) => {
    const caller = access.callerOf(request)
    const { id } = request.params
    const isSeen = (await database.read(caller.scope, (sql) => filings.answers(sql, [id], caller.environment))).size > 0
    const receipt = isSeen ? await ledger.receipt(caller.scope, id) : undefined
    if (receipt === undefined) throw notFound()
    return reply.type(receiptMediaType).header('content-disposition', `attachment; filename="${id}${receiptExtension}"`).send(receipt.text)
  })
}
