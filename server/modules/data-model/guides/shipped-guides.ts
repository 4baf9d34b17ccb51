import { dictionaryVersion } from '@customhouse/vocabulary/dictionary/dictionary.ts'
import { advancePassengerInformationRows } from './advance-passenger-information.table.ts'
import type { Guide } from './guide.ts'
import { guidePlaces } from './guide-rows.ts'
import { importDeclarationRows } from './import-declaration.table.ts'

/** The guides that the program ships, each in its first version. */
export const shippedGuides: readonly Guide[] = [
  {
    id: 'import-declaration',
    guideVersion: 1,
    title: 'Import declaration',
    purpose: 'The full declaration by which goods are released for free circulation, sent by the declarant or a representative before or when the goods arrive.',
    authority: 'After data set H1 of Annex B to Commission Delegated Regulation (EU) 2015/2446, as far as the subset carries it',
    dictionaryVersion,
    root: 'declaration',
    places: guidePlaces(importDeclarationRows),
  },
  {
    id: 'advance-passenger-information',
    guideVersion: 1,
    title: 'Advance passenger information',
    purpose: 'What an aircraft operator sends of a flight and of everyone aboard, in one list when the doors close; the same data that a PAXLST message carries.',
    authority: 'After the WCO/IATA/ICAO Guidelines on Advance Passenger Information, and ICAO Annex 9, chapter 9; documents after ICAO Doc 9303',
    dictionaryVersion,
    root: 'conveyanceReport',
    places: guidePlaces(advancePassengerInformationRows),
  },
]
