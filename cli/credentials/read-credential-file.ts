import { stat } from 'node:fs/promises'
import { documentLimits } from '@customhouse/proofs/json/measure-json.ts'
import { verificationConditions } from '@customhouse/proofs/verification/verification-conditions.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { CommandFailure } from '../terminal/command-failure.ts'
import { readInput } from '../terminal/read-file.ts'

/** Reads a credential's file, or standard input for `-`; no more than a credential may be long. What cannot be read is a finding. */
export async function readCredentialFile(path: string): Promise<{ readonly bytes: Uint8Array } | { readonly unread: Finding }> {
  try {
    const bytes = path === '-' ? await readStandardInput() : (await isTooLarge(path)) ? undefined : await readInput(path)
    return bytes === undefined || bytes.length > documentLimits.sizeMax ? { unread: findingAt(verificationConditions.tooLarge, '') } : { bytes }
  } catch (failure) {
    if (!(failure instanceof CommandFailure)) throw failure
    return { unread: { code: 'file-unreadable', severity: 'fatal', pointer: {}, message: failure.message, authority: 'Customhouse terminal', remedy: failure.remedy ?? '' } }
  }
}

async function isTooLarge(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  return found?.isFile() === true && found.size > documentLimits.sizeMax
}

/** Ends at the limit: whatever feeds standard input may never do so. */
async function readStandardInput(): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    length += chunk.length
    if (length > documentLimits.sizeMax) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
