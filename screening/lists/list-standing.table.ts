import type { ListStanding } from './list-standing.ts'

/**
 * What a hit on a list does, since when, and by what law. A list that blocks property or bars import holds the goods; one that restricts exports, or
 * that another authority keeps, is looked at by an officer: that is this program's setting, no statute says it.
 */
export const listStandings: readonly ListStanding[] = [
  { list: 'ofac-sdn', title: 'Specially Designated Nationals and Blocked Persons List', publisher: 'OFAC, Department of the Treasury', effect: 'hold', from: '1995-01-01', isFromCertain: false, authority: '31 CFR chapter V (blocked property; e.g. 31 CFR 594.201, 560.201); 50 U.S.C. 1701-1706' },
  { list: 'ofac-consolidated', title: 'Consolidated list of non-SDN sanctions', publisher: 'OFAC, Department of the Treasury', effect: 'review', from: '2014-01-01', isFromCertain: false, authority: '31 CFR chapter V: each program says what is prohibited' },
  { list: 'bis-entity-list', title: 'Entity List', publisher: 'BIS, Department of Commerce', effect: 'review', from: '1997-02-03', isFromCertain: false, authority: '15 CFR 744.11, 744.16 and supplement no. 4 to part 744 (exports; no bar to import by itself)' },
  { list: 'bis-denied-persons', title: 'Denied Persons List', publisher: 'BIS, Department of Commerce', effect: 'review', from: '1979-01-01', isFromCertain: false, authority: '15 CFR 764.3(a)(2), 766.25 (exports; no bar to import by itself)' },
  { list: 'bis-unverified-list', title: 'Unverified List', publisher: 'BIS, Department of Commerce', effect: 'review', from: '2002-06-14', isFromCertain: false, authority: '15 CFR 744.15 and supplement no. 6 to part 744 (exports)' },
  { list: 'bis-military-end-user', title: 'Military End User List', publisher: 'BIS, Department of Commerce', effect: 'review', from: '2020-12-23', isFromCertain: true, authority: '15 CFR 744.21 and supplement no. 7 to part 744 (exports)' },
  { list: 'ddtc-debarred', title: 'AECA debarred parties', publisher: 'DDTC, Department of State', effect: 'review', from: '1985-01-01', isFromCertain: false, authority: '22 CFR 127.7; 22 U.S.C. 2778' },
  { list: 'isn-nonproliferation', title: 'Nonproliferation sanctions', publisher: 'ISN, Department of State', effect: 'review', from: '1992-01-01', isFromCertain: false, authority: 'Notices of the Department of State under the statute that each entry names' },
  { list: 'uflpa-entity-list', title: 'UFLPA Entity List', publisher: 'Forced Labor Enforcement Task Force, Department of Homeland Security', effect: 'hold', from: '2022-06-21', isFromCertain: true, authority: 'Uyghur Forced Labor Prevention Act, Pub. L. 117-78, sections 2(d)(2)(B) and 3; 19 U.S.C. 1307' },
  { list: 'un-security-council', title: 'United Nations Security Council consolidated list', publisher: 'United Nations', effect: 'review', from: '1999-10-15', isFromCertain: false, authority: 'Resolutions of the Security Council that each entry names; in the United States by 22 U.S.C. 287c' },
  { list: 'eu-financial-sanctions', title: 'Consolidated list of financial sanctions', publisher: 'European Union', effect: 'review', from: '2004-06-07', isFromCertain: false, authority: 'Regulations of the Council of the European Union that each entry names (foreign law: no bar to import into the United States by itself)' },
  { list: 'house-list', title: 'A list of one’s own', publisher: 'The operator', effect: 'review', from: '1900-01-01', isFromCertain: true, authority: 'Whoever keeps the list; no law' },
]
