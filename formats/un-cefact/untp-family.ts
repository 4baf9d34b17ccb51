import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { classesAt, numberClasses } from '../wire-tree/built-document.ts'
import { mappingOf } from '../wire-tree/mapping.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import type { TreeFamily } from '../wire-tree/tree-family.ts'
import { itemsOf, memberOf, objectOf, scalar, take, type WireNode, type WireObject } from '../wire-tree/wire-node.ts'
import { plainNames } from './linked-names.ts'
import { untpRows } from './untp.table.ts'

/** The context that a written subject names: that of the Digital Product Passport 0.6.1. It is never fetched here. */
export const untpContext = 'https://test.uncefact.org/vocabulary/untp/dpp/0.6.1/'

/** Subjects of UNTP credentials as declaration data. */
export const untpFamily: TreeFamily = {
  name: 'untp',
  names: { value: 'value', unit: 'unit', currency: 'currency' },
  lostReason: 'A product passport has no place for this element',
  messages: [{
    name: 'ProductPassport', root: 'declaration', mapping: mappingOf(untpRows), reshape, supply, shape,
    isImplied: ({ pointer, value }) => (pointer === '/declaration/functionCode' && value === '9') || isItsPlace(pointer, value),
  }],
}

/** Whether a number is that which the goods item gets by its place. */
function isItsPlace(pointer: string, value: string): boolean {
  const [, index] = /^\/declaration\/goodsShipment\/governmentAgencyGoodsItem\/(\d+)\/sequenceNumeric$/.exec(pointer) ?? []
  return index !== undefined && value === String(Number(index) + 1)
}

/** Puts the products of a credential, or of its subject alone, into one list. */
function reshape(node: WireObject): readonly Finding[] {
  plainNames(node)
  takeTypes(node)
  const subjects = itemsOf(node.members.get('credentialSubject') ?? node.members.get('@graph') ?? node)
  const products = subjects.flatMap(productsOf)
  node.members.set('products', { kind: 'list', items: products, at: node.at })
  return []
}

/** Classes of objects are passed over: members say what they are. */
function takeTypes(node: WireNode): void {
  if (node.kind === 'object') take(node.members.get('type'))
  for (const inner of node.kind === 'object' ? node.members.values() : node.kind === 'list' ? node.items : []) takeTypes(inner)
}

/** Takes the products out of a subject. What is left of the subject stays where it is, and is unread. */
function productsOf(subject: WireNode): WireNode[] {
  if (subject.kind !== 'object') return []
  const found = [...passportProducts(subject), ...assessedProducts(subject), ...eventProducts(subject), ...facilityOf(subject)]
  const [first] = found
  const id = subject.members.get('id')
  if (first && id && found.length === 1) {
    subject.members.delete('id')
    first.members.set('credentialId', id)
  }
  return found
}

/** A Product Passport: its product. */
function passportProducts(subject: WireObject): WireObject[] {
  return takeObjects(subject, 'product')
}

/** A Conformity Credential: the products of its assessments. */
function assessedProducts(subject: WireObject): WireObject[] {
  const assessments = itemsOf(subject.members.get('assessment'))
  return assessments.flatMap((assessment) => itemsOf(memberOf(assessment, 'assessedProduct'))).flatMap((assessed) => (assessed.kind === 'object' ? takeObjects(assessed, 'product') : []))
}

/** A Traceability Event: what comes out of it, or what it is about; the quantity that it states is of the goods. */
function eventProducts(subject: WireObject): WireObject[] {
  const [list] = ['outputQuantityList', 'quantityList', 'childQuantityList'].filter((name) => subject.members.has(name))
  return list === undefined ? [] : takeObjects(subject, list).map((element) => {
    const { members } = element
    const quantity = members.get('quantity')
    return objectOf([['id', members.get('productId')], ['name', members.get('productName')], ['quantity', quantity && objectOf([['value', quantity], ['unit', members.get('uom')]], element.at)]], element.at)
  })
}

/** A Facility Record: goods of which no more is known than where they are made. */
function facilityOf(subject: WireObject): WireObject[] {
  return takeObjects(subject, 'facility').map((facility) => {
    const party = facility.members.get('operatedByParty')
    facility.members.delete('operatedByParty')
    return objectOf([['producedByParty', party], ['producedAtFacility', facility]], facility.at)
  })
}

function takeObjects(holder: WireObject, name: string): WireObject[] {
  const objects = itemsOf(holder.members.get(name)).filter((item) => item.kind === 'object')
  if (objects.length > 0) holder.members.delete(name)
  return objects
}

function supply(document: Built): void {
  for (const declaration of classesAt(document, '/declaration')) {
    declaration['functionCode'] ??= '9'
    numberClasses(declaration, '/goodsShipment/governmentAgencyGoodsItem')
  }
}

/** One product is a subject, several are a graph of subjects. */
function shape(node: WireObject): WireObject {
  const subjects = itemsOf(node.members.get('products')).map(subjectOf)
  const [first] = subjects
  const members: readonly (readonly [string, WireNode])[] = subjects.length === 1 && first ? [...first.members] : [['@graph', { kind: 'list', items: subjects, at: '' }]]
  return objectOf([['@context', scalar(untpContext)], ...members])
}

function subjectOf(product: WireNode): WireObject {
  if (product.kind !== 'object') return objectOf()
  const id = product.members.get('credentialId')
  product.members.delete('credentialId')
  return objectOf([['type', typeOf('ProductPassport')], ['id', id], ['product', objectOf([['type', typeOf('Product')], ...product.members])]])
}

function typeOf(name: string): WireNode {
  return { kind: 'list', items: [scalar(name)], at: '' }
}
