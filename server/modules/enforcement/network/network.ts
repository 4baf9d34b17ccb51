import type { Mention } from '../../screening/index.ts'

export type NodeKind = 'party' | 'address' | 'identifier' | 'filing'

/** One thing that others are linked by. */
export interface NetworkNode {
  /** Kind and key, e.g. `party invented trading`. */
  readonly id: string
  readonly kind: NodeKind
  /** As it was first stated. */
  readonly label: string
  /** The filing's id, for a node that is a filing. */
  readonly filing?: string
  /** How many links it has, also to what is not shown. */
  readonly links: number
}

/** That a filing names a party in a role, or that a party is stated with an address or number. */
export interface NetworkLink {
  readonly from: string
  readonly to: string
  /** Role codes of the party in the filing; none between a party and its address or number. */
  readonly roles: readonly string[]
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly links: readonly NetworkLink[]
}

const idOf = (kind: NodeKind, key: string) => `${kind} ${key}`

/** What a mention ties together. */
function linksOf({ filing, nameKey, addressKey, identifier, role }: Mention): readonly NetworkLink[] {
  const party = idOf('party', nameKey)
  return [
    { from: idOf('filing', filing), to: party, roles: [role] },
    ...(addressKey === undefined ? [] : [{ from: party, to: idOf('address', addressKey), roles: [] }]),
    ...(identifier === undefined ? [] : [{ from: party, to: idOf('identifier', identifier), roles: [] }]),
  ]
}

function nodesOf({ filing, entryNumber, nameKey, name, addressKey, address, identifier }: Mention): readonly Omit<NetworkNode, 'links'>[] {
  return [
    { id: idOf('filing', filing), kind: 'filing', label: entryNumber, filing },
    { id: idOf('party', nameKey), kind: 'party', label: name },
    ...(addressKey === undefined ? [] : [{ id: idOf('address', addressKey), kind: 'address' as const, label: address ?? addressKey }]),
    ...(identifier === undefined ? [] : [{ id: idOf('identifier', identifier), kind: 'identifier' as const, label: identifier }]),
  ]
}

/** The network that mentions make: what is named, each once, and what ties it together. Pure. */
export function networkOf(mentions: readonly Mention[]): Network {
  const nodes = new Map<string, Omit<NetworkNode, 'links'>>()
  const links = new Map<string, { readonly from: string; readonly to: string; readonly roles: Set<string> }>()
  for (const mention of mentions) {
    for (const node of nodesOf(mention)) if (!nodes.has(node.id)) nodes.set(node.id, node)
    for (const { from, to, roles } of linksOf(mention)) {
      const key = `${from}\n${to}`
      const known = links.get(key) ?? { from, to, roles: new Set<string>() }
      for (const role of roles) known.roles.add(role)
      links.set(key, known)
    }
  }
  const counts = new Map<string, number>()
  for (const { from, to } of links.values()) for (const id of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1)
  return { nodes: [...nodes.values()].map((node) => ({ ...node, links: counts.get(node.id) ?? 0 })), links: [...links.values()].map(({ roles, ...link }) => ({ ...link, roles: [...roles].toSorted() })) }
}

/** What a step further from these mentions would be asked by: names, addresses and numbers that were not asked by yet. Pure. */
export function nextKeys(mentions: readonly Mention[], asked: ReadonlySet<string>): { readonly nameKeys: readonly string[]; readonly addressKeys: readonly string[]; readonly identifiers: readonly string[] } {
  const fresh = (kind: NodeKind, keys: readonly (string | undefined)[]) => [...new Set(keys)].filter((key) => key !== undefined).filter((key) => !asked.has(idOf(kind, key)))
  return { nameKeys: fresh('party', mentions.map(({ nameKey }) => nameKey)), addressKeys: fresh('address', mentions.map(({ addressKey }) => addressKey)), identifiers: fresh('identifier', mentions.map(({ identifier }) => identifier)) }
}

/** The names of what was asked by, as `nextKeys` compares them. */
export function askedBy({ nameKeys, addressKeys, identifiers }: ReturnType<typeof nextKeys>): readonly string[] {
  return [...nameKeys.map((key) => idOf('party', key)), ...addressKeys.map((key) => idOf('address', key)), ...identifiers.map((key) => idOf('identifier', key))]
}
