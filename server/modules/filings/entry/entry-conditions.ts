import { fatal, notice } from '@customhouse/vocabulary/finding/condition.ts'
import { seChapter } from '@customhouse/checks/authority.ts'

/** What can stand against filing, changing or cancelling an entry for cargo release. CBP publishes no codes for these. */
export const entryConditions = {
  alreadyOnFile: fatal('entry-already-on-file', {
    message: 'An entry for cargo release is already on file under this entry number',
    authority: seChapter('SE10 note 1'),
    remedy: 'Send the change as a replacement or an update, or use another entry number',
  }),
  notOnFile: fatal('entry-not-on-file', {
    message: 'No entry for cargo release is on file under this entry number',
    authority: seChapter('SE10 note 1'),
    remedy: 'Check the entry number, or send the entry as an addition',
  }),
  numberSpent: fatal('entry-number-spent', {
    message: 'The entry under this number was cancelled, and the number of a cancelled entry cannot be used again',
    authority: seChapter('SE10 note 1'),
    remedy: 'File under a new entry number',
  }),
  released: fatal('entry-released', {
    message: 'The goods were released, so the entry can no longer be replaced',
    authority: seChapter('usage map for actions A and R, note 2'),
    remedy: 'Send an update of bill, manifest or port data within 15 days of release; correct anything else in the entry summary',
  }),
  updateTooLate: fatal('update-too-late', {
    message: 'More than 15 calendar days have passed since release, so the entry can no longer be updated',
    authority: seChapter('action U'),
    remedy: 'Correct the data in the entry summary',
  }),
  updateCarriesOtherData: fatal('update-carries-other-data', {
    message: 'An update carries data that only a replacement may change',
    authority: seChapter('SE10 note 1: an update carries SE10, SE11, SE15, SE16, SE17 and SE20 only'),
    remedy: 'Leave out parties and goods items, or send a replacement',
  }),
  portBoundToSummary: fatal('B22', {
    message: 'The port of entry cannot change while an entry summary for another port is on file',
    authority: seChapter('SE10 note 1, steps to change the port code'),
    remedy: 'Delete the entry summary, change the port of the entry, then file the entry summary again',
  }),
  contactMissing: fatal('contact-missing', {
    message: 'A replacement or cancellation names no contact',
    authority: seChapter('SE13'),
    remedy: 'Give the name and telephone number of a person to ask',
  }),
  reasonMissing: fatal('cancellation-reason-missing', {
    message: 'A cancellation gives no reason code that CBP knows',
    authority: seChapter('SE13 note 1'),
    remedy: 'Give a reason code from 01 to 12; 12 is for weekly zone entries of type 06 only',
  }),
  replacementReferenceMissing: fatal('replacement-reference-missing', {
    message: 'The reason given for the cancellation needs the number of what replaces the entry',
    authority: seChapter('SE13 note 1 and SE20 note 1'),
    remedy: 'Give the in-bond number (IB) with reason 02, the entry number (EN) with 03, the zone admission number (FTZ) with 04',
  }),
  correctionRequested: notice('correction-requested', {
    message: 'The entry is being reviewed, so this replacement became a request that an officer decides',
    authority: seChapter('usage map for actions A and R, note 2'),
    remedy: 'Wait for the decision; the entry on file is unchanged until then',
  }),
  cancellationRequested: notice('cancellation-requested', {
    message: 'The entry is being reviewed or was released, so this cancellation became a request that an officer decides',
    authority: seChapter('action D, note 2'),
    remedy: 'Wait for the decision; the entry on file is unchanged until then',
  }),
  immediateDeliveryFixed: fatal('immediate-delivery-fixed', {
    message: 'Immediate delivery cannot be withdrawn once the goods are released or the entry summary is on file',
    authority: seChapter('SE11 note 9'),
    remedy: 'Keep the request for immediate delivery',
  }),
  zoneEntryNotReplaced: fatal('zone-entry-not-replaced', {
    message: 'An entry of type 06 for cargo release cannot be replaced from the entry summary',
    authority: 'CATAIR Entry Summary Create/Update (July 2026), SE13-record',
    remedy: 'File the entry summary without asking for cargo release',
  }),
} as const
