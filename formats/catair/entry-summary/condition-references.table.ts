/** A piece of the reference data text: the position in the answer where it begins, and the field of the record that it repeats. */
export type ReferencePiece = readonly [position: number, fieldName: string]

/** One type of reference data: which place in the declaration it names, and what it repeats of the record there. */
export interface ReferenceType {
  readonly type: string
  /** The place by JSON Pointer; `#` stands for an index, the last of which is the occurrence. */
  readonly place: string
  readonly layoutKey: string
  /** `#` in a field name stands for the number of the item within its record. */
  readonly pieces: readonly ReferencePiece[]
  /** How many items one record holds, where they repeat within it. */
  readonly perRecord?: number
}

/** CBP's ACE CATAIR, Entry Summary Create/Update, revision 109, output E0-record, Table 1 (Returned Entry Summary Reference Data). */
export const referenceTypes: readonly ReferenceType[] = [
  { type: 'CARMAN', place: '/consignments/#', layoutKey: '22', pieces: [[26, 'Manifested Quantity'], [35, 'Manifested Quantity Unit of Measure Code']] },
  { type: 'BOLINB', place: '/consignments/#/transportDocuments/#', layoutKey: '23', pieces: [[26, 'Manifest Component Type Code'], [28, 'Manifest Component Identifier']] },
  { type: 'BNDDTL', place: '/bonds/#', layoutKey: '31', pieces: [[26, 'Bond Type Code'], [28, 'Bond Designation Type Code'], [30, 'Surety Company Code']] },
  { type: 'CONREL', place: '/releases/#', layoutKey: '32', perRecord: 6, pieces: [[26, 'Release Entry Filer Code (#)'], [31, 'Release Entry Number (#)']] },
  { type: 'MISDOC', place: '/missingDocuments/#', layoutKey: '33', perRecord: 2, pieces: [[26, 'Missing Document Code (#)']] },
  { type: 'HDRFEE', place: '/headerFees/#', layoutKey: '34', perRecord: 2, pieces: [[26, 'Accounting Class Code (#)'], [30, 'Header Fee Amount (#)']] },
  { type: 'PSCHRE', place: '/correction/headerReasons/#', layoutKey: '35', perRecord: 5, pieces: [[26, 'Post Summary Correction Header Reason Code (#)']] },
  { type: 'PSCEXP', place: '/correction/explanation/#', layoutKey: '36', pieces: [[26, 'PSC Filing Explanation Text']] },
  { type: 'LINITM', place: '/goodsItems/#', layoutKey: '40', pieces: [[26, 'Line Item Identifier']] },
  { type: 'EIPINV', place: '/goodsItems/#/invoices/#', layoutKey: '42', pieces: [[26, 'Supplier ID Code'], [42, 'Invoice Number']] },
  { type: 'INVLIN', place: '/goodsItems/#/invoices/#/ranges/#', layoutKey: '42', perRecord: 4, pieces: [[26, 'Invoice Line Range # - Begin'], [31, 'Invoice Line Range # - End']] },
  { type: 'COMDES', place: '/goodsItems/#/descriptions/#', layoutKey: '44', pieces: [[26, 'Commercial Description Text']] },
  { type: 'COMDES', place: '/goodsItems/#/invoices/#/descriptions/#', layoutKey: '44', pieces: [[26, 'Commercial Description Text']] },
  { type: 'ARPART', place: '/goodsItems/#/parties/#', layoutKey: '47', pieces: [[26, 'Article Party Type Code'], [28, 'Article Party Identifier']] },
  { type: 'TARIFF', place: '/goodsItems/#/commodities/#', layoutKey: '50', pieces: [[26, 'HTS Number']] },
  { type: 'TARQTY', place: '/goodsItems/#/commodities/#/quantities/#', layoutKey: '50', perRecord: 3, pieces: [[26, 'Quantity (#)'], [39, 'Unit of Measure Code (#)']] },
  { type: 'LICNSE', place: '/goodsItems/#/licences/#', layoutKey: '52', pieces: [[26, 'License/Certificate/Permit Type Code'], [29, 'License Number/Certificate Number/Permit Number']] },
  { type: 'ADDCVD', place: '/goodsItems/#/tradeRemedyCases/#', layoutKey: '53', pieces: [[26, 'Case Number']] },
  { type: 'IADDET', place: '/goodsItems/#/additionalDeclarations/#', layoutKey: '54', pieces: [[26, "Importer's Additional Declaration Type Code"]] },
  { type: 'LINFEE', place: '/goodsItems/#/fees/#', layoutKey: '62', pieces: [[26, 'Accounting Class Code'], [30, 'User Fee Amount']] },
  { type: 'PSCLRE', place: '/goodsItems/#/correctionReasons/#', layoutKey: '63', perRecord: 5, pieces: [[26, 'Post Summary Correction Line Reason Code (#)']] },
  { type: 'CENWRN', place: '/goodsItems/#/censusOverrides/#', layoutKey: 'CW02', perRecord: 7, pieces: [[26, 'Census Warning Condition Code (#)'], [30, 'Census Warning Condition Override Code (#)']] },
  { type: 'FEETOT', place: '/totals/feesByClass/#', layoutKey: '89', perRecord: 5, pieces: [[26, 'Accounting Class Code (#)'], [30, 'Total Fee Amount (#)']] },
]
