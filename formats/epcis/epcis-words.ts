/**
 * The bare word of a value of the Core Business Vocabulary 2.0, however it is written: `shipping`, `urn:epcglobal:cbv:bizstep:shipping`,
 * `https://ref.gs1.org/cbv/BizStep-shipping`, `cbv:BizStep-shipping`. A word of somebody else's vocabulary is its last part.
 */
export function vocabularyWord(text: string): string {
  const last = text.split(/[/:#]/).at(-1) ?? ''
  return last.replace(/^(?:BizStep|Disp|BTT|SDT)-/i, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 100)
}

/** Our words for the papers of business transactions (CBV 2.0, section 7.3). */
const documentKinds: ReadonlyMap<string, string> = new Map([
  ['bol', 'bill-of-lading'], ['cert', 'certificate'], ['desadv', 'despatch-advice'], ['inv', 'commercial-invoice'], ['pedigree', 'pedigree'], ['po', 'purchase-order'],
  ['poc', 'purchase-order-confirmation'], ['prodorder', 'production-order'], ['recadv', 'receiving-advice'], ['rma', 'return-authorisation'], ['testprd', 'test-procedure'], ['testres', 'test-result'],
  ['upevt', 'upstream-event'],
])

/** What a paper is called here by the type of its business transaction; the type itself where it is not known, `business-transaction` where there is none. */
export function documentKind(type: string | undefined): string {
  const word = type === undefined ? '' : vocabularyWord(type)
  return documentKinds.get(word) ?? (word === '' ? 'business-transaction' : word)
}

/** The number of a business transaction: what its owner calls it, where the URI of the vocabulary goes around it (`urn:epcglobal:cbv:bt:GLN:PO-7` is PO-7). */
export function documentNumber(transaction: string): string {
  return /^urn:epcglobal:cbv:bt:[^:]*:(.+)$/.exec(transaction)?.[1] ?? transaction
}
