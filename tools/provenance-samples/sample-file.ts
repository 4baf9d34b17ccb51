/** A sample to write: where under samples/, and what. */
export interface SampleFile {
  /** Under samples/, beginning with the area: `steel/01-mill-test-report.json`. */
  readonly path: string
  readonly content: string
}

/** What samples of an area are: tools/provenance-samples/AREA.ts exports this. */
export interface SampleArea {
  files(): Promise<readonly SampleFile[]>
}

/** A file of JSON, as samples are laid out. */
export function jsonFile(path: string, content: unknown): SampleFile {
  return { path, content: `${JSON.stringify(content, null, 2)}\n` }
}

/** A file with one token, or one line for each. */
export function textFile(path: string, ...lines: readonly string[]): SampleFile {
  return { path, content: lines.map((line) => `${line}\n`).join('') }
}
