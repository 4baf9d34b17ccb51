import { XmlDocument, XmlElement, ParseOption } from 'libxml2-wasm'
import { wcoNamespaces } from './wco-namespaces.ts'

/** A schema that an operator gave: where its root stands among them, for which namespace, and how much it describes. */
export interface SchemaFile {
  readonly name: string
  readonly targetNamespace: string
  /** Names of the elements that it declares at its top. */
  readonly roots: ReadonlySet<string>
  /** How many elements it declares in all. */
  readonly elements: number
}

const schemaNamespace = { xs: 'http://www.w3.org/2001/XMLSchema' }

/** What a file of XML Schema describes; undefined for what is none. */
export function schemaFile(name: string, bytes: Uint8Array): SchemaFile | undefined {
  let document: XmlDocument
  try {
    document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_NONET })
  } catch {
    return undefined
  }
  try {
    const roots = document.find('/xs:schema/xs:element/@name', schemaNamespace).map((attribute) => attribute.content)
    const isSchema = document.root instanceof XmlElement && document.root.name === 'schema' && document.dtd === null
    if (!isSchema) return undefined
    const elements = document.find('//xs:element', schemaNamespace).length
    return { name, targetNamespace: document.root.attr('targetNamespace')?.value ?? '', roots: new Set(roots), elements }
  } finally {
    document.dispose()
  }
}

/** The schemas that describe one kind of message: of its root, and of the metadata around it where there is one. */
export interface SchemaPair {
  readonly root: SchemaFile
  readonly metaData: SchemaFile | undefined
}

/**
 * The schemas of messages with a root, by target namespace. Where several have it (a folder also holds one for cancellations, or both
 * directions), the one that describes most is meant; metadata stand as near to it as can be.
 */
export function schemaPair(files: readonly SchemaFile[], namespace: string, tag: string): SchemaPair | undefined {
  const [root] = files.filter((file) => file.targetNamespace === namespace && file.roots.has(tag)).sort((one, other) => other.elements - one.elements)
  if (root === undefined) return undefined
  const metaNamespace = namespace === wcoNamespaces.ours ? wcoNamespaces.ours : wcoNamespaces.metaData
  const [metaData] = files
    .filter((file) => file !== root && file.targetNamespace === metaNamespace && file.roots.has('MetaData'))
    .sort((one, other) => sharedFolders(other, root) - sharedFolders(one, root) || other.elements - one.elements)
  return { root, metaData }
}

/** How many folders from the top two files have in common; one that lies deeper counts a little less. */
function sharedFolders({ name }: SchemaFile, other: SchemaFile): number {
  const folders = name.split('/').slice(0, -1)
  const others = other.name.split('/').slice(0, -1)
  let shared = 0
  while (shared < folders.length && folders[shared] === others[shared]) shared++
  return shared - (folders.length - shared) / 100
}

/** A schema that imports those of a pair, since one alone describes either the metadata or the root. */
export function drivingSchema({ root, metaData }: SchemaPair): string {
  const files = metaData === undefined || metaData.targetNamespace === root.targetNamespace ? [root] : [metaData, root]
  const imports = files.map((file) => `<xs:import namespace="${escaped(file.targetNamespace)}" schemaLocation="${escaped(file.name)}"/>`)
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:customhouse:driving-schema">${imports.join('')}</xs:schema>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
