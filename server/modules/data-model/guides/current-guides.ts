import type { Guide } from './guide.ts'
import { shippedGuides } from './shipped-guides.ts'

/** The newest version of each guide: what was published or migrated here, and what ships where nothing of its name was. */
export function currentGuides(published: readonly Guide[]): readonly Guide[] {
  const ids = new Set(published.map(({ id }) => id))
  return [...shippedGuides.filter(({ id }) => !ids.has(id)), ...published]
}
