/** A part of a declaration while it is being read. */
export interface Draft {
  [name: string]: unknown
}

/**
 * What a part holds before anything of it is read, by the list or property that it stands in. What its type requires is there from the
 * start, empty, so that a declaration read from a faulty transmission is still of its type.
 */
const blanks: Readonly<Record<string, () => Draft>> = {
  additionalDeclarations: () => ({ type: '', fields: {} }),
  address: () => ({ components: [] }),
  bonds: () => ({ type: '' }),
  censusOverrides: () => ({ condition: '', override: '' }),
  commodities: () => ({ code: '', quantities: [], agencyData: [] }),
  components: () => ({ qualifier: '', value: '' }),
  consignments: () => ({ transportDocuments: [] }),
  contact: () => ({ name: '', phone: '' }),
  conveyances: () => ({ equipment: [] }),
  correction: () => ({ indicator: '', headerReasons: [], explanation: [] }),
  agencyData: () => ({ records: [] }),
  agencySubstitutions: () => ({ records: [] }),
  fees: () => ({ classCode: '', amount: '0.00' }),
  feesByClass: () => ({ classCode: '', amount: '0.00' }),
  globalIdentifiers: () => ({ qualifier: '', value: '' }),
  headerFees: () => ({ classCode: '', amount: '0.00' }),
  identifier: () => ({ qualifier: '', value: '' }),
  importerOfRecord: () => ({ number: '' }),
  consignee: () => ({ number: '' }),
  notifyParty: () => ({ number: '' }),
  internalRevenueTaxes: () => ({ classCode: '', amount: '0.00' }),
  invoices: () => ({ supplier: '', number: '', ranges: [] }),
  licences: () => ({ type: '', number: '' }),
  otherRevenues: () => ({ classCode: '', amount: '0.00' }),
  parties: () => ({ role: '' }),
  quantities: () => ({ value: '0', unit: '' }),
  ranges: () => ({ from: 0, to: 0 }),
  records: () => ({ type: '', fields: {} }),
  references: () => ({ qualifier: '', identifier: '' }),
  rulings: () => ({ type: '' }),
  sanctionsInformation: () => ({ group: '', type: '', field: '' }),
  totals: () => ({ feesByClass: [] }),
  tradeRemedyCases: () => ({ caseNumber: '' }),
  transportDocuments: () => ({ type: '', identifier: '' }),
  warehouse: () => ({ entryNumber: '', isFinalWithdrawal: false }),
  zoneStatus: () => ({ status: '' }),
}

/** A new part for a list or property of that name. */
export function blankPart(name: string): Draft {
  return blanks[name]?.() ?? {}
}

/** The list of a part by name, made where it is absent. */
export function listOf(part: Draft, path: readonly string[]): unknown[] {
  const holder = partAt(part, path.slice(0, -1))
  const name = path.at(-1) ?? ''
  const list = holder[name]
  if (Array.isArray(list)) return list
  const made: unknown[] = []
  holder[name] = made
  return made
}

/** Puts a value at a path below a part; what stands between is made where it is absent. */
export function put(part: Draft, path: readonly string[], value: unknown): void {
  const last = path.at(-1)
  if (last !== undefined) partAt(part, path.slice(0, -1))[last] = value
}

function partAt(part: Draft, path: readonly string[]): Draft {
  let found = part
  for (let at = 0; at < path.length; at++) {
    const step = path[at] ?? ''
    const next = path[at + 1]
    const isFirstOfList = next === '0'
    found = isFirstOfList ? firstOf(found, step) : below(found, step)
    if (isFirstOfList) at++
  }
  return found
}

/** The first item of a list: the only index that a path may name. */
function firstOf(part: Draft, name: string): Draft {
  const list = listOf(part, [name])
  if (list.length === 0) list.push(blankPart(name))
  return list[0] as Draft
}

function below(part: Draft, name: string): Draft {
  const found = part[name]
  if (typeof found === 'object' && found !== null) return found as Draft
  const made = blankPart(name)
  part[name] = made
  return made
}
