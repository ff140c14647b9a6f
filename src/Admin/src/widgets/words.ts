import { i18n } from '../i18n'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'

// These words travel with the screens that say them.
i18n.global.mergeLocaleMessage('zh-CN', { widgetTypes: chinese, problem: chinese.problem })
i18n.global.mergeLocaleMessage('en', { widgetTypes: english, problem: english.problem })

export const t = (key: string, values: Record<string, unknown> = {}) => i18n.global.t(`widgetTypes.${key}`, values)
