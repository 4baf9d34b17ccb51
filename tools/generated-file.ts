/** A committed file that is made from something else: where it is, and what must be in it. */
export interface GeneratedFile {
  readonly path: string
  readonly content: () => Promise<string>
}
