import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { contexts as credentialsContexts } from '@digitalbazaar/credentials-context'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'

const reference = fileURLToPath(new URL('../../../shared/reference/credentials/', import.meta.url))

/** A document to measure with: one credential, of which as many distinct ones are made as the rounds need. */
export interface BenchDocument {
  readonly name: string
  /** The contexts that it names, by URL. */
  readonly contexts: ReadonlyMap<string, JsonObject>
  /** The nth of them: its id and every word and number of its subject differ from all others. */
  distinct(at: number, issuer: string): JsonObject
}

/** The published mill test report and the UNTP product passport, where their files are present; otherwise our own mill test report. */
export function benchDocuments(): readonly BenchDocument[] {
  const published = `${reference}traceability/examples/MillTestReportCredential.json`
  const passport = `${reference}untp/data-models/untp-dpp/artefacts/`
  const millTestReport = existsSync(published)
    ? documentOf('MillTestReportCredential', readObject(published), { 'https://w3id.org/traceability/v1': `${reference}contexts/traceability-v1.jsonld` })
    : undefined
  const productPassport = existsSync(passport)
    ? documentOf('DigitalProductPassport', readObject(`${passport}untp-dpp-instance.json`), { 'https://test.uncefact.org/vocabulary/untp/dpp/0.6.1/': `${passport}context.jsonld` })
    : undefined
  return [millTestReport, productPassport].filter((document) => document !== undefined)
}

function documentOf(name: string, sample: JsonObject, contextFiles: Readonly<Record<string, string>>): BenchDocument {
  const contexts = new Map<string, JsonObject>([...credentialsContexts, ...Object.entries(contextFiles).map(([url, file]): [string, JsonObject] => [url, readObject(file)])])
  return {
    name,
    contexts,
    distinct: (at, issuer) => {
      const subject = sample['credentialSubject'] ?? {}
      return { ...sample, id: `urn:uuid:00000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`, issuer: issuedBy(sample['issuer'], issuer), credentialSubject: varied(subject, at) }
    },
  }
}

function issuedBy(sample: JsonValue | undefined, issuer: string): JsonValue {
  return isJsonObject(sample) ? { ...sample, id: issuer } : issuer
}

/** The same shape with other words and numbers. Types, identifiers, dates and single words keep theirs: these may be terms of a context. */
function varied(value: JsonValue, at: number): JsonValue {
  if (typeof value === 'number') return value + at
  if (typeof value === 'string') return /\s|^[\d.]+$/.test(value) ? `${value} ${at.toString(36)}` : value
  if (Array.isArray(value)) return value.map((item: JsonValue) => varied(item, at))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, name === 'type' || name === 'id' ? member : varied(member, at)]))
}

function readObject(file: string): JsonObject {
  return JSON.parse(readFileSync(file, 'utf8')) as JsonObject
}
