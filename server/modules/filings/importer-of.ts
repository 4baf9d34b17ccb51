import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import { importerKey } from '../parties/index.ts'

/** The importer of record in the one spelling that parties key by; as filed where it has no known form, empty where it is missing. */
export function importerOf({ importerOfRecord }: Declaration): string {
  const number = importerOfRecord?.number ?? ''
  return importerKey(number) ?? number
}
