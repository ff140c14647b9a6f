import { useI18n } from 'vue-i18n'
import { culture } from '../../i18n'
import type { LocalText, Problem } from '../model/types'
import { inLanguage } from './values/lists'
import { keyOf } from './values/problems'

/** Says names, languages and problems in the reader's language. */
export function useWords() {
  const { t, te } = useI18n()

  const say = (text: LocalText | string | null | undefined) => inLanguage(text, culture.value, 'zh-CN', 'en')

  const language = (locale: string) => new Intl.DisplayNames(culture.value, { type: 'language' }).of(locale) ?? locale

  /** A language in one or two letters. */
  const short = (locale: string) => (locale.startsWith('zh') ? '中' : locale.split('-')[0]!.toUpperCase())

  /** By its code; the server's own words where nobody here knows the code. */
  function problem(said: Pick<Problem, 'message' | 'code' | 'values'>): string {
    const { key, values } = keyOf(said)
    return said.code && te(key) ? t(key, values) : said.message
  }

  return { t, te, say, language, short, problem }
}
