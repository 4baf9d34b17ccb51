import type { ElementRow } from '../dictionary-element.ts'

/** Elements of what carriers report that the base does not know. */
export const conveyanceReportElements: readonly ElementRow[] = [
]
