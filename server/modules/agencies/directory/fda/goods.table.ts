import type { DataAsked } from '../agency.ts'
import { likely } from '../data-asked.ts'

const seen = 'FDA regulates these goods; CBP\'s flags by tariff number were not obtained'

/** Goods that FDA is known to look at, by program, for people to read. Nothing is decided by them. */
export const likelyFdaGoods: Readonly<Record<string, readonly DataAsked[]>> = {
  FOO: likely(seen, '2016-12-29', {
    '02': 'Meat of game and other animals that FSIS does not inspect', '03': 'Fish and seafood', '04': 'Dairy produce, eggs, honey', '07': 'Vegetables', '08': 'Fruit and nuts', '09': 'Coffee, tea, spices',
    '10': 'Cereals', '11': 'Milling products', '15': 'Edible fats and oils', '16': 'Preparations of meat and fish', '17': 'Sugar and confectionery', '18': 'Cocoa', '19': 'Preparations of cereals', '20': 'Preparations of vegetables and fruit',
    '21': 'Other food preparations', '22': 'Beverages', '6911': 'Ceramic tableware that touches food', '6912': 'Ceramic tableware that touches food',
  }),
  COS: likely(seen, '2016-12-29', { 3303: 'Perfumes', 3304: 'Beauty and make-up preparations', 3305: 'Hair preparations', 3306: 'Oral hygiene', 3307: 'Shaving and bath preparations, deodorants', 3401: 'Soap, if sold as a cosmetic' }),
  DRU: likely(seen, '2016-12-29', { 3003: 'Medicaments, not in doses', 3004: 'Medicaments in doses', 2937: 'Hormones', 2941: 'Antibiotics' }),
  BIO: likely(seen, '2016-12-29', { 3001: 'Glands, organs and extracts', 3002: 'Blood, antisera, vaccines, cultures' }),
  DEV: likely(seen, '2016-12-29', { 9018: 'Medical instruments and appliances', 9019: 'Therapy and respiration apparatus', 9021: 'Orthopaedic appliances', 9022: 'X-ray apparatus', 9004: 'Spectacles', 3005: 'Dressings', 4015: 'Surgical gloves' }),
  RAD: likely(seen, '2016-12-29', { 8528: 'Monitors and television receivers', 8516: 'Microwave ovens', 9013: 'Lasers', 9022: 'X-ray apparatus', 8521: 'Video recorders with lasers', 8519: 'Sound apparatus with lasers' }),
  TOB: likely(seen, '2016-12-29', { 2402: 'Cigars and cigarettes', 2403: 'Other manufactured tobacco', 2404: 'Products with nicotine for inhalation or otherwise' }),
  VME: likely(seen, '2016-12-29', { 3003: 'Medicaments for animals', 3004: 'Medicaments for animals', 2309: 'Animal feed' }),
}
