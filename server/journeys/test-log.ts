import { decodeBase64 } from '@customhouse/proofs/transparency-log/canonical-base64.ts'
import { parseCheckpoint, type Checkpoint } from '@customhouse/proofs/transparency-log/checkpoint.ts'
import { verifyConsistency } from '@customhouse/proofs/transparency-log/consistency-proof.ts'
import { parseEntryBundle } from '@customhouse/proofs/transparency-log/entry-bundle.ts'
import { emptyFrontier, growTree } from '@customhouse/proofs/transparency-log/grow-tree.ts'
import { hashLeaf, sameHash } from '@customhouse/proofs/transparency-log/merkle-hash.ts'
import { isNoteSignedBy, parseSignedNote } from '@customhouse/proofs/transparency-log/signed-note.ts'
import { tilePath, tilesOf } from '@customhouse/proofs/transparency-log/tile.ts'
import { parseVerifierKey } from '@customhouse/proofs/transparency-log/verifier-key.ts'

/** The log's checkpoint, once its signature holds. */
export async function signedCheckpoint(url: string): Promise<Checkpoint> {
  const note = parseSignedNote(await (await fetch(`${url}/ledger/checkpoint`)).text())
  const key = parseVerifierKey((await (await fetch(`${url}/ledger/key`)).text()).trim())
  if (!isNoteSignedBy(note, key)) throw new Error('The checkpoint is not signed by the key that the log publishes')
  return parseCheckpoint(note.text)
}

/** Every leaf hash of the log up to a size, from its entry bundles. */
export async function leavesOf(url: string, size: number): Promise<readonly Uint8Array[]> {
  const bundles = tilesOf(size).filter(({ level }) => level === 0)
  const leaves: Uint8Array[] = []
  for (const tile of bundles) {
    const response = await fetch(`${url}/ledger/${tilePath({ ...tile, level: 'entries' })}`)
    if (!response.ok) throw new Error(`The log does not give ${tilePath(tile)}: ${String(response.status)}`)
    leaves.push(...parseEntryBundle(new Uint8Array(await response.arrayBuffer())).map(hashLeaf))
  }
  return leaves
}

/** The root that leaves come to. */
export function rootOf(leaves: readonly Uint8Array[]): Uint8Array {
  return growTree(emptyFrontier, leaves).root
}

/** Whether the log proves that it only grew from one checkpoint to the other. */
export async function hasOnlyGrown(url: string, older: Checkpoint, newer: Checkpoint): Promise<boolean> {
  const response = await fetch(`${url}/ledger/proof?from=${String(older.size)}&to=${String(newer.size)}`)
  const { hashes } = await response.json() as { readonly hashes: readonly string[] }
  return verifyConsistency({ oldSize: older.size, newSize: newer.size, oldRoot: older.root, newRoot: newer.root, proof: hashes.map(decodeBase64) })
}

/** The size of the log, once its entries are shown to come to the root that is signed. */
export async function provenSize(url: string): Promise<number> {
  const { size, root } = await signedCheckpoint(url)
  const leaves = await leavesOf(url, size)
  if (leaves.length !== size || !sameHash(rootOf(leaves), root)) throw new Error('The entries of the log do not come to the root that is signed')
  return size
}
