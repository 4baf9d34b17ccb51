import type { QuadSet, QuadTerm } from './quad-set.ts'
import type { QuadsBySubject } from './quads-by-subject.ts'

/** The first degree hash of each blank node, and the quads it occurs in, each once (RDFC-1.0, section 4.6). */
export function firstDegreeHashes(quads: QuadSet, bySubject: QuadsBySubject, digest: (lines: string) => string): { readonly firstDegree: readonly string[]; readonly occurrences: readonly (readonly number[])[] } {
  const elsewhere = occurrencesElsewhere(quads)
  const firstDegree: string[] = []
  const occurrences: number[][] = []
  for (let node = 0; node < quads.blankNodes; node++) {
    const own = bySubject.ofNodes[node] ?? []
    const others = elsewhere[node] ?? []
    firstDegree.push(digest(linesOf(quads, { node, own, others }, bySubject)))
    occurrences.push(others.length === 0 ? own : own.concat(others))
  }
  return { firstDegree, occurrences }
}

/** For each blank node the quads that it is the object or the graph of, and not the subject. */
function occurrencesElsewhere({ subjects, objects, graphs, blankNodes }: QuadSet): number[][] {
  const elsewhere: number[][] = []
  for (let node = 0; node < blankNodes; node++) elsewhere.push([])
  for (let quad = 0; quad < subjects.length; quad++) {
    const subject = subjects[quad]
    const object = objects[quad]
    const graph = graphs[quad]
    if (typeof object === 'number' && object !== subject) elsewhere[object]?.push(quad)
    if (typeof graph === 'number' && graph !== subject && graph !== object) elsewhere[graph]?.push(quad)
  }
  return elsewhere
}

interface Occurrences {
  readonly node: number
  readonly own: readonly number[]
  readonly others: readonly number[]
}

/** The quads of a blank node, sorted, with `_:a` for it and `_:z` for others: `<` comes before `_:a`, and that before `_:z`. */
// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function linesOf(quads: QuadSet, { node, own, others }: Occurrences, { order }: QuadsBySubject): string {
  const { predicates } = quads
  let written = ''
  for (let index = 0; index < own.length; ) {
    const predicate = predicates[own[index] ?? 0]
    let end = index + 1
    while (end < own.length && predicates[own[end] ?? 0] === predicate) end++
    if (end === index + 1) {
      written += lineOf(quads, own[index] ?? 0, node)
    } else {
      const lines: string[] = []
      for (let same = index; same < end; same++) lines.push(lineOf(quads, own[same] ?? 0, node))
      for (const line of order.sort(lines)) written += line
    }
    index = end
  }
  if (others.length === 0) return written
  if (others.length === 1) {
    const line = lineOf(quads, others[0] ?? 0, node)
    return line.charCodeAt(0) === 60 ? line + written : written + line
  }
  const lines: string[] = []
  for (const quad of others) lines.push(lineOf(quads, quad, node))
  let before = ''
  for (const line of order.sort(lines)) {
    if (line.charCodeAt(0) === 60) before += line
    else written += line
  }
  return before + written
}

function lineOf({ subjects, predicates, objects, graphs }: QuadSet, quad: number, node: number): string {
  const graph = graphs[quad] ?? ''
  const line = write(subjects[quad] ?? '', node) + (predicates[quad] ?? '') + write(objects[quad] ?? '', node)
  return graph === '' ? `${line} .\n` : `${line} ${write(graph, node)} .\n`
}

function write(term: QuadTerm, node: number): string {
  return typeof term === 'string' ? term : term === node ? '_:a' : '_:z'
}
