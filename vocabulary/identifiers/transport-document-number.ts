/** A bill of lading or waybill: who issued it and its number. */
export interface TransportDocumentNumber {
  /** Standard Carrier Alpha Code; absent for air, where the number carries the airline's prefix. */
  readonly issuer?: string
  readonly identifier: string
}

/** Whether a text has the form of a Standard Carrier Alpha Code: two to four letters. */
export function isCarrierCode(text: string): boolean {
  return /^[A-Z]{2,4}$/.test(text)
}

/** Whether a text can be the number of a bill: letters and digits, at most fifty (Cargo Release SE15). */
export function isBillNumber(text: string): boolean {
  return /^[0-9A-Z]{1,50}$/.test(text)
}

/** Whether a text has the form of an air waybill number: three digits of the airline, eight of the waybill. */
export function isAirWaybillNumber(text: string): boolean {
  return /^[0-9]{11}$/.test(text)
}

/** Splits a bill as people write it, issuer and number joined, e.g. `ZZSB123456`; undefined when it has no such form. */
export function parseTransportDocumentNumber(text: string): TransportDocumentNumber | undefined {
  if (isAirWaybillNumber(text)) return { identifier: text }
  const [, issuer, identifier] = /^([A-Z]{4})([0-9A-Z]{1,50})$/.exec(text) ?? []
  return issuer !== undefined && identifier !== undefined ? { issuer, identifier } : undefined
}

/** Prints issuer and number joined. */
export function printTransportDocumentNumber(document: TransportDocumentNumber): string {
  return `${document.issuer ?? ''}${document.identifier}`
}

/**
 * Whether a text has the form of an in-bond number: nine digits that CBP assigns, an air waybill of eleven digits, or a paperless
 * master in-bond of three letters or digits and eight digits (Cargo Release SE15 note 1). CATAIR states no check digit for it.
 */
export function isInBondNumber(text: string): boolean {
  return /^(?:[0-9]{9}|[0-9A-Z]{3}[0-9]{8})$/.test(text)
}
