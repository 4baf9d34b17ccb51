import type { QuadSet } from './quad-set.ts'
import type { QuadsBySubject } from './quads-by-subject.ts'

/** Statements as they were written. */
export interface WrittenQuads {
  /** In canonical N-Quads, sorted, each ended by a line feed. */
  readonly text: string
  /** Whether a statement stands there more than once: the dataset was no set. */
  readonly hasRepetitions: boolean
}

interface Writing {
  readonly quads: QuadSet
  readonly labels: readonly string[]
  readonly bySubject: QuadsBySubject
  readonly lines: string[]
  hasRepetitions: boolean
}

/** Writes the statements of a dataset in order (RDF Dataset Canonicalization 1.0, section 5). `canonical` gives blank nodes their numbers, -1 to those that nothing is said of. */
export function writeQuads(quads: QuadSet, canonical: readonly number[], bySubject: QuadsBySubject): WrittenQuads {
  const labels = canonical.map((number) => `_:c14n${String(number)}`)
  const nodes = nodesInOrder(canonical)
  const writing: Writing = { quads, labels, bySubject, lines: [], hasRepetitions: false }
  // `<` comes before `_`, so all IRIs come before all blank nodes.
  for (const iri of bySubject.order.sort([...bySubject.ofIris.keys()])) writeSubject(writing, iri, bySubject.ofIris.get(iri) ?? [])
  for (const node of nodes) writeSubject(writing, labels[node] ?? '', bySubject.ofNodes[node] ?? [])
  return { text: writing.lines.join(''), hasRepetitions: writing.hasRepetitions }
}

/** The blank nodes that something is said of, in the order of their labels. */
function nodesInOrder(canonical: readonly number[]): readonly number[] {
  const byNumber: number[] = []
  for (let node = 0; node < canonical.length; node++) {
    const number = canonical[node] ?? -1
    if (number >= 0) byNumber[number] = node
  }
  const nodes: number[] = []
  for (let number = byNumber.length === 0 ? -1 : 0; number >= 0; number = nextInTextOrder(number, byNumber.length)) nodes.push(byNumber[number] ?? -1)
  return nodes
}

/** The number below a limit whose digits come next when numbers are sorted as texts: 0, 1, 10, 11, 2. -1 after the last. */
function nextInTextOrder(number: number, limit: number): number {
  if (number > 0 && number * 10 < limit) return number * 10
  let next = number
  while (next % 10 === 9 || next + 1 >= limit) {
    next = Math.floor(next / 10)
    if (next === 0) return -1
  }
  return next + 1
}

/** Writes the quads of a subject, which are in the order of their predicates; those with the same predicate are in that of what is left of them. */
function writeSubject(writing: Writing, subject: string, group: readonly number[]): void {
  const { quads, labels, lines } = writing
  const { predicates } = quads
  for (let index = 0; index < group.length; ) {
    const first = group[index] ?? 0
    const predicate = predicates[first] ?? ''
    let end = index + 1
    while (end < group.length && predicates[group[end] ?? 0] === predicate) end++
    if (end === index + 1) lines.push(subject + predicate + tail(quads, first, labels))
    else writeAlike(writing, subject + predicate, group.slice(index, end))
    index = end
  }
}

function writeAlike(writing: Writing, head: string, group: readonly number[]): void {
  const tails = writing.bySubject.order.sort(group.map((quad) => tail(writing.quads, quad, writing.labels)))
  for (let index = 0; index < tails.length; index++) {
    if (index > 0 && tails[index] === tails[index - 1]) writing.hasRepetitions = true
    writing.lines.push(head + (tails[index] ?? ''))
  }
}

/** The object and graph of a quad, and what ends it. */
function tail({ objects, graphs }: QuadSet, quad: number, labels: readonly string[]): string {
  const object = objects[quad] ?? ''
  const graph = graphs[quad] ?? ''
  const written = typeof object === 'string' ? object : (labels[object] ?? '')
  if (graph === '') return `${written} .\n`
  return `${written} ${typeof graph === 'string' ? graph : (labels[graph] ?? '')} .\n`
}
