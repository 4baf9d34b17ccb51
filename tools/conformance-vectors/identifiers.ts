import { ECDH } from 'node:crypto'
import type { ConformanceVector } from '@customhouse/cli/conformance/vector.ts'
import { encodeBase58, decodeBase58 } from '@customhouse/proofs/keys/base58.ts'
import type { JsonObject } from '@customhouse/proofs/json-ld/json-value.ts'
import { type SampleParty, sampleParties } from './sample-parties.ts'
import { encoded, invalid, valid } from './secured.ts'

const { mill, producer, customs, trader, broker } = sampleParties

/** DIDs that resolve to a key, and texts that do not. */
export function identifiers(): readonly ConformanceVector[] {
  return [...soundOnes(), ...malformedOnes()]
}

function soundOnes(): readonly ConformanceVector[] {
  const sound = (id: string, title: string, [party, requirement]: readonly [SampleParty, string]): ConformanceVector => {
    const made = valid({ id: `did-${id}`, title, requirements: [requirement], kind: 'did', input: party.did }, 'It resolves to a document that lists this key')
    return { ...made, expect: { ...made.expect, publicKeyJwk: party.publicJwk } }
  }
  return [
    sound('key-ed25519', 'did:key of an Ed25519 key', [mill, 'GIS-002']),
    sound('key-p256', 'did:key of a P-256 key', [producer, 'GIS-002']),
    sound('key-p384', 'did:key of a P-384 key', [customs, 'GIS-042']),
    sound('jwk-ed25519', 'did:jwk of an Ed25519 key', [trader, 'GIS-003']),
    sound('jwk-p256', 'did:jwk of a P-256 key', [broker, 'GIS-003']),
  ]
}

function malformedOnes(): readonly ConformanceVector[] {
  const multikey = decodeBase58(mill.did.slice('did:key:z'.length)) ?? new Uint8Array()
  const ofBytes = (bytes: Uint8Array): string => `did:key:z${encodeBase58(bytes)}`
  const ofJwk = (jwk: JsonObject): string => `did:jwk:${encoded(jwk)}`
  const refused = (id: string, title: string, input: string): ConformanceVector => invalid({ id: `did-${id}`, title, requirements: ['GIS-005'], kind: 'did', input }, 'It names no key that could be used safely', [])
  return [
    refused('key-cut-short', 'did:key without the last byte of the key', ofBytes(multikey.subarray(0, multikey.length - 1))),
    refused('key-with-more', 'did:key with a byte after the key', ofBytes(Uint8Array.from([...multikey, 0]))),
    refused('key-of-unknown-type', 'did:key with a code that stands for no key', ofBytes(Uint8Array.from([0xff, 0x7f, ...multikey.subarray(2)]))),
    refused('key-not-base58', 'did:key with a letter that base58 does not have', `${mill.did.slice(0, -1)}0`),
    refused('key-in-base64', 'did:key in base64url', `did:key:u${Buffer.from(multikey).toString('base64url')}`),
    refused('key-not-on-curve', 'did:key of a P-256 point that is not on the curve', ofBytes(offCurve())),
    refused('jwk-private', 'did:jwk with the private part of the key', ofJwk(trader.privateJwk)),
    refused('jwk-padded', 'did:jwk with padding', `${ofJwk(trader.publicJwk)}=`),
    refused('jwk-not-on-curve', 'did:jwk of a P-256 point that is not on the curve', ofJwk({ ...broker.publicJwk, y: broker.publicJwk['x'] ?? '' })),
    refused('of-unknown-method', 'A DID of a method that does not exist', 'did:nosuchmethod:mill'),
    refused('without-identifier', 'did:key with nothing after it', 'did:key:'),
  ]
}

/** A compressed P-256 point in the spelling of did:key whose x has no y; node’s own arithmetic is asked, not ours. */
function offCurve(): Uint8Array {
  const header = (decodeBase58(producer.did.slice('did:key:z'.length)) ?? new Uint8Array()).subarray(0, 2)
  for (let x = 1; x < 100; x += 1) {
    const point = Uint8Array.from([2, ...new Uint8Array(31), x])
    try {
      ECDH.convertKey(point, 'prime256v1', undefined, undefined, 'uncompressed')
    } catch {
      return Uint8Array.from([...header, ...point])
    }
  }
  throw new Error('Cannot make a vector: every x that was tried is on the curve')
}
