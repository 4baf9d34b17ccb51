import type { Programme } from '../programme.ts'
import { leastDevelopedCountries } from '../country-groups.ts'

/** Generalized System of Preferences. */
export const generalizedPreferences: Programme = {
  name: 'generalized-preferences',
  title: 'Generalized System of Preferences',
  authority: 'HTSUS general note 4; 19 U.S.C. 2461 to 2467',
  claimCodes: ['A'],
  inForce: [{ from: '1976-01-01' }],
  lapses: [{ from: '2021-01-01', authority: '19 U.S.C. 2465: no duty-free treatment after 31 December 2020; claims may still be made against a later renewal' }],
  origins: [
    { country: 'AF' }, { country: 'AL' }, { country: 'DZ' }, { country: 'AO' }, { country: 'AR' }, { country: 'AM' },
    { country: 'AZ' }, { country: 'BZ' }, { country: 'BJ' }, { country: 'BT' }, { country: 'BO' }, { country: 'BA' },
    { country: 'BW' }, { country: 'BR' }, { country: 'BF' }, { country: 'MM' }, { country: 'BI' }, { country: 'KH' },
    { country: 'CM' }, { country: 'CV' }, { country: 'CF' }, { country: 'TD' }, { country: 'KM' }, { country: 'CG' },
    { country: 'CD' }, { country: 'CI' }, { country: 'DJ' }, { country: 'DM' }, { country: 'EC' }, { country: 'EG' },
    { country: 'ER' }, { country: 'SZ' }, { country: 'ET' }, { country: 'FJ' }, { country: 'GA' }, { country: 'GM' },
    { country: 'GE' }, { country: 'GH' }, { country: 'GD' }, { country: 'GN' }, { country: 'GW' }, { country: 'GY' },
    { country: 'HT' }, { country: 'ID' }, { country: 'IQ' }, { country: 'JM' }, { country: 'JO' }, { country: 'KZ' },
    { country: 'KE' }, { country: 'KI' }, { country: 'XK' }, { country: 'KG' }, { country: 'LB' }, { country: 'LS' },
    { country: 'LR' }, { country: 'MG' }, { country: 'MW' }, { country: 'MV' }, { country: 'ML' }, { country: 'MR' },
    { country: 'MU' }, { country: 'MD' }, { country: 'MN' }, { country: 'ME' }, { country: 'MZ' }, { country: 'NA' },
    { country: 'NP' }, { country: 'NE' }, { country: 'NG' }, { country: 'MK' }, { country: 'PK' }, { country: 'PG' },
    { country: 'PY' }, { country: 'PH' }, { country: 'LC' }, { country: 'VC' }, { country: 'WS' }, { country: 'ST' },
    { country: 'SN' }, { country: 'RS' }, { country: 'SL' }, { country: 'SB' }, { country: 'SO' }, { country: 'ZA' },
    { country: 'SS' }, { country: 'LK' }, { country: 'SR' }, { country: 'TZ' }, { country: 'TH' }, { country: 'TL' },
    { country: 'TG' }, { country: 'TO' }, { country: 'TN' }, { country: 'TV' }, { country: 'UG' }, { country: 'UA' },
    { country: 'UZ' }, { country: 'VU' }, { country: 'YE' }, { country: 'ZM' }, { country: 'ZW' }, { country: 'AI' },
    { country: 'IO' }, { country: 'CX' }, { country: 'CC' }, { country: 'CK' }, { country: 'FK' }, { country: 'HM' },
    { country: 'MS' }, { country: 'NU' }, { country: 'NF' }, { country: 'PN' }, { country: 'SH' }, { country: 'TK' },
    { country: 'VG' }, { country: 'WF' }, { country: 'EH' }, { country: 'IN', to: '2019-06-04' }, { country: 'TR', to: '2019-05-16' },
  ],
  unconfirmedOrigins: [],
  symbols: { 'A': ['A', 'A*', 'A+'] },
  symbolOrigins: { 'A+': leastDevelopedCountries },
  processingFee: { 'A': 'due' },
  processingFeeAuthority: '19 CFR 24.23(c)(1)(iv): products of least-developed beneficiaries alone are exempt, claimed or not',
}
