import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { fatal, objections } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '../authority.ts'
import type { FormContext } from '../form-context.ts'

const warehouseNote = `${aeChapter('usage note (bb)')}; 19 CFR 144.38 and 144.41`

const conditions = {
  filerMissing: fatal('293', { message: 'The warehouse entry has no filer code', authority: warehouseNote, remedy: 'Give the whole entry number of the warehouse entry' }),
  portMissing: fatal('295', { message: 'The port of the warehouse entry is missing', authority: warehouseNote, remedy: 'Give the Schedule D code of its port' }),
  ownNumber: fatal('307', { message: 'The filing names itself as its warehouse entry', authority: warehouseNote, remedy: 'Give the number of the warehouse entry' }),
} as const

/** Whether the warehouse entry that goods are withdrawn under is named by number and port (usage note bb). */
export function warehouseReference({ declaration: { entryNumber, warehouse } }: FormContext): readonly Finding[] {
  if (warehouse === undefined) return []
  return objections(
    [!/^[A-Z0-9]{3}/.test(warehouse.entryNumber), conditions.filerMissing, '/warehouse/entryNumber'],
    [warehouse.port === '', conditions.portMissing, '/warehouse/port'],
    [warehouse.entryNumber === entryNumber, conditions.ownNumber, '/warehouse/entryNumber'],
  )
}
