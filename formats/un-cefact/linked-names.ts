import { objectOf, scalar, take, textOf, type WireNode, type WireObject } from '../wire-tree/wire-node.ts'

/** Namespaces of terms that the formats know; no context is ever fetched. */
const namespaces: readonly string[] = ['https://vocabulary.uncefact.org/', 'https://test.uncefact.org/vocabulary/untp/core/0/', 'https://test.uncefact.org/vocabulary/untp/dpp/0/', 'https://test.uncefact.org/vocabulary/untp/dcc/0/', 'https://test.uncefact.org/vocabulary/untp/dte/0/', 'https://test.uncefact.org/vocabulary/untp/dfr/0/', 'https://schema.org/']

/** Prefixes that are known without a context that declares them. */
const knownPrefixes: ReadonlyMap<string, string> = new Map([['unece', 'https://vocabulary.uncefact.org/'], ['uncefact', 'https://vocabulary.uncefact.org/']])

const keywords: ReadonlyMap<string, string> = new Map([['@id', 'id'], ['@type', 'type'], ['@value', 'value'], ['@graph', '@graph']])

/** The parts of an amount, a quantity or a measure, e.g. `WeightUnitMeasureTypeValue`. */
const ofPart = /^(?:Amount|Quantity|[A-Za-z]*Measure)Type(Value|Code|Currency)$/
const partNames: ReadonlyMap<string, string> = new Map([['Value', 'value'], ['Code', 'unit'], ['Currency', 'currency']])

/** A code given as the address of an entry of a list, e.g. `unece:CountryId#GB`. */
const ofListEntry = /^(?:unece:|uncefact:|https:\/\/vocabulary\.uncefact\.org\/)[A-Za-z]+#(.+)$/s

/** What a context says of names: full names by the name in the document. */
type Aliases = ReadonlyMap<string, string>

/** Whether a document says by its context that its terms are of a vocabulary, or names them in full. */
export function hasContext(node: WireNode, vocabulary: RegExp): boolean {
  if (node.kind !== 'object') return false
  const context = node.members.get('@context')
  return (context !== undefined && contextMentions(context, vocabulary)) || Array.from(node.members.keys()).some((name) => vocabulary.test(name) || name.startsWith('unece:'))
}

/**
 * Gives a document the plain names of its terms, in place: prefixed and full names, aliases that its context declares, keywords, the parts of
 * values and codes that are addresses of list entries. The context itself says nothing of goods and is taken.
 */
export function plainNames(node: WireObject): void {
  const context = node.members.get('@context')
  const aliases = aliasesOf(context)
  node.members.delete('@context')
  rename(node, aliases)
}

function rename(node: WireObject, aliases: Aliases): void {
  const members = Array.from(node.members)
  node.members.clear()
  for (const [name, member] of members) {
    const plain = plainName(name, aliases)
    // Two names of one term: the first stays, the second keeps its own name and so is unread.
    node.members.set(node.members.has(plain) ? name : plain, plainValue(member, aliases))
  }
}

function plainValue(node: WireNode, aliases: Aliases): WireNode {
  if (node.kind === 'object') {
    rename(node, aliases)
    return node
  }
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => plainValue(item, aliases)) }
  const [, entry] = ofListEntry.exec(node.text) ?? []
  return entry === undefined ? node : scalar(entry, node.type, node.at)
}

function plainName(name: string, aliases: Aliases): string {
  const keyword = keywords.get(name)
  if (keyword !== undefined) return keyword
  const term = termOf(aliases.get(name) ?? name, aliases)
  const [, part] = ofPart.exec(term) ?? []
  return part === undefined ? term : (partNames.get(part) ?? term)
}

function termOf(name: string, aliases: Aliases): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? undefined : name.slice(0, colon)
  const base = prefix === undefined ? undefined : (aliases.get(prefix) ?? knownPrefixes.get(prefix))
  const full = base === undefined ? name : `${base}${name.slice(colon + 1)}`
  const namespace = namespaces.find((known) => full.startsWith(known))
  return namespace === undefined ? name : full.slice(namespace.length)
}

/** What was found in contexts: all items of a graph share one, which is looked through once. */
const aliasesOfContexts = new WeakMap<WireNode, Aliases>()
const mentionedIn = new WeakMap<WireNode, Map<string, boolean>>()

/** Names that the contexts of the document itself define, each as an address or as an object with one. Nested contexts are left aside. */
function aliasesOf(context: WireNode | undefined): Aliases {
  const known = context && aliasesOfContexts.get(context)
  if (known) return known
  take(context)
  const aliases = new Map<string, string>()
  if (!context) return aliases
  aliasesOfContexts.set(context, aliases)
  for (const part of context.kind === 'list' ? context.items : [context]) addAliases(aliases, part)
  return aliases
}

function addAliases(aliases: Map<string, string>, part: WireNode): void {
  if (part.kind !== 'object') return
  for (const [name, definition] of part.members) {
    const address = textOf(definition, '@id')
    if (address !== undefined && !name.startsWith('@')) aliases.set(name, address)
  }
}

function contextMentions(context: WireNode, vocabulary: RegExp): boolean {
  const known = mentionedIn.get(context) ?? new Map<string, boolean>()
  mentionedIn.set(context, known)
  const found = known.get(vocabulary.source) ?? mentions(context, vocabulary)
  known.set(vocabulary.source, found)
  return found
}

function mentions(node: WireNode, vocabulary: RegExp): boolean {
  if (node.kind === 'scalar') return vocabulary.test(node.text)
  if (node.kind === 'list') return node.items.some((item) => mentions(item, vocabulary))
  return Array.from(node.members.values()).some((member) => mentions(member, vocabulary))
}

/** The items of a graph, each with the context of the whole; the document itself where it is none. */
export function graphOf(node: WireNode): readonly WireNode[] {
  const graph = node.kind === 'object' ? node.members.get('@graph') : undefined
  if (node.kind !== 'object' || graph?.kind !== 'list') return [node]
  const context = node.members.get('@context')
  return graph.items.map((item) => (item.kind === 'object' && !item.members.has('@context') ? objectOf([['@context', context], ...item.members], item.at) : item))
}
