import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSchedule, type ScheduleFormat, type ScheduleItem } from './read-schedule.ts'
import { packRow, unpackRow, type ScheduleRow } from './schedule-row.ts'

const header = 'HTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties'

// eslint-disable-next-line @typescript-eslint/require-await -- the reader takes bytes as they come, so a test gives them so
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(text: string | Uint8Array, format: ScheduleFormat, size = 7): Promise<readonly ScheduleItem[]> {
  const items: ScheduleItem[] = []
  for await (const item of readSchedule(pieces(typeof text === 'string' ? new TextEncoder().encode(text) : text, size), format)) items.push(item)
  return items
}

const rowsOf = (items: readonly ScheduleItem[]) => items.flatMap((item) => (item.kind === 'row' ? [item.row] : []))
const findingsOf = (items: readonly ScheduleItem[]) => items.flatMap((item) => (item.kind === 'finding' ? [item.finding] : []))

describe('readSchedule() of CSV', () => {
  it('reads rows with a byte order mark, quoted commas, line breaks in cells and lists of units', async () => {
    const file = `\uFEFF${header}\r\n"0101.30.00.00","1","Asses, all","[""No."",""m²""]","6.8%","Free\n(A+,AU)","15%","",""\r\n"","2","Other:","","","","","",""\n`
    const items = await read(file, 'csv', 3)
    expect(findingsOf(items)).toEqual([])
    expect(rowsOf(items)).toEqual([
      { code: '0101300000', indent: 1, description: 'Asses, all', units: ['No.', 'm²'], general: '6.8%', special: 'Free\n(A+,AU)', column2: '15%', quota: '', additional: '', footnotes: [] },
      { code: '', indent: 2, description: 'Other:', units: [], general: '', special: '', column2: '', quota: '', additional: '', footnotes: [] },
    ])
  })

  it('says on which line a row is wrong and goes on', async () => {
    const items = await read(`${header}\n0101,0,Horses,,,,,,\n01x1,0,Horses,,,,,,\n0102,minus,Cattle,,,,,,\n0101,0,Again,,,,,,\n0103,0,Swine,,,,,,\n`, 'csv')
    expect(rowsOf(items).map(({ code }) => code)).toEqual(['0101', '0103'])
    expect(findingsOf(items).map(({ code, pointer }) => [code, pointer.record?.recordNumber])).toEqual([['tariff-row-unreadable', 3], ['tariff-row-unreadable', 4], ['tariff-row-repeated', 5]])
  })

  it('refuses another file and an empty one', async () => {
    expect(findingsOf(await read('a,b,c\n1,2,3\n', 'csv')).some(({ severity }) => severity === 'fatal')).toBe(true)
    expect(findingsOf(await read('', 'csv')).map(({ severity }) => severity)).toEqual(['fatal'])
    expect(findingsOf(await read(`${header}\n"0101`, 'csv')).map(({ severity }) => severity)).toEqual(['fatal'])
  })

  it('ends when its source breaks off', async () => {
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(`${header}\n0101,0,Horses,,,,,,\n`)
      throw new Error('connection lost')
    }
    const items: ScheduleItem[] = []
    for await (const item of readSchedule(broken(), 'csv')) items.push(item)
    expect(findingsOf(items).at(-1)?.severity).toBe('fatal')
  })
})

describe('readSchedule() of JSON', () => {
  const object = { htsno: '0101.21.00', indent: '2', description: 'Purebred "breeding" {animals}', superior: null, units: ['No.'], general: 'Free', special: '', other: '20%', footnotes: [{ columns: ['general'], value: 'See 9903.88.15. ', type: 'endnote' }], quotaQuantity: null, additionalDuties: null, addiitionalDuties: null }

  it('reads the objects of the export, with their footnotes, however the bytes are cut', async () => {
    for (const size of [1, 2, 5, 64, 10_000]) {
      const items = await read(JSON.stringify([object, { ...object, htsno: '' }], null, 2), 'json', size)
      expect(findingsOf(items)).toEqual([])
      expect(rowsOf(items)[0]).toEqual({ code: '01012100', indent: 2, description: 'Purebred "breeding" {animals}', units: ['No.'], general: 'Free', special: '', column2: '20%', quota: '', additional: '', footnotes: ['See 9903.88.15.'] })
      expect(rowsOf(items)).toHaveLength(2)
    }
  })

  it('refuses a cut file, and what is no list', async () => {
    const whole = JSON.stringify([object, object])
    for (const text of ['', '{}', '[1]', 'null', whole.slice(0, -1), whole.slice(0, 40), `${whole}x`]) {
      expect(findingsOf(await read(text, 'json')).some(({ severity }) => severity === 'fatal')).toBe(true)
    }
  })

  it('passes over an object that is not a row', async () => {
    const items = await read('[{"a":1},{"htsno":"0101","indent":"0"}]', 'json')
    expect(findingsOf(items).map(({ pointer }) => pointer.record?.recordNumber)).toEqual([1])
    expect(rowsOf(items)).toHaveLength(1)
  })
})

describe('readSchedule() of any bytes', () => {
  it('never throws, and every finding names its line', async () => {
    const parts = fc.array(fc.constantFrom(header, '\n', '"', ',', '0101', '1', '[', ']', '{', '}', '{"htsno":"0101","indent":"0"}', ':', '\\', '\uFEFF', 'é'), { maxLength: 60 }).map((texts) => new TextEncoder().encode(texts.join('')))
    await fc.assert(fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }), parts), fc.constantFrom<ScheduleFormat>('csv', 'json'), fc.integer({ min: 1, max: 50 }), async (bytes, format, size) => {
      const items = await read(bytes, format, size)
      for (const finding of findingsOf(items)) expect(finding.pointer.record?.recordNumber).toBeGreaterThan(0)
    }), { numRuns: 300 })
  })
})

describe('packRow()', () => {
  it('keeps every row as one line', () => {
    const text = fc.string({ maxLength: 20 }).map((words) => words.replace(/\s+/g, ' ').trim())
    const listed = fc.array(text.map((words) => words.replaceAll('|', '/')).filter((words) => words !== ''), { maxLength: 3 })
    const row: fc.Arbitrary<ScheduleRow> = fc.record({ code: fc.constantFrom('', '0101', '0101210010'), indent: fc.integer({ min: 0, max: 40 }), description: text, units: listed, general: text, special: text, column2: text, quota: text, additional: text, footnotes: listed })
    fc.assert(fc.property(row, (given) => {
      expect(packRow(given)).not.toMatch(/\n/)
      expect(unpackRow(packRow(given))).toEqual(given)
    }))
  })
})
