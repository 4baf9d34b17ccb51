import type { Retrieve } from '../retrieval/retrieve.ts'
import type { DidMethod } from './did-resolution.ts'
import { didJwk } from './jwk/did-jwk.ts'
import { didKey } from './key/did-key.ts'
import { didWeb } from './web/did-web.ts'
import { didWebvh } from './webvh/did-webvh.ts'

/** What the methods that ask others need: how to fetch, and the time to judge logs by. */
export interface DidMethodNeeds {
  readonly retrieve: Retrieve
  readonly now: () => Date
}

/** Every DID method that is supported. A method that is not listed is not supported. */
export function didMethods({ retrieve, now }: DidMethodNeeds): readonly DidMethod[] {
  return [didKey, didJwk, didWeb(retrieve), didWebvh({ retrieve, now })]
}
