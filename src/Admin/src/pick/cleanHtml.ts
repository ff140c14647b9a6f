import purify from 'dompurify'

/** What rich text may hold: the server's own list (RichText), less what the editor could not show again. */
export const richTags = ['p', 'br', 'strong', 'b', 'em', 'i', 'u', 's', 'a', 'ul', 'ol', 'li', 'h2', 'h3', 'h4', 'blockquote', 'hr']
export const inlineTags = ['br', 'strong', 'b', 'em', 'i', 'u', 's', 'a']

/** Pasted markup, as rich text may hold it: words keep their structure and lose their clothes. */
export function cleanHtml(html: string, inline = false): string {
  return purify.sanitize(html.replace(/<(\/?)h1\b/gi, '<$1h2').replace(/<(\/?)h[56]\b/gi, '<$1h4'), { ALLOWED_TAGS: inline ? inlineTags : richTags, ALLOWED_ATTR: ['href', 'title'], ALLOWED_URI_REGEXP: /^(?:(?:https?|mailto|tel):|[/#?](?!\/))/i, ALLOW_DATA_ATTR: false, ALLOW_ARIA_ATTR: false })
}

/** Markup the editor would lose: then it is shown as source. */
export function isBeyondEditor(html: string, inline = false): boolean {
  const allowed = new Set(inline ? [...inlineTags, 'p'] : richTags)
  const seen = new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')
  return [...seen].some((element) => !allowed.has(element.localName) || element.hasAttribute('class') || element.hasAttribute('lang'))
}
