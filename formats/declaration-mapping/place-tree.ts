import { declarationPlaceTable, type DeclarationPlaceRow } from '@customhouse/vocabulary/declaration/declaration-places.table.ts'

/** A step of the table's paths as a tree: what stands below a member, below any item of a list (`[]`), or below one item of it. */
export interface PlaceNode {
  readonly below: ReadonlyMap<string, PlaceNode>
  readonly row?: CompiledRow
}

/** A row of the table with its paths in steps. */
export interface CompiledRow {
  readonly declaration: readonly string[]
  readonly place: readonly string[]
  readonly form: DeclarationPlaceRow[2]
  readonly isNational: boolean
}

interface GrowingNode extends PlaceNode {
  readonly below: Map<string, GrowingNode>
  row?: CompiledRow
}

const rows: readonly CompiledRow[] = declarationPlaceTable.map(([declaration, place, form, scope]) => ({
  declaration: declaration.split('/'), place: place.split('/'), form, isNational: scope === 'national',
}))

/** The rows by their path in the arranged declaration. */
export const declarationTree: PlaceNode = treeOf((row) => row.declaration)

/** The rows by their path in canonical data. */
export const canonicalTree: PlaceNode = treeOf((row) => row.place)

function treeOf(pathOf: (row: CompiledRow) => readonly string[]): PlaceNode {
  const root: GrowingNode = { below: new Map() }
  for (const row of rows) {
    let node = root
    for (const step of pathOf(row)) {
      const next = node.below.get(step) ?? { below: new Map() }
      node.below.set(step, next)
      node = next
    }
    node.row = row
  }
  return root
}

/** The node below for a member or an index: that of the one item, or that of any. */
export function nodeBelow(node: PlaceNode, step: string): PlaceNode | undefined {
  return node.below.get(step) ?? (/^\d+$/.test(step) ? node.below.get('[]') : undefined)
}

/** A path with the indexes of its lists filled in, as a JSON Pointer. */
export function pointerWith(path: readonly string[], indexes: readonly string[]): string {
  let next = 0
  return path.map((step) => `/${step === '[]' ? indexes[next++] ?? '0' : step}`).join('')
}

/** Where in the arranged declaration stands what a JSON Pointer into a canonical document points at; undefined for what the table does not have. */
export function arrangedPointerOf(pointer: string): string | undefined {
  const indexes: string[] = []
  let node: PlaceNode | undefined = canonicalTree
  for (const step of pointer.split('/').slice(1)) {
    const isAnyItem: boolean = /^\d+$/.test(step) && !node.below.has(step)
    const next: PlaceNode | undefined = nodeBelow(node, step)
    if (next === undefined) break
    if (isAnyItem) indexes.push(step)
    node = next
    if (node.row) return pointerWith(node.row.declaration, indexes)
  }
  const row = node === canonicalTree ? undefined : firstRow(node)
  return row && pointerWith(row.declaration, indexes)
}

function firstRow(node: PlaceNode): CompiledRow | undefined {
  if (node.row) return node.row
  for (const below of node.below.values()) {
    const row = firstRow(below)
    if (row) return row
  }
  return undefined
}
