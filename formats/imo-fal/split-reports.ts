import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import { findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { readMapping, type Built } from '../wire-tree/read-mapping.ts'
import type { TreeMessage } from '../wire-tree/tree-family.ts'
import { itemsOf, memberOf, objectOf, textOf, type WireNode, type WireObject } from '../wire-tree/wire-node.ts'
import { WrittenValues } from '../wire-tree/written-values.ts'
import { writeMapping } from '../wire-tree/write-mapping.ts'
import { falConditions } from './fal-conditions.ts'
import { falFamily, formReports, wholeReport } from './fal-family.ts'
import { falForms, type FalForm } from './imo-fal.table.ts'
import { linkForms, unlinkForms } from './link-forms.ts'

/** A form of a report, as a report of its own: the ship, its voyage and what the form states. */
export interface SplitReport {
  readonly form: FalForm
  readonly document: CanonicalDocument
}

const commonMembers: readonly string[] = ['messageHeader', 'ship', 'voyage']

/** Splits a report (`conveyanceReport`) into those forms of the FAL Convention for which it states something. */
export function splitReports(document: CanonicalDocument): readonly SplitReport[] {
  return formReports.flatMap((message, index) => {
    const node = nodeOf(document, message)
    const form = falForms[index]
    if (form === undefined || Array.from(node.members.keys()).every((name) => commonMembers.includes(name))) return []
    return [{ form, document: documentOf(node) }]
  })
}

/** Joins reports of one ship on one voyage, each of other forms, into one. What stands for all forms is that of the first report. */
export function joinReports(documents: readonly CanonicalDocument[]): { readonly document: CanonicalDocument } | { readonly findings: readonly Finding[] } {
  const nodes = documents.map((document) => nodeOf(document, joinedReport))
  const [first] = nodes
  if (!first || nodes.some((node) => keyOf(node) !== keyOf(first))) return { findings: [findingAt(falConditions.otherCall, '/conveyanceReport')] }
  const joined = objectOf(first.members)
  for (const [name, member] of nodes.slice(1).flatMap((node) => Array.from(node.members))) {
    if (commonMembers.includes(name)) continue
    if (joined.members.has(name)) return { findings: [findingAt(falConditions.formTwice, '/conveyanceReport')] }
    joined.members.set(name, member)
  }
  return { document: documentOf(joined) }
}

/** A crew list of names alone is what form 4 says of the crew, so it does not stand against form 5. */
const joinedReport: TreeMessage = {
  ...wholeReport,
  shape: (node) => unlinkForms(node, itemsOf(memberOf(node.members.get('crewList'), 'crewMembers')).every(isNamesAlone) ? 'crewList' : undefined),
}

function isNamesAlone(person: WireNode): boolean {
  return person.kind === 'object' && Array.from(person.members.keys()).every((name) => ['personId', 'familyName', 'givenName', 'effects'].includes(name))
}

/** What the reports of one call have in common. */
function keyOf(node: WireNode): string {
  const places = [['ship', 'imoShipNumberId'], ['ship', 'shipName'], ['voyage', 'voyageId'], ['voyage', 'portOfArrivalCode'], ['messageHeader', 'arrivalDepartureCode']] as const
  return JSON.stringify(places.map(([holder, name]) => textOf(memberOf(memberOf(node, holder), name), 'content') ?? null))
}

function nodeOf(document: CanonicalDocument, message: TreeMessage): WireObject {
  const node = writeMapping(message.mapping, document, { names: falFamily.names, written: new WrittenValues(), holds: () => true }) ?? objectOf()
  return message.shape?.(node, undefined) ?? node
}

function documentOf(node: WireObject): CanonicalDocument {
  linkForms(node)
  const document: Built = { version: dictionaryVersion, conveyanceReport: {} }
  readMapping(wholeReport.mapping, node, { names: falFamily.names, document })
  return document as unknown as CanonicalDocument
}
