import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const door = 'Customhouse, door for exports'

export const notAnExport = fatal('export-not-a-declaration', { message: 'The message is no export declaration, so that nothing of it was filed', authority: door, remedy: 'Send electronic export information with declaration/unitedStates/export or type 830, or a declaration of type EX or CO, in any format of messages' })
export const tooManyMessages = fatal('export-too-many-messages', { message: 'The interchange has more than 1,000 messages', authority: door, remedy: 'Send it in several interchanges' })
export const nothingRead = fatal('export-nothing-read', { message: 'No message can be read from the interchange', authority: door, remedy: 'Send at least one message, in a format that is named in Content-Type or can be told by its beginning' })
