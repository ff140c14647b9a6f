import { i18n } from '../i18n'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'

// Said only where something is chosen, so they travel with the choosers and not with the shell.
i18n.global.mergeLocaleMessage('zh-CN', chinese)
i18n.global.mergeLocaleMessage('en', english)
