// Every filter is a link. This loads its page beside and puts the list in place, so that the filters stay open and the page stays where it is.
customElements.get('x-listing') || customElements.define('x-listing', class extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', this);
    this.addEventListener('keydown', this);
    window.addEventListener('popstate', this.back = () => this.isConnected && this.load(location.href, false));
  }
  disconnectedCallback() {
    window.removeEventListener('popstate', this.back);
  }
  handleEvent(event) {
    if (event.type === 'keydown') {
      if (event.key === 'Escape' && this.hasAttribute('data-open')) this.close();
      return;
    }
    const link = event.target.closest('a');
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    const href = link.getAttribute('href');
    if (href === '#filters') {
      event.preventDefault();
      this.setAttribute('data-open', '');
      this.querySelector('.filters__close').focus();
    } else if (href === '#products') {
      event.preventDefault();
      this.close();
    } else if (link.rel === 'nofollow' || link.closest('.pages')) {
      event.preventDefault();
      this.load(link.href, true, link);
    }
  }
  close() {
    this.removeAttribute('data-open');
    this.querySelector('.plp__open')?.focus();
  }
  async load(url, push, from) {
    this.setAttribute('aria-busy', 'true');
    this.loading?.abort();
    const loading = this.loading = new AbortController();
    try {
      const answer = await fetch(url, { signal: loading.signal });
      const list = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('x-listing');
      if (!answer.ok || !list) throw new Error('not a list');
      const name = from?.querySelector('.facet__name')?.textContent, turned = from?.closest('.pages');
      const at = this.querySelector('.filters__body')?.scrollTop;
      const shut = [...this.querySelectorAll('.facet:not([open]) summary')].map(summary => summary.textContent);
      this.className = list.className;
      this.replaceChildren(...list.childNodes);
      if (push) history.pushState(null, '', url);
      for (const facet of this.querySelectorAll('.facet')) facet.open = !shut.includes(facet.querySelector('summary').textContent);
      if (at) this.querySelector('.filters__body').scrollTop = at;
      if (name) [...this.querySelectorAll('.facet__name')].find(span => span.textContent === name)?.parentElement.focus({ preventScroll: true });
      if (turned) this.scrollIntoView({ block: 'start' });
    } catch (failure) {
      if (failure.name !== 'AbortError') location.href = url;
      return;
    } finally {
      if (this.loading === loading) this.removeAttribute('aria-busy');
    }
  }
});
