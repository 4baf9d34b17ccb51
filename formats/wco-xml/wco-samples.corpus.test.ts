import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSchemaValidator } from './schema-validator.ts'

const schemas = resolve(import.meta.dirname, '../../../shared/reference/wco/cds/schemas')
const samples = resolve(import.meta.dirname, '../../samples/wco-xml')

describe.skipIf(!existsSync(schemas))('samples/wco-xml', () => {
  it('is valid by the schemas of CDS, as docs/samples.md says', () => {
    const names = readdirSync(schemas, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd'))
    const created = createSchemaValidator(new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${schemas}/${name}`))])))
    expect(created.ok).toBe(true)
    for (const name of readdirSync(samples)) expect([name, created.ok && created.value.check(new Uint8Array(readFileSync(`${samples}/${name}`)))]).toEqual([name, { schemaValid: true, findings: [] }])
  })
})
