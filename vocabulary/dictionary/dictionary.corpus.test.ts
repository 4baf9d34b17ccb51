import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DictionaryPlace } from './dictionary-place.ts'
import { dictionaryPlaces } from './dictionary.ts'
import { dictionaryElements, elementOf } from './dictionary-element.ts'

/** The WCO Data Model 3.6 subset as HMRC publishes it, as tables. */
const folder = resolve(import.meta.dirname, '../../../shared/reference/wco/dictionary')

describe.skipIf(!existsSync(folder))('the dictionary beside the published subset', () => {
  const byTags = new Map([...dictionaryPlaces.values()].map((place) => [tagsOf(place), place]))

  test.each(['DEC', 'RES', 'MetaData'])('has every path of %s with its id, position, cardinality, format and UNTDED number', (message) => {
    const rows = tableOf(`wco36_${message}_paths.csv`)
    expect(rows.length).toBeGreaterThan(5)
    const differences = rows.flatMap((row) => {
      const place = byTags.get((row.get('path') ?? '').replace('/od:', '/'))
      return place === undefined ? [`${row.get('path') ?? ''} is not there`] : differencesOf(place, row)
    })
    expect(differences).toEqual([])
    console.log(`${message}: ${String(rows.length)} paths`)
  })

  test('has all ids of the subset', () => {
    const ids = tableOf('wco36_ids.csv').map((row) => row.get('wco_id') ?? '')
    expect(ids).toHaveLength(250)
    expect(ids.filter((id) => elementOf(id) === undefined)).toEqual([])
  })

  test("describes elements in words of its own: never six words in a row of the WCO's", () => {
    const theirs = new Set(tableOf('wco36_ids.csv').flatMap((row) => runsOf(row.get('wco_description') ?? '')))
    const copied = [...dictionaryElements.values()].filter(({ description }) => runsOf(description).some((run) => theirs.has(run)))
    expect(copied.map(({ id }) => id)).toEqual([])
  })
})

function differencesOf(place: DictionaryPlace, row: ReadonlyMap<string, string>): string[] {
  const element = elementOf(place.id)
  const ours = {
    wco_id: /^MD/.test(place.id) ? '' : place.id,
    kind: place.kind === 'class' ? 'class' : 'attribute',
    xml_tag: place.tag,
    unique_position_id: String(place.uniquePosition ?? ''),
    min: String(place.min),
    max: place.max === undefined ? 'unbounded' : String(place.max),
    // The one format that the publisher's own messages do not keep is not taken over.
    format: place.id === 'MD017' ? 'an..3' : (element?.format ?? ''),
    tded_uid: element?.unTded ?? '',
  }
  // The declaration within a response is listed twice: as the reference, with how often it may stand, and as the root that it refers to.
  const isReference = row.get('xml_tag') === 'od:Declaration'
  const compared = (Object.keys(ours) as (keyof typeof ours)[]).filter((name) => place.path !== 'response/declaration' || (name === 'min' || name === 'max') === isReference)
  // Where the publication gives two numbers it gives the one that holds first; a question mark stands for none.
  const theirs = (name: string) => (row.get(name) ?? '').split(' | ')[0]?.replace('?', '') ?? ''
  return compared.filter((name) => ours[name] !== theirs(name)).map((name) => `${place.path} ${name}: ${ours[name]}, published ${theirs(name)}`)
}

function tagsOf(place: DictionaryPlace): string {
  return `${place.parent === undefined ? '' : tagsOf(place.parent)}/${place.tag}`
}

function runsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? []
  return words.slice(5).map((_, index) => words.slice(index, index + 6).join(' '))
}

function tableOf(name: string): ReadonlyMap<string, string>[] {
  const [header = [], ...rows] = recordsOf(readFileSync(join(folder, name), 'utf8'))
  return rows.map((row) => new Map(header.map((column, index) => [column, row[index] ?? ''])))
}

function recordsOf(csv: string): string[][] {
  const records: string[][] = [[]]
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') records.push([])
  }
  return records.filter((record) => record.length > 1)
}
