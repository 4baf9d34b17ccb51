import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { codesOf, documentsOf, readAll, writeAll } from '../wire-tree/test-interchanges.ts'
import { unCefactUntpJsonLd } from './un-cefact-untp-json-ld.ts'

const folder = fileURLToPath(new URL('../../../shared/reference/credentials/untp/data-models/', import.meta.url))
const samples = ['dpp', 'dcc', 'dte', 'dfr'].map((name) => `${folder}untp-${name}/artefacts/untp-${name}-instance.json`)

describe.skipIf(!samples.every((path) => existsSync(path)))('the samples of UNTP 0.6.1', () => {
  it.each(samples)('%s is recognised, gives goods, and what was read of it is written and read again', (path) => {
    const bytes = new Uint8Array(readFileSync(path))
    expect(unCefactUntpJsonLd.recognises(bytes)).toBe(true)
    const parts = readAll(unCefactUntpJsonLd, bytes)
    expect(codesOf(parts)).toEqual([])
    const documents = documentsOf(parts)
    expect(documents[0]?.declaration?.['goodsShipment']).toMatchObject({ governmentAgencyGoodsItem: expect.arrayContaining([expect.objectContaining({ product: expect.anything() })]) })
    const { bytes: written, lost } = writeAll(unCefactUntpJsonLd, documents)
    expect(lost).toEqual([])
    expect(documentsOf(readAll(unCefactUntpJsonLd, written))).toEqual(documents)
  })
})
