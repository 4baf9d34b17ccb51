import type { Area } from './area.ts'

/** The trades that provenance knows. */
export const areas: readonly Area[] = []
