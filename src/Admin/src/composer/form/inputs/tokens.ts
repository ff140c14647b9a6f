import { computed, inject, shallowRef, watchEffect } from 'vue'
import { ask } from '../../../api'
import { culture } from '../../../i18n'
import type { Tokens } from '../../../theme/types'
import { formContext } from './props'

export interface ThemeToken { name: string; type: string; label: string; value: string }

const known = new Map<string, Promise<ThemeToken[]>>()

function load(site: string, language: string): Promise<ThemeToken[]> {
  const key = `${site} ${language}`
  let asked = known.get(key)
  if (!asked) {
    asked = ask<Tokens>(`/sites/${encodeURIComponent(site)}/theme/tokens?culture=${language}`)
      .then((said) => said.groups.flatMap((group) => group.tokens).map((token) => ({ name: token.name, type: token.type, label: token.label, value: said.own.tokens?.[token.name] ?? token.value ?? '' })))
    known.set(key, asked)
    // Who may not see the theme chooses without its names.
    asked.catch(() => known.delete(key))
  }
  return asked
}

/** The site's theme in words: what an editor may name instead of a value of his own. Empty where he may not see it. */
export function useTokens() {
  const form = inject(formContext)!
  const tokens = shallowRef<ThemeToken[]>([])
  watchEffect(() => {
    const site = form.value.site
    void load(site, culture.value).then((found) => form.value.site === site && (tokens.value = found), () => (tokens.value = []))
  })
  const ofType = (type: string) => computed(() => tokens.value.filter((token) => token.type === type))

  /** A setting's value as it looks, tokens filled in; they may name each other. */
  function shown(value: string): string {
    const name = value.startsWith('token:') ? value.slice(6) : null
    const said = name === null ? value : (tokens.value.find((token) => token.name === name)?.value ?? '')
    return said.replace(/var\(--([a-z0-9-]+)\)/g, (whole, other: string) => (other === name ? whole : shown(`token:${other}`)))
  }

  return { tokens, ofType, shown }
}
