import { fatal } from '@customhouse/vocabulary/finding/condition.ts'
import { aeChapter } from '@customhouse/checks/authority.ts'

const filingActions = aeChapter('usage note (a)')
const corrections = aeChapter('usage note (gg)')

/** What can stand against filing, replacing, correcting or deleting an entry summary. */
export const summaryConditions = {
  notFoundForDelete: fatal('B25', {
    message: 'No entry summary is on file to delete',
    authority: filingActions,
    remedy: 'Check the entry number; nothing needs to be deleted',
  }),
  extraneousData: fatal('B24', {
    message: 'A deletion carries more than the data that name the entry summary',
    authority: aeChapter('10-record note 2'),
    remedy: 'Send only the action, the port, the filer code, the entry number and the entry type',
  }),
  underControl: fatal('B29', {
    message: 'The entry summary is under CBP control and was not returned to the filer',
    authority: filingActions,
    remedy: 'Take it off its statement before payment; after payment file a post summary correction or ask CBP to return it',
  }),
  liquidated: fatal('B30', {
    message: 'The entry summary is liquidated or scheduled to be',
    authority: filingActions,
    remedy: 'File a post summary correction while liquidation is more than 15 days away, or a protest afterwards (19 U.S.C. 1514)',
  }),
  cancelled: fatal('B31', {
    message: 'CBP has cancelled the entry summary under this number',
    authority: filingActions,
    remedy: 'File under another entry number',
  }),
  otherPort: fatal('B32', {
    message: 'The entry summary is on file in another port of entry',
    authority: seSteps(),
    remedy: 'Give the port on file, or delete the entry summary and file it again in the right port',
  }),
  entryInOtherPort: fatal('B22', {
    message: 'The entry under this number is on file in another port of entry',
    authority: seSteps(),
    remedy: 'Give the port of the entry, or change the port of the entry by an update first',
  }),
  alreadyConsolidated: fatal('B28', {
    message: 'The entry under this number is already accounted for by a consolidated entry summary',
    authority: aeChapter('usage note (z)'),
    remedy: 'Correct the consolidated entry summary instead',
  }),
  referenceMismatch: fatal('B35', {
    message: 'An addition of an entry summary that is on file must repeat the broker reference of the first filing',
    authority: filingActions,
    remedy: 'Repeat the broker reference, or send the change as a replacement',
  }),
  typeHasNoEntry: fatal('B67', {
    message: 'Warehouse withdrawals and military summaries have no entry for cargo release, but one is on file under this number',
    authority: aeChapter('usage note (ee)'),
    remedy: 'Check the entry number and the entry type',
  }),
  consolidatedAfterEntry: fatal('230', {
    message: 'A consolidated entry summary cannot carry the number of an entry that is itself on file for cargo release',
    authority: aeChapter('usage note (z)'),
    remedy: 'Use an entry number of its own for the consolidated entry summary',
  }),
  certifyWithImmediateDelivery: fatal('339', {
    message: 'The entry asked for immediate delivery, so its entry summary cannot ask for cargo release again',
    authority: seSteps('SE11 note 9'),
    remedy: 'File the entry summary without asking for cargo release',
  }),
  paymentNotAllowed: fatal('217', {
    message: 'A returned entry summary that was paid must not state how it will be paid',
    authority: aeChapter('usage note (y), correcting a rejected entry summary once payment has been made'),
    remedy: 'Leave out the payment type, the print date, the periodic month and the client branch',
  }),
  consolidationNotAllowed: fatal('257', {
    message: 'An entry summary under CBP control cannot claim consolidation',
    authority: aeChapter('usage note (z)'),
    remedy: 'Leave the consolidation indicator out; the releases on file stay as they are',
  }),
  correctionOnFile: fatal('B54', {
    message: 'A post summary correction is on file, so an ordinary entry summary is no longer accepted',
    authority: corrections,
    remedy: 'File a further post summary correction',
  }),
  notFoundForCorrection: fatal('B42', { message: 'No entry summary is on file to correct', authority: corrections, remedy: 'File the entry summary first' }),
  deleteByCorrection: fatal('B43', { message: 'A post summary correction cannot delete an entry summary', authority: corrections, remedy: 'Send the correction as a replacement' }),
  correctionPort: fatal('B44', { message: 'A post summary correction cannot change the port of entry', authority: corrections, remedy: 'Give the port of entry on file' }),
  correctionTooEarly: fatal('B45', {
    message: 'The entry summary is still under the filer\'s control, so it cannot be corrected after the fact',
    authority: corrections,
    remedy: 'Replace the entry summary instead',
  }),
  correctionNotAccepted: fatal('B46', {
    message: 'CBP has returned the entry summary, so it waits for a replacement and not for a post summary correction',
    authority: corrections,
    remedy: 'Replace the entry summary instead',
  }),
  correctionNotPaid: fatal('B47', { message: 'The entry summary is not yet paid', authority: corrections, remedy: 'File the correction after payment' }),
  correctionInformal: fatal('B49', { message: 'An informal entry cannot be corrected by a post summary correction', authority: corrections, remedy: 'Ask CBP to return the entry summary' }),
  correctionLiquidated: fatal('B50', {
    message: 'The entry summary is liquidated',
    authority: corrections,
    remedy: 'File a protest within 180 days of liquidation (19 U.S.C. 1514)',
  }),
  correctionTooClose: fatal('B51', {
    message: 'Liquidation is 15 days away or less',
    authority: corrections,
    remedy: 'Wait for liquidation and file a protest (19 U.S.C. 1514)',
  }),
  correctionReconciled: fatal('B52', {
    message: 'The entry summary is flagged for reconciliation, so it cannot be corrected by a post summary correction',
    authority: corrections,
    remedy: 'Settle the issue in the reconciliation entry',
  }),
  correctionUnderReview: fatal('B59', { message: 'CBP is reviewing the entry summary', authority: corrections, remedy: 'Wait for the end of the review' }),
  correctionCancelled: fatal('B56', { message: 'CBP has cancelled the entry summary', authority: corrections, remedy: 'File under another entry number' }),
  correctionImporter: fatal('286', {
    message: 'A post summary correction cannot change the importer of record',
    authority: corrections,
    remedy: 'Ask CBP to change the importer of record before the correction',
  }),
  typeChangeUnexplained: fatal('282', {
    message: 'The entry type changes, but no header reason says so',
    authority: corrections,
    remedy: 'Give reason H01, H02 or H14',
  }),
  typeUnchanged: fatal('281', {
    message: 'A header reason says that the entry type changes, but it is the one on file',
    authority: corrections,
    remedy: 'Leave out reasons H01, H02 and H14',
  }),
} as const

function seSteps(section = 'SE10 note 1, steps to change the port code'): string {
  return `CATAIR ACE Cargo Release v40 (July 2025), ${section}`
}
