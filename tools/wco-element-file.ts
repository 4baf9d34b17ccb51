import { wireSchema, type JsonSchema } from '@customhouse/formats/json/wire-schema.ts'
import { rowsOfDeclarationMember } from '@customhouse/vocabulary/dictionary/adoption/places-of-declaration-member.ts'
import { wcoIdPath } from '@customhouse/vocabulary/dictionary/wco-id-path.ts'

/**
 * The file that names the WCO ids of the declaration's members, so that findings know them without the dictionary: taken from the table by
 * which declarations become canonical data. A member that only an element of ours carries has the WCO class above it.
 */
export function wcoElementFile(): string {
  const paths = new Map<string, string>()
  pathOf('', wireSchema, paths)
  const rows = [...paths].reverse().filter(([member, path]) => path !== pathAbove(member, paths) || member.endsWith('/0'))
  return [
    '/**',
    ' * WCO Data Model 3.6 class and element ids for the members of the declaration; `[]` stands where the index of a list goes, which is that of the member',
    ' * in the same order. Made from the table of declaration places and the dictionary by `npm run generated`, never edited.',
    ' */',
    'export const wcoElementTable: Readonly<Record<string, string>> = {',
    ...rows.map(([member, path]) => `  '${member}': '${path}',`), '}\n',
  ].join('\n')
}

/** The path of a member, which it notes with those of all members below it, deeper ones first. Undefined where none of them goes anywhere. */
function pathOf(member: string, schema: JsonSchema, paths: Map<string, string>): string | undefined {
  const path = computedPath(member, schema, paths)
  if (path !== undefined) paths.set(member, path)
  return path
}

function computedPath(member: string, { properties, items }: JsonSchema, paths: Map<string, string>): string | undefined {
  if (items !== undefined) return pathOfList(member, items, paths)
  if (properties === undefined) return commonPath(carriers(member))
  const below = Object.entries(properties).reverse().map(([name, schema]) => pathOf(`${member}/${name}`, schema, paths))
  return member === '' ? root : pathOfMost(below.filter((path) => path !== undefined))
}

/** The class that entries are of, without an index. The first conveyance is told apart: it is the one that crosses the border. */
function pathOfList(member: string, items: JsonSchema, paths: Map<string, string>): string | undefined {
  const ofEach = pathOf(`${member}/[]`, items, paths)
  const path = member === '/conveyances' ? pathOf(`${member}/0`, items, paths) : ofEach
  return path !== undefined && indexCount(path) > indexCount(member) ? path.slice(0, path.lastIndexOf('[]')) : path
}

function indexCount(path: string): number {
  return path.split('[]').length - 1
}

const root = '42A'

/** Where a member goes by WCO ids: to elements of the WCO, or else to the classes of the WCO above elements of ours. */
function carriers(member: string): readonly string[] {
  const pointers = canonicalPointers(member).map((pointer) => wcoIdPath(pointer).replaceAll(/\[9\d{8}\]/g, '[]'))
  const whole = pointers.filter((path) => !ofOurs.test(path))
  if (whole.length > 0) return whole
  const cut = pointers.map((path) => path.replace(ofOurs, ''))
  // What our own classes right below the declaration hold stands in no class of the WCO: where the member may go elsewhere too, that tells more.
  return cut.some((path) => path !== root) ? cut.filter((path) => path !== root) : cut
}

/** From the first id of ours on. */
const ofOurs = /\/CH[A-Z]\d{3}.*$/

/** The member's places in a canonical document, with numbers from 900,000,000 for the indexes that it has in common with them. */
function canonicalPointers(member: string): readonly string[] {
  const named = member.replace(/^\/conveyances\/0/, '/conveyance').replace(/^\/conveyances\/\[\]/, '/otherConveyances/[]').slice(1)
  return rowsOfDeclarationMember(named).map(([arranged, place]) => {
    const shared = sharedIndexes(named, arranged)
    let index = 0
    return `/${place}`.replaceAll('/[]', () => (index++ < shared ? `/${String(900_000_000 + index)}` : ''))
  })
}

/** How many indexes a member has before it is arranged otherwise: from there on, its entries are numbered anew. */
function sharedIndexes(member: string, arranged: string): number {
  const steps = arranged.split('/')
  const differs = member.split('/').findIndex((step, at) => step !== steps[at])
  return steps.slice(0, differs < 0 ? steps.length : differs).filter((step) => step === '[]').length
}

/** What all paths begin with. */
function commonPath(paths: readonly string[]): string | undefined {
  return paths.length === 0 ? undefined : deepestPath(paths, paths.length)
}

/** The class that more than half of the members of a class are in. */
function pathOfMost(paths: readonly string[]): string | undefined {
  return paths.length === 0 ? undefined : deepestPath(paths, Math.floor(paths.length / 2) + 1)
}

/** The deepest class that so many paths go through. */
function deepestPath(paths: readonly string[], fewest: number): string {
  const counts = new Map<string, number>()
  for (const path of paths) for (const above of pathsThrough(path)) counts.set(above, (counts.get(above) ?? 0) + 1)
  const shared = [...counts].filter(([, count]) => count >= fewest).map(([path]) => path)
  return shared.reduce((deepest, path) => (path.length > deepest.length ? path : deepest), root)
}

function pathsThrough(path: string): readonly string[] {
  const steps = path.split('/')
  return steps.map((_, at) => steps.slice(0, at + 1).join('/'))
}

/** What a member without a row of its own is given: the path of the nearest member above it. */
function pathAbove(member: string, paths: ReadonlyMap<string, string>): string | undefined {
  return member === '' ? undefined : paths.get(member.slice(0, member.lastIndexOf('/')))
}
