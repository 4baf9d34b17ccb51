import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fingerprintOfSources } from './portal-sources.ts'

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'customhouse-sources-'))
  for (const folder of ['portal/tasks', 'portal/journeys', 'portal/dist/assets', 'portal/node_modules', 'sdk', 'vocabulary', 'proofs', 'conformance/gis/vectors']) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'package-lock.json'), '{}')
  writeFileSync(join(root, 'portal/tasks/file.ts'), 'export const file = 1')
})
afterAll(() => { rmSync(root, { recursive: true }) })

function changesBy(path: string, text: string): boolean {
  const before = fingerprintOfSources(root)
  writeFileSync(join(root, path), text)
  return fingerprintOfSources(root) !== before
}

describe('fingerprintOfSources()', () => {
  it('stays while nothing changes', () => { expect(fingerprintOfSources(root)).toBe(fingerprintOfSources(root)) })
  it.each(['portal/tasks/file.ts', 'portal/tasks/file.scss', 'sdk/client.ts', 'vocabulary/finding.ts', 'proofs/receipt.ts', 'conformance/gis/vectors/vector.json', 'package-lock.json'])('changes with %s', (path) => {
    expect(changesBy(path, 'another')).toBe(true)
  })
  it.each(['portal/tasks/file.test.ts', 'portal/journeys/file.journey.ts', 'portal/dist/assets/index.js', 'portal/node_modules/part.js'])('does not change with %s', (path) => {
    expect(changesBy(path, 'another')).toBe(false)
  })
  it('tells two files from one with the same text', () => {
    writeFileSync(join(root, 'sdk/a'), 'ab')
    const one = fingerprintOfSources(root)
    writeFileSync(join(root, 'sdk/a'), 'a')
    writeFileSync(join(root, 'sdk/b'), 'b')
    expect(fingerprintOfSources(root)).not.toBe(one)
  })
})
