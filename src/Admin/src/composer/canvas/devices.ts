import type { Device } from '../model/types'

/** Widths people see pages in. The frame has them for real: media queries and `vh` answer as on the device. */
export const screens: { id: string; device: Device; width: number; height: number; icon: string }[] = [
  { id: 'desktop', device: 'desktop', width: 1440, height: 900, icon: 'monitor' },
  { id: 'laptop', device: 'desktop', width: 1280, height: 800, icon: 'monitor' },
  { id: 'tablet', device: 'tablet', width: 768, height: 1024, icon: 'tablet' },
  { id: 'mobile', device: 'mobile', width: 375, height: 812, icon: 'smartphone' },
]
