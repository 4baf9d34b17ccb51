import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contextDigest } from './context-library.ts'
import type { JsonObject } from './json-value.ts'
import { traceabilityContext } from './traceability-context.ts'

const file = resolve(import.meta.dirname, '../../../shared/reference/credentials/contexts/traceability-v1.jsonld')

describe.skipIf(!existsSync(file))('traceabilityContext()', () => {
  test('equals the published file, member for member', () => {
    const bytes = readFileSync(file)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe('fb4a2e97e835434aabf3cedc4ff69ec7f24803e928110c96660c674c44252a8b')
    const published = JSON.parse(bytes.toString('utf8')) as JsonObject
    expect(traceabilityContext().document).toEqual(published)
    expect(contextDigest(published)).toBe(traceabilityContext().sha256)
  })
})
