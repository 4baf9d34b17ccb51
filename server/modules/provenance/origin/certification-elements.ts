/** The process of events that a certification of origin is, as derivations name it. */
export const certifyingProcess = 'certification-of-origin'

/** Attributes of such events: of the certification, and of its goods by their place (`goods-1-origin-criterion`). */
export const certificationAttributes = {
  agreement: 'agreement', certifier: 'certifier', capacity: 'certifier-capacity', exporter: 'exporter', producer: 'producer', importer: 'importer', importerId: 'importer-id',
  importersVarious: 'various-importers', importerUnknown: 'importer-unknown', certifiedOn: 'certified-on',
  goodsDescription: 'goods-1-description', goodsCode: 'goods-1-commodity-code', goodsCriterion: 'goods-1-origin-criterion', goodsCountry: 'goods-1-country-of-origin',
} as const

/** The attribute of a lot's particulars that states by which criterion it originates. */
export const criterionParticular = 'origin-criterion'
