import type { Assessment } from '@customhouse/vocabulary/assessment/assessment.ts'
import type { Declaration } from '@customhouse/vocabulary/declaration/declaration.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import type { Clock } from '../../platform/clock/index.ts'
import type { Access } from '../../platform/access/index.ts'
import type { Database, Sql } from '../../platform/database/index.ts'
import type { Http } from '../../platform/http/index.ts'
import { assessDeclaration } from './assessment/assess-declaration.ts'
import { differenceRoutes } from './differences/routes.ts'
import { measuresFor, type MeasureQuestion, type MeasuresFor } from './look-up/measures-for.ts'
import { lookUpRoutes } from './look-up/routes.ts'
import { noOperatorRows, type OperatorRow, type OperatorRows, type OperatorTable } from './operator-tables/operator-row.ts'
import { tablesWith } from './operator-tables/tables-with.ts'
import type { Measure } from './remedies/measure.ts'
import { refundsFor, type AssessedEntry, type RefundList } from './remedies/refunds-for.ts'
import { tariffRoutes } from './routes.ts'
import { createSchedule } from './schedule/schedule-book.ts'
import { sampleSchedule } from './schedule/sample-schedule.ts'
import type { LoadReport } from './schedule/load-report.ts'
import type { Schedule } from './schedule/schedule.ts'
import { loadRevision, readReports, readStored, storedVersion, readOperatorRows, writeOperatorRows, type LoadOptions, type StoredSchedule } from './store.ts'

export type { LoadReport } from './schedule/load-report.ts'
export type { Schedule } from './schedule/schedule.ts'
export type { LoadOptions } from './store.ts'

/** The tariff as it is known now: immutable, in memory, for pure decisions. */
export interface TariffBook extends Schedule {
  assess(declaration: Declaration, receivedOn: DateText): Assessment
  /** What besides the general rate may bear on goods of a line; nothing is decided by it. */
  measuresFor(question: MeasureQuestion): MeasuresFor
  /** What is to be given back on entries because a measure was held invalid; undefined for a name that no measure has. */
  refunds(measureName: string, entries: readonly AssessedEntry[]): RefundList | undefined
  /** The measures that a court held to be without authority. */
  measuresHeldInvalid(): readonly HeldInvalid[]
}

/** A measure held invalid: its name, by which refunds are asked for, and the numbers it was reported by. */
export interface HeldInvalid {
  readonly name: string
  readonly title: string
  readonly authority: string
  /** Eight-digit numbers of chapter 99. */
  readonly codes: readonly string[]
}

export interface Tariff {
  /** What is in memory; a sample excerpt until `refresh` or `reload` has found more. */
  book(): TariffBook
  /** Inside the caller's transaction: one small query, and a reading only when a revision was loaded since. */
  refresh(sql: Sql): Promise<TariffBook>
  /** The same in a transaction of its own, for the start. */
  reload(): Promise<TariffBook>
  loadSchedule(input: AsyncIterable<Uint8Array>, options: LoadOptions): Promise<LoadReport>
  /** What became of each loaded file, newest revision first. */
  reports(): Promise<readonly LoadReport[]>
  /** Rows of published notices: fee notices, case rates, rates that notes give, exchange rates, agriculture fees. */
  loadRows(table: OperatorTable, rows: readonly OperatorRow[]): Promise<void>
  operatorRows(): Promise<OperatorRows>
  routes(http: Http, access: Pick<Access, 'guard'>): void
}

export interface TariffNeeds {
  readonly database: Database
  readonly clock: Clock
}

/** Wires the module. Call `reload` once before the first assessment that must know the loaded revisions. */
export function createTariff(needs: TariffNeeds): Tariff {
  let stored: StoredSchedule = { version: '0', revisions: new Map(), rows: noOperatorRows }
  let book = bookOf(stored)

  const refresh = async (sql: Sql): Promise<TariffBook> => {
    if ((await storedVersion(sql)) === stored.version) return book
    const read = await readStored(sql, stored.revisions)
    // Two transactions may read at once: the one that saw less must not win.
    if (BigInt(read.version) > BigInt(stored.version)) {
      stored = read
      book = bookOf(stored)
    }
    return book
  }
  const reload = async (): Promise<TariffBook> => needs.database.system(refresh)
  const tariff: Tariff = {
    book: () => book,
    refresh,
    reload,
    async loadSchedule(input, options) {
      const report = await loadRevision(needs, input, options)
      if (report.outcome === 'loaded') await reload()
      return report
    },
    reports: async () => needs.database.system(readReports),
    async loadRows(table, rows) {
      await needs.database.system(async (sql) => writeOperatorRows(sql, table, { rows, at: needs.clock.now() }))
      await reload()
    },
    operatorRows: async () => needs.database.system(readOperatorRows),
    routes(http, access) {
      tariffRoutes(http, { tariff, access, clock: needs.clock })
      lookUpRoutes(http, { tariff, clock: needs.clock })
      differenceRoutes(http, { access, revisions: () => [...stored.revisions.values(), sampleSchedule] })
    },
  }
  return tariff
}

function bookOf(stored: StoredSchedule): TariffBook {
  const schedule = createSchedule([sampleSchedule, ...stored.revisions.values()], stored.version)
  const tables = {
    ...tablesWith(stored.rows),
    line: (code: string, on: DateText) => schedule.line(code, on),
    revisionOn: (on: DateText) => schedule.revisionOn(on),
  }
  return {
    ...schedule,
    measuresFor: (question) => measuresFor(question, tables.measures ?? []),
    assess: (declaration, receivedOn) => assessDeclaration(declaration, receivedOn, tables),
    refunds(measureName, entries) {
      const measure = tables.measures?.find(({ name, heldInvalid }) => name === measureName && heldInvalid !== undefined) ?? tables.measures?.find(({ name }) => name === measureName)
      return measure === undefined ? undefined : refundsFor(measure, entries)
    },
    measuresHeldInvalid: () => tables.measures?.flatMap(heldInvalid) ?? [],
  }
}

function heldInvalid({ name, title, codes, heldInvalid: judged }: Measure): readonly HeldInvalid[] {
  return judged === undefined ? [] : [{ name, title, authority: `${judged.authority}; ${judged.refundAuthority}`, codes }]
}
