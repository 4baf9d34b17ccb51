import { documentKey } from '@customhouse/proofs/did-methods/document-key.ts'
import { verificationRelationships } from '@customhouse/proofs/did-methods/did-document.ts'
import type { DidDocument, DidResolution } from '@customhouse/proofs/did-methods/did-resolution.ts'
import { absoluteDidUrl } from '@customhouse/proofs/did-methods/did-url.ts'
import { resolutionFindings } from '@customhouse/proofs/did-methods/resolution-answer.ts'
import { isJsonObject, type JsonObject, type JsonValue } from '@customhouse/proofs/json-ld/json-value.ts'
import { coloured, printLine } from '../terminal/print.ts'
import { printable } from '../terminal/printable.ts'

const uses = { assertionMethod: 'sign credentials', authentication: 'sign in', keyAgreement: 'agree on secrets', capabilityInvocation: 'use rights', capabilityDelegation: 'pass rights on' } as const

/** What a DID resolved to, for a person: its keys and what they are for, its services, its version; or why there is nothing. */
export function printResolution(did: string, resolution: DidResolution): void {
  const { didDocument, didDocumentMetadata } = resolution
  if (didDocument === null) {
    printLine(`${did}: ${coloured('red', didDocumentMetadata['deactivated'] === true ? 'deactivated' : 'not resolved')}`)
    for (const { code, message, authority, remedy } of resolutionFindings(resolution)) for (const line of [`  ${message} (${code})`, `    authority: ${authority}`, `    remedy: ${remedy}`]) printLine(line)
    return
  }
  printLine(`${did}: ${coloured('green', 'resolved')}`)
  if (didDocument.id !== did) printLine(`  now named ${didDocument.id}`)
  for (const line of [...versionLines(didDocumentMetadata), ...keyLines(didDocument), ...serviceLines(didDocument['service'])]) printLine(`  ${printable(line)}`)
}

function versionLines({ versionId, versionTime, created, deactivated }: JsonObject): readonly string[] {
  const version = typeof versionId === 'string' && typeof versionTime === 'string' ? [`version ${versionId} of ${versionTime}${typeof created === 'string' ? `, created ${created}` : ''}`] : []
  return deactivated === true ? [...version, 'the DID was deactivated since'] : version
}

function keyLines(document: DidDocument): readonly string[] {
  const ids = new Set(['verificationMethod', ...verificationRelationships].flatMap((member) => entriesOf(document[member])).map((entry) => idOf(entry, document.id)).filter((id) => id !== ''))
  if (ids.size === 0) return ['no keys']
  return [...ids].map((id) => {
    const found = verificationRelationships.map((use) => ({ use, key: documentKey(document, id, use) }))
    const usable = found.flatMap(({ use, key }) => (key.ok ? [{ use: uses[use], type: key.value.key.type }] : []))
    const [first] = usable
    if (first !== undefined) return `key ${id} (${first.type}): may ${usable.map(({ use }) => use).join(', ')}`
    const objections = found.flatMap(({ key }) => (key.ok ? [] : key.findings)).filter(({ code }) => code !== 'did-relationship-missing' && code !== 'did-key-not-found')
    return `key ${id}: ${objections[0]?.message ?? 'listed for no use'}`
  })
}

function serviceLines(services: JsonValue | undefined): readonly string[] {
  return entriesOf(services).flatMap((service) => {
    if (!isJsonObject(service)) return []
    const { type, serviceEndpoint } = service
    return [`service ${plain(type)} at ${plain(serviceEndpoint)}`]
  })
}

function idOf(entry: JsonValue, did: string): string {
  const id = isJsonObject(entry) ? entry['id'] : entry
  return typeof id === 'string' ? absoluteDidUrl(id, did) : ''
}

function entriesOf(list: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(list) ? (list as readonly JsonValue[]) : []
}

function plain(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
