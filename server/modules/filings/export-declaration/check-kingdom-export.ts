import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import { found } from '../manifest/found.ts'
import { firstTextAt, textAt } from '../text-at.ts'
import { kingdomPartMissing, kingdomTypeUnknown, referenceMissing } from './export-conditions.ts'
import type { StatedExport } from './read-export.ts'
import { itemsOf } from './stated-parts.ts'

/** What is wrong with an export declaration of the Customs Declaration Service as a whole; its format's own rules were judged by the reader. */
export function checkKingdomExport({ typeCode, reference, declaration }: StatedExport): readonly Finding[] {
  const destination = firstTextAt(declaration, 'goodsShipment/destination/countryCode', 'goodsShipment/governmentAgencyGoodsItem/destination/countryCode')
  const checks: readonly (readonly [boolean, Condition, string])[] = [
    [!/^(?:(?:EX|CO)[A-FYZ]|830)$/.test(typeCode), kingdomTypeUnknown, '/declaration/typeCode'],
    [reference === undefined || reference === '', referenceMissing, '/declaration/functionalReferenceId'],
    [declaration.declarant === undefined, kingdomPartMissing, '/declaration/declarant'],
    [textAt(declaration, 'exitOffice/id') === '', kingdomPartMissing, '/declaration/exitOffice'],
    [destination === undefined || !/^[A-Z]{2}$/.test(destination), kingdomPartMissing, '/declaration/goodsShipment/destination'],
    [itemsOf(declaration).length === 0, kingdomPartMissing, '/declaration/goodsShipment'],
  ]
  return checks.flatMap(([fails, condition, pointer]) => (fails ? [found(condition, pointer)] : []))
}
