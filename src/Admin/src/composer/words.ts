import { culture, i18n } from '../i18n'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'
import type { LocalText } from './model/types'

// The composer's words travel with the composer: nobody loads them who only looks at lists.
i18n.global.mergeLocaleMessage('zh-CN', { composer: chinese })
i18n.global.mergeLocaleMessage('en', { composer: english })

export const t = (key: string, values: Record<string, unknown> = {}) => i18n.global.t(`composer.${key}`, values)

/** A text in the reader's language, else in any. */
export function say(text: LocalText | string | null | undefined): string {
  if (typeof text === 'string') return text
  return text?.[culture.value] ?? text?.['zh-CN'] ?? Object.values(text ?? {})[0] ?? ''
}
