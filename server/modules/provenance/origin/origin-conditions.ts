import { fatal, notice, warning, type Condition } from '@customhouse/vocabulary/finding/condition.ts'

const proof = '19 CFR 182.15 and 182.16; 19 U.S.C. 1508 and 1509'
const rules = '19 U.S.C. 4531(c); HTSUS general note 11(b)'

/** What can stand against a claim of origin, or be missing for it. */
export const originConditions = {
  notClaimed: notice('origin-not-claimed', {
    message: 'No origin is claimed for these goods', authority: proof,
    remedy: 'Hand in the certification of origin, or name a country of origin',
  }),
  agreementUnknown: warning('origin-agreement-unknown', {
    message: 'The agreement that the claim names has no rules of origin here', authority: rules,
    remedy: 'Claim by an agreement whose rules are known, or let customs decide by documents',
  }),
  agreementNotInForce: fatal('origin-agreement-not-in-force', {
    message: 'The agreement is not in force on this day', authority: rules, remedy: 'Withdraw the claim',
  }),
  countryNotParty: fatal('origin-country-not-party', {
    message: 'The country that the claim names is no party of the agreement', authority: rules, remedy: 'Correct the country, or withdraw the claim',
  }),
  nothingKnown: warning('origin-lineage-missing', {
    message: 'Nothing is known of how this lot came to be', authority: proof,
    remedy: 'Hand in evidence of the production of the lot: who made it, where, and of what',
  }),
  unproven: warning('origin-evidence-unproven', {
    message: 'The event that made this lot is stated without a recognised proof', authority: proof,
    remedy: 'Have the maker issue a credential for the event, or have its issuer recognised',
  }),
  withdrawn: warning('origin-evidence-withdrawn', {
    message: 'The proof of the event that made this lot is revoked or suspended', authority: proof,
    remedy: 'Ask the issuer for a proof that holds',
  }),
  accountsDiffer: warning('origin-accounts-differ', {
    message: 'An account of this lot without proof differs from the proven one: another country, or other materials', authority: proof,
    remedy: 'Find out which account is true, and have the other taken back',
  }),
  placesDiffer: warning('origin-places-differ', {
    message: 'The event that made this lot names more than one country', authority: proof,
    remedy: 'Have the issuer name the country of production once',
  }),
  placeUnknown: warning('origin-place-unknown', {
    message: 'The event that made this lot names no country', authority: rules, remedy: 'Have the maker state the place of production with its country',
  }),
  producedOutside: fatal('origin-produced-outside', {
    message: 'The lot was made outside the territory of the parties', authority: rules, remedy: 'Withdraw the claim, or correct the place of production',
  }),
  materialsUnknown: warning('origin-materials-unknown', {
    message: 'The event that made this lot does not say of what', authority: rules, remedy: 'Have the maker state the materials',
  }),
  cycle: warning('origin-cycle', {
    message: 'The lot is among its own materials', authority: proof, remedy: 'Have the issuers correct the events of the circle',
  }),
  classificationUnknown: warning('origin-classification-unknown', {
    message: 'No evidence states the commodity code of this lot', authority: 'HTSUS general note 11(o)', remedy: 'Have the maker state the commodity code to six digits',
  }),
  classificationDiffers: warning('origin-classification-differs', {
    message: 'Evidence states different commodity codes of this lot', authority: 'HTSUS general note 11(o)', remedy: 'Have the commodity code settled, if need be by a ruling (19 CFR part 177)',
  }),
  ruleUnknown: warning('origin-rule-unknown', {
    message: 'No rule for goods of this commodity code is known', authority: rules, remedy: 'Let customs decide by documents',
  }),
  ruleUncertain: warning('origin-rule-uncertain', {
    message: 'The text of the rule for goods of this commodity code is not certain, so nothing is decided by it', authority: rules, remedy: 'Let customs decide by documents',
  }),
  transitUncertain: warning('origin-transit-rule-uncertain', {
    message: 'The goods were outside the parties on their way, and the text of the rule on transit is not certain, so nothing is decided by it', authority: rules, remedy: 'Let customs decide by documents',
  }),
  ruleMissed: fatal('origin-rule-missed', {
    message: 'Materials that do not originate miss every way that the rule of the goods gives', authority: rules, remedy: 'Withdraw the claim, or show the origin of the materials',
  }),
  ruleNotShown: warning('origin-rule-not-shown', {
    message: 'It is not shown that the rule of the goods is met', authority: rules, remedy: 'Show the origin, codes, weights or values of the materials that the rule asks for',
  }),
  nonQualifying: fatal('origin-non-qualifying-operation', {
    message: 'What was done to the lot confers no origin', authority: '19 U.S.C. 4531(n)', remedy: 'Withdraw the claim',
  }),
  transitBroken: fatal('origin-transit-broken', {
    message: 'After the last production the goods were worked on outside the parties, or left the control of customs there', authority: 'USMCA article 4.18; 19 U.S.C. 4531(l)', remedy: 'Withdraw the claim',
  }),
  transitNotShown: warning('origin-transit-not-shown', {
    message: 'The goods were outside the parties, and it is not shown that they stayed under the control of customs', authority: 'USMCA article 4.18; 19 U.S.C. 4531(l)',
    remedy: 'Have the carrier or customs there state the control of customs and what was done',
  }),
  otherOrigin: fatal('origin-other-country-proven', {
    message: 'Recognised evidence names another country of origin', authority: '19 U.S.C. 1304; 19 CFR 134.1(b)', remedy: 'Correct the claim, or have the evidence corrected',
  }),
  otherOriginUnproven: warning('origin-other-country-stated', {
    message: 'A statement without proof names another country of origin', authority: '19 U.S.C. 1304; 19 CFR 134.1(b)', remedy: 'Find out which is true, and have the other taken back',
  }),
  countryUncertain: warning('origin-country-uncertain', {
    message: 'It cannot be told whether the last working changed the goods substantially', authority: '19 CFR 134.1(b); 19 CFR part 102', remedy: 'Let customs decide, if need be by a ruling (19 CFR part 177)',
  }),
  criterionNotShown: warning('origin-criterion-not-shown', {
    message: 'The goods originate by another criterion than the certification claims', authority: 'USMCA Annex 5-A; 19 CFR 182.12', remedy: 'Have the certification corrected',
  }),
  criterionStricter: notice('origin-criterion-stricter', {
    message: 'The goods meet a stricter criterion than the certification claims', authority: 'USMCA Annex 5-A; 19 CFR 182.12', remedy: 'Nothing needs to be done',
  }),
  twinContradictory: warning('origin-twin-contradictory', {
    message: 'The evidence of the shipment contradicts itself, so it carries no claim', authority: proof, remedy: 'Settle the contradictions that the other findings name',
  }),
  inventoryMethodChanged: warning('origin-inventory-method-changed', {
    message: 'The inventory method of the stock is another than before in the same fiscal year', authority: '19 U.S.C. 4531(g)(3)', remedy: 'Keep to one method for the fiscal year, and determine the withdrawals anew',
  }),
  stockNotOriginating: warning('origin-stock-not-originating', {
    message: 'By its inventory method not all that was taken from the commingled stock originates', authority: '19 U.S.C. 4531(g)', remedy: 'Claim the origin of the part that originates alone, or show the origin of what was received',
  }),
  certificationIncomplete: warning('origin-certification-incomplete', {
    message: 'The certification of origin lacks a minimum data element', authority: 'USMCA Annex 5-A; 19 CFR 182.12(b)', remedy: 'Have the certification completed',
  }),
  certificationUnproven: warning('origin-certification-unproven', {
    message: 'The certification of origin is stated without a recognised proof, or its proof was taken back', authority: 'USMCA Annex 5-A; 19 CFR 182.12', remedy: 'Have the certifier sign it',
  }),
  certificationMissing: warning('origin-certification-missing', {
    message: 'No certification of origin backs the claim', authority: 'USMCA article 5.2; 19 CFR 182.11(a)', remedy: 'Have the importer, exporter or producer certify the origin',
  }),
  blanketTooLong: warning('origin-blanket-period-too-long', {
    message: 'The blanket period of the certification is longer than twelve months', authority: 'USMCA article 5.2(5); 19 CFR 182.12(d)', remedy: 'Have a certification issued for twelve months at most',
  }),
  blanketOver: warning('origin-blanket-period-over', {
    message: 'The importation is not within the blanket period of the certification', authority: 'USMCA article 5.2(5); 19 CFR 182.12(d)', remedy: 'Have a certification issued for the period of the importation',
  }),
  certificationExpired: warning('origin-certification-expired', {
    message: 'The certification was signed longer ago than it holds, or after the day of importation', authority: 'USMCA article 5.2(6); 19 CFR 182.12(e)', remedy: 'Have a certification issued anew',
  }),
  certifierDiffers: warning('origin-certifier-not-entitled', {
    message: 'The certifier is neither importer, exporter nor producer', authority: 'USMCA article 5.2(1); 19 CFR 182.12(a)', remedy: 'Have one of them certify the origin',
  }),
  certifiedCodeDiffers: fatal('origin-certified-code-differs', {
    message: 'The certification classifies the goods otherwise than proven evidence', authority: 'USMCA Annex 5-A; 19 CFR 182.12(b)', remedy: 'Have the certification or the classification corrected',
  }),
  certifiedImporterDiffers: warning('origin-certified-importer-differs', {
    message: 'The certification of origin names another importer than the papers of the shipment', authority: 'USMCA Annex 5-A, element 5; 19 CFR 182.12(b)', remedy: 'Have a certification issued for this importer, or one that leaves the importer open; or correct the entry',
  }),
  criterionUnknown: warning('origin-criterion-unknown', {
    message: 'The agreement has no criterion of this letter', authority: 'USMCA Annex 5-A; 19 CFR 182.12(b)', remedy: 'Have the certification corrected',
  }),
  exchanged: warning('origin-exchanged', {
    message: 'The lot was delivered in exchange for another, so that nothing of the origin of the other passes on to it', authority: '19 CFR 182.11(b); 19 U.S.C. 4531(g)',
    remedy: 'Show of what the lot that was delivered was made, or keep an inventory of the fungible goods by one method',
  }),
  claimedCountryDiffers: warning('origin-claimed-country-not-shown', {
    message: 'The goods qualify, and it is not shown that they are of the country that the claim names', authority: '19 U.S.C. 1304; 19 CFR 134.1(b); 19 CFR part 102',
    remedy: 'Claim the country in which the goods were last changed substantially',
  }),
  claimedCodeDiffers: warning('origin-claimed-code-differs', {
    message: 'The claim classifies the goods otherwise than proven evidence', authority: 'HTSUS general note 11(o)', remedy: 'Correct the claim or the classification',
  }),
  certificationOfOthers: warning('origin-certification-of-other-goods', {
    message: 'The certification of origin does not name all lots of the goods', authority: 'USMCA Annex 5-A; 19 CFR 182.12(b)', remedy: 'Have the certification of the other lots handed in, or claim for those alone that it names',
  }),
  eventTooLarge: warning('origin-event-too-large', {
    message: 'The event that made this lot has more materials and products than are judged together', authority: proof, remedy: 'Have the maker state the productions one by one',
  }),
  notDirect: warning('origin-not-shipped-directly', {
    message: 'The goods were elsewhere on their way, and no through bill to the importing country is stated', authority: '19 CFR 10.175', remedy: 'Hand in the through bill of lading',
  }),
  noGoods: warning('origin-goods-unknown', {
    message: 'No lot of these goods is known', authority: proof, remedy: 'Hand in evidence that names the lots of the shipment',
  }),
} satisfies Record<string, Condition>
