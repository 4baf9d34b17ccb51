import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const advanceData = '19 CFR 145.74; UPU Convention Regulations, forms CN 22 and CN 23'

/** What may be wrong with a postal item, or with an answer about one. */
export const postConditions = {
  itemIdMissing: fatal('post-item-id-missing', { message: 'The item has no identifier', authority: '19 CFR 145.74; UPU standard S10', remedy: 'State the identifier of the item' }),
  itemIdForm: fatal('post-item-id-form', { message: 'The identifier has not the form of a postal item identifier', authority: 'UPU standard S10', remedy: 'State two letters, nine digits and two letters of the country, without spaces' }),
  itemIdCheckDigit: fatal('post-item-id-check-digit', { message: 'The check digit of the item identifier is wrong', authority: 'UPU standard S10', remedy: 'Compare the identifier with the label of the item' }),
  senderMissing: fatal('post-sender-missing', { message: 'The item has no name of its sender', authority: advanceData, remedy: 'State the name and address of the sender' }),
  addresseeMissing: fatal('post-addressee-missing', { message: 'The item has no name of its addressee', authority: advanceData, remedy: 'State the name and address of the addressee' }),
  contentsMissing: fatal('post-contents-missing', { message: 'The item has no contents', authority: advanceData, remedy: 'State each kind of contents with its description' }),
  descriptionMissing: fatal('post-description-missing', { message: 'Contents have no description', authority: advanceData, remedy: 'Describe the contents in detail' }),
  answerEmpty: fatal('post-answer-empty', { message: 'The answer states no assessment, referral or error', authority: 'Customhouse description of the format', remedy: 'State how the item was assessed' }),
} as const
