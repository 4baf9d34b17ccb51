/** Options of `customhouse screen`. */
export interface ScreeningOptions {
  readonly list?: readonly string[]
  readonly allow?: string
  readonly threshold?: number
  readonly kind?: 'person' | 'organisation' | 'vessel' | 'aircraft'
  readonly country?: string
  readonly born?: string
  readonly published?: string
  readonly pairs?: boolean
  readonly json?: boolean
}
