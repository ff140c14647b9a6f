// The box is a form and works without this. Typed words bring suggestions: arrows choose, Enter goes, Escape closes.
customElements.get('x-search') || customElements.define('x-search', class extends HTMLElement {
  connectedCallback() {
    this.input = this.querySelector('input');
    this.list = Object.assign(document.createElement('div'), { className: 'suggest', id: 'suggest-' + Math.random().toString(36).slice(2), hidden: true, role: 'listbox' });
    this.append(this.list);
    for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', this.list.id]]) this.input.setAttribute(name, value);
    this.input.addEventListener('input', () => { clearTimeout(this.soon); this.soon = setTimeout(() => this.ask(), 120); });
    this.input.addEventListener('focus', () => this.ask());
    this.input.addEventListener('keydown', event => this.key(event));
    this.addEventListener('focusout', event => this.contains(event.relatedTarget) || this.closest('dialog') || this.show(false));
  }
  async ask() {
    const q = this.input.value.trim();
    if (q === this.asked && !this.list.hidden) return;
    this.asking?.abort();
    const asking = this.asking = new AbortController();
    try {
      const answer = await fetch(this.dataset.suggest + '?q=' + encodeURIComponent(q), { signal: asking.signal });
      if (answer.ok) this.draw(q, await answer.json());
    } catch { /* typing went on, or there is no network: the form still works */ }
  }
  draw(q, found) {
    this.asked = q;
    this.chosen = -1;
    this.list.replaceChildren();
    const group = (title, items, fill) => {
      if (!items.length) return;
      const part = document.createElement('div');
      part.append(Object.assign(document.createElement('p'), { textContent: title }));
      this.list.append(part);
      for (const item of items) {
        const link = Object.assign(document.createElement('a'), { href: item.url, role: 'option', id: this.list.id + '-' + this.list.querySelectorAll('a').length });
        fill(link, item);
        part.append(link);
      }
    };
    const text = value => Object.assign(document.createElement('span'), { textContent: value });
    group(q ? this.dataset.words : this.dataset.hot, found.words, (link, word) => link.append(text(word.text)));
    group(this.dataset.categories, found.categories, (link, category) => link.append(text(category.title)));
    group(this.dataset.products, found.products, (link, product) => {
      if (product.image) link.append(Object.assign(document.createElement('img'), { src: product.image, alt: '', width: 48, height: 60, loading: 'lazy' }));
      const title = document.createElement('span');
      // The server marks what was typed and encodes the rest; it is read as a document of its own, never as markup of this one.
      for (const node of new DOMParser().parseFromString(product.html, 'text/html').body.childNodes) title.append(node.nodeName === 'MARK' ? Object.assign(document.createElement('mark'), { textContent: node.textContent }) : node.textContent);
      link.append(title);
      if (product.price) link.append(Object.assign(document.createElement('b'), { textContent: product.price }));
    });
    this.show(this.list.childElementCount > 0 && (this.contains(document.activeElement) || this.closest('dialog')));
  }
  show(open) {
    this.list.hidden = !open;
    this.input.setAttribute('aria-expanded', String(!!open));
    if (!open) this.input.removeAttribute('aria-activedescendant');
  }
  key(event) {
    const links = [...this.list.querySelectorAll('a')];
    if (event.key === 'Escape' && !this.list.hidden && !this.closest('dialog')) {
      this.show(false);
      event.preventDefault();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && links.length) {
      event.preventDefault();
      this.show(true);
      this.chosen = (this.chosen + (event.key === 'ArrowDown' ? 1 : -1) + links.length + 1) % (links.length + 1);
      links.forEach((link, index) => link.setAttribute('aria-selected', String(index === this.chosen)));
      const link = links[this.chosen];
      link ? this.input.setAttribute('aria-activedescendant', link.id) : this.input.removeAttribute('aria-activedescendant');
      link?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.isComposing && links[this.chosen] && !this.list.hidden) {
      event.preventDefault();
      links[this.chosen].click();
    }
  }
});

// The header's way to the search page opens the box where one is; without scripts it is a link like any other.
document.addEventListener('click', async event => {
  const link = event.target.closest('.head a[href$="/search"]');
  if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
  event.preventDefault();
  let pane = document.querySelector('.searchpane');
  if (!pane) {
    try {
      const page = new DOMParser().parseFromString(await (await fetch(link.href)).text(), 'text/html');
      const find = page.querySelector('.w-search-box .find');
      find.querySelector('.find__title')?.remove();
      pane = Object.assign(document.createElement('dialog'), { className: 'searchpane' });
      pane.setAttribute('aria-label', link.textContent.trim());
      const close = Object.assign(document.createElement('button'), { className: 'searchpane__close', type: 'button', textContent: '×' });
      close.addEventListener('click', () => pane.close());
      pane.addEventListener('click', outside => outside.target === pane && pane.close());
      find.append(close);
      pane.append(find);
      document.body.append(pane);
    } catch {
      location.href = link.href;
      return;
    }
  }
  pane.showModal();
  pane.querySelector('input').focus();
});
