import { describe, expect, it } from 'vitest'
import { ago, instantAt, offset, wall } from './zone'

describe('the clock of a zone', () => {
  it('reads an instant as people there do', () => {
    expect(wall('2026-11-10T16:00:00Z', 'Asia/Shanghai')).toBe('2026-11-11 00:00')
    expect(wall('2026-07-01T12:30:00Z', 'Europe/Berlin')).toBe('2026-07-01 14:30')
  })

  it('finds the instant of a time there, summer and winter', () => {
    expect(instantAt('2026-11-11 00:00', 'Asia/Shanghai')).toBe('2026-11-10T16:00:00.000Z')
    expect(instantAt('2026-07-01 14:30', 'Europe/Berlin')).toBe('2026-07-01T12:30:00.000Z')
    expect(instantAt('2026-01-01 14:30', 'Europe/Berlin')).toBe('2026-01-01T13:30:00.000Z')
  })

  it('goes there and back at every hour of the day a clock is put back', () => {
    for (let hour = 4; hour < 24; hour++) {
      const shown = `2026-10-25 ${String(hour).padStart(2, '0')}:15`
      expect(wall(instantAt(shown, 'Europe/Berlin'), 'Europe/Berlin')).toBe(shown)
    }
  })

  it('says how far it is from UTC', () => {
    expect(offset('Asia/Shanghai')).toBe('UTC+8')
    expect(offset('Asia/Kolkata')).toBe('UTC+5:30')
    expect(offset('America/New_York', new Date('2026-01-15T00:00:00Z'))).toBe('UTC−5')
  })

  it('says how long ago something was', () => {
    const now = Date.parse('2026-11-11T12:00:00Z')
    expect(ago('2026-11-11T11:59:40Z', 'zh-CN', now)).toBe('刚刚')
    expect(ago('2026-11-11T11:15:00Z', 'zh-CN', now)).toBe('45分钟前')
    expect(ago('2026-11-10T12:00:00Z', 'en', now)).toBe('yesterday')
  })
})
