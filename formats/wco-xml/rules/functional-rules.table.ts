import type { FunctionalRule, RuleTest } from './functional-rule.ts'

const item = 'declaration/goodsShipment/governmentAgencyGoodsItem'
const items = '/goodsShipment/governmentAgencyGoodsItem'
const statements = ['additionalInformation/statementCode', '/additionalInformation/statementCode'] as const

/** Payment out of a deferment account: of duties (E), or of a security (R). */
const deferred = ['E', 'R'] as const
const isImport: RuleTest = ['begins', '/typeCode', 'IM']
const isExport: RuleTest = ['begins', '/typeCode', 'EX']
const isDeferment: RuleTest = ['is', 'typeCode', 'DAN']
const isDocument = (category: string, type: string): readonly RuleTest[] => [['is', 'categoryCode', category], ['is', 'typeCode', type]]
/** An additional procedure has three characters, and no previous procedure beside it. */
const isAdditionalProcedure: RuleTest = ['missing', 'previousCode']

/** No limit on that side. */
const anyDays = Number.POSITIVE_INFINITY

/** What totals, item numbers and masses are by the data model: rules for messages to any authority. */
const dataModelRules: readonly FunctionalRule[] = [
  { appliesTo: 'any', error: 'rule-item-total', errorOfCds: 'CDS11003', each: 'declaration', demand: ['counts', items, 'goodsItemQuantity'], place: 'goodsItemQuantity', element: 'DE 1/9', message: 'The total number of items is not how many there are', remedy: 'Count the goods items again' },
  { appliesTo: 'any', error: 'rule-item-number', errorOfCds: 'CDS12022', each: item, demand: ['notMore', 'sequenceNumeric', '/goodsItemQuantity'], place: 'sequenceNumeric', element: 'DE 1/6', message: 'The item number is larger than the total number of items', remedy: 'Number the items from 1 and give their total' },
  { appliesTo: 'any', error: 'rule-item-numbers', each: 'declaration/goodsShipment', demand: ['numbered', 'governmentAgencyGoodsItem', 'sequenceNumeric'], place: 'governmentAgencyGoodsItem', element: 'DE 1/6', message: 'Items are not numbered 1, 2, 3 in their order', remedy: 'Number the items in their order', isWarning: true },
  { appliesTo: 'any', error: 'rule-total-packages', each: 'declaration', when: [['given', `${items}/packaging/quantityQuantity`]], demand: ['sums', `${items}/packaging/quantityQuantity`, 'totalPackageQuantity'], place: 'totalPackageQuantity', element: 'DE 6/18', message: 'The total of packages is not what the items add up to', remedy: 'Add up the packages of all items; packages that several items share count once', isWarning: true },
  { appliesTo: 'any', error: 'rule-net-mass', errorOfCds: 'CDS11006', each: `${item}/commodity/goodsMeasure`, demand: ['notMore', 'netNetWeightMeasure', 'grossMassMeasure'], place: 'netNetWeightMeasure', element: 'DE 6/1 and 6/5', message: 'The net mass is more than the gross mass', remedy: 'Give the gross mass with packaging, the net mass without' },
]

/**
 * Rules of CDS, the customs system of the United Kingdom, beyond its schemas: those whose meaning is certain from HMRC's list of CDS errors
 * and the data elements of the UK Trade Tariff, for what the published scenarios exercise. Each is checked against every declaration of the corpus
 * that CDS accepted. Rules that need the tariff, licences or what is on file elsewhere are not here.
 */
const cdsRules: readonly FunctionalRule[] = [
  // Packages
  { appliesTo: 'cds', error: 'CDS12058', each: 'declaration', when: [['given', `${items}/packaging/quantityQuantity`]], demand: ['moreThan', `${items}/packaging/quantityQuantity`, 0], place: `${items}/packaging/quantityQuantity`, element: 'DE 6/10', message: 'No packaging has a quantity of more than zero', remedy: 'Give the number of packages for at least one item', isWarning: true },

  // Dates. CDS looks at them when a message comes in: a message that is judged later, and does not say when it was issued, may have been sound then
  { appliesTo: 'cds', error: 'CDS12016', each: 'declaration', when: [['sending', 'known']], demand: ['within', 'acceptanceDateTime', 180, 0, 'sending'], place: 'acceptanceDateTime', element: 'acceptance date', message: 'The date of acceptance lies after the day of sending or more than 180 days before it', remedy: 'Give the day on which the declaration is or was accepted' },
  { appliesTo: 'cds', error: 'CDS12016', each: 'declaration', when: [['sending', 'unknown']], demand: ['within', 'acceptanceDateTime', anyDays, 0, 'check'], place: 'acceptanceDateTime', element: 'acceptance date', message: 'The date of acceptance lies in the future', remedy: 'Give the day on which the declaration is or was accepted' },
  { appliesTo: 'cds', error: 'CDS12016', each: 'declaration', when: [['sending', 'unknown']], demand: ['within', 'acceptanceDateTime', 180, anyDays, 'check'], place: 'acceptanceDateTime', element: 'acceptance date', message: 'The date of acceptance lies more than 180 days before the day of this check, and the message does not say when it was issued: sent today, it would be refused', remedy: 'Give the day on which the declaration is or was accepted, or state when the message was issued', isWarning: true },

  // Money
  { appliesTo: 'cds', error: 'CDS12057', each: 'declaration', demand: ['same', `${items}/commodity/invoiceLine/itemChargeAmount@`], place: `${items}/commodity/invoiceLine/itemChargeAmount`, element: 'DE 4/14', message: 'Items are invoiced in different currencies', remedy: 'Declare goods invoiced in one currency together' },
  { appliesTo: 'cds', error: 'CDS12082', each: 'declaration', demand: ['same', 'invoiceAmount@', `${items}/commodity/invoiceLine/itemChargeAmount@`], place: 'invoiceAmount', element: 'DE 4/11 and 4/14', message: 'The invoice total is in another currency than the prices of items', remedy: 'Give both in the currency of the invoice' },
  { appliesTo: 'cds', error: 'CDS12111', each: `${item}/commodity/dutyTaxFee/payment`, when: [['given', 'taxAssessedAmount@']], demand: ['is', 'taxAssessedAmount@', 'GBP'], place: 'taxAssessedAmount', element: 'DE 4/6 and 4/7', message: 'A tax amount is not in pounds sterling', remedy: 'Give tax amounts in GBP' },
  { appliesTo: 'cds', error: 'CDS12111', each: `${item}/commodity/dutyTaxFee/payment`, when: [['given', 'paymentAmount@']], demand: ['is', 'paymentAmount@', 'GBP'], place: 'paymentAmount', element: 'DE 4/6 and 4/7', message: 'A tax amount is not in pounds sterling', remedy: 'Give tax amounts in GBP' },
  { appliesTo: 'cds', error: 'CDS12139', each: item, when: [['any', [['given', 'commodity/dutyTaxFee/payment/taxAssessedAmount'], ['given', 'commodity/dutyTaxFee/payment/paymentAmount']]]], demand: ['any', [['is', statements[0], 'OVR01'], ['is', statements[1], 'OVR01']]], place: 'additionalInformation', element: 'DE 2/2, 4/6 and 4/7', message: 'A tax amount is stated without the statement that it overrides the computed one', remedy: 'Add additional information OVR01, or leave the amount to CDS' },
  { appliesTo: 'cds', error: 'CDS12144', each: `${item}/commodity/dutyTaxFee`, when: [isImport], demand: ['none', 'quotaOrderId', [['begins', '', '09']]], place: 'quotaOrderId', element: 'DE 8/1', message: 'The order number is of a quota of the European Union', remedy: 'Give the number of the UK quota, which begins with 05', from: '2021-01-01' },

  // Deferred payment, guarantees and authorisations
  { appliesTo: 'cds', error: 'CDS12078', each: 'declaration', when: [['is', `${items}/commodity/dutyTaxFee/payment/methodCode`, ...deferred]], demand: ['some', 'additionalDocument', [isDeferment]], place: 'additionalDocument', element: 'DE 2/6 and 4/8', message: 'Payment is deferred and no deferment account is given', remedy: 'Give the deferment account number with type DAN, or another method of payment' },
  { appliesTo: 'cds', error: 'CDS12102', each: 'declaration', when: [isImport, ['some', 'additionalDocument', [isDeferment]]], demand: ['is', `${items}/commodity/dutyTaxFee/payment/methodCode`, ...deferred], place: 'additionalDocument', element: 'DE 2/6 and 4/8', message: 'A deferment account is given and no payment is deferred', remedy: 'Give method of payment E or R for what the account pays, or leave the account out' },
  { appliesTo: 'cds', error: 'CDS12148', each: item, when: [isImport, ['some', 'additionalDocument', isDocument('C', '506')]], demand: ['is', `${items}/commodity/dutyTaxFee/payment/methodCode`, ...deferred], place: 'additionalDocument', element: 'DE 2/3 and 4/8', message: 'The authorisation of deferred payment (C506) is given and no payment is deferred', remedy: 'Give method of payment E or R, or leave out document C506' },
  { appliesTo: 'cds', error: 'CDS12096', each: 'declaration', when: [isImport, ['is', 'authorisationHolder/categoryCode', 'DPO']], demand: ['some', `${items}/additionalDocument`, isDocument('C', '506')], place: 'authorisationHolder', element: 'DE 2/3 and 3/39', message: 'The holder of an authorisation for deferred payment is given without its document', remedy: 'Add document C506 with the number of the authorisation to an item' },
  { appliesTo: 'cds', error: 'CDS12113', each: 'declaration', when: [isImport, ['is', 'authorisationHolder/categoryCode', 'CGU']], demand: ['is', 'obligationGuarantee/securityDetailsCode', '0', '1'], place: 'obligationGuarantee', element: 'DE 3/39 and 8/2', message: 'The holder of a comprehensive guarantee is given without a guarantee of type 0 or 1', remedy: 'Give the type and reference of the guarantee' },
  { appliesTo: 'cds', error: 'CDS12005', each: 'declaration/authorisationHolder', demand: ['listed', 'authorisations', 'categoryCode', 'id'], place: 'id', element: 'DE 3/39', message: 'The party does not hold an authorisation of this type', remedy: 'Give the EORI number of its holder' },

  // Parties
  { appliesTo: 'cds', error: 'CDS12084', each: 'declaration/goodsShipment/consignee', when: [['given', 'id']], demand: ['missing', 'name'], place: 'name', element: 'DE 3/9 and 3/10', message: 'The consignee is given by name and by number', remedy: 'Give the EORI number, or name and address' },
  { appliesTo: 'cds', error: 'CDS12086', each: 'declaration/consignment/carrier', when: [['given', 'id']], demand: ['missing', 'name'], place: 'name', element: 'DE 3/31 and 3/32', message: 'The carrier is given by name and by number', remedy: 'Give the EORI number, or name and address' },

  // Procedures
  { appliesTo: 'cds', error: 'CDS12149', each: item, when: [['some', 'governmentProcedure', [isAdditionalProcedure, ['is', 'currentCode', '000']]]], demand: ['atMost', 'governmentProcedure', 1, [isAdditionalProcedure]], place: 'governmentProcedure', element: 'DE 1/11', message: 'Additional procedure 000 stands beside another one', remedy: 'Leave out 000, which means that there is none' },
  { appliesTo: 'cds', error: 'CDS12145', each: item, when: [isImport, ['some', 'governmentProcedure', [['given', 'previousCode'], ['is', 'currentCode', '42']]]], demand: ['any', [['is', statements[0], 'NIIMP'], ['is', statements[1], 'NIIMP']]], place: 'additionalInformation', element: 'DE 1/10 and 2/2', message: 'Procedure 42 is requested without the statement that goods enter Northern Ireland from elsewhere', remedy: 'Add additional information NIIMP, or request another procedure', from: '2021-01-01', isWarning: true },
  { appliesTo: 'cds', error: 'CDS12146', each: item, when: [isImport, ['some', 'governmentProcedure', [['given', 'previousCode'], ['is', 'currentCode', '42']]]], demand: ['is', statements[0], 'OSR42'], place: 'additionalInformation', element: 'DE 1/10 and 2/2', message: 'Procedure 42 is requested without the statement that supply follows at once', remedy: 'Add additional information OSR42 to the item', from: '2021-01-01' },
  { appliesTo: 'cds', error: 'CDS12146', each: item, when: [['is', statements[0], 'OSR42']], demand: ['some', 'governmentProcedure', [['given', 'previousCode'], ['is', 'currentCode', '42']]], place: 'additionalInformation', element: 'DE 1/10 and 2/2', message: 'Supply is stated to follow at once, and procedure 42 is not requested', remedy: 'Request procedure 42 for the item, or leave out OSR42', from: '2021-01-01' },

  // Northern Ireland and other statements
  { appliesTo: 'cds', error: 'CDS12141', each: 'declaration', when: [['any', [['is', 'additionalInformation/statementCode', 'NIDOM'], ['is', `${items}/additionalInformation/statementCode`, 'NIDOM']]]], demand: ['none', '', [['any', [['is', 'additionalInformation/statementCode', 'NIIMP'], ['is', `${items}/additionalInformation/statementCode`, 'NIIMP']]]]], place: `${items}/additionalInformation`, element: 'DE 2/2', message: 'Goods are stated to come both from Great Britain and from elsewhere', remedy: 'Declare movements NIDOM and NIIMP apart', from: '2021-01-01' },
  ...([['NIIMP', 'CDS40070'], ['NIDOM', 'CDS40071'], ['NIEXP', 'CDS40072']] as const).map(([code, error]): FunctionalRule => ({ appliesTo: 'cds', error, each: 'declaration', when: [['is', `${items}/additionalInformation/statementCode`, code]], demand: ['every', items, [['is', 'additionalInformation/statementCode', code]]], place: `${items}/additionalInformation`, element: 'DE 2/2', message: `${code} stands on some items and not on all`, remedy: 'Add it to every item, or to the declaration', from: '2021-01-01' })),
  { appliesTo: 'cds', error: 'CDS40073', each: item, when: [['is', statements[0], 'NIREM']], demand: ['any', [['is', statements[0], 'NIIMP', 'NIDOM'], ['is', statements[1], 'NIIMP', 'NIDOM']]], place: 'additionalInformation', element: 'DE 2/2', message: 'NIREM is given without the movement that it is about', remedy: 'Add NIIMP or NIDOM', from: '2021-01-01' },
  { appliesTo: 'cds', error: 'CDS40074', each: item, when: [['is', statements[0], 'NIAID']], demand: ['any', [['is', statements[0], 'NIIMP', 'NIDOM'], ['is', statements[1], 'NIIMP', 'NIDOM']]], place: 'additionalInformation', element: 'DE 2/2', message: 'NIAID is given without the movement that it is about', remedy: 'Add NIIMP or NIDOM', from: '2021-01-01' },
  { appliesTo: 'cds', error: 'CDS12147', each: 'declaration', demand: ['isNot', 'additionalInformation/statementCode', 'UVC01'], place: 'additionalInformation', element: 'DE 2/2', message: 'UVC01 stands on an original declaration', remedy: 'Give it in the amendment that it is meant for' },

  // Documents
  { appliesTo: 'cds', error: 'CDS12155', each: item, demand: ['atMost', 'additionalDocument', 1, isDocument('9', '99L')], place: 'additionalDocument', element: 'DE 2/3', message: 'Document 999L stands more than once on an item', remedy: 'Give it once' },
  { appliesTo: 'cds', error: 'CDS71200', each: item, demand: ['unique', 'additionalDocument', 'categoryCode', 'typeCode', 'id', 'lpcoExemptionCode', 'name', 'writeOff/quantityQuantity'], place: 'additionalDocument', element: 'DE 2/3', message: 'An item has the same document twice', remedy: 'Give each document once' },
  { appliesTo: 'cds', error: 'CDS12137', each: 'declaration/goodsShipment', when: [isImport], demand: ['atMost', 'previousDocument', 1, [['is', 'typeCode', 'MCR']]], place: 'previousDocument', element: 'DE 2/1', message: 'More than one master reference (MUCR) stands on an import declaration', remedy: 'Give the one that the goods are consolidated under' },
  { appliesTo: 'cds', error: 'CDS12108', each: 'declaration/goodsShipment', when: [isExport], demand: ['some', 'previousDocument', [['is', 'typeCode', 'DCR']]], place: 'previousDocument', element: 'DE 2/1', message: 'An export declaration has no declaration reference (DUCR)', remedy: 'Give the DUCR as previous document of type DCR' },

  // Codes, where the operator loaded the lists
  { appliesTo: 'cds', error: 'CDS10020', each: `${item}/packaging`, demand: ['listed', 'packageTypes', 'typeCode'], place: 'typeCode', element: 'DE 6/9', message: 'The kind of packages is none of the list', remedy: 'Use a code of UN/ECE Recommendation 21' },
  { appliesTo: 'cds', error: 'CDS10020', each: 'declaration/exporter/address', demand: ['listed', 'countries', 'countryCode'], place: 'countryCode', element: 'DE 3/1', message: 'The country is none of the list', remedy: 'Use a code of ISO 3166-1' },
  { appliesTo: 'cds', error: 'CDS10020', each: 'declaration/goodsShipment/exportCountry', demand: ['listed', 'countries', 'id'], place: 'id', element: 'DE 5/14', message: 'The country is none of the list', remedy: 'Use a code of ISO 3166-1' },
  { appliesTo: 'cds', error: 'CDS10020', each: 'declaration/goodsShipment/destination', demand: ['listed', 'countries', 'countryCode'], place: 'countryCode', element: 'DE 5/8', message: 'The country is none of the list', remedy: 'Use a code of ISO 3166-1' },
  { appliesTo: 'cds', error: 'CDS10020', each: `${item}/commodity/invoiceLine`, demand: ['listed', 'currencies', 'itemChargeAmount@'], place: 'itemChargeAmount', element: 'DE 4/14', message: 'The currency is none of the list', remedy: 'Use a code of ISO 4217' },
  { appliesTo: 'cds', error: 'CDS10020', each: 'declaration/exitOffice', demand: ['listed', 'exitOffices', 'id'], place: 'id', element: 'DE 5/12', message: 'The office of exit is none of the list', remedy: 'Use the code of the customs office', isWarning: true },
  { appliesTo: 'cds', error: 'CDS10020', each: `${item}/customsValuation`, when: [['given', 'methodCode']], demand: ['is', 'methodCode', '1', '2', '3', '4', '5', '6'], place: 'methodCode', element: 'DE 4/16', message: 'The valuation method is none of the six', remedy: 'Give 1 for the transaction value, or 2 to 6' },
  { appliesTo: 'cds', error: 'CDS10020', each: 'declaration/agent', when: [['given', 'functionCode']], demand: ['is', 'functionCode', '2', '3'], place: 'functionCode', element: 'DE 3/21', message: 'The status of the representative is neither direct nor indirect', remedy: 'Give 2 for direct representation, 3 for indirect' },
]

/** All rules beyond the schema. */
export const functionalRules: readonly FunctionalRule[] = [...dataModelRules, ...cdsRules]
