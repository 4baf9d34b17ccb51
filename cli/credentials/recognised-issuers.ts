import { readFileSync } from 'node:fs'
import { readJson } from '@customhouse/proofs/json/read-json.ts'
import { isJsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import type { RecognisedIssuer } from '@customhouse/proofs/recognition/recognised-issuer.ts'
import { readRecognisedIssuers } from '@customhouse/sdk/verify/read-recognised-issuers.ts'
import { CommandFailure } from '../terminal/command-failure.ts'

/** The list of recognised issuers in a file. */
export function issuersIn(path: string): readonly RecognisedIssuer[] {
  const issuers = readRecognisedIssuers(readJson(readBytes(path)))
  if (issuers === undefined) throw new CommandFailure(`${path} is not a list of recognised issuers`, { remedy: 'Save it as a single window answers it: curl URL/recognised-issuers' })
  return issuers
}

function readBytes(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new CommandFailure(`Cannot read ${path}`, { remedy: 'Give the path of a list of recognised issuers', cause })
  }
}

const pageSize = 200
/** More than any authority recognises; a server that never ends its list is not followed further. */
const pagesMax = 100

/** The list of recognised issuers as a single window publishes it, page by page; undefined where it cannot be had. */
export async function publishedIssuers(singleWindow: string): Promise<readonly RecognisedIssuer[] | undefined> {
  const all: RecognisedIssuer[] = []
  for (let page = 0; page < pagesMax; page += 1) {
    const after = all.at(-1)?.id
    const issuers = readRecognisedIssuers(await ask(`${singleWindow}/recognised-issuers?limit=${String(pageSize)}${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`))
    if (issuers === undefined) return undefined
    all.push(...issuers)
    if (issuers.length < pageSize) return all
  }
  return undefined
}

async function ask(url: string): Promise<JsonValue | undefined> {
  try {
    const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(5_000) })
    const json = response.ok ? readJson(new Uint8Array(await response.arrayBuffer())) : undefined
    return isJsonObject(json) ? json : undefined
  } catch {
    return undefined
  }
}
