import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { judgeShipNumber } from '@customhouse/vocabulary/identifiers/ship-number.ts'
import { textAt } from '../wire-tree/built-document.ts'
import { mappingOf, type MappingNode, type MappingRow } from '../wire-tree/mapping.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import type { TreeFamily, TreeMessage } from '../wire-tree/tree-family.ts'
import { take, type WireObject } from '../wire-tree/wire-node.ts'
import { falConditions } from './fal-conditions.ts'
import { falForms, falRows, type FalForm, type FalRow } from './imo-fal.table.ts'
import { linkForms, unlinkForms } from './link-forms.ts'

/** Members by which forms 4 and 7 say whose effects and which cargo they mean. */
const links: Readonly<Partial<Record<FalForm, RegExp>>> = {
  FAL4: /^crewList\/crewMembers\[\]\/(?:personId|familyName|givenName)$/,
  FAL7: /^cargoDeclaration\[\+\]\/(?:transportContractId|cargoItems\[\]\/itemSequenceNumber)$/,
}

/** The whole report: all of its forms in one document. */
export const wholeReport: TreeMessage = {
  name: 'FAL', root: 'conveyanceReport', mapping: mappingOfRows(() => true),
  reshape,
  check: checkReport,
  shape: (node) => unlinkForms(node),
}

/** Reports of one form each. They are read like the whole one. */
export const formReports: readonly TreeMessage[] = falForms.map((form) => ({
  ...wholeReport,
  name: form,
  mapping: mappingOfRows(([of, wire]) => of === 'all' || of === form || links[form]?.test(wire) === true),
  shape: (node) => unlinkForms(node, form === 'FAL4' ? 'crewList' : form === 'FAL7' ? 'cargoDeclaration' : undefined),
}))

/** Reports of ships as the FAL Convention has them. */
export const falFamily: TreeFamily = {
  name: 'fal',
  names: { value: 'content', unit: 'unitCode', currency: 'currencyCode' },
  messages: [wholeReport, ...formReports],
  lostReason: 'The forms of the FAL Convention have no member for this element',
}

function mappingOfRows(isOf: (row: FalRow) => boolean): MappingNode {
  return mappingOf(falRows.filter(isOf).map(([, wire, canonical, , , form]): MappingRow => (form === undefined ? [wire, canonical] : [wire, canonical, form])))
}

/** Links the forms of a report. The list of data numbers that samples carry along repeats what the names of the members say. */
function reshape(node: WireObject): readonly Finding[] {
  take(node.members.get('imoDataReferences'))
  linkForms(node)
  return []
}

function checkReport(document: Built, sourceOf: (pointer: string) => string | undefined): readonly Finding[] {
  const pointer = '/conveyanceReport/borderTransportMeans/id'
  const number = textAt(document, pointer)
  const source = sourceOf(pointer)
  const found = (condition: Condition): Finding => ({ ...condition, pointer: { declaration: pointer, ...(source !== undefined && { source }) } })
  if (number === undefined) return textAt(document, '/conveyanceReport/borderTransportMeans/name') === undefined ? [found(falConditions.shipMissing)] : []
  const verdict = judgeShipNumber(number)
  if (verdict === 'check-digit') return [found(falConditions.shipNumberCheckDigit)]
  return verdict === 'form' ? [found(falConditions.shipNumberForm)] : []
}
