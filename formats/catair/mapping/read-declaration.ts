import { blankDeclaration } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Declaration, DeclarationKind } from '@customhouse/vocabulary/declaration/declaration.ts'
import { blankGoodsItem } from '@customhouse/vocabulary/declaration/blank-declaration.ts'
import type { Finding, Pointer } from '@customhouse/vocabulary/finding/finding.ts'
import type { WireRecord } from '../codec/wire-record.ts'
import type { DocumentMapping } from './document-mapping.ts'
import { listOf, type Draft } from './draft.ts'
import { findPlaces, locateIn, type Derived, type Places } from './locate.ts'
import { readDocument } from './read-document.ts'
import { deriveConsignee, deriveFromReferences } from './references.ts'

/** How one application's transactions become declarations. */
export interface DeclarationReader {
  readonly kind: DeclarationKind
  readonly headerId: string
  readonly mapping: DocumentMapping
}

/** A declaration as read from records, with what finds a place in them. */
export interface DeclarationReading {
  readonly declaration: Declaration
  /** Places by pointer; worked out when first asked for. */
  readonly places: () => Places
  readonly locate: (pointer: Pointer) => Pointer
}

/** Reads the records of one transaction as a declaration; undefined where it has no header record. Never throws. */
export function readDeclaration(records: readonly WireRecord[], reader: DeclarationReader): DeclarationReading | undefined {
  if (!records.some((record) => record.id === reader.headerId)) return undefined
  const draft: Draft = { kind: reader.kind, functionCode: 'add', entryNumber: '', typeCode: '', ...blankDeclaration() }
  const { placed } = readDocument(records, reader.mapping, draft)
  const derived: Derived = [...deriveFromReferences(draft), ...deriveConsignee(draft)]
  completeGoodsItems(draft)
  let places: Places | undefined
  const placesOnce = () => (places ??= findPlaces(placed, derived))
  return { declaration: draft as unknown as Declaration, places: placesOnce, locate: (pointer) => locateIn(placesOnce(), pointer) }
}

/** Completes the findings of a message with their places. */
export function locateFindings(findings: readonly Finding[], locate: (pointer: Pointer) => Pointer): readonly Finding[] {
  return findings.map((finding) => ({ ...finding, pointer: locate(finding.pointer) }))
}

function completeGoodsItems(draft: Draft): void {
  const items = listOf(draft, ['goodsItems']) as Draft[]
  for (const [index, item] of items.entries()) items[index] = { sequence: index + 1, ...blankGoodsItem(), ...item }
}
