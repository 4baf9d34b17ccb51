import type { Period } from '@customhouse/vocabulary/measures/calendar.ts'

/** How long before arrival prior notice must be confirmed. */
export interface NoticeTime extends Period {
  readonly mode: 'road' | 'rail' | 'air' | 'water'
  /** CBP's mode of transport codes (CATAIR appendix) of this kind. */
  readonly transportModes: readonly string[]
  readonly hours: number
  readonly authority: string
}

/** 21 CFR 1.279(a); not earlier than 30 days before arrival through ACE, 21 CFR 1.279(b). */
export const noticeTimes: readonly NoticeTime[] = [
  { mode: 'road', transportModes: ['30', '31', '32', '33', '34'], hours: 2, from: '2009-05-06', authority: '21 CFR 1.279(a)(1)' },
  { mode: 'rail', transportModes: ['20', '21'], hours: 4, from: '2009-05-06', authority: '21 CFR 1.279(a)(2)' },
  { mode: 'air', transportModes: ['40', '41'], hours: 4, from: '2009-05-06', authority: '21 CFR 1.279(a)(3)' },
  { mode: 'water', transportModes: ['10', '11', '12'], hours: 8, from: '2009-05-06', authority: '21 CFR 1.279(a)(4)' },
]

/** A datum of prior notice: what it is, who has it, and where the law asks for it. */
export interface NoticeDatum {
  readonly key: 'submitter' | 'food' | 'quantity' | 'lot' | 'manufacturer' | 'registration' | 'grower' | 'production-country' | 'shipper' | 'shipping-country' | 'arrival' | 'importer' | 'consignee' | 'carrier' | 'product-code'
  readonly words: string
  readonly from: string
  readonly authority: string
}

/** 21 CFR 1.281(a), in our words. Paragraphs are named where their text was seen; those after the seventh were not, so that the section alone is cited. */
export const noticeData: readonly NoticeDatum[] = [
  { key: 'submitter', words: 'who submits the prior notice', from: 'importer', authority: '21 CFR 1.281(a)(1)' },
  { key: 'product-code', words: 'the complete FDA product code', from: 'importer', authority: '21 CFR 1.281(a)(5)(i)' },
  { key: 'food', words: 'the common or market name of the food', from: 'producer', authority: '21 CFR 1.281(a)(5)(ii)' },
  { key: 'quantity', words: 'the estimated quantity of the food', from: 'consignor', authority: '21 CFR 1.281(a)(5)(iii)' },
  { key: 'manufacturer', words: 'the manufacturer of food that is no longer in its natural state', from: 'processor', authority: '21 CFR 1.281(a)(6)' },
  { key: 'registration', words: 'the registration number of the manufacturing facility, or why it has none', from: 'processor', authority: '21 CFR 1.281(a)(6)' },
  { key: 'grower', words: 'the grower of food in its natural state', from: 'grower', authority: '21 CFR 1.281(a)(7)' },
  { key: 'production-country', words: 'the FDA country of production', from: 'producer', authority: '21 CFR 1.281(a)' },
  { key: 'shipper', words: 'the shipper', from: 'consignor', authority: '21 CFR 1.281(a)' },
  { key: 'shipping-country', words: 'the country that the food is shipped from', from: 'consignor', authority: '21 CFR 1.281(a)' },
  { key: 'arrival', words: 'port, day and time of arrival', from: 'carrier', authority: '21 CFR 1.281(a)' },
  { key: 'importer', words: 'the importer', from: 'importer', authority: '21 CFR 1.281(a)' },
  { key: 'consignee', words: 'the ultimate consignee', from: 'importer', authority: '21 CFR 1.281(a)' },
  { key: 'carrier', words: 'carrier and mode of transport', from: 'carrier', authority: '21 CFR 1.281(a)' },
]
