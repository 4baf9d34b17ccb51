import { isJsonObject, type JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import type { PresentationDraft } from '@customhouse/proofs/verification/create-presentation.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import { Type } from 'typebox'
import type { Access } from '../../../platform/access/index.ts'
import type { Clock } from '../../../platform/clock/index.ts'
import type { Http } from '../../../platform/http/index.ts'
import type { Identities } from '../identity/transport.ts'
import { type PresentingSecuring, presentingSecurings, securingDefault, wayOf } from '../issuing/securing.ts'
import { anyObject } from '../schemas.ts'
import { malformed, problems, security } from '../transport.ts'

interface PresentingRouteNeeds {
  readonly access: Access
  readonly clock: Clock
  readonly identities: Identities
  readonly present: (draft: OwnPresentation) => Promise<Outcome<JsonObject | string>>
}

/** A presentation to be made, but for the contexts, which whoever makes it has. */
export type OwnPresentation = Omit<PresentationDraft, 'securing'> & { readonly securing: PresentingSecuring }

const presentationBody = Type.Object({
  presentation: Type.Object({
    verifiableCredential: Type.Array(Type.Union([anyObject, Type.String({ minLength: 1, maxLength: 1_048_576 })]), { minItems: 1, maxItems: 64, description: 'As their issuers secured them: objects with proofs, or tokens' }),
    id: Type.Optional(Type.String({ maxLength: 500 })),
  }, { additionalProperties: false }),
  options: Type.Optional(Type.Object({
    challenge: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'The challenge or nonce of the one who asked' })),
    domain: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'Their domain or audience' })),
    securing: Type.Optional(Type.Unsafe<PresentingSecuring>(Type.Union(presentingSecurings.map((one) => Type.Literal(one))))),
  }, { additionalProperties: false })),
}, { additionalProperties: false })

/** The holder's side of the VC API: an organisation presents credentials under its own signature. Nothing of it is kept. */
export function presentingRoutes(http: Http, { access, clock, identities, present }: PresentingRouteNeeds): void {
  http.post('/presentations', {
    onRequest: access.guard,
    schema: {
      tags: ['credentials'], security, operationId: 'createPresentation', summary: 'Present credentials under your organisation’s signature (VC API)',
      description: 'Role: credential-issuer, filer, agency-officer or administrator. The holder is your organisation’s DID. The credentials are taken as they are; whoever receives them verifies them.',
      body: presentationBody, response: { 201: Type.Object({ verifiablePresentation: anyObject }), ...problems },
    },
  }, async (request, reply) => {
    const { presentation: { verifiableCredential, id }, options: { challenge, domain, securing = securingDefault } = {} } = request.body
    const way = wayOf(securing)
    const key = await identities.signingKey(access.callerOf(request).organisation, { type: way.keyType, form: way.keyForm })
    const outcome = await present({
      credentials: verifiableCredential.map(presented), key, securing, created: clock.now(),
      ...(challenge === undefined ? {} : { challenge }), ...(domain === undefined ? {} : { domain }), ...(id === undefined ? {} : { id }),
    })
    if (!outcome.ok) throw malformed(outcome.findings)
    return reply.code(201).send({ verifiablePresentation: envelopedWhereToken(outcome.value) })
  })
}

/** A body was read from JSON: a token, or an object by its schema. */
function presented(value: unknown): JsonObject | string {
  return typeof value === 'string' ? value : isJsonObject(value) ? value : {}
}

/** A token as the data model carries it in JSON (VC Data Model v2.0, section 4.13.2). */
function envelopedWhereToken(presentation: JsonObject | string): JsonObject {
  if (typeof presentation !== 'string') return presentation
  return { '@context': 'https://www.w3.org/ns/credentials/v2', id: `data:application/vp+jwt,${presentation}`, type: 'EnvelopedVerifiablePresentation' }
}
