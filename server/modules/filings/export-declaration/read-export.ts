import type { CanonicalDocument } from '@customhouse/vocabulary/dictionary/canonical-document.ts'
import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import { modelOf } from '@customhouse/vocabulary/dictionary/model-of.ts'
import { statedMembers } from '@customhouse/vocabulary/dictionary/stated-members.ts'
import { textAt } from '../text-at.ts'
import { actsByFunction, exportTypeCode, laterActs, type ExportAct, type ExportRegime } from './export-codes.table.ts'

/** An export declaration, or a message about one, as it was sent. */
export interface StatedExport {
  /** Undefined for a message about a declaration on file, which tells it. */
  readonly regime?: ExportRegime
  /** Undefined for a function that is not known. */
  readonly act?: ExportAct
  readonly typeCode: string
  /** Number of the declaration that it is about. */
  readonly number?: string
  readonly reference?: string
  readonly declaration: GoodsDeclaration
}

/** Reads an export declaration of the United States or the United Kingdom, or what amends one; undefined for every other document. */
export function readExport(document: CanonicalDocument): StatedExport | undefined {
  const { declaration } = modelOf(document)
  if (declaration === undefined) return undefined
  const typeCode = (declaration.typeCode ?? '').trim().toUpperCase()
  const about = { typeCode, declaration, ...statedMembers({ number: declaration.id?.trim().toUpperCase(), reference: declaration.functionalReferenceId?.trim() }) }
  const later = laterActs.get(typeCode)
  if (later !== undefined) return { ...about, act: later }
  const regime = regimeOf(typeCode, declaration)
  if (regime === undefined) return undefined
  return { ...about, regime, ...statedMembers({ act: actsByFunction.get((declaration.functionCode ?? '').trim().toUpperCase().replace(/^0(?=.)/, '')) }) }
}

/** Declarations of type CO go both ways between parts of a customs territory: those that leave name an office of exit. */
function regimeOf(typeCode: string, declaration: GoodsDeclaration): ExportRegime | undefined {
  if (/^EX[A-Z]$/.test(typeCode) || (/^CO[A-Z]$/.test(typeCode) && declaration.exitOffice !== undefined)) return 'united-kingdom'
  if (declaration.unitedStates?.export !== undefined) return 'united-states'
  if (typeCode !== exportTypeCode) return undefined
  return textAt(declaration, 'goodsShipment/exportCountry/id').toUpperCase() === 'GB' ? 'united-kingdom' : 'united-states'
}
