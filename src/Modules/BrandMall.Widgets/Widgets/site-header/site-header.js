// The drawer is a <details> and works without this: Escape and a link within the page close it, too.
customElements.get('x-menu') || customElements.define('x-menu', class extends HTMLElement {
  connectedCallback() {
    const drawer = this.querySelector('details');
    this.onkeydown = event => {
      if (event.key === 'Escape' && drawer.open) {
        drawer.open = false;
        drawer.querySelector('summary').focus();
      }
    };
    this.onclick = event => {
      if (event.target.closest('a')) drawer.open = false;
    };
  }
});

// Submenus open for pointer and focus by themselves: Escape puts them away until the pointer or the focus comes anew.
customElements.get('x-nav') || customElements.define('x-nav', class extends HTMLElement {
  connectedCallback() {
    const shut = event => { if (event.key === 'Escape') this.dataset.shut = ''; };
    this.onkeydown = shut;
    this.onmouseenter = () => document.addEventListener('keydown', shut);
    this.onmouseleave = () => {
      document.removeEventListener('keydown', shut);
      delete this.dataset.shut;
    };
    this.addEventListener('focusin', () => delete this.dataset.shut);
  }
});
