export interface PriceBookName { name: string; title: string; currency: string; tier: string; rate: number; plus: number; guards: boolean }
export interface PriceEntry { minQty: number; from: string | null; until: string | null; amount: number; compareAt: number | null; approved: boolean; open: boolean }
export interface PricedVariant { sku: string; handle: string; title: string; options: string[]; image: string | null; entries: PriceEntry[]; effective: number | null; compareAt: number | null; from: string | null; floor: number | null }
export interface PriceList { of: PriceBookName; line: PriceBookName[]; rows: PricedVariant[]; next: number | null }

/** A field for date and time speaks the reader's clock, the server universal time. */
export function toLocal(instant: string | null): string {
  const at = instant ? new Date(instant) : null
  return at && !Number.isNaN(at.getTime()) ? new Date(at.getTime() - at.getTimezoneOffset() * 60000).toISOString().slice(0, 16) : ''
}

export const toInstant = (local: string): string | null => (local ? new Date(local).toISOString() : null)
