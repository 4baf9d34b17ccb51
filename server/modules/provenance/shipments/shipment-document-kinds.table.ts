/** Documents that goods travel or enter by: what a list of shipments is of. Orders and invoices name goods too, and lead to them when asked for. */
export const shipmentDocumentKinds: readonly string[] = [
  'air-waybill', 'bill-of-lading', 'delivery-ticket', 'entry-number', 'house-bill-of-lading', 'in-bond-number', 'master-bill-of-lading', 'parcel', 'shipment', 'tracking-number', 'transport-document', 'waybill',
]
