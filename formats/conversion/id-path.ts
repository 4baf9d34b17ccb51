import { placeAt } from '@customhouse/vocabulary/dictionary/dictionary.ts'

/**
 * The path by element ids of a JSON Pointer (RFC 6901) into a canonical document, counted from 1 where a class may stand more than once, e.g.
 * `42A/67A/68A[2]/92A/063`; undefined for what the dictionary does not know.
 */
export function idPathOf(pointer: string): string | undefined {
  const steps: string[] = []
  let path = ''
  for (const step of pointer.split('/').slice(1)) {
    if (/^\d+$/.test(step)) {
      steps.push(`${steps.pop() ?? ''}[${String(Number(step) + 1)}]`)
      continue
    }
    path += `/${step}`
    const place = placeAt(path)
    if (place === undefined) return steps.length > 0 && isCompanion(path) ? steps.join('/') : undefined
    steps.push(place.id)
  }
  return steps.length === 0 ? undefined : steps.join('/')
}

/** Whether the path names the text beside a value, such as its currency. */
function isCompanion(path: string): boolean {
  return /\/(?:value|currency|unit|format)$/.test(path)
}
