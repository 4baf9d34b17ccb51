import type { WireNode, WireObject } from './wire-node.ts'

/** Members that XML writes as attributes of an element whose text is its `value`. */
const attributeNames: ReadonlySet<string> = new Set(['unit', 'currency', 'format'])

/** What no XML document can hold (W3C XML 1.0, section 2.2): control characters and halves of surrogate pairs. */
// eslint-disable-next-line no-control-regex -- these are the characters that are meant
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Whether XML can hold the text. */
export function isXmlText(text: string): boolean {
  return !unwritable.test(text)
}

/** Writes a node as the element of this name, a list as one element for each of its items. */
export function writeXml(name: string, node: WireNode): string {
  switch (node.kind) {
    case 'scalar': return `<${name}>${escaped(node.text)}</${name}>`
    case 'list': return node.items.map((item) => writeXml(name, item)).join('')
    case 'object': return `<${name}${attributesOf(node)}>${contentOf(node)}</${name}>`
  }
}

function attributesOf(node: WireObject): string {
  if (!isValue(node)) return ''
  return Array.from(node.members, ([name, member]) => (attributeNames.has(name) && member.kind === 'scalar' ? ` ${name}="${escaped(member.text)}"` : '')).join('')
}

function contentOf(node: WireObject): string {
  const value = node.members.get('value')
  if (isValue(node)) return value?.kind === 'scalar' ? escaped(value.text) : ''
  return Array.from(node.members, ([name, member]) => writeXml(name, member)).join('')
}

/** Whether an object is a value with what qualifies it. */
function isValue(node: WireObject): boolean {
  return Array.from(node.members.keys()).every((name) => name === 'value' || attributeNames.has(name))
}

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\t\n\r]/g, (character) => entities.get(character) ?? character)
}

const entities: ReadonlyMap<string, string> = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&quot;'], ['\t', '&#9;'], ['\n', '&#10;'], ['\r', '&#13;']])
