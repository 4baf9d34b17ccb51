import { Type } from 'typebox'
import { roles, type Role } from '../roles.ts'
import { passkeyName, registrationResponse } from '../sign-in/passkey-schemas.ts'

const moment = (examples: string[]) => Type.String({ format: 'date-time', examples })

/** What a caller may do, as tokens say it. */
export const authorisation = {
  clients: Type.Union([Type.Literal('all'), Type.Array(Type.String({ pattern: '^[0-9A-Z-]{1,12}$' }), { maxItems: 1000 })], { description: 'Importer numbers that may be acted for, or all of the organisation’s', examples: [['89-100000100']] }),
  roles: Type.Array(Type.Unsafe<Role>({ type: 'string', enum: [...roles] }), { uniqueItems: true, examples: [['filer']] }),
  environment: Type.Union([Type.Literal('test'), Type.Literal('production')]),
}

const person = {
  subject: Type.String({ pattern: '^(?!me$)[a-z0-9][a-z0-9.-]{1,62}$', description: 'The name by which tokens and records know the person; never changed', examples: ['wilma.archer'] }),
  name: Type.String({ minLength: 1, maxLength: 100, examples: ['Wilma Archer'] }),
  title: Type.String({ minLength: 1, maxLength: 100, examples: ['Customs broker'] }),
  organisation: Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,62}$', examples: ['meridian'] }),
  ...authorisation,
  language: Type.Optional(Type.Union([Type.Literal('en'), Type.Literal('es')], { description: 'The language that the person reads' })),
}

/** A person as an administrator registers them. */
export const personBody = Type.Object(person, { additionalProperties: false })

const registered = { ...person, ended: Type.Boolean({ description: 'May not sign in any more' }), passkeys: Type.Integer({ description: 'How many passkeys the person has' }) }
export const personList = Type.Object({ people: Type.Array(Type.Object(registered)) })

const enrolment = Type.Object({
  link: Type.String({ description: 'Where the person makes a first passkey, once. It is a secret: hand it over so that nobody else reads it', examples: ['https://window.example/portal/enrol/nX0c…'] }),
  expiresAt: moment(['2026-07-21T16:00:00.000Z']),
})
export const registeredAnswer = Type.Object({ subject: person.subject, enrolment })
export const enrolmentAnswer = enrolment

export const subjectParams = Type.Object({ subject: Type.String({ maxLength: 100 }) })
export const peopleQuery = Type.Object({
  after: Type.Optional(Type.String({ maxLength: 100, description: 'The subject after which the page begins' })),
  limit: Type.Integer({ minimum: 1, maximum: 200, default: 50 }),
})

const passkey = Type.Object({
  id: Type.String({ examples: ['rIq3…'] }),
  name: passkeyName,
  madeAt: moment(['2026-07-20T16:00:00.000Z']),
  usedAt: Type.Optional(moment(['2026-07-20T16:05:00.000Z'])),
  synced: Type.Boolean({ description: 'Copied by its maker to your other devices' }),
})
export const passkeyList = Type.Object({ passkeys: Type.Array(passkey), possible: Type.Boolean({ description: 'Whether passkeys can be made at this server’s address: browsers ask for https and a domain name, or localhost' }) })
export const passkeyBody = Type.Object({ name: passkeyName, response: registrationResponse }, { additionalProperties: false })
export const passkeyAnswer = Type.Object({ id: Type.String(), name: passkeyName })
export const passkeyParams = Type.Object({ id: Type.String({ pattern: '^[A-Za-z0-9_-]{1,290}$' }) })
export const nameBody = Type.Object({ name: passkeyName }, { additionalProperties: false })
export const optionsAnswer = Type.Object({}, { additionalProperties: true, description: 'PublicKeyCredentialCreationOptions in JSON (WebAuthn Level 3, section 5.1.8)' })
