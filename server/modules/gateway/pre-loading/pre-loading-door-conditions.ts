import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const door = 'Customhouse, door for air cargo before loading'

export const notAPreLoadingReport = fatal('pre-loading-not-a-report', { message: 'The message is no report of air cargo before loading, so that nothing of it was filed', authority: door, remedy: 'Send a preLoadingReport of air-manifest-json or air-manifest-xml, or a conveyanceReport of type PLD; manifests go to /manifests' })
export const tooManyMessages = fatal('pre-loading-too-many-messages', { message: 'The interchange has more than 1,000 messages', authority: door, remedy: 'Send it in several interchanges' })
export const nothingRead = fatal('pre-loading-nothing-read', { message: 'No message can be read from the interchange', authority: door, remedy: 'Send at least one message, in a format that is named in Content-Type or can be told by its beginning' })
