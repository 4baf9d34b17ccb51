import type { GoodsDeclaration } from '@customhouse/vocabulary/dictionary/generated/model-document.ts'
import type { DateText } from '@customhouse/vocabulary/measures/texts.ts'
import { momentOf } from '../manifest/read-moment.ts'
import type { ExportMode } from './export-codes.table.ts'

/** The number of a principal party as importers are known: nine digits and a suffix, 00 where it has none; undefined for another form. */
export function exporterNumberOf(stated: string | undefined): string | undefined {
  const [, two, seven, suffix] = /^([0-9]{2})-?([0-9]{7})([0-9A-Z]{2})?$/.exec((stated ?? '').trim().toUpperCase()) ?? []
  return two === undefined || seven === undefined ? undefined : `${two}-${seven}${suffix ?? '00'}`
}

/** The method of transport: by the two digits of the country where they are stated, else by the one of the data model. */
export function modeOf({ borderTransportMeans }: GoodsDeclaration, modes: ReadonlyMap<string, ExportMode>): ExportMode | undefined {
  return modes.get((borderTransportMeans?.nationalModeCode ?? borderTransportMeans?.modeCode ?? '').trim())
}

/** What an indicator says: the data model has true and false, other formats Y and N; undefined for anything else. */
export function saidBy(indicator: string | undefined): boolean | undefined {
  return new Map([['true', true], ['y', true], ['1', true], ['false', false], ['n', false], ['0', false]]).get((indicator ?? '').trim().toLowerCase())
}

/** The day on which the goods are to leave. */
export function exportDateOf({ goodsShipment }: GoodsDeclaration): DateText | undefined {
  return momentOf(goodsShipment?.exitDateTime)?.slice(0, 10)
}

type Item = NonNullable<NonNullable<GoodsDeclaration['goodsShipment']>['governmentAgencyGoodsItem']>[number]

/** Number of Schedule B or the tariff: the first of ten digits. */
export function exportNumberOf({ commodity }: Item): string | undefined {
  return (commodity?.classification ?? []).map(({ id = '' }) => id.replaceAll(/[.\s]/g, '')).find((id) => /^[0-9]{10}$/.test(id))
}

/** Value in whole dollars; undefined where none is stated. */
export function dollarsOf({ statisticalValueAmount }: Item): number | undefined {
  const text = statisticalValueAmount?.value ?? ''
  return /^[0-9]{1,12}(?:\.0*)?$/.test(text) ? Number(text) : undefined
}

/** Whether goods are of a kind that no exemption of value or destination frees: licensed, defense articles, used vehicles. */
export function isAlwaysFiled({ exportControl, commodity }: Item, isLicence: (code: string) => boolean): boolean {
  const { licenceTypeCode = '', munitionsCategoryCode, munitionsRegistrationId } = exportControl ?? {}
  return isLicence(licenceTypeCode) || munitionsCategoryCode !== undefined || munitionsRegistrationId !== undefined || (commodity?.vehicle ?? []).length > 0
}

/** The goods of a declaration, kind by kind. */
export function itemsOf({ goodsShipment }: GoodsDeclaration): readonly Item[] {
  return goodsShipment?.governmentAgencyGoodsItem ?? []
}
