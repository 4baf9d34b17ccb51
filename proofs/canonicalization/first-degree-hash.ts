import type { Arrangement } from './quad-order.ts'
import type { QuadSet, QuadTerm } from './quad-set.ts'

/** A blank node's quads: those it is the subject of, by predicate, and the others. */
interface Occurrences {
  readonly own: number[]
  readonly others: number[]
}

/** The first degree hash of each blank node, and the quads it occurs in, each once (RDFC-1.0, section 4.6). */
export function firstDegreeHashes(quads: QuadSet, arrangement: Arrangement, digest: (lines: string) => string): { readonly firstDegree: readonly string[]; readonly occurrences: readonly (readonly number[])[] } {
  const all = occurrencesOf(quads, arrangement)
  const firstDegree: string[] = []
  const occurrences: number[][] = []
  for (let node = 0; node < all.length; node++) {
    const { own, others } = all[node] ?? { own: [], others: [] }
    firstDegree.push(digest(linesOf(quads, { node, own, others }, arrangement)))
    occurrences.push(others.length === 0 ? own : own.concat(others))
  }
  return { firstDegree, occurrences }
}

// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function occurrencesOf({ subjects, objects, graphs, blankNodes }: QuadSet, { byPredicate }: Arrangement): Occurrences[] {
  const all: Occurrences[] = []
  for (let node = 0; node < blankNodes; node++) all.push({ own: [], others: [] })
  for (const quad of byPredicate) {
    const subject = subjects[quad]
    const object = objects[quad]
    const graph = graphs[quad]
    if (typeof subject === 'number') all[subject]?.own.push(quad)
    if (typeof object === 'number' && object !== subject) all[object]?.others.push(quad)
    if (typeof graph === 'number' && graph !== subject && graph !== object) all[graph]?.others.push(quad)
  }
  return all
}

/** The quads of a blank node, sorted, with `_:a` for it and `_:z` for others: `<` comes before `_:a`, and that before `_:z`. */
// eslint-disable-next-line complexity -- runs for every member or quad, where calls and objects cost more than the work.
function linesOf(quads: QuadSet, { node, own, others }: Occurrences & { readonly node: number }, { order, predicateRanks }: Arrangement): string {
  let written = ''
  for (let index = 0; index < own.length; ) {
    const quad = own[index] ?? 0
    const rank = predicateRanks[quad]
    let end = index + 1
    while (end < own.length && predicateRanks[own[end] ?? 0] === rank) end++
    if (end === index + 1) {
      written += lineOf(quads, quad, node)
    } else {
      const lines: string[] = []
      for (let same = index; same < end; same++) lines.push(lineOf(quads, own[same] ?? 0, node))
      for (const line of order(lines)) written += line
    }
    index = end
  }
  if (others.length === 0) return written
  const lines: string[] = []
  for (const quad of others) lines.push(lineOf(quads, quad, node))
  if (lines.length > 1) order(lines)
  let before = ''
  for (const line of lines) {
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
