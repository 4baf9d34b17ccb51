import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GraphLayout, GraphToLayOut } from './graph.ts'
import { layeredLayout } from './layered-layout.ts'

/** Any graph: circles, doubled arrows, boxes that stand alone, arrows to nowhere. */
const graphs: fc.Arbitrary<GraphToLayOut> = fc.integer({ min: 1, max: 40 }).chain((count) => fc.record({
  boxes: fc.array(fc.record({ width: fc.integer({ min: 1, max: 300 }), height: fc.integer({ min: 1, max: 120 }) }), { minLength: count, maxLength: count }).map((sizes) => sizes.map((size, at) => ({ id: String(at), ...size }))),
  arrows: fc.array(fc.record({ from: fc.integer({ min: 0, max: count }).map(String), to: fc.integer({ min: 0, max: count - 1 }).map(String) }), { maxLength: 80 }),
}))

describe('layeredLayout()', () => {
  it('places every box once, at a finite place within its width and height', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const layout = layeredLayout(graph)
      expect(layout.boxes.map(({ id }) => id).sort()).toEqual(graph.boxes.map(({ id }) => id).sort())
      for (const { id, x, y } of layout.boxes) {
        const { width, height } = sizeOf(graph, id)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(-0.001)
        expect(x + width).toBeLessThanOrEqual(layout.width + 0.001)
        expect(y + height).toBeLessThanOrEqual(layout.height + 0.001)
      }
    }))
  })

  it('puts no box over another', () => {
    fc.assert(fc.property(graphs, (graph) => { expect(overlaps(graph, layeredLayout(graph))).toEqual([]) }))
  })

  it('lets every arrow go to the right, but those that close a circle', () => {
    fc.assert(fc.property(graphs, (graph) => {
      const { boxes, against } = layeredLayout(graph)
      const left = new Map(boxes.map(({ id, x }) => [id, x]))
      graph.arrows.forEach(({ from, to }, at) => {
        const [start, end] = [left.get(from), left.get(to)]
        if (start !== undefined && end !== undefined && !against.includes(at)) expect(start).toBeLessThan(end)
      })
    }))
  })

  it('turns no arrow round where there is no circle', () => {
    fc.assert(fc.property(graphs, ({ boxes, arrows }) => {
      const onward = arrows.filter(({ from, to }) => Number(from) < Number(to))
      expect(layeredLayout({ boxes, arrows: onward }).against).toEqual([])
    }))
  })

  it('is the same for the same graph', () => {
    fc.assert(fc.property(graphs, (graph) => { expect(layeredLayout(graph)).toEqual(layeredLayout(structuredClone(graph))) }))
  })

  it('survives a circle and a long chain', () => {
    const boxes = Array.from({ length: 5_000 }, (_none, at) => ({ id: String(at), width: 100, height: 40 }))
    const arrows = boxes.map((_box, at) => ({ from: String(at), to: String((at + 1) % boxes.length) }))
    const layout = layeredLayout({ boxes, arrows })
    expect(layout.boxes).toHaveLength(5_000)
    expect(layout.against).toEqual([4_999])
  })

  it('answers an empty graph', () => {
    expect(layeredLayout({ boxes: [], arrows: [] })).toEqual({ boxes: [], against: [], width: 0, height: 0 })
  })
})

function sizeOf({ boxes }: GraphToLayOut, id: string): { readonly width: number; readonly height: number } {
  return boxes.find((box) => box.id === id) ?? { width: 0, height: 0 }
}

function overlaps(graph: GraphToLayOut, { boxes }: GraphLayout): readonly string[] {
  const drawn = boxes.map(({ id, x, y }) => ({ id, x, y, ...sizeOf(graph, id) }))
  return drawn.flatMap((one, at) => drawn.slice(at + 1).filter((other) => {
    const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x
    const isBelow = one.y + one.height <= other.y + 0.001 || other.y + other.height <= one.y + 0.001
    return !isBeside && !isBelow
  }).map((other) => `${one.id} ${other.id}`))
}
