import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, findingAt } from '@customhouse/vocabulary/finding/condition.ts'
import type { Importer } from './importer.ts'

const importerUnknown = fatal('101', {
  message: 'The importer of record is not registered',
  authority: '19 CFR 24.5(a)',
  remedy: 'Have the importer registered by CBP Form 5106 before the entry is filed',
})
const importerVoid = fatal('104', {
  message: 'The importer number is void',
  authority: '19 CFR 24.5',
  remedy: 'Use the number that replaced it, or register the importer anew',
})
const importerInactive = fatal('111', {
  message: 'The importer number is inactive',
  authority: '19 CFR 24.5(e)',
  remedy: 'Have the importer renew its CBP Form 5106',
})

/** What is wrong with an importer of record as such: unknown, void or inactive. `pointer` is where the declaration names it. */
export function importerStanding(importer: Importer | undefined, pointer: string): readonly Finding[] {
  if (importer === undefined) return [findingAt(importerUnknown, pointer)]
  switch (importer.status) {
    case 'active': return []
    case 'inactive': return [findingAt(importerInactive, pointer)]
    case 'void': return [findingAt(importerVoid, pointer)]
  }
}
