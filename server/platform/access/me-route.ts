import { Type } from 'typebox'
import { problemSchema, type Http } from '../http/index.ts'
import type { Access } from './index.ts'
import { carries, rights, type Right } from './roles.ts'
import { authorisation } from './people/people-schemas.ts'

const meAnswer = Type.Object({
  subject: Type.String({ examples: ['rosalind.vane'] }),
  name: Type.Optional(Type.String({ examples: ['Rosalind Vane (sandbox)'] })),
  organisation: Type.Object({ id: Type.String({ examples: ['meridian'] }), name: Type.String({ examples: ['Meridian Customs Brokers (sandbox)'] }) }),
  ...authorisation,
  rights: Type.Array(Type.String(), { description: 'What these roles carry', examples: [['read-own', 'file']] }),
})

/** Who asks, and what they may do: a program that shows only what its user may do asks here. */
export function meRoute(http: Http, access: Access, organisationName: (organisation: string) => string | undefined): void {
  http.get('/me', {
    onRequest: access.guard,
    schema: { tags: ['people'], security: [{ oauth: [] }], operationId: 'readMe', summary: 'Who you are, and what you may do', response: { 200: meAnswer, 401: problemSchema, 403: problemSchema } },
  }, async (request) => {
    const { subject, name, organisation, clients, roles, environment } = access.callerOf(request)
    await Promise.resolve()
    return {
      subject, ...(name !== undefined && { name }), organisation: { id: organisation, name: organisationName(organisation) ?? organisation },
      clients: clients === 'all' ? clients : [...clients], roles: [...roles], environment, rights: rightNames.filter((right) => carries(roles, right)),
    }
  })
}

const rightNames = Object.keys(rights) as readonly Right[]
