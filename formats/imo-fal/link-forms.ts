import { itemsOf, memberOf, objectOf, take, textOf, type WireList, type WireNode, type WireObject } from '../wire-tree/wire-node.ts'

/*
 * Forms 4 and 7 speak again of crew members and of cargo that forms 5 and 2 list: a report says each once. Reading moves effects into the
 * crew member and dangerous goods into the cargo item that they are of; writing moves them out again. A crew member is the same by number,
 * else by names; cargo is the same by transport contract and number of the item.
 */

const content = 'content'

/** Moves the entries of forms 4 and 7 into those of forms 5 and 2. */
export function linkForms(node: WireObject): void {
  const effects = takeList(node, 'crewsEffectsDeclaration', 'crewEffects')
  if (effects.length > 0) linkEffects(listIn(objectIn(node, 'crewList'), 'crewMembers'), effects)
  const cargo = cargoByContract(node)
  for (const goods of takeList(node, 'dangerousGoodsManifest', 'items')) linkGoods(node, goods, cargo)
}

/**
 * Moves effects and dangerous goods out of crew members and cargo, into forms 4 and 7 of their own. Crew and cargo that say no more than
 * those forms do again are left to them. `leavesOut` names a list that is not written: its crew members stand in form 4 also without effects.
 */
export function unlinkForms(node: WireObject, leavesOut?: 'crewList' | 'cargoDeclaration'): WireObject {
  const crew = itemsOf(memberOf(node.members.get('crewList'), 'crewMembers')).map((person) => effectsOf(person, leavesOut === 'crewList'))
  const cargo = itemsOf(node.members.get('cargoDeclaration')).map(goodsOf)
  const others = Array.from(node.members).filter(([name]) => name !== 'crewList' && name !== 'cargoDeclaration')
  const isForm = ([name]: readonly [string, WireNode]): boolean => formMembers.includes(name)
  const persons = crew.flatMap(({ kept }) => kept ?? [])
  const effects = crew.flatMap(({ moved }) => moved)
  const goods = cargo.flatMap(({ moved }) => moved)
  return objectOf([
    ...others.filter((member) => !isForm(member)),
    ['cargoDeclaration', leavesOut === 'cargoDeclaration' ? undefined : oneOrList(cargo.flatMap(({ kept }) => kept ?? []))],
    ...others.filter((member) => isForm(member) && member[0] === 'shipsStoresDeclaration'),
    ['crewsEffectsDeclaration', effects.length === 0 ? undefined : objectOf([['crewEffects', listOf(effects)]])],
    ['crewList', leavesOut === 'crewList' || persons.length === 0 ? undefined : objectOf([['crewMembers', listOf(persons)]])],
    ...others.filter((member) => member[0] === 'passengerList'),
    ['dangerousGoodsManifest', goods.length === 0 ? undefined : objectOf([['items', listOf(goods)]])],
    ...others.filter((member) => member[0] === 'mailDeliveryBill'),
  ])
}

/** Members of forms that stand behind those of crew and cargo, in the order of the forms. */
const formMembers: readonly string[] = ['shipsStoresDeclaration', 'passengerList', 'mailDeliveryBill']

function takeList(node: WireObject, form: string, name: string): readonly WireObject[] {
  const holder = node.members.get(form)
  const items = itemsOf(memberOf(holder, name))
  const others = items.filter((item) => item.kind !== 'object')
  if (holder?.kind === 'object') {
    // What is no object stays where it is, and is unread.
    if (others.length === 0) holder.members.delete(name)
    else holder.members.set(name, listOf(others))
  }
  return items.filter((item) => item.kind === 'object')
}

const effectNames: readonly (readonly [ofEffect: string, ofPerson: string])[] = [['crewMemberId', 'personId'], ['crewMemberFamilyName', 'familyName'], ['crewMemberGivenName', 'givenName']]

/** Crew members by number and by names, the first of each; looking through all for every effect would take its time squared. */
interface Crew {
  readonly byNumber: Map<string, WireObject>
  readonly byNames: Map<string, WireObject>
  /** Of those that have no number. */
  readonly unnumbered: Map<string, WireObject>
}

function linkEffects(members: WireList, effects: readonly WireObject[]): void {
  const crew: Crew = { byNumber: new Map(), byNames: new Map(), unnumbered: new Map() }
  for (const person of members.items) if (person.kind === 'object') note(crew, person)
  for (const effect of effects) {
    const known = crewMemberOf(crew, effect)
    const person = known ?? objectOf(effectNames.map(([from, to]) => [to, effect.members.get(from)] as const), effect.at)
    if (!known) {
      members.items.push(person)
      note(crew, person)
    }
    for (const [name, ofPerson] of effectNames) passLink(effect, name, person.members.get(ofPerson))
    if (effect.members.size > 0) listIn(person, 'effects').items.push(effect)
  }
}

function note({ byNumber, byNames, unnumbered }: Crew, person: WireObject): void {
  const [number, names] = identityOf(person, effectNames.map(([, ofPerson]) => ofPerson))
  if (number === undefined) setFirst(unnumbered, names, person)
  else setFirst(byNumber, number, person)
  setFirst(byNames, names, person)
}

function setFirst<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (!map.has(key)) map.set(key, value)
}

/** The crew member that an effect is of: by number where both have one, else by names. */
function crewMemberOf({ byNumber, byNames, unnumbered }: Crew, effect: WireObject): WireObject | undefined {
  const [number, names] = identityOf(effect, effectNames.map(([ofEffect]) => ofEffect))
  return number === undefined ? byNames.get(names) : (byNumber.get(number) ?? unnumbered.get(names))
}

function identityOf(node: WireObject, members: readonly string[]): readonly [number: string | undefined, names: string] {
  const [number, ...names] = members.map((name) => textOf(node.members.get(name), content))
  return [number, JSON.stringify(names)]
}

/** Leaves a member out that says of what an entry is, where the same is said there; what it says beyond that stays, and is unread. */
function passLink(holder: WireObject, name: string, said: WireNode | undefined): void {
  const held = holder.members.get(name)
  if (held === undefined) return
  if (held === said) holder.members.delete(name)
  else if (textOf(held, content) === textOf(said, content)) {
    take(held.kind === 'object' ? held.members.get(content) : held)
    if (held.kind !== 'object' || held.members.size === 1) holder.members.delete(name)
  }
}

/** Cargo by the number of its transport contract, and its items by theirs. */
type Cargo = Map<string, { readonly declaration: WireObject; readonly items: Map<string, WireObject> }>

function cargoByContract(node: WireObject): Cargo {
  const cargo: Cargo = new Map()
  for (const declaration of itemsOf(node.members.get('cargoDeclaration'))) {
    if (declaration.kind === 'object') setFirst(cargo, textOf(declaration.members.get('transportContractId'), content) ?? '', { declaration, items: itemsByNumber(declaration) })
  }
  return cargo
}

function itemsByNumber(declaration: WireObject): Map<string, WireObject> {
  const items = new Map<string, WireObject>()
  for (const item of itemsOf(declaration.members.get('cargoItems'))) {
    const number = textOf(memberOf(item, 'itemSequenceNumber'), content)
    if (item.kind === 'object' && number !== undefined) setFirst(items, number, item)
  }
  return items
}

function linkGoods(node: WireObject, goods: WireObject, cargo: Cargo): void {
  const { declaration, items } = cargoOf(node, goods, cargo)
  const number = goods.members.get('cargoItemSequenceNumber')
  const text = textOf(number, content)
  const known = text === undefined ? undefined : items.get(text)
  const item = known ?? objectOf([['itemSequenceNumber', number]], goods.at)
  if (!known) {
    listIn(declaration, 'cargoItems').items.push(item)
    if (text !== undefined) items.set(text, item)
  }
  passLink(goods, 'transportContractId', declaration.members.get('transportContractId'))
  passLink(goods, 'cargoItemSequenceNumber', item.members.get('itemSequenceNumber'))
  listIn(item, 'goods').items.push(goods)
}

/** The cargo that goods are of, made where no form lists it. */
function cargoOf(node: WireObject, goods: WireObject, cargo: Cargo): { readonly declaration: WireObject; readonly items: Map<string, WireObject> } {
  const contract = goods.members.get('transportContractId')
  const text = textOf(contract, content) ?? ''
  const known = cargo.get(text)
  if (known) return known
  const made = { declaration: objectOf([['transportContractId', contract]], goods.at), items: new Map<string, WireObject>() }
  cargo.set(text, made)
  listIn(node, 'cargoDeclaration').items.push(made.declaration)
  return made
}

/** What is moved out of an entry, and what is kept of it where more is said. */
interface Moved {
  readonly moved: readonly WireObject[]
  readonly kept: WireNode | undefined
}

function effectsOf(person: WireNode, alsoNone: boolean): Moved {
  if (person.kind !== 'object') return { moved: [], kept: person }
  const named = effectNames.map(([name, from]) => [name, person.members.get(from)] as const)
  const effects = itemsOf(person.members.get('effects'))
  person.members.delete('effects')
  const moved = effects.map((effect) => objectOf([...named, ...(effect.kind === 'object' ? effect.members : [])]))
  const isSaid = effects.length > 0 && isBare(person, effectNames.map(([, name]) => name))
  return { moved: moved.length === 0 && alsoNone ? [objectOf(named)] : moved, kept: isSaid ? undefined : person }
}

function goodsOf(declaration: WireNode): Moved {
  if (declaration.kind !== 'object') return { moved: [], kept: declaration }
  const contract = declaration.members.get('transportContractId')
  const items = itemsOf(declaration.members.get('cargoItems')).map((item) => goodsOfItem(item, contract))
  const moved = items.flatMap((item) => item.moved)
  const kept = items.flatMap((item) => item.kept ?? [])
  if (kept.length === 0) declaration.members.delete('cargoItems')
  else declaration.members.set('cargoItems', listOf(kept))
  return { moved, kept: moved.length > 0 && isBare(declaration, ['transportContractId']) ? undefined : declaration }
}

function goodsOfItem(item: WireNode, contract: WireNode | undefined): Moved {
  if (item.kind !== 'object') return { moved: [], kept: item }
  const number = item.members.get('itemSequenceNumber')
  const goods = itemsOf(item.members.get('goods'))
  item.members.delete('goods')
  const moved = goods.map((one) => objectOf([['transportContractId', contract], ['cargoItemSequenceNumber', number], ...(one.kind === 'object' ? one.members : [])]))
  return { moved, kept: moved.length > 0 && isBare(item, ['itemSequenceNumber']) ? undefined : item }
}

function oneOrList(nodes: readonly WireNode[]): WireNode | undefined {
  return nodes.length > 1 ? listOf(nodes) : nodes[0]
}

function isBare(node: WireObject, names: readonly string[]): boolean {
  return Array.from(node.members.keys()).every((member) => names.includes(member))
}

function objectIn(node: WireObject, name: string): WireObject {
  const held = node.members.get(name)
  if (held?.kind === 'object') return held
  // What stands in its place stays in it without a name that is known, and is unread.
  const made = objectOf([['#text', held]], { above: node.at, step: name })
  node.members.set(name, made)
  return made
}

/** The list of that name, made of what is there: one that stands without a list, or none. */
function listIn(node: WireObject, name: string): WireList {
  const held = node.members.get(name)
  if (held?.kind === 'list') return held
  const made: WireList = { kind: 'list', items: held === undefined ? [] : [held], at: { above: node.at, step: name } }
  node.members.set(name, made)
  return made
}

function listOf(items: readonly WireNode[]): WireList {
  return { kind: 'list', items: [...items], at: '' }
}
