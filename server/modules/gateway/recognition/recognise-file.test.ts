import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { recogniseFile } from './recognise-file.ts'

const samples: readonly (readonly [file: string, door: string, format: string | undefined])[] = [
  ['vessel-dutiable.catair', 'filings', 'catair'],
  ['vessel-dutiable.json', 'filings', 'json'],
  ['wco-xml/import-declaration.xml', 'converted-filings', 'wco-xml'],
  ['wco-xml/export-declaration.xml', 'export-declarations', 'wco-xml'],
  ['exports/united-states.json', 'export-declarations', 'data-model-json'],
  ['manifests/vessel.json', 'manifests', 'data-model-json'],
  ['x12/309-manifest.x12', 'manifests', 'x12'],
  ['edifact/cuscar-manifest.edi', 'manifests', 'edifact'],
  ['edifact/cusdec-import.edi', 'converted-filings', 'edifact'],
  ['security-filings/ten-elements.json', 'security-filings', 'data-model-json'],
  ['air/before-loading.json', 'pre-loading-reports', 'air-manifest-json'],
  ['e-commerce/parcels/parcels.ndjson', 'parcels', undefined],
  ['credentials/mill-test-report.json', 'credential', undefined],
  ['credentials/mill-test-report.sd-jwt', 'credential', undefined],
  ['steel/04-ore.jwt', 'credential', undefined],
]

it.each(samples)('recogniseFile() sends %s to the door %s', (file, door, format) => {
  const recognised = recogniseFile(readFileSync(new URL(`../../../../samples/${file}`, import.meta.url)))
  expect({ door: recognised.door, format: recognised.format?.name }).toEqual({ door, format })
})

it('recogniseFile() says where in the bytes the form is wrong', () => {
  const sample = readFileSync(new URL('../../../../samples/x12/309-manifest.x12', import.meta.url), 'latin1')
  const { findings } = recogniseFile(Buffer.from(sample.replace(/~(\s*)SE\*/, '~$1XX*1~$1SE*'), 'latin1'))
  expect(findings.map(({ pointer }) => pointer.source)).toContainEqual(expect.stringMatching(/^segment \d+/))
})

it('recogniseFile() has an answer for any bytes', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
    expect(recogniseFile(bytes).door).not.toBe('')
  }))
})
