import { Readable } from 'node:stream'
import { formatParcelReceipt } from '@customhouse/proofs/receipt/parcel-receipt.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import { Problem, problemSchema, type Http } from '../../../platform/http/index.ts'
import { answerOf, parcelSchema } from '../../filings/index.ts'
import { answerParcels, type LowValueNeeds } from './transport.ts'

const problems = { 401: problemSchema, 403: problemSchema }

/** What lines are, in both ways. */
const linesMediaType = 'application/x-ndjson'

/** POST /low-value-filings: parcels of low value, a line each, answered a line each while they still come in. */
export function lowValueDoorRoutes(http: Http, needs: LowValueNeeds & { readonly access: Access }): void {
  void http.register((door: Http, _options, done) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', (_request, payload, parsed) => { parsed(null, payload) })
    door.setValidatorCompiler(() => () => true)
    door.post('/low-value-filings', {
      onRequest: needs.access.guard,
      schema: {
        operationId: 'fileLowValue', tags: ['filings'], security: [{ oauth: [] }], summary: 'File parcels of low value, a line of JSON each',
        description: 'Each line is checked, decided and put on file, and answered by a line with what was found; a summary with repeated sellers and split consignments comes last. A parcel is known by its name: a line that is sent again is answered as before and counted once, so a stream that broke off is sent again whole. Send some ten thousand lines in a call: a call may take a minute.',
        consumes: [linesMediaType], produces: [linesMediaType],
        body: Type.Unsafe<AsyncIterable<Uint8Array> | undefined>(parcelSchema),
        response: { 200: Type.Unsafe<Readable>({ type: 'string', description: 'Lines with line, parcel, id, accepted, outcome, duty and findings; after those of some thousand parcels a line with their `batch` and its receipt; last, a line with a summary' }), ...problems },
      },
    }, async (request, reply) => {
      const caller = needs.access.callerOf(request)
      if (caller.clients !== 'all') throw new Problem({ status: 403, title: 'Not permitted', detail: 'Parcels are filed by who acts for all of its organisation' })
      return reply.type(linesMediaType).send(Readable.from(answerParcels(request.body ?? nothing(), caller, needs), { objectMode: false }))
    })
    done()
  })
  receiptRoute(http, needs)
}

/** GET /low-value-filings/{id}/receipt: what was answered, the way to the root of its batch, and the receipt of the batch as the log stands now. */
function receiptRoute(http: Http, { access, database, filings, ledger }: LowValueNeeds & { readonly access: Access }): void {
  http.get('/low-value-filings/:id/receipt', {
    onRequest: access.guard,
    schema: {
      operationId: 'readLowValueReceipt', tags: ['filings'], security: [{ oauth: [] }], summary: 'The receipt of a parcel of low value',
      description: 'One JSON object that verifies offline with the key of the log (`customhouse receipt verify`): keep its bytes as they come. It states what was answered when the parcel was decided; a later review is no part of it.',
      params: Type.Object({ id: Type.String({ format: 'uuid' }) }), produces: ['application/json'],
      response: { 200: Type.Unsafe<string>({ type: 'object', additionalProperties: true }), ...problems, 404: problemSchema },
    },
  }, async (request, reply) => {
    const { scope, environment } = access.callerOf(request)
    const found = await database.read(scope, (sql) => filings.parcelInBatch(sql, request.params.id, environment))
    const batch = found && (await ledger.receipt(scope, found.batch))
    if (found === undefined || batch === undefined) throw new Problem({ status: 404, title: 'Not found', detail: 'There is no such parcel, or it is not yours to see' })
    const text = formatParcelReceipt({ answer: answerOf(found, environment), index: found.place, leaves: found.leaves, batch: batch.text })
    return reply.type('application/json').serializer((receipt: string) => receipt).header('content-disposition', `attachment; filename="${found.id}.json"`).send(text)
  })
}

// eslint-disable-next-line @typescript-eslint/require-await -- a stream without pieces has nothing to wait for
async function* nothing(): AsyncGenerator<Uint8Array> {
  yield* []
}
