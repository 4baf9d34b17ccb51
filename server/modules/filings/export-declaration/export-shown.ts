import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { isExitOverdue, type ExportDeclarationOnFile } from './export-declaration.ts'

/** An export as the API shows it on a day. */
export function exportShown(declaration: ExportDeclarationOnFile, today: DateText) {
  return { ...declaration, events: [...declaration.events], isOverdue: isExitOverdue(declaration, today) }
}
