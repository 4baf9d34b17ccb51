import { ParseOption, XmlBufferInputProvider, XmlDocument, XmlLibError, XsdValidator, xmlCleanupInputProvider, xmlRegisterInputProvider } from 'libxml2-wasm'
import { fatal } from '@customhouse/vocabulary/finding/condition.ts'
import { achieved, refused } from '@customhouse/vocabulary/finding/outcome.ts'
import { drivingSchema, schemaFile, schemaPair } from './schema-files.ts'
import { messageRoot, withNamespaces } from './message-root.ts'
import { schemaFindings } from './schema-findings.ts'
import { wcoNamespaces } from './wco-namespaces.ts'
import { wcoXmlConditions as conditions } from './wco-xml-conditions.ts'
import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { Outcome } from '@customhouse/vocabulary/finding/outcome.ts'
import type { MessageRoot } from './message-root.ts'
import type { SchemaFile } from './schema-files.ts'

/** How schemas judge one message. */
export interface SchemaVerdict {
  readonly schemaValid: boolean
  /** Everything that stands against it, by pointer, WCO path and line; never empty for what is not valid. */
  readonly findings: readonly Finding[]
}

/** Judges messages by the schemas that it was made of. Compiles them when the first message of a kind comes, and keeps them. */
export interface SchemaValidator {
  /** Judges one XML document, in bytes or as text that has been decoded. Never throws; loads nothing; refuses document types. A message without any namespace is judged as if it had those of its kind. Who knows how it begins may say so. */
  check(message: Uint8Array | string, root?: MessageRoot): SchemaVerdict
  /** Gives back the memory of the schemas; nothing can be judged after it. */
  dispose(): void
}

const schemaConditions = {
  none: fatal('wco-schema-not-found', {
    message: 'No XML Schema of WCO declarations or responses is among the files', authority: 'Customhouse, validation by schemas of the operator', remedy: 'Give the folder with the schemas as their publisher issues them, all files below it included',
  }),
  unusable: fatal('wco-schema-unusable', {
    message: 'The schemas cannot be compiled; files that they import may be missing', authority: 'W3C XML Schema Part 1 section 4.2', remedy: 'Give all files of the schema set in their folders',
  }),
  unknown: fatal('wco-schema-unknown-root', {
    message: 'The schemas do not describe messages of this kind', authority: 'W3C XML Schema Part 1 section 3.3.4', remedy: 'Send a Declaration or Response, in MetaData or alone, in the namespaces of the schemas or in none',
  }),
}

/** The kinds of messages by namespace and root. */
const kinds = [['DEC', wcoNamespaces.declaration, 'Declaration'], ['RES', wcoNamespaces.response, 'Response'], ['CON', wcoNamespaces.ours, 'ConveyanceReport']] as const

type Kind = (typeof kinds)[number][0]

/**
 * A validator of the schemas in files, by their names as they lie in a folder (`/` between folders, so that imports are found). Finds by
 * target namespace which of them describe declarations and responses. The files are all that it ever reads. Refused where none does.
 */
export function createSchemaValidator(files: ReadonlyMap<string, Uint8Array>): Outcome<SchemaValidator> {
  const schemas = [...files].filter(([name]) => name.toLowerCase().endsWith('.xsd')).map(([name, bytes]) => [name.replaceAll('\\', '/'), bytes] as const)
  const known = schemas.map(([name, bytes]) => schemaFile(name, bytes)).filter((file) => file !== undefined)
  if (kinds.every(([, namespace, tag]) => schemaPair(known, namespace, tag) === undefined)) return refused(at(schemaConditions.none))
  return achieved(new LoadedSchemas(known, new Map(schemas)))
}

class LoadedSchemas implements SchemaValidator {
  readonly #known: readonly SchemaFile[]
  readonly #files: ReadonlyMap<string, Uint8Array>
  readonly #compiled = new Map<Kind, XsdValidator | Condition>()

  constructor(known: readonly SchemaFile[], files: ReadonlyMap<string, Uint8Array>) {
    this.#known = known
    this.#files = files
  }

  check(message: Uint8Array | string, known?: MessageRoot): SchemaVerdict {
    const root = known ?? messageRoot(message)
    if ('condition' in root) return invalid(at(root.condition, root.source))
    const kind = kindOf(root)
    const compiled = kind === undefined ? schemaConditions.unknown : this.#validator(kind)
    return compiled instanceof XsdValidator ? judge(message, root, compiled) : invalid(at(compiled))
  }

  dispose(): void {
    for (const compiled of this.#compiled.values()) if (compiled instanceof XsdValidator) compiled.dispose()
    this.#compiled.clear()
  }

  #validator(kind: Kind): XsdValidator | Condition {
    const existing = this.#compiled.get(kind)
    if (existing !== undefined) return existing
    const compiled = this.#compile(kind)
    this.#compiled.set(kind, compiled)
    return compiled
  }

  #compile(kind: Kind): XsdValidator | Condition {
    const [, namespace, tag] = kinds.find(([name]) => name === kind) ?? kinds[0]
    const pair = schemaPair(this.#known, namespace, tag)
    return pair === undefined ? schemaConditions.unknown : compile(drivingSchema(pair), this.#files)
  }
}

/** Where the files seem to lie while they are compiled; relative imports lead from one to the other. */
const folder = 'file:///customhouse-schemas/'

function compile(schema: string, files: ReadonlyMap<string, Uint8Array>): XsdValidator | Condition {
  const provider = new XmlBufferInputProvider(Object.fromEntries([...files].map(([name, bytes]) => [folder + encodeURI(name), bytes])))
  let document: XmlDocument | undefined
  xmlRegisterInputProvider(provider)
  try {
    document = XmlDocument.fromString(schema, { url: `${folder}driving-schema.xsd`, option: ParseOption.XML_PARSE_NONET })
    return XsdValidator.fromDoc(document)
  } catch {
    return schemaConditions.unusable
  } finally {
    // No provider is left behind: a message can never make libxml2 open anything
    xmlCleanupInputProvider()
    document?.dispose()
  }
}

function kindOf({ namespace, tag, inner }: MessageRoot): Kind | undefined {
  const root = tag === 'MetaData' ? inner : { namespace, tag }
  return kinds.find(([, known, name]) => (root?.namespace === known || root?.namespace === '') && root.tag === name)?.[0]
    ?? kinds.find(([, known]) => root?.namespace === known)?.[0]
    ?? (tag === 'MetaData' && (namespace === wcoNamespaces.metaData || namespace === '') ? 'RES' : undefined)
}

const encoder = new TextEncoder()

function judge(message: Uint8Array | string, root: MessageRoot, validator: XsdValidator): SchemaVerdict {
  let document: XmlDocument | undefined
  try {
    // Entities are never replaced and nothing external is loaded: these are options of libxml2 that are off unless asked for
    const option = ParseOption.XML_PARSE_NONET
    const judged = root.hasNamespaces ? message : withNamespaces(message)
    // Encoding by the platform: the library's own way with texts takes each character by itself
    document = XmlDocument.fromBuffer(typeof judged === 'string' ? encoder.encode(judged) : judged, { option })
    validator.validate(document)
    return { schemaValid: true, findings: [] }
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error
    if (document === undefined) return invalid(at(conditions.notWellFormed, sourceOf(error)))
    return { schemaValid: false, findings: schemaFindings(message, error.details) }
  } finally {
    document?.dispose()
  }
}

function sourceOf({ details }: XmlLibError): string {
  const [first] = details
  return first === undefined ? 'line 1' : `line ${String(first.line)} column ${String(first.col)}`
}

function at(condition: Condition, source?: string): Finding {
  return { ...condition, pointer: source === undefined ? {} : { source } }
}

function invalid(finding: Finding): SchemaVerdict {
  return { schemaValid: false, findings: [finding] }
}
