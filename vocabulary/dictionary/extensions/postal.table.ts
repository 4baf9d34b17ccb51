import type { PlaceRow } from '../dictionary-place.ts'

/**
 * What a declaration of a postal item states beyond the subset (CN 22 and CN 23 of the UPU Convention): the form, why the item is sent in
 * words, the receptacle and dispatch that it travels in, how to reach sender and addressee. New elements carry CHP and a number.
 */
export const postalTable: readonly PlaceRow[] = [
  ['declaration/postalFormCode', 'CHP001', 'code', 'PostalFormCode', 0, 1],
  ['declaration/goodsShipment/transactionNatureDescription', 'CHP002', 'text', 'TransactionNatureDescription', 0, 1],
  ['declaration/goodsShipment/consignment/postalReceptacle', 'CHP003', 'class', 'PostalReceptacle', 0, 1],
  ['declaration/goodsShipment/consignment/postalReceptacle/id', 'CHP004', 'identifier', 'ID', 0, 1],
  ['declaration/goodsShipment/consignment/postalReceptacle/dispatchId', 'CHP005', 'identifier', 'DispatchID', 0, 1],
  ['declaration/goodsShipment/consignment/postalReceptacle/mailCategoryCode', 'CHP006', 'code', 'MailCategoryCode', 0, 1],
  ['declaration/goodsShipment/consignor/contact', '34A', 'class', 'Contact', 0, 1],
  ['declaration/goodsShipment/consignor/contact/name', '246', 'text', 'Name', 0, 1],
  ['declaration/goodsShipment/consignor/communication', '25A', 'class', 'Communication', 0, 0],
  ['declaration/goodsShipment/consignor/communication/id', '240', 'identifier', 'ID', 0, 1],
  ['declaration/goodsShipment/consignor/communication/typeCode', '253', 'code', 'TypeCode', 0, 1],
  ['declaration/goodsShipment/consignee/contact', '34A', 'class', 'Contact', 0, 1],
  ['declaration/goodsShipment/consignee/contact/name', '246', 'text', 'Name', 0, 1],
  ['declaration/goodsShipment/consignee/communication', '25A', 'class', 'Communication', 0, 0],
  ['declaration/goodsShipment/consignee/communication/id', '240', 'identifier', 'ID', 0, 1],
  ['declaration/goodsShipment/consignee/communication/typeCode', '253', 'code', 'TypeCode', 0, 1],
]
