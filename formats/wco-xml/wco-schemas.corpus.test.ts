import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSchemaValidator } from './schema-validator.ts'
import type { SchemaValidator } from './schema-validator.ts'

/** HMRC's schemas and annotated messages, and how two other validators judged each of them. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/wco/cds')

interface Baseline {
  readonly declarations: { readonly valid: readonly string[]; readonly invalid: readonly (readonly [string, unknown])[] | Readonly<Record<string, unknown>> }
  readonly responses: { readonly valid_after_ns: readonly string[]; readonly invalid: readonly (readonly [string, unknown])[] | Readonly<Record<string, unknown>> }
}

function schemaFiles(): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(`${folder}/schemas`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd'))
  return new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${folder}/schemas/${name}`))]))
}

function loaded(): SchemaValidator {
  const created = createSchemaValidator(schemaFiles())
  if (!created.ok) throw new Error('The published schemas are not found')
  return created.value
}

/** The path here of a file that the baseline names, where it is part of the corpus. */
const present = (path: string): string | undefined => [`${folder}/${path.replace('annotated_XML_samples/', '')}`].find((file) => existsSync(file))
const namesOf = (invalid: readonly (readonly [string, unknown])[] | Readonly<Record<string, unknown>>): readonly string[] => (Array.isArray(invalid) ? (invalid as [string, unknown][]).map(([name]) => name) : Object.keys(invalid))

function verdicts(validator: SchemaValidator, paths: readonly string[]): readonly (readonly [string, boolean])[] {
  return paths.flatMap((path) => {
    const file = present(path)
    if (file === undefined) return []
    const { schemaValid, findings } = validator.check(new Uint8Array(readFileSync(file)))
    expect(findings.length > 0, path).toBe(!schemaValid)
    return [[path, schemaValid] as const]
  })
}

describe.skipIf(!existsSync(folder))('schemas of CDS', () => {
  it('judge declarations and notifications as the published baseline does', ({ annotate }) => {
    const validator = loaded()
    const baseline = JSON.parse(readFileSync(`${folder}/validation-baseline-xmllint.json`, 'utf8')) as Baseline
    const declarations = [...verdicts(validator, baseline.declarations.valid).map(([path, is]) => [path, is, true] as const), ...verdicts(validator, namesOf(baseline.declarations.invalid)).map(([path, is]) => [path, is, false] as const)]
    expect(declarations.filter(([, is, expected]) => is !== expected)).toEqual([])
    const responses = [...verdicts(validator, baseline.responses.valid_after_ns).map(([path, is]) => [path, is, true] as const), ...verdicts(validator, namesOf(baseline.responses.invalid)).map(([path, is]) => [path, is, false] as const)]
    // The baseline put namespaces into notifications by their text, and missed `<Response >` with a space; with its namespace the message is valid
    expect(responses.filter(([, is, expected]) => is !== expected).map(([path]) => path)).toEqual(['examples/annotated_XML_samples/TT_IM060a/Example_Notifications/01_DMSACC.xml'])
    expect(declarations.length).toBeGreaterThan(100)
    expect(responses.length).toBeGreaterThan(100)
    void annotate(`${String(declarations.length)} declarations and ${String(responses.length)} notifications judged`)
    validator.dispose()
  })
})
