import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { classesAt, numberClasses } from '../wire-tree/built-document.ts'
import { mappingOf } from '../wire-tree/mapping.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import type { TreeFamily } from '../wire-tree/tree-family.ts'
import { itemsOf, objectOf, scalar, type WireNode, type WireObject } from '../wire-tree/wire-node.ts'
import { classNames, codeLists, consignmentRows } from './consignment.table.ts'
import { plainNames } from './linked-names.ts'

/** The context that a written document names. It is never fetched here; readers of the document may. */
export const unCefactContext = 'https://vocabulary.uncefact.org/unece-context-D23B.jsonld'

/** Consignments in the terms of the UN/CEFACT vocabulary. */
export const consignmentFamily: TreeFamily = {
  name: 'un-cefact',
  names: { value: 'value', unit: 'unit', currency: 'currency' },
  lostReason: 'The terms of the vocabulary that the format uses have no place for this element',
  messages: [{
    name: 'Consignment', root: 'declaration', mapping: mappingOf(consignmentRows), reshape, supply,
    isImplied: ({ pointer, value }) => (pointer === '/declaration/functionCode' && value === '9') || (pointer.endsWith('/packaging/0/sequenceNumeric') && value === '1'),
    shape: (node) => objectOf([['@context', scalar(unCefactContext)], ['type', scalar('Consignment')], ...linked(node).members]),
  }],
}

function reshape(node: WireObject): readonly Finding[] {
  plainNames(node)
  simplify(node)
  for (const item of itemsOf(node.members.get('includedConsignmentItem'))) {
    const code = item.kind === 'object' ? item.members.get('importTypeCode') : undefined
    // Either code is of the Harmonised System; where both stand the one of import is unread.
    if (item.kind === 'object' && code && !item.members.has('exportTypeCode')) {
      item.members.delete('importTypeCode')
      item.members.set('exportTypeCode', code)
    }
  }
  return []
}

/** Values that may stand in lists of one are taken out of them, and classes of objects are passed over: members say what they are. */
function simplify(node: WireObject): void {
  for (const [name, member] of node.members) {
    const held = singleNames.test(name) ? single(member) : member
    node.members.set(name, held)
    for (const inner of itemsOf(held)) if (inner.kind === 'object') simplify(inner)
  }
  const type = node.members.get('type')
  if (type?.kind === 'scalar' && !/^https?:/.test(type.text)) type.taken = true
}

const singleNames = /(?:Measure|Amount|Quantity|postalAddress|manufacturerParty)$/

function single(node: WireNode): WireNode {
  const [first] = itemsOf(node)
  return node.kind === 'list' && node.items.length === 1 && first ? first : node
}

function supply(document: Built): void {
  for (const shipment of classesAt(document, '/declaration/goodsShipment')) {
    numberClasses(shipment, '/governmentAgencyGoodsItem')
    numberClasses(shipment, '/consignment/transportEquipment')
    for (const equipment of classesAt(shipment, '/consignment/transportEquipment')) numberClasses(equipment, '/seal')
    for (const item of classesAt(shipment, '/governmentAgencyGoodsItem')) numberClasses(item, '/packaging')
  }
  for (const declaration of classesAt(document, '/declaration')) declaration['functionCode'] ??= '9'
}

/** The names of linked data: classes of objects, parts of values, addresses of codes. */
function linked(node: WireObject): WireObject {
  return objectOf(Array.from(node.members, ([name, member]) => [name, linkedMember(name, member)] as const))
}

function linkedMember(name: string, member: WireNode): WireNode {
  if (member.kind === 'list') return { ...member, items: member.items.map((item) => linkedMember(name, item)) }
  const list = codeLists.get(name)
  if (member.kind === 'scalar' && list !== undefined) return scalar(`unece:${list}#${member.text}`)
  const type = classNames.find(([pattern]) => pattern.test(name))?.[1]
  const isValue = type?.endsWith('Type') === true
  if (member.kind === 'scalar') return isValue ? objectOf([['type', scalar(type)], [`unece:${type}Value`, member]]) : member
  return objectOf([['type', type === undefined ? undefined : scalar(type)], ...(isValue ? valueParts(type, member) : linked(member).members)])
}

function valueParts(type: string, value: WireObject): (readonly [string, WireNode])[] {
  const names: Readonly<Record<string, string>> = { value: `unece:${type}Value`, unit: `unece:${type}Code`, currency: `unece:${type}Currency` }
  return Array.from(value.members, ([name, member]) => [names[name] ?? name, member] as const)
}
