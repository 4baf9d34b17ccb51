import { ruleOnCodes } from '../rule.ts'

/** Data that the law asks for and the filing lacks. */
export const requiredData = ruleOnCodes('required-data', '19 CFR 141.61, 142.3 and 142.6', {
  codes: new Set([
    'B03', 'B14', 'B17', '124', '127', '132', '164', '167', '173', '176', '181', '183', '202', '211', '255', '259', '263', '288', '294', '400', '407', '410', '418', '429',
    '431', '432', '439', '443', '444', '483', '505', '577', '664', '670', '674', '681', '701', 'estimated-value-missing', 'value-missing', 'seller-missing', 'buyer-missing',
    'manufacturer-missing', 'bonded-warehouse-missing', 'conveyance-missing', 'bill-number-missing', 'bill-issuer-missing', 'party-name-missing', 'party-address-missing',
  ]),
  outcome: 'reject',
  words: 'Data that the law requires are missing',
  nextStep: 'Add the data that the findings name and file again',
})
