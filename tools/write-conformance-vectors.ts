import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { allVectors } from './conformance-vectors/all-vectors.ts'
import { sampleKeys } from './conformance-vectors/sample-parties.ts'

/** Writes the vectors of the conformance profile and the sample keys that they are signed with. */
const folder = fileURLToPath(new URL('../conformance/gis/', import.meta.url))
const vectors = await allVectors()
mkdirSync(`${folder}vectors`, { recursive: true })
for (const name of readdirSync(`${folder}vectors`)) rmSync(`${folder}vectors/${name}`)
for (const vector of vectors) writeFileSync(`${folder}vectors/${vector.id}.json`, `${JSON.stringify(vector, undefined, 1)}\n`)
writeFileSync(`${folder}sample-keys.json`, `${JSON.stringify(sampleKeys(), undefined, 2)}\n`)
const count = (verified: boolean) => String(vectors.filter(({ expect }) => expect.verified === verified).length)
console.log(`${count(true)} that must be verified, ${count(false)} that must not`)
