import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import { messageFormatFor } from '@customhouse/formats/message-formats.ts'
import type { FastifyReply } from 'fastify'
import type { Access, Caller } from '../../../../platform/access/index.ts'
import { Problem, problemSchema, type Http } from '../../../../platform/http/index.ts'
import type { EntryNumberRange } from '../../../filings/index.ts'
import type { LowValueNeeds } from '../transport.ts'
import { declarationsSchema } from './schemas.ts'
import { declarationsIn, interchangeOf, prepareDeclarations } from './transport.ts'

const problems = { 400: problemSchema, 401: problemSchema, 403: problemSchema, 422: problemSchema }

/** So many numbers a range has at most: what is on file of it is looked at. */
const rangeMax = 1_000_000

/** POST /low-value-days/{day}/declarations: nothing is filed by it. */
export function lowValueDeclarationRoutes(http: Http, needs: LowValueNeeds & { readonly access: Access }): void {
  http.post('/low-value-days/:day/declarations', { onRequest: needs.access.guard, schema: { ...declarationsSchema, response: { ...declarationsSchema.response, ...problems } } }, async (request, reply) => {
    const caller = needs.access.callerOf(request)
    if (caller.clients !== 'all') throw new Problem({ status: 403, title: 'Not permitted', detail: 'Parcels are entered by who acts for all of its organisation' })
    await refuseRange(request.body.entryNumbers, caller, needs)
    const prepared = await prepareDeclarations(request.params.day, request.body, { caller, needs })
    const declarations = declarationsIn(prepared)
    const format = formatAsked(request.headers.accept)
    if (format !== undefined) {
      if (declarations.length === 0) throw new Problem({ status: 422, title: 'There is nothing to write', detail: 'No parcel is on an entry; each finding says why', extra: { leftOut: prepared.leftOut } })
      void reply.headers({ 'parcels-left-out': prepared.leftOut.length, ...(prepared.next === undefined ? {} : { 'parcels-next': prepared.next }) })
      sendBytes(reply, format, interchangeOf(declarations, format, needs.clock.now()))
      return reply
    }
    const { entries, leftOut, next } = prepared
    return {
      filing: { declarations: [...declarations] }, leftOut: leftOut.map(({ parcel, findings }) => ({ parcel, findings: [...findings] })), ...(next === undefined ? {} : { next }),
      entries: entries.map(({ entryNumber, duty, fees, findings, parcels }) => ({ entryNumber, duty, fees, findings: [...findings], parcels: parcels.map(({ parcel, lines }) => ({ parcel, lines: [...lines] })) })),
    }
  })
}

/** Numbers are given out of one's own, and what is on file of a range is looked at. */
async function refuseRange(range: EntryNumberRange | undefined, { organisation }: Caller, { database, parties }: LowValueNeeds): Promise<void> {
  if (range === undefined) return
  if (range.from > range.to || range.to - range.from >= rangeMax) throw new Problem({ status: 400, type: 'urn:customhouse:problem:malformed', title: 'The range is not one', detail: 'Its last number is not before its first, and it has at most a million' })
  const directory = await database.system((sql) => parties.refresh(sql))
  if (directory.organisation(organisation)?.filerCodes.includes(range.filerCode) !== true) throw new Problem({ status: 403, title: 'Not permitted', detail: 'The filer code is not yours' })
}

function sendBytes(reply: FastifyReply, format: MessageFormat, bytes: Uint8Array): void {
  void reply.type(format.mediaTypes[0] ?? 'application/octet-stream').header('content-disposition', `attachment; filename="parcels${format.extension}"`).send(Buffer.from(bytes))
}

/** JSON comes as the answer of this door, with what was left out; anything else that Accept names first is written in its own format. */
function formatAsked(accept = ''): MessageFormat | undefined {
  const [first] = accept.split(',').map((one) => one.split(';', 1)[0]?.trim() ?? '')
  return first === undefined || first === 'application/json' ? undefined : messageFormatFor(first)
}
