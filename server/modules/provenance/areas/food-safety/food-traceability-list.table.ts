import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** A group of foods for which records of subpart S are kept. */
export interface TracedFood extends Period {
  readonly name: string
  readonly title: string
  /** Harmonized System headings and subheadings, digits alone, that hold such foods. */
  readonly headings: readonly string[]
  /**
   * Whether everything under these headings is on the list. Where it is not, or where no code is stated, the goods count as listed only if
   * their description names one of `words`, and none of `except`.
   */
  readonly whole: boolean
  readonly words: readonly string[]
  readonly except?: readonly string[]
  /** Whether it spoils within days, so that it should be decided on before it arrives. */
  readonly perishable: boolean
  /** Whether it is a plant or a part of one: 7 CFR part 319. */
  readonly plant: boolean
}

const since = '2022-11-21'
const stable = ['frozen', 'dried', 'canned', 'preserved', 'cooked', 'seeds for sowing'] as const

/**
 * The Food Traceability List as FDA published it with the rule (21 CFR 1.1300; FD&C Act section 204(d)(2), 21 U.S.C. 2223; list of
 * 2022-11-21), in our words. FDA names foods and not tariff numbers: the headings are ours, after the Harmonized System of 2022.
 */
export const foodTraceabilityList: readonly TracedFood[] = [
  { from: since, name: 'soft-cheese', title: 'Cheeses of pasteurised milk, fresh soft or soft unripened', headings: ['040610'], whole: true, words: ['queso fresco', 'ricotta', 'cottage cheese', 'cream cheese', 'mascarpone', 'chevre'], except: ['frozen', 'shelf stable'], perishable: true, plant: false },
  { from: since, name: 'semi-soft-cheese', title: 'Cheeses of pasteurised milk, soft ripened or semi-soft', headings: ['040640', '040690'], whole: false, words: ['brie', 'camembert', 'feta', 'mozzarella', 'taleggio', 'blue', 'brick', 'fontina', 'monterey', 'muenster', 'soft ripened', 'semi-soft'], except: ['frozen', 'shelf stable', 'hard'], perishable: true, plant: false },
  { from: since, name: 'unpasteurised-cheese', title: 'Cheeses of unpasteurised milk, other than hard', headings: ['0406'], whole: false, words: ['unpasteurized', 'unpasteurised', 'raw milk'], except: ['frozen', 'shelf stable', 'hard'], perishable: true, plant: false },
  { from: since, name: 'shell-eggs', title: 'Eggs of the domestic hen in the shell', headings: ['040721'], whole: true, words: ['shell eggs'], perishable: true, plant: false },
  { from: since, name: 'nut-butters', title: 'Butters of peanuts and tree nuts', headings: ['200811', '200819', '2007'], whole: false, words: ['nut butter', 'peanut butter', 'almond butter', 'cashew butter', 'hazelnut butter', 'pistachio butter', 'walnut butter', 'chestnut butter', 'coconut butter'], except: ['soy', 'seed butter'], perishable: false, plant: false },
  { from: since, name: 'cucumbers', title: 'Cucumbers, fresh', headings: ['070700'], whole: false, words: ['cucumber'], except: stable, perishable: true, plant: true },
  { from: since, name: 'herbs', title: 'Herbs, fresh', headings: ['070999', '121190', '091099'], whole: false, words: ['parsley', 'cilantro', 'basil', 'mint', 'oregano', 'herb', 'coriander leaves'], except: [...stable, 'dill'], perishable: true, plant: true },
  { from: since, name: 'leafy-greens', title: 'Leafy greens, fresh, whole and fresh-cut', headings: ['0705'], whole: true, words: ['lettuce', 'romaine', 'chicory', 'endive', 'escarole'], perishable: true, plant: true },
  { from: since, name: 'other-leafy-greens', title: 'Leafy greens, fresh, of headings that hold more', headings: ['070490', '070970', '070999', '070940'], whole: false, words: ['spinach', 'kale', 'chard', 'arugula', 'rocket', 'pak choi', 'bok choy', 'sorrel', 'collard', 'mustard greens', 'watercress', 'leafy greens', 'baby leaf'], except: stable, perishable: true, plant: true },
  { from: since, name: 'melons', title: 'Melons, fresh', headings: ['080711', '080719'], whole: true, words: ['melon', 'cantaloupe', 'honeydew'], perishable: true, plant: true },
  { from: since, name: 'peppers', title: 'Peppers, fresh', headings: ['070960'], whole: true, words: ['bell pepper', 'peppers', 'jalapeño', 'serrano'], perishable: true, plant: true },
  { from: since, name: 'sprouts', title: 'Sprouts, fresh', headings: ['070999', '070890', '071290'], whole: false, words: ['sprout'], except: [...stable, 'brussels'], perishable: true, plant: true },
  { from: since, name: 'tomatoes', title: 'Tomatoes, fresh', headings: ['070200'], whole: true, words: ['tomato'], perishable: true, plant: true },
  { from: since, name: 'tropical-tree-fruits', title: 'Tropical tree fruits, fresh', headings: ['080450', '080720', '081090', '081060'], whole: false, words: ['mango', 'papaya', 'mamey', 'guava', 'lychee', 'jackfruit', 'starfruit', 'carambola', 'rambutan', 'longan'], except: [...stable, 'banana', 'pineapple', 'date', 'coconut', 'avocado', 'citrus'], perishable: true, plant: true },
  { from: since, name: 'fresh-cut-produce', title: 'Fruits and vegetables, fresh-cut', headings: ['07', '08'], whole: false, words: ['fresh-cut', 'fresh cut', 'sliced', 'diced', 'shredded', 'peeled'], except: stable, perishable: true, plant: true },
  { from: since, name: 'finfish', title: 'Finfish, fresh and frozen; smoked fish, refrigerated and frozen', headings: ['0302', '0303', '0304'], whole: true, words: ['salmon', 'tuna', 'cod', 'tilapia', 'mahi', 'grouper', 'snapper'], except: ['siluriformes', 'catfish'], perishable: true, plant: false },
  { from: since, name: 'smoked-finfish', title: 'Finfish, smoked', headings: ['030541', '030542', '030543', '030544', '030549'], whole: true, words: ['smoked salmon', 'smoked fish'], perishable: true, plant: false },
  { from: since, name: 'crustaceans', title: 'Crustaceans, fresh and frozen', headings: ['030611', '030612', '030614', '030615', '030616', '030617', '030619', '030631', '030632', '030633', '030634', '030635', '030636', '030639'], whole: true, words: ['shrimp', 'crab', 'lobster', 'crayfish'], perishable: true, plant: false },
  { from: since, name: 'molluscan-shellfish', title: 'Bivalve molluscs, fresh and frozen', headings: ['030711', '030712', '030721', '030722', '030731', '030732', '030771', '030772'], whole: true, words: ['oyster', 'clam', 'mussel', 'scallop'], except: ['shucked adductor'], perishable: true, plant: false },
  { from: since, name: 'deli-salads', title: 'Ready-to-eat deli salads, refrigerated', headings: ['1602', '1604', '1605', '2005', '2106'], whole: false, words: ['egg salad', 'potato salad', 'pasta salad', 'seafood salad', 'deli salad'], except: ['meat', 'frozen', 'canned'], perishable: true, plant: false },
]
