import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import elementChinese from 'element-plus/es/locale/lang/zh-cn'
import elementEnglish from 'element-plus/es/locale/lang/en'
import chinese from './locales/zh-CN.json'
import english from './locales/en.json'

export type Culture = 'zh-CN' | 'en'
const remembered = 'brandmall.culture'

function first(): Culture {
  return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh-CN'
}

export const i18n = createI18n({ legacy: false, locale: first(), fallbackLocale: 'zh-CN', messages: { 'zh-CN': chinese, en: english } })

export const culture = computed(() => i18n.global.locale.value as Culture)
export const elementLocale = computed(() => (culture.value === 'en' ? elementEnglish : elementChinese))

export function speak(chosen: Culture) {
  i18n.global.locale.value = chosen
  localStorage.setItem(remembered, chosen)
  document.documentElement.lang = chosen
}

document.documentElement.lang = first()

/** What went wrong, in the reader's language where its code has a text, else as the server said it. */
export function sayProblem(problem: { code?: string; message?: string }): string {
  const { t, te } = i18n.global
  const key = `problem.${(problem.code ?? '').replaceAll('.', '_')}`
  if (problem.code && te(key)) return t(key)
  return problem.message || t('problem.server')
}
