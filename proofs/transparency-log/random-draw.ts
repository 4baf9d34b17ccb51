import { hash } from 'node:crypto'

/** How many leading bytes of the hash are read: 48 bits, which a double holds exactly. */
const drawnBytes = 6

/**
 * The number that an identifier draws under the root hash of a log's checkpoint: from 0 up to, and without, 1. It is SHA-256 over the 32
 * bytes of the root followed by the identifier in UTF-8; the first 48 bits, most significant first, over 2 to the 48th. Who holds the
 * checkpoint repeats it; who chose neither root nor identifier cannot steer it.
 *
 * ```ts
 * isDrawn({ rootHash: checkpoint.root, identifier: filing, share: 0.05 }) // selected for examination?
 * ```
 */
export function drawnNumber(rootHash: Uint8Array, identifier: string): number {
  const digest = hash('sha256', Buffer.concat([rootHash, Buffer.from(identifier, 'utf8')]), 'buffer')
  return digest.readUIntBE(0, drawnBytes) / 2 ** (drawnBytes * 8)
}

/** Whether an identifier is drawn where a share of all is: nobody for a share of 0, everybody for 1. */
export function isDrawn({ rootHash, identifier, share }: { readonly rootHash: Uint8Array; readonly identifier: string; readonly share: number }): boolean {
  return drawnNumber(rootHash, identifier) < share
}
