import type { Condition } from '@customhouse/vocabulary/finding/condition.ts'
import type { Finding } from '@customhouse/vocabulary/finding/finding.ts'
import type { GovernmentAgencyGoodsItem } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import type { MomentText } from '@customhouse/vocabulary/measures/texts.ts'
import { found } from '../manifest/found.ts'
import { textAt } from '../text-at.ts'
import { licenceCodes } from './export-codes.table.ts'
import {
  classificationMissing, classificationUnknown, controlNumberMalformed, controlNumberMissing, descriptionMissing, domesticForeignMissing, informationCodeMissing, licenceCodeEnded, licenceCodeMissing,
  licenceCodeUnknown, licenceNumberMissing, munitionsIncomplete, quantityMissing, valueMissing, vehicleIncomplete, weightMissing,
} from './export-conditions.ts'
import { dollarsOf, exportNumberOf } from './stated-parts.ts'

interface ItemGround {
  readonly pointer: string
  readonly receivedAt: MomentText
}

/** What is wrong with one kind of goods of electronic export information. */
export function checkExportItem(item: GovernmentAgencyGoodsItem, ground: ItemGround): readonly Finding[] {
  return [...checkGoods(item, ground.pointer), ...checkControl(item, ground), ...checkMunitions(item, ground.pointer), ...checkVehicles(item, ground.pointer)]
}

function checkGoods(item: GovernmentAgencyGoodsItem, pointer: string): readonly Finding[] {
  const number = exportNumberOf(item)
  const checks: readonly (readonly [boolean, Condition, string])[] = [
    [textAt(item, 'commodity/description').length < 3, descriptionMissing, '/commodity/description'],
    [number === undefined, classificationMissing, '/commodity/classification'],
    [number !== undefined && !hasChapter(number), classificationUnknown, '/commodity/classification'],
    [!/^[DF]$/.test(textAt(item, 'exportControl/domesticForeignCode')), domesticForeignMissing, '/exportControl/domesticForeignCode'],
    [!hasQuantity(item), quantityMissing, '/commodity/goodsMeasure/tariffQuantity'],
    [!isPositive(textAt(item, 'commodity/goodsMeasure/grossMassMeasure')), weightMissing, '/commodity/goodsMeasure/grossMassMeasure'],
    [dollarsOf(item) === undefined, valueMissing, '/statisticalValueAmount'],
    [!/^[A-Z]{2}$/.test(textAt(item, 'exportControl/informationCode')), informationCodeMissing, '/exportControl/informationCode'],
  ]
  return checks.flatMap(([fails, condition, place]) => (fails ? [found(condition, `${pointer}${place}`)] : []))
}

/** Chapters of the Harmonized System with those that Schedule B adds; 77 is kept free. */
function hasChapter(number: string): boolean {
  const chapter = Number(number.slice(0, 2))
  return chapter >= 1 && chapter <= 98 && chapter !== 77
}

function hasQuantity({ commodity }: GovernmentAgencyGoodsItem): boolean {
  const first = commodity?.goodsMeasure?.tariffQuantity ?? (commodity?.classification ?? []).flatMap(({ tariffQuantity = [] }) => tariffQuantity)[0]
  return first?.unit === 'X' || isPositive(first?.value)
}

function isPositive(value: string | undefined): boolean {
  return value !== undefined && Number(value) > 0
}

function checkControl(item: GovernmentAgencyGoodsItem, { pointer, receivedAt }: ItemGround): readonly Finding[] {
  const place = `${pointer}/exportControl`
  const stated = textAt(item, 'exportControl/licenceTypeCode')
  if (stated === '') return [found(licenceCodeMissing, `${place}/licenceTypeCode`)]
  const code = licenceCodes.get(stated)
  if (code === undefined) return [found(licenceCodeUnknown, `${place}/licenceTypeCode`), ...checkControlNumber(item, false, place)]
  const isEnded = code.to !== undefined && receivedAt.slice(0, 10) > code.to
  return [
    ...(isEnded ? [found(licenceCodeEnded, `${place}/licenceTypeCode`)] : []),
    ...(code.needsNumber && textAt(item, 'exportControl/licenceId') === '' ? [found(licenceNumberMissing, `${place}/licenceId`)] : []),
    ...checkControlNumber(item, code.needsClassification, place),
  ]
}

function checkControlNumber(item: GovernmentAgencyGoodsItem, isNeeded: boolean, place: string): readonly Finding[] {
  const number = textAt(item, 'exportControl/controlClassificationId')
  if (isNeeded && (number === '' || number === 'EAR99')) return [found(controlNumberMissing, `${place}/controlClassificationId`)]
  return number === '' || /^(?:[0-9][A-E][0-9]{3}|EAR99)$/.test(number) ? [] : [found(controlNumberMalformed, `${place}/controlClassificationId`)]
}

function checkMunitions({ exportControl }: GovernmentAgencyGoodsItem, pointer: string): readonly Finding[] {
  const { munitionsRegistrationId, munitionsCategoryCode, munitionsExemptionCode, licenceId } = exportControl ?? {}
  if (munitionsRegistrationId === undefined && munitionsCategoryCode === undefined && munitionsExemptionCode === undefined) return []
  const isWhole = munitionsRegistrationId !== undefined && munitionsCategoryCode !== undefined && (licenceId !== undefined || munitionsExemptionCode !== undefined)
  return isWhole ? [] : [found(munitionsIncomplete, `${pointer}/exportControl`)]
}

function checkVehicles({ commodity }: GovernmentAgencyGoodsItem, pointer: string): readonly Finding[] {
  return (commodity?.vehicle ?? []).flatMap(({ id = '', titleId, titleStateCode }, index) => (id === '' || (titleId !== undefined && titleStateCode === undefined) ? [found(vehicleIncomplete, `${pointer}/commodity/vehicle/${String(index)}`)] : []))
}
