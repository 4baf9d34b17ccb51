import { Ajv } from 'ajv'
import type { ValidateFunction } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { achieved } from '@customhouse/vocabulary/finding/outcome.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { JsonObject } from '../json-ld/json-value.ts'
import { verificationConditions as conditions } from './verification-conditions.ts'

/** A JSON Schema that an operator trusts, under the URL that credentials name it by. */
export interface SchemaDocument {
  readonly url: string
  readonly schema: JsonObject
  /** Its bytes as published, against which digests in credentials are checked. */
  readonly bytes?: Uint8Array
}

/** A schema that is known, compiled. */
export interface KnownSchema {
  readonly bytes?: Uint8Array
  /** What is wrong with the credential, each at its place. */
  check(credential: JsonObject): readonly Finding[]
}

/** The schemas that are known beforehand. None is ever taken from a credential or fetched for one. */
export interface SchemaLibrary {
  find(url: string): KnownSchema | undefined
}

/** No more than so many faults are told of one schema. */
const faultsMax = 100

const dialects = new Map<unknown, (schema: JsonObject) => ValidateFunction>([
  ['https://json-schema.org/draft/2019-09/schema', (schema) => new Ajv2019(settings).compile(schema)],
  ['http://json-schema.org/draft-07/schema#', (schema) => new Ajv(settings).compile(schema)],
  ['http://json-schema.org/draft-07/schema', (schema) => new Ajv(settings).compile(schema)],
])
// A format is an annotation unless a schema's dialect says otherwise (JSON Schema 2020-12 Validation, section 7.2.1).
const settings = { strict: false, allErrors: true, validateFormats: false, logger: false, addUsedSchema: false } as const

/**
 * Compiles the schemas that an operator trusts (W3C Verifiable Credentials JSON Schema Specification, section 2: 2020-12, and 2019-09 and draft 7 by their
 * `$schema`). Refused with `credential-schema-unusable` at the place in the list where one cannot be compiled, e.g. because it refers to another.
 */
export function schemaLibrary(documents: readonly SchemaDocument[]): Outcome<SchemaLibrary> {
  const known = new Map<string, KnownSchema>()
  const findings: Finding[] = []
  documents.forEach(({ url, schema, bytes }, index) => {
    const validate = compile(schema)
    if (validate === undefined) findings.push(findingAt(conditions.schemaUnusable, `/${String(index)}`))
    else known.set(url, { ...(bytes === undefined ? {} : { bytes }), check: (credential) => faultsOf(validate, credential) })
  })
  return findings.length === 0 ? achieved({ find: (url) => known.get(url) }) : { ok: false, findings }
}

/** A library that knows no schema. */
export const noSchemas: SchemaLibrary = { find: () => undefined }

function compile(schema: JsonObject): ValidateFunction | undefined {
  try {
    return dialects.get(schema.$schema)?.(schema) ?? new Ajv2020(settings).compile(schema)
  } catch {
    return undefined
  }
}

function faultsOf(validate: ValidateFunction, credential: JsonObject): readonly Finding[] {
  if (validate(credential)) return []
  const places = new Set((validate.errors ?? []).slice(0, faultsMax).map(({ instancePath }) => instancePath))
  return [...places].map((place) => findingAt(conditions.schemaViolated, place))
}
