import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Database } from '../../../platform/database/index.ts'
import { type Http, notFound, problemSchema } from '../../../platform/http/index.ts'
import { readIssued } from '../issuing/store.ts'
import { problems, security } from '../transport.ts'
import { toldToIssuer, type UserKind } from './credential-use.ts'
import { readUses } from './store.ts'

export interface UsesRouteNeeds {
  readonly access: Access
  readonly database: Database
  /** What kind of party an organisation is; undefined for one of no kind. */
  readonly kindOf: (organisation: string) => UserKind | undefined
}

const usesMax = 200
const kinds = ['broker', 'importer', 'carrier', 'customs', 'agency', 'own', 'other'] as const
const useSchema = Type.Object({
  kind: Type.Union([Type.Literal('verification'), Type.Literal('filing')], { description: 'filing: it is evidence for one' }),
  at: Type.String({ format: 'date-time' }),
  by: Type.Unsafe<UserKind>(Type.Union(kinds.map((one) => Type.Literal(one)), { description: 'The kind of party; own is your organisation' })),
  verified: Type.Boolean({ description: 'Whether it was found sound and in force then, or last where it is evidence' }),
})

/** An issuer sees that its credential was used, when, and by what kind of party: never who it was, nor the business behind it. */
export function usesRoutes(http: Http, { access, database, kindOf }: UsesRouteNeeds): void {
  http.get('/credentials/:id/uses', {
    onRequest: access.guard,
    schema: {
      tags: ['credentials'], security, operationId: 'listCredentialUses', summary: 'Where a credential that your organisation issued was used: that, when, and by what kind of party',
      description: 'Verifications of the credential by itself and filings that it is evidence for, the newest 200. Who used it, and for what goods, is theirs and not told. What was presented among other credentials in one presentation is not counted.',
      params: Type.Object({ id: Type.String({ minLength: 1, maxLength: 300, description: 'Our id of it, or the credential’s own' }) }),
      response: { 200: Type.Object({ uses: Type.Array(useSchema) }), ...problems, 404: problemSchema },
    },
  }, async (request) => {
    const { scope, organisation, environment } = access.callerOf(request)
    const own = await database.read(scope, (sql) => readIssued(sql, organisation, request.params.id))
    if (own === undefined) throw notFound()
    const uses = await database.system((sql) => readUses(sql, { issuer: own.issuer, credentialId: own.credentialId, environment, limit: usesMax }))
    return { uses: [...toldToIssuer(uses, { issuer: organisation, kindOf })] }
  })
}
