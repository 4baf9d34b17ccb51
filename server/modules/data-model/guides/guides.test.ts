import { describe, expect, it } from 'vitest'
import { checkDocument } from '@customhouse/vocabulary/dictionary/check-document.ts'
import { openDictionary, shippedVersion } from '../versions/dictionary-version.ts'
import { checkAgainstGuide } from './check-against-guide.ts'
import { artifactNames, guideArtifact } from './guide-artifacts.ts'
import { guideModel } from './guide-model.ts'
import { guideStyle } from './guide-style.ts'
import { publishGuide } from './publish-guide.ts'
import { sampleDocument } from './sample-document.ts'
import { sampleMessage } from './sample-messages.ts'
import { shippedGuides } from './shipped-guides.ts'

const dictionary = openDictionary(shippedVersion())

describe.each(shippedGuides.map((guide) => [guide.id, guide] as const))('the guide %s', (_id, guide) => {
  const model = guideModel(guide, dictionary)
  it('narrows the dictionary and nowhere widens it', () => {
    expect(publishGuide(guide, dictionary)).toMatchObject({ ok: true })
  })
  it('has a sample that follows it, and the whole dictionary', () => {
    const sample = sampleDocument(guide, model)
    const fatal = (found: ReturnType<typeof checkDocument>) => found.filter(({ severity }) => severity === 'fatal')
    expect([fatal(checkDocument(sample, model)), fatal(checkDocument(sample))]).toEqual([[], []])
  })
  it('demands what it says that it demands', () => {
    const { [guide.root]: _root, ...empty } = sampleDocument(guide, model)
    const demanded = guide.places.filter(({ path, min = 0 }) => min > 0 && path.split('/').length === 2).map(({ path }) => `/${path}`)
    const found = checkDocument({ ...empty, [guide.root]: {} }, model).filter(({ code }) => code === 'dictionary-missing').map(({ pointer }) => pointer.declaration)
    expect(found.toSorted()).toEqual(expect.arrayContaining(demanded.toSorted()))
  })
  it.each(artifactNames)('is published as %s, the same each time', (name) => {
    const { text } = guideArtifact(name, guide, dictionary)
    expect([text.length > 500, guideArtifact(name, guide, dictionary).text === text]).toEqual([true, true])
  })
})

describe('checkAgainstGuide()', () => {
  const [importDeclaration] = shippedGuides
  if (importDeclaration === undefined) throw new Error('No guide ships')
  const model = guideModel(importDeclaration, dictionary)
  it('refuses bytes that no format knows, an empty body, and any noise, without a throw', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), Buffer.from([0xff, 0xfe, 0, 0, 1]), Buffer.from('{"version":'), Buffer.from('[]'), Buffer.alloc(100_000, '[')]) expect(checkAgainstGuide(bytes, model).follows).toBe(false)
  })
  it('says of each document what is wrong by the guide', () => {
    const sample = sampleDocument(importDeclaration, model)
    const checked = checkAgainstGuide(Buffer.from(JSON.stringify({ ...sample, declaration: { ...sample.declaration, loadingListQuantity: { value: '1' } } })), model)
    expect(checked.documents[0]?.findings.map(({ code, pointer }) => [code, pointer.declaration])).toEqual([['dictionary-unknown-member', '/declaration/loadingListQuantity']])
  })
})

describe('samples in wire formats', () => {
  it.each([['import-declaration', 'wco-xml'], ['advance-passenger-information', 'edifact'], ['advance-passenger-information', 'data-model-json']])('carry %s by %s without loss, and follow the guide when they are read', (id, format) => {
    const guide = shippedGuides.find((one) => one.id === id)
    if (guide === undefined) throw new Error(`No guide ${id} ships`)
    const model = guideModel(guide, dictionary)
    const message = sampleMessage(sampleDocument(guide, model), format, new Date('2026-07-01T00:00:00Z'))
    const checked = checkAgainstGuide(message?.bytes ?? Buffer.alloc(0), model)
    expect([message?.lost, checked.format, checked.follows, checked.documents.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'fatal'))]).toEqual([0, format, true, []])
  })
  it('are none where the format has no message for it', () => {
    const [guide] = shippedGuides
    if (guide === undefined) throw new Error('No guide ships')
    const sample = sampleDocument(guide, guideModel(guide, dictionary))
    expect([sampleMessage(sample, 'no-format', new Date(0)), sampleMessage(sample, 'imo-fal-json', new Date(0))]).toEqual([undefined, undefined])
  })
})

describe('a guide page', () => {
  it('stands on its own: no script, and a style that no escaping alters', () => {
    const [guide] = shippedGuides
    if (guide === undefined) throw new Error('No guide ships')
    const { text } = guideArtifact('guide.html', guide, dictionary)
    expect([text.includes(guideStyle), /<script/.test(text), /https?:\/\//.test(text), text.includes('lang="en"')]).toEqual([true, false, false, true])
    const hostile = { ...guide, title: '<script>alert(1)</script>', places: guide.places.map((place) => ({ ...place, note: '"><img src=x>' })) }
    expect(guideArtifact('guide.html', hostile, dictionary).text).not.toMatch(/<script>|<img/)
  })
})
