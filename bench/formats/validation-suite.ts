import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ParseOption, XmlBufferInputProvider, XmlDocument, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { drivingSchema, schemaFile, schemaPair } from '@customhouse/formats/wco-xml/schema-files.ts'
import { createSchemaValidator } from '@customhouse/formats/wco-xml/schema-validator.ts'
import { checkedWcoXml } from '@customhouse/formats/wco-xml/wco-xml.ts'
import { documentXmlOf } from '@customhouse/vocabulary/dictionary/artifacts/document-xml.ts'
import { wholeDictionary } from '@customhouse/vocabulary/dictionary/artifacts/whole-dictionary.ts'
import type { MessageFormat } from '@customhouse/formats/message-format.ts'
import { benchInterchange, countOf, documentsOf, formatNamed, vectorBytes } from './bench-interchange.ts'
import { measured, type Measured } from './measured.ts'
import { rates } from './work-rate.ts'

const published = fileURLToPath(new URL('../../../shared/reference/wco/cds/', import.meta.url))
const ownSchema = fileURLToPath(new URL('../../api/data-model/document.xsd', import.meta.url))
const vector = 'wco-xml/vectors/import-declaration.xml'
const messages = 200

interface Validation {
  readonly note: string
  /** Reads and validates. */
  readonly format: MessageFormat
  readonly message: Uint8Array
  /** libxml2 alone: parses one message and validates it; throws where it is not valid. */
  readonly alone: () => void
}

/** Reading with validation by schemas, beside libxml2 that parses and validates alone: each message an interchange of its own, as they come to a server. */
export async function measureValidation(subject: string, rounds: number): Promise<readonly Measured[]> {
  const { note, format, message, alone } = existsSync(`${published}schemas`) ? byPublishedSchemas() : byOwnSchema()
  const { read, peer } = await rates({
    read: () => {
      for (let at = 0; at < messages; at += 1) countOf(format, message)
    },
    peer: () => {
      for (let at = 0; at < messages; at += 1) alone()
    },
  }, rounds)
  return [measured({ subject, operation: 'read and validate', rate: read, messages, bytes: message.length * messages, peer: { name: 'libxml2 alone', rate: peer }, note })]
}

/** A published message, by the schemas that it was published with. */
function byPublishedSchemas(): Validation {
  const names = readdirSync(`${published}schemas`, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.xsd'))
  const files = new Map(names.map((name) => [name, new Uint8Array(readFileSync(`${published}schemas/${name}`))]))
  const created = createSchemaValidator(files)
  if (!created.ok) throw new Error('Cannot measure validation: the schemas hold no declaration')
  const format = checkedWcoXml((xml, root) => created.value.check(xml, root).findings)
  const validator = publishedValidator(files)
  return { note: 'Schemas and message as HMRC published them', format, message: publishedMessage(), alone: aloneBy(validator, publishedMessage()) }
}

function publishedMessage(): Uint8Array {
  const { declarations } = JSON.parse(readFileSync(`${published}validation-baseline-xmllint.json`, 'utf8')) as { readonly declarations: { readonly valid: readonly string[] } }
  const found = declarations.valid.map((path) => `${published}${path.replace('annotated_XML_samples/', '')}`).find((path) => existsSync(path))
  return found === undefined ? vectorBytes(vector) : new Uint8Array(readFileSync(found))
}

function publishedValidator(files: ReadonlyMap<string, Uint8Array>): XsdValidator {
  const pair = schemaPair([...files].map(([name, bytes]) => schemaFile(name, bytes)).filter((file) => file !== undefined), 'urn:wco:datamodel:WCO:DEC-DMS:2', 'Declaration')
  if (pair === undefined) throw new Error('Cannot measure validation: the schemas hold no declaration')
  const base = 'file:///schemas/'
  xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries([...files].map(([name, bytes]) => [`${base}${name}`, bytes]))))
  return XsdValidator.fromDoc(XmlDocument.fromString(drivingSchema(pair), { url: `${base}driving.xsd` }))
}

/** The vector, by our own schema of the data model: it describes the same declaration in the XML of the data model, so that this is what is validated. */
function byOwnSchema(): Validation {
  const format = formatNamed('wco-xml')
  const [read] = documentsOf(format, vectorBytes(vector))
  if (read === undefined) throw new Error('Cannot measure validation: the vector holds no declaration')
  const alone = aloneBy(XsdValidator.fromDoc(XmlDocument.fromBuffer(new Uint8Array(readFileSync(ownSchema)))), new TextEncoder().encode(documentXmlOf(read.document, wholeDictionary)))
  const checked = checkedWcoXml(() => {
    alone()
    return []
  })
  const [message = new Uint8Array()] = benchInterchange(format, vector, 1).messages
  return { note: 'Validated by api/data-model/document.xsd, the schemas of ../shared not being there', format: checked, message, alone }
}

function aloneBy(validator: XsdValidator, message: Uint8Array): () => void {
  return () => {
    const document = XmlDocument.fromBuffer(message, { option: ParseOption.XML_PARSE_NONET })
    try {
      validator.validate(document)
    } finally {
      document.dispose()
    }
  }
}
