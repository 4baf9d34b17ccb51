import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { placed } from '@customhouse/vocabulary/finding/condition.ts'
import { mayActFor } from '../../parties/index.ts'
import type { FilingContext } from '../filing-context.ts'
import { importerOf } from '../importer-of.ts'

/**
 * Whether this filer may file this entry at all: under a filer code of its own, with a permit, and with the importer's power of
 * attorney. Applies to every action.
 */
export function authorityToFile(context: FilingContext): readonly Finding[] {
  const { declaration, directory, filer, onFile, receivedOn } = context
  const importerNumber = importerOf(declaration) || (onFile?.importer ?? '')
  // Usage note gg: a correction may be filed by another than the current owner; the importer's power of attorney decides.
  const filerCode = declaration.correction?.indicator === 'Y' || declaration.entryNumber.length < 3 ? {} : { filerCode: declaration.entryNumber.slice(0, 3) }
  const outcome = mayActFor(directory, { organisation: filer.organisation, importerNumber, on: receivedOn, ...filerCode })
  if (outcome.may) return []
  // That the importer is missing is said where it is missing.
  return outcome.findings.filter(({ code }) => importerNumber !== '' || code !== 'power-of-attorney-missing').map(placed)
}

/** Whether the filer code of the entry number is one of the filer's own. */
export function ownsFilerCode({ declaration, directory, filer }: Pick<FilingContext, 'declaration' | 'directory' | 'filer'>): boolean {
  return directory.filer(declaration.entryNumber.slice(0, 3))?.id === filer.organisation
}
