import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const meltAndPour = '19 CFR 360.102 and 360.103(c); CATAIR Entry Summary Create/Update, 54-record type 08'
const licensing = '19 CFR 360.101 and 360.103'
const exclusions = 'Proclamation 10896 of February 10, 2025 (90 FR 9817), on product exclusions; 19 U.S.C. 1862'
const records = '19 CFR 141.89 (iron and steel); EN 10204'

/** What can be found of steel. */
export const steelConditions = {
  meltAndPourContradicted: fatal('steel-melt-and-pour-contradicted', {
    message: 'Two proofs name different countries in which the same steel was melted and poured', authority: meltAndPour,
    remedy: 'Have the mill that melted the steel certify its heat again, and withdraw the other certificate',
  }),
  meltAndPourUnproven: warning('steel-melt-and-pour-unproven', {
    message: 'The country of melt and pour is known for a part of the steel at most: no recognised mill certifies the rest', authority: meltAndPour,
    remedy: 'Hand in the mill test report of every heat, and each step between the heat and the goods, as credentials of recognised issuers',
  }),
  meltAndPourMixed: notice('steel-melt-and-pour-mixed', {
    message: 'The steel of one lot was melted and poured in several countries', authority: meltAndPour,
    remedy: 'Declare the goods apart by the country of their heats where they can be told apart',
  }),
  heatOfAnotherMill: fatal('steel-heat-of-another-mill', {
    message: 'Somebody other than the mill that numbered a heat claims to have made it', authority: records,
    remedy: 'Have the mill itself say how the heat was made, or give the heat the number of who made it',
  }),
  heatClaimedWithoutProof: warning('steel-heat-claimed-without-proof', {
    message: 'Somebody who is not recognised claims to have made a heat of another mill', authority: records,
    remedy: 'Have the mill itself say how the heat was made; what others say of it without proof counts for nothing',
  }),
  pieceWithoutHeat: warning('steel-piece-without-heat', {
    message: 'The goods lead back to no heat', authority: records,
    remedy: 'Hand in what the piece was cut or rolled from, back to the mill test report',
  }),
  weightsDiffer: warning('steel-report-weights-differ', {
    message: 'The pieces shipped weigh more than the mill test report certifies of them', authority: records,
    remedy: 'Weigh the goods again, or hand in the reports of all of them',
  }),
  licenceMissing: warning('steel-licence-missing', {
    message: 'No steel import licence of a recognised issuer covers the goods', authority: licensing,
    remedy: 'Apply for a licence before the entry summary is filed, and hand in the credential',
  }),
  licenceUnproven: warning('steel-licence-unproven', {
    message: 'A steel import licence is stated and not proven, or was taken back', authority: licensing,
    remedy: 'Hand in the licence as a credential of the Department of Commerce',
  }),
  licenceExpired: fatal('steel-licence-expired', {
    message: 'The steel import licence is not valid on the day of importation', authority: licensing,
    remedy: 'Apply for a new licence before the entry summary is filed',
  }),
  licenceAged: notice('steel-licence-aged', {
    message: 'The steel import licence was issued longer before the importation than licences are said to be valid', authority: licensing,
    remedy: 'See whether the licence is still valid in the system of the Department of Commerce, or apply for a new one',
  }),
  licenceOfAnotherImporter: fatal('steel-licence-other-importer', {
    message: 'The steel import licence is for another importer than the one who buys the goods', authority: licensing,
    remedy: 'Apply for a licence in the name of the importer',
  }),
  licenceQuantityExceeded: warning('steel-licence-quantity-exceeded', {
    message: 'The goods weigh more than the steel import licence covers', authority: licensing,
    remedy: 'Correct the quantity of the licence',
  }),
  licenceMeltAndPourDiffers: fatal('steel-licence-melt-and-pour-differs', {
    message: 'The steel import licence names another country of melt and pour than the heats of the goods', authority: licensing,
    remedy: 'Correct the licence, or the declaration',
  }),
  exclusionExpired: fatal('steel-exclusion-expired', {
    message: 'The product exclusion is not in force on the day of importation', authority: exclusions,
    remedy: 'Leave the exclusion out; none is granted or renewed any more',
  }),
  exclusionExhausted: fatal('steel-exclusion-exhausted', {
    message: 'The volume of the product exclusion is used up by these goods and those before them', authority: exclusions,
    remedy: 'Claim the exclusion for what is left of its volume alone',
  }),
  exclusionOfAnotherImporter: fatal('steel-exclusion-other-importer', {
    message: 'The product exclusion was granted to another importer', authority: exclusions,
    remedy: 'Leave the exclusion out: it is for those alone who are named in it',
  }),
  exclusionOfOtherGoods: fatal('steel-exclusion-other-goods', {
    message: 'The product exclusion is for goods of another tariff number', authority: exclusions,
    remedy: 'Leave the exclusion out for these goods',
  }),
  exclusionGrantedTooLate: warning('steel-exclusion-granted-too-late', {
    message: 'The product exclusion was granted after exclusions were ended', authority: exclusions,
    remedy: 'Leave the exclusion out: none is granted any more',
  }),
  exclusionUnproven: warning('steel-exclusion-unproven', {
    message: 'Nobody recognised says that the product exclusion was granted', authority: exclusions,
    remedy: 'Hand in the grant as a credential, or leave the exclusion out',
  }),
} as const
