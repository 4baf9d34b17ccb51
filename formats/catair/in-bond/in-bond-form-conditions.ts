import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const chapter = (part: string) => `CBP ACE ABI CATAIR, In-Bond, amendment 51, April 2026, ${part}`

export const actionUnknown = fatal('in-bond-action-unknown', { message: 'The action code is not one of this application', authority: chapter('QP10; WP10 note 1'), remedy: 'Send A, B or D in QP10; 1, 2, 5, 6, A or Z in WP10' })
export const containerNotServed = fatal('in-bond-container-not-served', { message: 'Arrival and export of single containers are not kept here', authority: chapter('WP10 note 1, codes 3 and 7'), remedy: 'Report the bill (2, 6) or the whole movement (1, 5)' })
export const dataMissing = fatal('in-bond-data-missing', { message: 'What this action needs is missing or unreadable', authority: chapter('QP10 note 4; WP10; WP20'), remedy: 'State it as the layout of the record has it' })
export const billActionDiffers = fatal('in-bond-bill-action-differs', { message: 'The action code of a bill does not go with that of the movement', authority: chapter('QP10 and QP30, Action Code'), remedy: 'Send bills with A where QP10 has A, with D where it has B, and none where it has D' })
export const recordNotAllowed = fatal('in-bond-record-not-allowed', { message: 'The record is not part of a deletion', authority: chapter('Delete In-bond / Bill of Lading (QP) Record Usage Map'), remedy: 'Send QP10 and QP30 to delete bills, QP10 alone to delete the movement' })
export const goodsMissing = fatal('in-bond-goods-missing', { message: 'A container states no goods', authority: chapter('QP71'), remedy: 'Describe the goods in QP71 after QP65' })
export const typeUnknown = fatal('in-bond-type-unknown', { message: 'The type of the movement is none of 61, 62 and 63', authority: chapter('QP10, In-bond Entry Type'), remedy: 'State 61, 62 or 63' })
