import { compositeTable, segmentTable } from '../directory/segments.table.ts'

/** What a component is called, `C082.3039` or `1225`; its numbers where the directory has none there, `element 12.3`. */
export function nameOfPosition(tag: string, element: number, component: number): string {
  const name = Object.hasOwn(segmentTable, tag) ? segmentTable[tag]?.split(' ')[element - 1] : undefined
  if (name === undefined) return `element ${String(element)}.${String(component)}`
  if (!Object.hasOwn(compositeTable, name)) return component === 1 ? name : `${name}.${String(component)}`
  const components = compositeTable[name]?.split(' ') ?? []
  const inside = components[component - 1]
  if (inside === undefined) return `${name}.${String(component)}`
  const number = components.slice(0, component).filter((other) => other === inside).length
  return number === 1 ? `${name}.${inside}` : `${name}.${inside}#${String(number)}`
}
