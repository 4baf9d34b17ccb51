import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

type AuthenticationOptions = Parameters<typeof startAuthentication>[0]['optionsJSON']
type RegistrationOptions = Parameters<typeof startRegistration>[0]['optionsJSON']

/** Asks the device for a passkey of this server. Rejects with WebAuthn's own errors. */
export async function answerByPasskey(options: object): Promise<object> {
  // Options go from our server to the browser as they are.
  return startAuthentication({ optionsJSON: options as AuthenticationOptions })
}

/** Has the device make a passkey. Rejects with WebAuthn's own errors. */
export async function makePasskey(options: object): Promise<object> {
  // As above.
  return startRegistration({ optionsJSON: options as RegistrationOptions })
}
