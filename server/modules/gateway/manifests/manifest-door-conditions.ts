import { fatal } from '@customhouse/vocabulary/finding/condition.ts'

const door = 'Customhouse, door for carriers’ reports'

export const notAReport = fatal('manifest-not-a-report', { message: 'The message is no report of a carrier, so that nothing of it was filed', authority: door, remedy: 'Send a manifest or an event of a conveyance: X12 309, 353 or 358, EDIFACT CUSCAR or CUSREP, or the data model with conveyanceReport' })
export const tooManyMessages = fatal('manifest-too-many-messages', { message: 'The interchange has more than 1,000 messages', authority: door, remedy: 'Send it in several interchanges' })
export const nothingRead = fatal('manifest-nothing-read', { message: 'No message can be read from the interchange', authority: door, remedy: 'Send at least one message, in a format that is named in Content-Type or can be told by its beginning' })
