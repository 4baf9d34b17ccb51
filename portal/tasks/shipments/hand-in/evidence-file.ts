import type { ProvenanceEvent } from '@customhouse/vocabulary/provenance/provenance-event.ts'

/** What a file holds, by where it is handed in. */
export type EvidenceFile =
  | { readonly kind: 'credentials'; readonly credentials: readonly (Readonly<Record<string, unknown>> | string)[] }
  | { readonly kind: 'events'; readonly events: readonly ProvenanceEvent[] }
  | { readonly kind: 'epcis'; readonly document: Readonly<Record<string, unknown>> }

/** Why a file cannot be handed in. */
export interface Unreadable {
  readonly kind: 'unreadable'
  readonly why: 'empty' | 'no-json' | 'no-evidence'
}

const epcisTypes = /^(?:epcis:)?(?:EPCIS(?:Query)?Document|(?:Object|Aggregation|Transaction|Transformation|Association)Event)$/
const token = /^[\w-]+\.[\w-]+\.[\w-]*(?:~[\w.~-]*)?$/

/** Reads a file of evidence: a credential, a presentation, a list of them, tokens, `{"events": […]}` or an EPCIS 2.0 document. Pure. */
export function evidenceIn(text: string): EvidenceFile | Unreadable {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return { kind: 'unreadable', why: 'empty' }
  if (/^[[{]/.test(trimmed)) return ofJson(trimmed)
  const tokens = trimmed.split(/\s+/)
  return tokens.every((one) => token.test(one)) ? { kind: 'credentials', credentials: tokens } : { kind: 'unreadable', why: 'no-evidence' }
}

/** Whether a file of a folder is evidence by its name; others, such as explanations, are passed over. */
export function isEvidenceName(name: string): boolean {
  return /\.(?:json|jsonld|jwt)$/i.test(name)
}

function ofJson(text: string): EvidenceFile | Unreadable {
  const value = parsed(text)
  if (value === undefined) return { kind: 'unreadable', why: 'no-json' }
  if (Array.isArray(value)) {
    const credentials = value.filter((one: unknown): one is Readonly<Record<string, unknown>> | string => typeof one === 'string' || isObject(one))
    return credentials.length === 0 ? { kind: 'unreadable', why: 'no-evidence' } : { kind: 'credentials', credentials }
  }
  if (!isObject(value)) return { kind: 'unreadable', why: 'no-evidence' }
  if (epcisTypes.test(String(value['type']))) return { kind: 'epcis', document: value }
  // What is in the events is for the single window to judge.
  return Array.isArray(value['events']) && value['type'] === undefined ? { kind: 'events', events: value['events'] as readonly ProvenanceEvent[] } : { kind: 'credentials', credentials: [value] }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
