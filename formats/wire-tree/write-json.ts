import type { WireNode } from './wire-node.ts'

const ofNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Writes a node as JSON text without white space; numbers digit by digit as they are held, so that none is rounded. */
export function writeJson(node: WireNode): string {
  switch (node.kind) {
    case 'scalar': return node.type === 'boolean' || node.type === 'null' || (node.type === 'number' && ofNumber.test(node.text)) ? node.text : JSON.stringify(node.text)
    case 'list': return `[${node.items.map(writeJson).join(',')}]`
    case 'object': return `{${Array.from(node.members, ([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`).join(',')}}`
  }
}
