import {
  generateAuthenticationOptions, generateRegistrationOptions, verifyAuthenticationResponse, verifyRegistrationResponse,
  type AuthenticationResponseJSON, type PublicKeyCredentialCreationOptionsJSON, type PublicKeyCredentialRequestOptionsJSON, type RegistrationResponseJSON,
} from '@simplewebauthn/server'
import { isIP } from 'node:net'
import type { Database, Sql } from '../../database/index.ts'
import { keepChallenge, takeChallenge } from './challenges.ts'
import { credentialsOf, findPasskey, noteUse, userHandleOf, type NewPasskey } from './passkeys.ts'
import type { Person } from './person.ts'

export type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

const relyingPartyName = 'Customhouse'

/** WebAuthn binds keys to a domain: a server that is reached by a network address has none to bind them to (WebAuthn Level 3, section 5.1.2). */
export function passkeysPossibleAt(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost')
  return isIP(hostname.replace(/^\[|\]$/g, '')) === 0 && (protocol === 'https:' || isLocal)
}

/** Asks any passkey of this server to sign in: the person shows by it who they are. */
export async function signInOptions(sql: Sql, origin: string, purpose: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
  const options = await generateAuthenticationOptions({ rpID: domainOf(origin), userVerification: 'required', allowCredentials: [] })
  await keepChallenge(sql, purpose, options.challenge)
  return options
}

export interface Answered<Response> {
  readonly database: Database
  readonly origin: string
  readonly purpose: string
  readonly response: Response
}

/** Whose passkey answered the challenge of a purpose; undefined when it proves nothing. */
export async function subjectOfAnswer({ database, origin, purpose, response }: Answered<AuthenticationResponseJSON>): Promise<string | undefined> {
  const expectedChallenge = await database.system((sql) => takeChallenge(sql, purpose))
  const passkey = await findPasskey(database, response.id)
  if (expectedChallenge === undefined || passkey === undefined) return undefined
  const { userHandle } = response.response
  if (userHandle !== undefined && userHandle !== encodedHandle(passkey.userHandle)) return undefined
  const { id, publicKey, counter, transports } = passkey
  const verified = await verifyAuthenticationResponse({
    response, expectedChallenge, expectedOrigin: new URL(origin).origin, expectedRPID: domainOf(origin), requireUserVerification: true,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports: [...transports] },
  }).catch(provesNothing)
  if (verified?.verified !== true) return undefined
  return (await noteUse(database, id, verified.authenticationInfo.newCounter)) ? passkey.subject : undefined
}

/** Asks for a new passkey of a person. Undefined for one who is not registered any more. */
export async function newPasskeyOptions(sql: Sql, origin: string, asked: { readonly person: Person; readonly purpose: string }): Promise<PublicKeyCredentialCreationOptionsJSON | undefined> {
  const { person, purpose } = asked
  const handle = await userHandleOf(sql, person.subject)
  if (handle === undefined) return undefined
  const options = await generateRegistrationOptions({
    rpName: relyingPartyName, rpID: domainOf(origin), userName: person.subject, userDisplayName: person.name, userID: new Uint8Array(Buffer.from(handle)),
    attestationType: 'none', excludeCredentials: (await credentialsOf(sql, person.subject)).map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge(sql, purpose, options.challenge)
  return options
}

/** The passkey that was made for the challenge of a purpose; undefined when the answer proves none. */
export async function madePasskey({ database, origin, purpose, response }: Answered<RegistrationResponseJSON>): Promise<Omit<NewPasskey, 'subject' | 'name'> | undefined> {
  const expectedChallenge = await database.system((sql) => takeChallenge(sql, purpose))
  if (expectedChallenge === undefined) return undefined
  const verified = await verifyRegistrationResponse({
    response, expectedChallenge, expectedOrigin: new URL(origin).origin, expectedRPID: domainOf(origin), requireUserVerification: true,
  }).catch(provesNothing)
  if (verified?.verified !== true) return undefined
  const { credential, credentialBackedUp: synced } = verified.registrationInfo
  return { id: credential.id, publicKey: credential.publicKey, counter: credential.counter, transports: credential.transports ?? [], synced }
}

/** Whatever is wrong inside an answer, it proves nothing. */
function provesNothing(): undefined {
  return undefined
}

function domainOf(origin: string): string {
  return new URL(origin).hostname
}

function encodedHandle(handle: string): string {
  return Buffer.from(handle).toString('base64url')
}
