import type { Area } from './area.ts'
import { steel } from './steel/steel.ts'

/** The trades that provenance knows. */
export const areas: readonly Area[] = [steel]
