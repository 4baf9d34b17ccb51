import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

interface Options {
  readonly challenge: string
}

/** An authenticator in software with one passkey: it answers what a browser would, in JSON. */
export interface TestAuthenticator {
  readonly id: string
  make(options: Options, changes?: { readonly origin?: string; readonly isUnlocked?: boolean }): object
  answer(options: Options, changes?: { readonly id?: string; readonly userHandle?: string; readonly origin?: string; readonly isUnlocked?: boolean }): object
}

export function testAuthenticator(origin: string): TestAuthenticator {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const credential = randomBytes(32)
  const id = credential.toString('base64url')
  let counter = 0
  const stateOf = (flags: number) => {
    counter += 1
    const count = Buffer.alloc(4)
    count.writeUInt32BE(counter)
    return Buffer.concat([createHash('sha256').update(new URL(origin).hostname).digest(), Buffer.of(flags), count])
  }
  const clientData = (type: string, challenge: string, from = origin) => Buffer.from(JSON.stringify({ type, challenge, origin: from, crossOrigin: false }))
  return {
    id,
    make({ challenge }, { origin: from, isUnlocked = true } = {}) {
      // COSE key (RFC 9052): EC2, ES256, P-256, x and y.
      const key = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), Buffer.from(x, 'base64url'), Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')])
      const state = Buffer.concat([stateOf(isUnlocked ? 0x45 : 0x41), Buffer.alloc(16), Buffer.of(0, credential.length), credential, key])
      // { fmt: 'none', attStmt: {}, authData }
      const attestation = Buffer.concat([attestationHead, Buffer.of(0x58, state.length), state])
      const response = { clientDataJSON: clientData('webauthn.create', challenge, from).toString('base64url'), attestationObject: attestation.toString('base64url'), transports: ['internal'] }
      return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response }
    },
    answer({ challenge }, changes = {}) {
      const data = clientData('webauthn.get', challenge, changes.origin)
      const state = stateOf(changes.isUnlocked === false ? 0x01 : 0x05)
      const signature = sign('sha256', Buffer.concat([state, createHash('sha256').update(data).digest()]), privateKey)
      const named = changes.id ?? id
      const response = { clientDataJSON: data.toString('base64url'), authenticatorData: state.toString('base64url'), signature: signature.toString('base64url'), ...(changes.userHandle !== undefined && { userHandle: changes.userHandle }) }
      return { id: named, rawId: named, type: 'public-key', clientExtensionResults: {}, response }
    },
  }
}

const text = (word: string) => Buffer.concat([Buffer.of(0x60 + word.length), Buffer.from(word)])
const attestationHead = Buffer.concat([Buffer.of(0xa3), text('fmt'), text('none'), text('attStmt'), Buffer.of(0xa0), text('authData')])
