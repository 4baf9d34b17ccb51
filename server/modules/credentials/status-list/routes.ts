import { Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { purposeSchema, writtenObject } from '../schemas.ts'
import { forEveryone } from '../transport.ts'
import type { OwnStatusLists } from './transport.ts'

/** A verifier may ask again after a minute; a revocation reaches everyone who asks within five (the list's own time to live). */
const brief = 'public, max-age=60, must-revalidate'

/** Status lists, signed: public, and the same for everyone, so that asking tells nothing about one credential. */
export function statusListRoutes(http: Http, lists: () => Promise<OwnStatusLists>): void {
  http.get('/status-lists/:organisation/:purpose/:number', {
    schema: {
      tags: ['credentials'], security: [], operationId: 'readStatusList', summary: 'A status list of an issuer, as a signed credential (W3C Bitstring Status List)',
      description: 'A BitstringStatusListCredential of 131,072 entries, secured by Data Integrity, or as a JWT where Accept asks for application/vc+jwt.',
      params: Type.Object({ organisation: Type.String(), purpose: purposeSchema, number: Type.Integer({ minimum: 1, maximum: 999_999_999 }) }),
      produces: ['application/vc', 'application/vc+jwt'],
      response: { 200: writtenObject, 404: problemSchema },
    },
  }, async (request, reply) => {
    const form = (request.headers.accept ?? '').toLowerCase().includes('application/vc+jwt') ? 'vc-jose' : 'data-integrity'
    const text = await (await lists()).signed(request.params, form)
    if (text === undefined) throw notFound()
    return reply.type(form === 'vc-jose' ? 'application/vc+jwt' : 'application/vc').headers({ ...forEveryone, 'cache-control': brief, vary: 'accept' }).send(text)
  })
}
