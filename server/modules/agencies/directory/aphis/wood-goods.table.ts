import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { DataAsked } from '../agency.ts'
import { likely } from '../data-asked.ts'

/** Formal consumption entries, for which alone APHIS enforces the declaration, also out of foreign trade zones and bonded warehouses (81 FR 39247). */
const formalConsumption = ['01', '02', '03', '06', '07', '31', '32', '34', '38']

function phase(from: DateText, source: string, goods: Readonly<Record<string, string>>): readonly DataAsked[] {
  return Object.entries(goods).map(([prefix, words]): DataAsked => ({ prefix, flag: 'may', goods: words, from, entryTypes: formalConsumption, isSandbox: false, isCertain: true, source }))
}

const notice = (year: string, cited: string): string => `16 U.S.C. 3372(f); APHIS implementation schedule, phase of ${year} (${cited})`

/**
 * Tariff numbers for which APHIS enforces the Lacey Act declaration, by the phases of its schedule that were seen as they were reprinted: II, III (but
 * plywood, 4412, of which two subheadings were left out that have other numbers since) and V. Phase IV (April 2010) is named for people to read. Of phase VI (2021) and
 * VII (2024: all other plant products but composites) the numbers were not, so that those goods are named for people to read.
 */
export const woodGoods: readonly DataAsked[] = [
  ...phase('2009-04-01', notice('April 2009', '74 FR 5911'), {
    4401: 'Fuel wood', 4403: 'Wood in the rough', 4404: 'Hoopwood, poles, piles, stakes', 4406: 'Railway sleepers', 4407: 'Wood sawn or chipped lengthwise', 4408: 'Sheets for veneering',
    4409: 'Wood continuously shaped', 4417: 'Tools, tool handles, broom handles', 4418: 'Builders\' joinery and carpentry',
  }),
  ...phase('2009-10-01', notice('October 2009', '74 FR 45415'), { 4402: 'Wood charcoal', 4414: 'Wooden frames', 4419: 'Tableware and kitchenware of wood', 4420: 'Wood marquetry, caskets, statuettes' }),
  ...phase('2015-08-06', notice('August 2015', 'Federal Register of 6 February 2015'), {
    4416003010: 'Casks, barrels and parts', 4416003020: 'Casks, used, assembled', 4416003030: 'Casks, used, unassembled', 4416006010: 'Barrel staves', 4416006020: 'Barrel hoops', 4416006030: 'Tight barrelheads',
    4416006040: 'Barrel staves, used', 4416006050: 'Hoops and barrelheads, used', 4416009020: 'Other casks and barrels', 4416009040: 'Other coopers\' goods, used', 8211926000: 'Hunting knives with wood handles',
    8215992400: 'Barbecue forks with wood handles', 9401612010: 'Upholstered teak chairs for the household', 9401612030: 'Other upholstered teak chairs', 9403304000: 'Bent-wood office furniture',
    9403404000: 'Bent-wood kitchen furniture', 9403504000: 'Bent-wood bedroom furniture', 9403604000: 'Other bent-wood furniture', 9614002100: 'Rough wood blocks for smoking pipes',
  }),
  ...likely('16 U.S.C. 3372(f); other headings of APHIS\'s schedule, whose subheadings were not verified', '2010-04-01', {
    4412: 'Plywood and veneered panels', 4421: 'Other articles of wood', 6602: 'Walking sticks, whips', 8201: 'Hand tools with wood', 9201: 'Pianos', 9202: 'Other string instruments', 9302: 'Revolvers and pistols with wood',
    '940169': 'Seats with wooden frames', '950420': 'Billiards', 9703: 'Sculptures',
  }),
  ...likely('16 U.S.C. 3372(f); APHIS\'s phase VII names plant products not enforced before, whose numbers were not verified', '2024-12-01', {
    '33': 'Essential oils', '42': 'Handbags and cases', '45': 'Cork', '46': 'Basketware', '47': 'Pulp', '64': 'Footwear', '94': 'Furniture', '96': 'Miscellaneous articles',
  }),
]
