import { describe, expect, it } from 'vitest'
import { layeredLayout } from './layered-layout.ts'
import { nextBox, stepOfKey, type GraphStep } from './next-box.ts'

const size = { width: 100, height: 40 }
const boxes = ['ore', 'scrap', 'melting', 'heat', 'slag'].map((id) => ({ id, ...size }))
const arrows = [{ from: 'ore', to: 'melting' }, { from: 'scrap', to: 'melting' }, { from: 'melting', to: 'heat' }, { from: 'melting', to: 'slag' }]
const layout = layeredLayout({ boxes, arrows })
const from = (current: string | undefined, step: GraphStep) => nextBox({ boxes: layout.boxes, arrows, current }, step)

describe('nextBox()', () => {
  it('follows the arrows to the right and to the left', () => {
    expect(from('ore', 'right')).toBe('melting')
    expect(['heat', 'slag']).toContain(from('melting', 'right'))
    expect(from('heat', 'left')).toBe('melting')
  })

  it('goes up and down within a column, and nowhere at its end', () => {
    const [upper, lower] = layout.boxes.filter(({ id }) => id === 'ore' || id === 'scrap').toSorted((one, other) => one.y - other.y)
    expect(from(upper?.id, 'down')).toBe(lower?.id)
    expect(from(lower?.id, 'up')).toBe(upper?.id)
    expect(from(lower?.id, 'down')).toBe(lower?.id)
  })

  it('reaches every box from any other by keys alone', () => {
    const steps = (['left', 'right', 'up', 'down', 'first', 'last'] as const)
    for (const { id: start } of boxes) {
      const reached = new Set([start])
      for (const id of reached) for (const next of steps.flatMap((step) => from(id, step) ?? [])) reached.add(next)
      expect([...reached].sort()).toEqual(boxes.map(({ id }) => id).sort())
    }
  })

  it('begins at the first box where none is current, and nowhere in an empty graph', () => {
    expect(layout.boxes.filter(({ x }) => x === 0).map(({ id }) => id)).toContain(from(undefined, 'right'))
    expect(nextBox({ boxes: [], arrows: [], current: 'ore' }, 'right')).toBeUndefined()
    expect(stepOfKey('a')).toBeUndefined()
  })
})
