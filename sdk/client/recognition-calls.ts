import type { Client } from 'openapi-fetch'
import type { operations, paths } from './api.ts'
import { bodyOf } from './bytes.ts'

/** What a file is, which door takes it, and what is wrong with its form. */
export type RecognisedFile = operations['recogniseFile']['responses'][200]['content']['application/json']

/** What an interchange would come to if it were filed now. */
export type CheckedInterchange = operations['checkInterchange']['responses'][200]['content']['application/json']

/** Calls for whoever has a file and does not know yet what it is or whether it will do. Nothing is stored. */
export interface RecognitionCalls {
  /** Says of any bytes what they are and where they go. */
  recognise(bytes: Uint8Array, options?: { readonly signal?: AbortSignal }): Promise<RecognisedFile>
  /** Checks as `check` does, and tells of each filing what it would come to. */
  checkInterchange(bytes: Uint8Array, options: { readonly mediaType: string; readonly signal?: AbortSignal }): Promise<CheckedInterchange>
}

/** Makes the calls on a client that signs in. */
export function recognitionCalls(api: Client<paths>): RecognitionCalls {
  const asked = (bytes: Uint8Array, mediaType: string, signal: AbortSignal | undefined) => ({
    headers: { 'content-type': mediaType, 'accept': 'application/json' }, body: '', bodySerializer: () => bodyOf(bytes), ...(signal === undefined ? {} : { signal }),
  })
  return {
    // The content tells what it is, whatever it is called.
    recognise: async (bytes, { signal } = {}) => answered(await api.POST('/recognitions', asked(bytes, 'application/octet-stream', signal))),
    checkInterchange: async (bytes, { mediaType, signal }) => answered(await api.POST('/checks', asked(bytes, mediaType, signal))),
  }
}

function answered<Data>({ data }: { readonly data?: Data }): Data {
  if (data === undefined) throw new TypeError('Cannot read the answer: the single window sent none')
  return data
}
