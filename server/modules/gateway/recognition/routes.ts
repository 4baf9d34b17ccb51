import type { Access } from '../../../platform/access/index.ts'
import { problemSchema, type Http } from '../../../platform/http/index.ts'
import { recogniseFile } from './recognise-file.ts'
import { recognitionSchema } from './recognition-schemas.ts'

/** POST /recognitions: what a file is and where it goes, for whoever has a file and no more. */
export function recognitionRoutes(http: Http, { access }: { readonly access: Access }): void {
  void http.register((door: Http, _options, done) => {
    door.removeAllContentTypeParsers()
    door.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, parsed) => {
      parsed(null, body)
    })
    const judge = door.validatorCompiler
    if (judge === undefined) throw new TypeError('Cannot describe bodies: the server has no validator compiler yet')
    door.setValidatorCompiler((part) => (part.httpPart === 'body' ? () => true : judge(part)))
    door.post('/recognitions', { onRequest: access.guard, schema: { ...recognitionSchema, response: { ...recognitionSchema.response, 401: problemSchema, 403: problemSchema, 413: problemSchema } } }, async (request) => {
      const body: unknown = request.body
      const recognised = recogniseFile(Buffer.isBuffer(body) ? body : Buffer.alloc(0))
      return Promise.resolve({ ...recognised, findings: [...recognised.findings] })
    })
    done()
  })
}
