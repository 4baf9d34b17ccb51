import { hashNode } from './merkle-hash.ts'
import { perfectNodes } from './tree-range.ts'
import type { ReadNode, TreeNode, TreeRange } from './tree-range.ts'

/** Hashes in a full tile, and entries in a full bundle (c2sp.org/tlog-tiles). */
export const tileWidth = 256
/** Binary levels of the tree between two tile levels. */
export const tileHeight = 8

/** A tile of hashes or a bundle of entries: `width` below 256 is a partial one. Entry bundles stand at level `entries`. */
export interface Tile {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

/** Hashes of one tile level, counted along the whole level: `start` inclusive, `end` exclusive. */
export interface TileSpan extends TreeRange {
  readonly tileLevel: number
}

/**
 * A tile's path below a log's prefix (c2sp.org/tlog-tiles, Merkle Tree and Log entries).
 *
 * ```ts
 * tilePath({ level: 0, index: 1234067, width: 256 }) // tile/0/x001/x234/067
 * tilePath({ level: 1, index: 0, width: 17 })        // tile/1/000.p/17
 * ```
 */
export function tilePath({ level, index, width }: Tile): string {
  const groups = [String(index % 1000).padStart(3, '0')]
  for (let rest = Math.floor(index / 1000); rest > 0; rest = Math.floor(rest / 1000)) groups.unshift(`x${String(rest % 1000).padStart(3, '0')}`)
  return `tile/${String(level)}/${groups.join('/')}${width === tileWidth ? '' : `.p/${String(width)}`}`
}

/** Reads a tile's path; undefined unless it is exactly as tilePath() writes it, with a level of 0 to 63. */
export function parseTilePath(path: string): Tile | undefined {
  const parts = /^tile\/(?<level>entries|[0-9]{1,2})\/(?<groups>(?:x[0-9]{3}\/){0,4}[0-9]{3})(?:\.p\/(?<width>[0-9]{1,3}))?$/.exec(path)?.groups
  if (parts === undefined) return undefined
  const { level = '', groups = '', width = String(tileWidth) } = parts
  const tile: Tile = { level: level === 'entries' ? level : Number(level), index: Number(groups.replaceAll(/[x/]/g, '')), width: Number(width) }
  return isTile(tile) && tilePath(tile) === path ? tile : undefined
}

function isTile({ level, width }: Tile): boolean {
  return (level === 'entries' || level <= 63) && width >= 1 && width <= tileWidth
}

/** How many hashes a tile level holds in a log of `size` entries: only full tiles below are hashed into it. */
export function tileLevelCount(tileLevel: number, size: number): number {
  return Math.floor(size / tileWidth ** tileLevel)
}

/** The tiles, full and partial, that a log of `size` entries consists of, from the leaves up and from left to right. */
export function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = []
  for (let level = 0; tileLevelCount(level, size) > 0; level += 1) {
    const count = tileLevelCount(level, size)
    for (let index = 0; index * tileWidth < count; index += 1) tiles.push({ level, index, width: Math.min(tileWidth, count - index * tileWidth) })
  }
  return tiles
}

/** The stored hashes from which the hashes of some subtrees follow. */
export function tileSpans(ranges: readonly TreeRange[]): readonly TileSpan[] {
  return ranges.flatMap((range) => perfectNodes(range).map(spanOf))
}

/** Gives the hashes of perfect subtrees from those of tiles, where `read` gives one hash of a tile level. */
export function nodesFromTiles(read: (tileLevel: number, index: number) => Uint8Array): ReadNode {
  return (node) => {
    const { tileLevel, start, end } = spanOf(node)
    let hashes = Array.from({ length: end - start }, (_, at) => read(tileLevel, start + at))
    while (hashes.length > 1) hashes = pairs(hashes)
    return hashes[0] ?? new Uint8Array(0)
  }
}

function spanOf({ level, index }: TreeNode): TileSpan {
  const tileLevel = Math.floor(level / tileHeight)
  const count = 2 ** (level % tileHeight)
  return { tileLevel, start: index * count, end: (index + 1) * count }
}

function pairs(hashes: readonly Uint8Array[]): Uint8Array[] {
  return hashes.flatMap((left, at) => {
    const right = hashes[at + 1]
    return at % 2 === 0 && right !== undefined ? [hashNode(left, right)] : []
  })
}
