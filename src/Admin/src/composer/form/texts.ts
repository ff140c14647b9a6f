import { i18n } from '../../i18n'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'
import '../../pick/texts'

i18n.global.mergeLocaleMessage('zh-CN', chinese)
i18n.global.mergeLocaleMessage('en', english)
