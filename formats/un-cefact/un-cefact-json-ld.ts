import type { MessageFormat } from '../message-format.ts'
import { treeJson } from '../wire-tree/tree-json.ts'
import { itemsOf, textOf, type WireNode } from '../wire-tree/wire-node.ts'
import { consignmentFamily } from './consignment-family.ts'
import { graphOf, hasContext } from './linked-names.ts'

const vocabulary = /^https?:\/\/vocabulary\.uncefact\.org\//

/** Consignments in JSON-LD, in the terms of the UN/CEFACT vocabulary: in and out of the canonical declaration. */
export const unCefactJsonLd: MessageFormat = treeJson({
  name: 'un-cefact-json-ld',
  title: 'UN/CEFACT consignment, JSON-LD',
  mediaTypes: ['application/vnd.customhouse.un-cefact+ld+json', 'application/ld+json'],
  family: consignmentFamily,
  messages: 'plain',
  mark: /"(?:@context|@graph)"\s*:[\s\S]*https?:\/\/vocabulary\.uncefact\.org\/[\s\S]*Consignment"|"unece:includedConsignmentItem"/,
  spread: graphOf,
  messageOf: (node) => (hasContext(node, vocabulary) && isConsignment(node) ? consignmentFamily.messages[0] : undefined),
})

function isConsignment(node: WireNode): boolean {
  if (node.kind !== 'object') return false
  const types = [...itemsOf(node.members.get('type')), ...itemsOf(node.members.get('@type'))].map((type) => textOf(type) ?? '')
  return types.some((type) => /(?:^|[:/])Consignment$/.test(type)) || node.members.has('includedConsignmentItem')
}
