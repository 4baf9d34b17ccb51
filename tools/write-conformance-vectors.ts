import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readRequirements } from '@customhouse/cli/conformance/requirement.ts'
import { allVectors } from './conformance-vectors/all-vectors.ts'
import { profileText } from './conformance-vectors/profile-text.ts'
import { sampleKeys } from './conformance-vectors/sample-parties.ts'

/** Writes the vectors of the conformance profile, the sample keys that they are signed with, and the lists in its text. */
const folder = fileURLToPath(new URL('../conformance/gis/', import.meta.url))
const vectors = await allVectors()
mkdirSync(`${folder}vectors`, { recursive: true })
for (const name of readdirSync(`${folder}vectors`)) rmSync(`${folder}vectors/${name}`)
for (const vector of vectors) writeFileSync(`${folder}vectors/${vector.id}.json`, `${JSON.stringify(vector, undefined, 1)}\n`)
writeFileSync(`${folder}sample-keys.json`, `${JSON.stringify(sampleKeys(), undefined, 2)}\n`)
writeFileSync(`${folder}README.md`, profileText(readFileSync(`${folder}README.md`, 'utf8'), readRequirements(), vectors))
const count = (verified: boolean) => String(vectors.filter(({ expect }) => expect.verified === verified).length)
console.log(`${count(true)} that must be verified, ${count(false)} that must not`)
