import type { Declaration, ReferenceNumber } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DeclaredParty } from '@customhouse/vocabulary/declaration/declared-party.ts'
import type { AgencyData } from '@customhouse/vocabulary/declaration/goods-item.ts'
import { cargoReleaseMapping } from '../cargo-release/cargo-release-mapping.ts'
import { entrySummaryMapping } from '../entry-summary/entry-summary-mapping.ts'
import { articlePartyRoles } from '../entry-summary/line-mapping.ts'
import { chapterLayouts, layout } from '../layouts/chapters.ts'
import type { RecordLayout } from '../layouts/layout.ts'
import type { DocumentMapping } from '../mapping/document-mapping.ts'
import { additionalDeclarationMappingOf } from '../entry-summary/additional-declaration.ts'
import { fieldKey } from '../mapping/field-key.ts'
import type { RecordMapping } from '../mapping/record-mapping.ts'
import { cargoReleaseOrder, entrySummaryOrder, type OrderLine } from './record-order.table.ts'
import { writeFields, writeMapped, type StatedPart } from './write-fields.ts'

/** The applications that declarations are written for. */
export type DeclarationApplication = 'AE' | 'SE'

/**
 * The records of 80 characters that state a declaration, in the order of its application's structure map, without control records. What the
 * records have no field for, or what does not fit its field, is left out: reading them again tells what that is. Never throws.
 */
export function writeDeclaration(declaration: Declaration, application: DeclarationApplication): readonly string[] {
  const isEntrySummary = application === 'AE'
  const writing: Writing = { mapping: isEntrySummary ? entrySummaryMapping : cargoReleaseMapping, isEntrySummary, lines: [] }
  const stated: StatedPart = { ...(isEntrySummary ? declaration : withReferences(declaration)) }
  for (const line of isEntrySummary ? entrySummaryOrder : cargoReleaseOrder) write(writing, line, stated)
  return writing.lines
}

interface Writing {
  readonly mapping: DocumentMapping
  readonly isEntrySummary: boolean
  readonly lines: string[]
}

function write(writing: Writing, line: OrderLine, part: StatedPart): void {
  if (typeof line === 'string') writeRecordOf(writing, line, part)
  else if ('agencyData' in line) for (const data of listOf(part, line.agencyData)) writing.lines.push(...agencyLines(data))
  else {
    const all = listOf(part, line.list)
    const chosen = line.only === 'last' ? all.slice(-1) : line.only === undefined ? all : all.filter((each) => isArticleParty(writing, each) === (line.only === 'article-party'))
    for (const each of chosen) for (const below of line.lines) write(writing, below, each)
  }
}

function writeRecordOf(writing: Writing, line: string, part: StatedPart): void {
  const begins = line.startsWith('!')
  const mapping = mappingOf(writing.mapping, begins ? line.slice(1) : line, part)
  if (mapping) writing.lines.push(...writeMapped(mapping, part, begins))
}

function mappingOf(document: DocumentMapping, id: string, part: StatedPart): RecordMapping | undefined {
  if (id === '54') return additionalDeclarationMappingOf(String(part['type']))
  return document.records.get(id)?.find(({ mapping }) => mapping !== undefined)?.mapping
}

/** A party of a line that the 47-record can hold: a role that it codes, and an identifier alone. */
function isArticleParty(writing: Writing, part: StatedPart): boolean {
  const { role, name, address, globalIdentifiers, identifier } = part as Partial<DeclaredParty>
  const isCoded = Object.values(articlePartyRoles).some((coded) => coded === role)
  return writing.isEntrySummary && isCoded && identifier !== undefined && name === undefined && address === undefined && globalIdentifiers === undefined && 'role' in part
}

/** What a cargo release can state by a reference alone: the filer's reference, the estimated arrival, the known importer and the consignee. */
function withReferences(declaration: Declaration): Declaration {
  const { references, functionalReference, dates, indicators, consignee, parties } = declaration
  const stated = new Set(references.map(({ qualifier }) => qualifier))
  const arrival = dates.estimatedArrival
  const further = [
    ['CR', functionalReference],
    ['EDA', arrival && arrival.slice(5, 7) + arrival.slice(8, 10) + arrival.slice(2, 4)],
    ['KII', indicators.knownImporter],
  ].flatMap(([qualifier, identifier]): ReferenceNumber[] => (qualifier === undefined || identifier === undefined || stated.has(qualifier) ? [] : [{ qualifier, identifier }]))
  const isNamed = consignee === undefined || parties.some(({ role }) => role === 'CN')
  return {
    ...declaration,
    references: [...references, ...further],
    parties: isNamed ? parties : [...parties, { role: 'CN', identifier: { qualifier: consignee.qualifier ?? 'EI', value: consignee.number } }],
  }
}

const agencyLayouts: ReadonlyMap<string, RecordLayout> = new Map(chapterLayouts('agency-message-set').map((each) => [each.key, each]))
const agencyFields: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([...agencyLayouts].map(([key, each]) => [key, new Map([...each.byName.keys()].map((name) => [fieldKey(name), name]))]))

function agencyLines(data: StatedPart): readonly string[] {
  const { records } = data as Partial<AgencyData>
  return (records ?? []).flatMap(({ type, fields }) => {
    const recordLayout = agencyLayouts.get(type)
    const names = agencyFields.get(type)
    if (recordLayout === undefined || names === undefined) return []
    return [writeFields(recordLayout, new Map(Object.entries(fields).flatMap(([key, value]): (readonly [string, string])[] => [[names.get(key) ?? '', value]])))]
  })
}

function listOf(part: StatedPart, name: string): readonly StatedPart[] {
  const list = part[name]
  return Array.isArray(list) ? list as readonly StatedPart[] : []
}

/** Writes a control record, such as the A-record, from its fields by official name in camel case. */
export function writeControl(key: string, fields: Readonly<Record<string, string>>): string {
  const recordLayout = layout('batch-block-control', key)
  const names = new Map([...recordLayout.byName.keys()].map((name) => [fieldKey(name), name]))
  return writeFields(recordLayout, new Map(Object.entries(fields).map(([name, value]) => [names.get(name) ?? '', value])))
}
