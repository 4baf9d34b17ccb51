import { type Static, Type } from 'typebox'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { typeNameSchema, writtenObject } from '../schemas.ts'
import { forEveryone } from '../transport.ts'
import type { CredentialType } from '../types/credential-type.ts'

const tags = ['credentials']
const daily = 'public, max-age=3600'

const typeSchema = Type.Object({
  name: Type.String({ examples: ['MillTestReportCredential'] }),
  title: Type.String(),
  summary: Type.String(),
  area: Type.String(),
  contexts: Type.Array(Type.String(), { description: 'After that of the data model, in order' }),
  source: Type.String({ description: 'Where its terms are defined' }),
  schema: Type.String({ description: 'Where its JSON Schema is' }),
})

/** The types of credentials that are known here, public: what one may issue, and what a recognition names. */
export function catalogueRoutes(http: Http, publicUrl: string, credentialTypes: () => Promise<readonly CredentialType[]>): void {
  http.get('/credential-types', {
    schema: { tags, security: [], operationId: 'listCredentialTypes', summary: 'The types of credentials that are known here', response: { 200: Type.Object({ types: Type.Array(typeSchema) }) } },
  }, async (_request, reply) => reply.headers({ ...forEveryone, 'cache-control': daily }).send({ types: (await credentialTypes()).map((type) => shown(type, publicUrl)) }))
  http.get('/credential-types/:name/schema', {
    schema: {
      tags, security: [], operationId: 'readCredentialSchema', summary: 'What a type of credential must say, of its subject and around it (JSON Schema 2020-12)', params: Type.Object({ name: typeNameSchema }),
      produces: ['application/schema+json'], response: { 200: writtenObject, 404: problemSchema },
    },
  }, async (request, reply) => {
    const type = (await credentialTypes()).find(({ name }) => name === request.params.name)
    if (type === undefined) throw notFound()
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: schemaUrl(type, publicUrl), title: type.title, type: 'object', required: ['credentialSubject'], properties: { credentialSubject: { anyOf: [type.subject, { type: 'array', items: type.subject }] } }, ...(type.frame === undefined ? {} : { allOf: [type.frame] }) }
    return reply.type('application/schema+json').headers({ ...forEveryone, 'cache-control': daily }).send(JSON.stringify(schema))
  })
}

function shown(type: CredentialType, publicUrl: string): Static<typeof typeSchema> {
  const { name, title, summary, area, contexts, source } = type
  return { name, title, summary, area, contexts: [...contexts], source, schema: schemaUrl(type, publicUrl) }
}

function schemaUrl({ name }: CredentialType, publicUrl: string): string {
  return `${publicUrl}/credential-types/${name}/schema`
}
