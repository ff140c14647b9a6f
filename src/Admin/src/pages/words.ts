import '../composer/life/words'
import { i18n } from '../i18n'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'

i18n.global.mergeLocaleMessage('zh-CN', { pages: chinese })
i18n.global.mergeLocaleMessage('en', { pages: english })

export const t = (key: string, values: Record<string, unknown> = {}) => i18n.global.t(`pages.${key}`, values)
export const tn = (key: string, count: number) => i18n.global.t(`pages.${key}`, { count }, count)
