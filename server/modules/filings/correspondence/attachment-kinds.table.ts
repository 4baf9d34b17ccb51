/** A kind of file that may come with a message, and how its bytes begin; text has no such mark. */
export interface AttachmentKind {
  readonly mediaType: string
  readonly beginsWith: readonly number[]
}

/** Papers as people scan and export them. Nothing that runs in a browser is among them. */
export const attachmentKinds: readonly AttachmentKind[] = [
  { mediaType: 'application/pdf', beginsWith: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/png', beginsWith: [0x89, 0x50, 0x4e, 0x47] },
  { mediaType: 'image/jpeg', beginsWith: [0xff, 0xd8, 0xff] },
  { mediaType: 'text/plain', beginsWith: [] },
  { mediaType: 'text/csv', beginsWith: [] },
  { mediaType: 'application/json', beginsWith: [] },
]

export const attachmentBytesMax = 1_000_000
export const attachmentsMax = 5
