import { Type } from 'typebox'

const bytes = (max: number) => Type.String({ pattern: '^[A-Za-z0-9_-]*$', maxLength: max })
const credential = {
  id: bytes(1400),
  rawId: bytes(1400),
  type: Type.Literal('public-key'),
  authenticatorAttachment: Type.Optional(Type.Union([Type.String({ maxLength: 40 }), Type.Null()])),
  clientExtensionResults: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
}

/** A passkey's answer at sign-in, as browsers write it in JSON (WebAuthn Level 3, section 5.1). */
export const authenticationResponse = Type.Object({
  ...credential,
  response: Type.Object({ clientDataJSON: bytes(4000), authenticatorData: bytes(4000), signature: bytes(2000), userHandle: Type.Optional(bytes(100)) }),
})

/** A new passkey, as browsers write it in JSON. */
export const registrationResponse = Type.Object({
  ...credential,
  response: Type.Object({
    clientDataJSON: bytes(4000), attestationObject: bytes(16_000), authenticatorData: Type.Optional(bytes(8000)),
    transports: Type.Optional(Type.Array(Type.String({ maxLength: 40 }), { maxItems: 10 })),
    publicKeyAlgorithm: Type.Optional(Type.Number()), publicKey: Type.Optional(bytes(8000)),
  }),
})

/** What a person calls a passkey. */
export const passkeyName = Type.String({ minLength: 1, maxLength: 60, description: 'What you call it', examples: ['Work laptop'] })
