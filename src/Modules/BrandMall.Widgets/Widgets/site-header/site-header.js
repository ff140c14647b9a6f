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
