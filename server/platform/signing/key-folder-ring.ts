import { createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { join } from 'node:path'
import { keepKeyFile, readKeyFile } from './key-file.ts'
import { keyOpener } from './key-opener.ts'
import type { Keyring, RingKey, RingKeyType } from './keyring.ts'
import type { Opener } from './opener.ts'

/** Keeps each key in a file of its own in the folder, `<name>.pem` (PKCS #8), which its owner alone can read. */
export function openKeyFolder(folder: string): Keyring {
  const known = new Map<string, RingKey>()
  const openers = new Map<string, Opener>()
  const remember = (name: string, privateKey: KeyObject): RingKey => {
    const key = ringKey(name, privateKey)
    known.set(name, key)
    return key
  }
  return {
    async keep(name, type) {
      const file = fileOf(folder, name)
      const key = known.get(name) ?? remember(name, await keepKeyFile(file, makers[type]))
      if (key.type !== type) throw new Error(`Cannot use the key file ${file}: its key is ${key.type}, must be ${type}`)
      return key
    },
    async find(name) {
      const key = known.get(name)
      if (key !== undefined) return key
      const privateKey = await readKeyFile(fileOf(folder, name))
      return privateKey && remember(name, privateKey)
    },
    async keepOpener(name) {
      const opener = openers.get(name) ?? keyOpener(name, await keepKeyFile(fileOf(folder, name), makers['P-256']))
      openers.set(name, opener)
      return opener
    },
  }
}

const makers: Readonly<Record<RingKeyType, () => KeyObject>> = {
  Ed25519: () => generateKeyPairSync('ed25519').privateKey,
  'P-256': () => generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey,
}

/** Names become file names, so nothing in them may lead elsewhere. */
function fileOf(folder: string, name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,119}$/.test(name)) throw new TypeError('Cannot keep a key by a name with anything but lower-case letters, digits and hyphens')
  return join(folder, `${name}.pem`)
}

function ringKey(name: string, privateKey: KeyObject): RingKey {
  const type = typeOf(privateKey)
  if (type === undefined) throw new Error(`Cannot use the key ${name}: it is ${privateKey.asymmetricKeyType ?? 'unknown'}, must be Ed25519 or P-256`)
  const signed = type === 'Ed25519' ? (bytes: Uint8Array) => sign(null, bytes, privateKey) : (bytes: Uint8Array) => sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return { name, type, publicKey: createPublicKey(privateKey), sign: (bytes) => Promise.resolve(signed(bytes)) }
}

function typeOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): RingKeyType | undefined {
  if (asymmetricKeyType === 'ed25519') return 'Ed25519'
  return asymmetricKeyType === 'ec' && asymmetricKeyDetails?.namedCurve === 'prime256v1' ? 'P-256' : undefined
}
