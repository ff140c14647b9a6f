import type { SettingDefinition } from '../../model/types'

export interface SettingGroup {
  id: string
  header: SettingDefinition | null
  settings: SettingDefinition[]
}

export const layoutTypes = new Set(['header', 'paragraph', 'divider'])
export const contentTab = 'content'

export const tabOf = (setting: SettingDefinition) => setting.tab || contentTab

/** The tabs a type has something for: in the order it names them, then as they come. */
export function tabsOf(settings: readonly SettingDefinition[], named: readonly string[], others: readonly string[] = []): string[] {
  const used = new Set([...settings.filter((setting) => !layoutTypes.has(setting.type)).map(tabOf), ...others])
  return [...new Set([...named, contentTab, 'style', ...used])].filter((tab) => used.has(tab))
}

/** The settings of a tab, each heading with what stands below it. Headings and lines that would stand alone are left out. */
export function groupsOf(settings: readonly SettingDefinition[], tab: string, shown: (setting: SettingDefinition) => boolean): SettingGroup[] {
  const groups: SettingGroup[] = [{ id: '', header: null, settings: [] }]
  for (const setting of settings.filter((each) => tabOf(each) === tab && shown(each))) {
    if (setting.type === 'header') groups.push({ id: setting.id, header: setting, settings: [] })
    else groups.at(-1)!.settings.push(setting)
  }
  return groups.map((group) => ({ ...group, settings: trimmed(group.settings) })).filter((group) => group.settings.length > 0)
}

function trimmed(settings: SettingDefinition[]): SettingDefinition[] {
  const isLine = (setting?: SettingDefinition) => setting?.type === 'divider'
  const kept = settings.filter((setting, index) => !isLine(setting) || (index > 0 && !isLine(settings[index - 1])))
  while (isLine(kept.at(-1))) kept.pop()
  return kept
}
