import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatEntryBundle, parseEntryBundle } from './entry-bundle.ts'
import { parseTilePath, tilePath, tilesOf } from './tile.ts'

describe('tile paths', () => {
  test.each([
    [{ level: 0, index: 1234067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 'entries', index: 0, width: 256 }, 'tile/entries/000'],
    [{ level: 63, index: 999, width: 1 }, 'tile/63/999.p/1'],
    [{ level: 'entries', index: 1000, width: 255 }, 'tile/entries/x001/000.p/255'],
  ] as const)('%j is %s', (tile, path) => {
    expect(tilePath(tile)).toBe(path)
    expect(parseTilePath(path)).toEqual(tile)
  })

  test.each(['tile/0/67', 'tile/0/x000/067', 'tile/0/001/067', 'tile/00/067', 'tile/64/000', 'tile/0/000.p/256', 'tile/0/000.p/0', 'tile/0/000.p/01', 'tile/0/x001', 'tile/0/000/', '/tile/0/000', 'tile/-1/000', ''])('parseTilePath() refuses %j', (path) => {
    expect(parseTilePath(path)).toBeUndefined()
  })

  test('every path reads back', () => {
    fc.assert(fc.property(fc.nat({ max: 63 }), fc.nat({ max: 999_999_999_999 }), fc.integer({ min: 1, max: 256 }), (level, index, width) => {
      expect(parseTilePath(tilePath({ level, index, width }))).toEqual({ level, index, width })
    }))
  })

  test('tilesOf() lists the tiles that the standard counts for 70,000 and 256 entries', () => {
    const tiles = tilesOf(70_000)
    expect(tiles.filter((tile) => tile.level === 0 && tile.width === 256)).toHaveLength(273)
    expect(tiles.filter((tile) => tile.width < 256 || tile.level !== 0)).toEqual([
      { level: 0, index: 273, width: 112 },
      { level: 1, index: 0, width: 256 },
      { level: 1, index: 1, width: 17 },
      { level: 2, index: 0, width: 1 },
    ])
    expect(tilesOf(256)).toEqual([{ level: 0, index: 0, width: 256 }, { level: 1, index: 0, width: 1 }])
    expect(tilesOf(0)).toEqual([])
  })
})

describe('entry bundles', () => {
  test('prefix each entry with its length, big-endian', () => {
    expect([...formatEntryBundle([Uint8Array.of(7, 8), new Uint8Array(0)])]).toEqual([0, 2, 7, 8, 0, 0])
    expect(formatEntryBundle([new Uint8Array(258)]).subarray(0, 2)).toEqual(Buffer.from([1, 2]))
  })

  test('read back, and are refused when cut', () => {
    fc.assert(fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1 }), (entries) => {
      const bundle = formatEntryBundle(entries)
      expect(parseEntryBundle(bundle).map((entry) => [...entry])).toEqual(entries.map((entry) => [...entry]))
      expect(() => parseEntryBundle(bundle.subarray(0, -1))).toThrow(SyntaxError)
    }))
    expect(() => formatEntryBundle([new Uint8Array(65_536)])).toThrow(RangeError)
  })
})
