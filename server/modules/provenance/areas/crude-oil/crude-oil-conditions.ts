import { fatal, notice, warning } from '@customhouse/vocabulary/finding/condition.ts'

const entry = '19 U.S.C. 1484(a)(2)(B); 19 CFR 141.4'
const diluents = 'HTSUS general note 11(o), chapter 27; USMCA Annex 4-B, heading 27.09'
const gravity = 'HTSUS 2709.00.10 and 2709.00.20'
const titles = 'Petroleum and Natural Gas Act, RSBC 1996, c. 361'
const records = '19 U.S.C. 1508 and 1509; 91 FR 32985 (crude oil pipeline test)'

/** What can be found of oil in pipelines. */
export const crudeOilConditions = {
  diluentOverLimit: warning('crude-oil-diluent-over-limit', {
    message: 'More than 40 percent of the volume is diluent, so that its origin counts', authority: diluents,
    remedy: 'Show that the diluent originates too, or claim no preference',
  }),
  diluentWithinLimit: notice('crude-oil-diluent-disregarded', {
    message: 'The oil holds diluent of no more than 40 percent of its volume, whose origin is disregarded', authority: diluents,
    remedy: 'Keep the tickets of the blending with the certification of origin',
  }),
  sourcesUnknown: warning('crude-oil-sources-unknown', {
    message: 'Of which sources the oil consists cannot be said: volumes are missing, or are of different kinds', authority: records,
    remedy: 'State the volume of everything that went into the tank or the batch',
  }),
  ticketReplayed: fatal('crude-oil-ticket-replayed', {
    message: 'A meter ticket of the same number and carrier is given twice, for different deliveries', authority: records,
    remedy: 'Withdraw the ticket that was issued in error, or number it anew',
  }),
  crossingUnknown: warning('crude-oil-crossing-unknown', {
    message: 'No ticket says when the oil crossed the border, so that nobody can say who owned it then', authority: entry,
    remedy: 'Have the pipeline state the port of arrival in the ticket of the meter at the border',
  }),
  ownerUnknown: warning('crude-oil-owner-unknown', {
    message: 'The proven sales do not say who owned the oil when it crossed the border', authority: entry,
    remedy: 'Have each seller state its own sale as a credential; only customs sees them together',
  }),
  severalOwners: warning('crude-oil-several-owners', {
    message: 'Several parties owned parts of the oil when it crossed the border; each enters its own', authority: entry,
    remedy: 'Enter the volume of each owner apart',
  }),
  soldWithoutTitle: fatal('crude-oil-sold-without-title', {
    message: 'The oil was sold in transit by one who had not bought it, or more of it than was bought', authority: entry,
    remedy: 'Add the sale by which the seller bought it, or withdraw the sale that did not happen',
  }),
  gravityAgainstCode: warning('crude-oil-gravity-differs-from-code', {
    message: 'The measured gravity is that of another subheading: under 25 degrees A.P.I. is 2709.00.10, and 25 or more is 2709.00.20', authority: gravity,
    remedy: 'Classify the oil by the gravity that was measured where it was delivered',
  }),
  titleNotInForce: warning('crude-oil-title-not-in-force', {
    message: 'Oil or gas was drawn from a well when no title to it was in force', authority: titles,
    remedy: 'Hand in the title that was in force on the day of production',
  }),
  titleOfAnother: notice('crude-oil-title-of-another', {
    message: 'The title to the well is of another than the producer', authority: titles,
    remedy: 'Show the agreement by which the producer operates the well for the holder of the title',
  }),
} as const
