/** What the guidance asks for goods of one sector, beyond what it asks for all. */
export interface CommodityAsked {
  readonly name: string
  readonly words: string
  /** How commodity codes of such goods begin: our reading, since the law names goods and no codes. */
  readonly codes: readonly string[]
  readonly asks: readonly CommodityPiece[]
}

export interface CommodityPiece {
  readonly words: string
  /** Met by a step with one of these processes, or by a paper of one of these kinds. */
  readonly processes: readonly string[]
  readonly papers: readonly string[]
  readonly authority: string
  /** Whether what asks for it was seen in CBP's words or in a report of them; else it is our reading of the sector's chain. */
  readonly isCertain: boolean
}

const guidance = 'CBP UFLPA Operational Guidance for Importers, 13 June 2022'
const addendum = 'CBP UFLPA Attachment to the Notice of Detention, 27 November 2023'
const strategy = 'UFLPA Strategy update, July 2024 (priority sector); the pieces are our reading'

const piece = (words: string, [processes, papers = []]: readonly [readonly string[], (readonly string[])?], [authority, isCertain]: readonly [string, boolean]): CommodityPiece => ({ words, processes, papers, authority, isCertain })

/** Sectors that the law, CBP's guidance, its attachment to notices and the strategy name. */
export const commoditiesAsked: readonly CommodityAsked[] = [
  {
    name: 'cotton', words: 'Cotton and goods of cotton', codes: ['52', '61', '62', '63'],
    asks: [
      piece('The origin of the cotton, at the level of the bale', [['harvesting', 'ginning', 'baling'], ['bale-list', 'gin-record']], [guidance, true]),
      piece('Spinning: production records of the yarn', [['spinning']], [guidance, true]),
      piece('Weaving or knitting: production records of the fabric', [['weaving', 'knitting']], [guidance, true]),
      piece('Cutting and sewing: production records of the finished goods', [['cutting', 'sewing', 'cutting-and-sewing']], [guidance, true]),
    ],
  },
  {
    name: 'polysilicon', words: 'Polysilicon and goods that contain it', codes: ['280461', '854141', '854142', '854143', '854149'],
    asks: [
      piece('The quartzite: where it was mined', [['mining', 'quarrying']], [guidance, false]),
      piece('Metallurgical-grade silicon: where and by whom it was smelted', [['smelting', 'silicon-smelting']], [guidance, false]),
      piece('Polysilicon: production records', [['polysilicon-production', 'deposition']], [guidance, true]),
      piece('Ingots, wafers, cells and modules: production records of each', [['wafering', 'cell-production', 'module-assembly', 'ingot-pulling']], [guidance, false]),
    ],
  },
  {
    name: 'tomatoes', words: 'Tomatoes and goods of tomatoes', codes: ['0702', '2002', '210320', '200950'],
    asks: [
      piece('The point of origin of the tomatoes', [['harvesting', 'growing']], [guidance, true]),
      piece('The origin of the seeds', [['seed-production']], [guidance, false]),
      piece('Processing: production records from raw tomato to finished goods', [['processing', 'canning', 'concentrating']], [guidance, false]),
    ],
  },
  {
    name: 'aluminium', words: 'Aluminium and goods of aluminium', codes: ['76'],
    asks: [
      piece('How and where the aluminium was smelted', [['smelting', 'electrolysis']], [addendum, true]),
      piece('Where the aluminium was manufactured further', [['rolling', 'extruding', 'casting', 'forging']], [addendum, true]),
      piece('Purchase orders, invoices and proof of payment of the raw material, and its export papers', [[], ['raw-material-invoice', 'export-declaration']], [addendum, true]),
    ],
  },
  {
    name: 'polyvinyl-chloride', words: 'Polyvinyl chloride (PVC) and goods of it', codes: ['3904', '3918'],
    asks: [
      piece('Where the resin was made, and of which vinyl chloride', [['polymerisation', 'resin-production']], [addendum, false]),
      piece('Compounding and forming: production records', [['compounding', 'calendering', 'extruding']], [addendum, false]),
    ],
  },
  {
    name: 'seafood', words: 'Seafood', codes: ['03', '1604', '1605'],
    asks: [
      piece('The catch or harvest: vessel or farm, area, date', [['fishing', 'catching', 'harvesting', 'landing'], ['catch-certificate']], [strategy, false]),
      piece('Each processing plant: production records', [['processing', 'filleting', 'freezing']], [strategy, false]),
    ],
  },
  {
    name: 'steel', words: 'Steel and goods of steel', codes: ['72', '73'],
    asks: [
      piece('The iron ore or scrap: where it was mined or collected', [['mining', 'scrap-collection']], [addendum, false]),
      piece('Melting: the heats, and the mill test report of each', [['melting', 'mill-testing'], ['mill-test-report']], [addendum, false]),
      piece('Rolling and forming: production records', [['rolling', 'slitting-forming-and-cutting', 'forming', 'slitting']], [addendum, false]),
    ],
  },
]
