import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

/** HMRC's schemas and annotated messages, and how two other validators judged each of them. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/wco/cds')
const program = resolve(import.meta.dirname, '../main.ts')

interface Baseline {
  readonly declarations: { readonly valid: readonly string[]; readonly invalid: Readonly<Record<string, unknown>> }
}

/** Judged by the whole path of the command; the paths of the baseline without the folder that the corpus does not have. */
function verdicts(paths: readonly string[]): readonly (readonly [string, unknown])[] {
  const { stdout } = spawnSync(process.execPath, ['--import', 'tsx', program, 'check', '--schemas', `${folder}/schemas`, '--json', ...paths.map((path) => `${folder}/${path}`)], { encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 26 })
  return stdout.trim().split('\n').map((line) => {
    const { file, schemaValid } = JSON.parse(line) as { readonly file: string; readonly schemaValid?: boolean }
    return [file.slice(folder.length + 1), schemaValid] as const
  })
}

describe.skipIf(!existsSync(folder))('customhouse check --schemas', () => {
  it('gives declarations of CDS the verdict of the published baseline, those that are hardly XML of the data model included', ({ annotate }) => {
    const { declarations: { valid, invalid } } = JSON.parse(readFileSync(`${folder}/validation-baseline-xmllint.json`, 'utf8')) as Baseline
    const present = (paths: readonly string[]): readonly string[] => paths.map((path) => path.replace('annotated_XML_samples/', '')).filter((path) => existsSync(`${folder}/${path}`))
    // Each of them is judged by the validator's own corpus test: a tenth of those that are valid is enough here
    const expected = [...present(valid).filter((_, index) => index % 10 === 0).map((path) => [path, true] as const), ...present(Object.keys(invalid)).map((path) => [path, false] as const)]
    // `_2MetaData`, a name that is no element of any schema, is a notification that no format claims
    const damaged = 'examples/TT_IM117a/01_DMSACC.xml'
    expect(verdicts([...expected.map(([path]) => path), damaged])).toEqual([...expected, [damaged, false]])
    void annotate(`${String(expected.length)} declarations judged`)
  })
})
