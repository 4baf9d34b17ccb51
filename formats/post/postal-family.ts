import { mappingOf } from '../wire-tree/mapping.ts'
import { classesAt, numberClasses } from '../wire-tree/built-document.ts'
import type { Built } from '../wire-tree/read-mapping.ts'
import type { TreeFamily } from '../wire-tree/tree-family.ts'
import { checkPostalItem, checkPostalResponse } from './check-postal-item.ts'
import { postalHeaderRows, postalItemRows } from './postal-item.table.ts'
import { postalResponseRows } from './postal-response.table.ts'

/** Messages between posts and customs about items: advance data as CUSITM carries them (UPU M33), answers as CUSRSP does (UPU M43). */
export const postalFamily: TreeFamily = {
  name: 'post',
  names: { value: 'value', unit: 'unit', currency: 'currency' },
  header: mappingOf(postalHeaderRows),
  lostReason: 'Messages of the post have no member for this element',
  messages: [
    { name: 'postalItem', root: 'declaration', mapping: mappingOf(postalItemRows), supply: supplyItem, check: checkPostalItem },
    { name: 'postalResponse', root: 'response', mapping: mappingOf(postalResponseRows), supply: supplyResponse, check: checkPostalResponse },
  ],
}

/** An item that does not say otherwise is an original (UN/EDIFACT 1225: 9); contents and packages are numbered in their order. */
function supplyItem(document: Built): void {
  for (const declaration of classesAt(document, '/declaration')) {
    declaration['functionCode'] ??= '9'
    numberClasses(declaration, '/goodsShipment/governmentAgencyGoodsItem')
    numberClasses(declaration, '/consignment/consignmentItem')
    for (const item of classesAt(declaration, '/goodsShipment/governmentAgencyGoodsItem')) numberClasses(item, '/packaging')
  }
}

/** An answer that does not say otherwise is a response (UN/EDIFACT 1225: 11). */
function supplyResponse(document: Built): void {
  for (const response of classesAt(document, '/response')) {
    response['functionCode'] ??= '11'
    response['declaration'] ??= {}
    numberClasses(response, '/declaration/goodsShipment/governmentAgencyGoodsItem')
  }
}
