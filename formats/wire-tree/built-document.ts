import type { Built } from './read-mapping.ts'

/** The text at a JSON Pointer below a class, also that of an amount or a measure; undefined where there is none. */
export function textAt(built: Built, pointer: string): string | undefined {
  const held = heldAt(built, pointer)
  const value = isClass(held) ? held['value'] : held
  return typeof value === 'string' ? value : undefined
}

/** The classes of a list at a JSON Pointer, none where nothing is there. */
export function classesAt(built: Built, pointer: string): readonly Built[] {
  const held = heldAt(built, pointer)
  return Array.isArray(held) ? held.filter(isClass) : isClass(held) ? [held] : []
}

/** Numbers the classes of a list from 1 in `sequenceNumeric`, where they have no number of their own. */
export function numberClasses(built: Built, pointer: string): void {
  for (const [index, entry] of classesAt(built, pointer).entries()) entry['sequenceNumeric'] ??= String(index + 1)
}

function heldAt(built: Built, pointer: string): unknown {
  let held: unknown = built
  for (const step of pointer.split('/').slice(1)) {
    if (Array.isArray(held)) held = held[Number(step)] as unknown
    else if (isClass(held)) held = Object.hasOwn(held, step) ? held[step] : undefined
    else return undefined
  }
  return held
}

function isClass(held: unknown): held is Built {
  return typeof held === 'object' && held !== null && !Array.isArray(held)
}
