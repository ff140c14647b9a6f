import '../composer/life/words'
import { i18n } from '../i18n'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'

i18n.global.mergeLocaleMessage('zh-CN', { navigation: chinese })
i18n.global.mergeLocaleMessage('en', { navigation: english })

export const t = (key: string, values: Record<string, unknown> = {}) => i18n.global.t(`navigation.${key}`, values)
