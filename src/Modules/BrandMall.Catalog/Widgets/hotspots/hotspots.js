// The points open and close by themselves, one at a time; this closes them on Escape and on a click elsewhere.
customElements.get('x-hotspots') || customElements.define('x-hotspots', class extends HTMLElement {
  connectedCallback() {
    this.elsewhere = event => {
      if (!(event.target.closest?.('details') && this.contains(event.target))) this.shut();
    };
    document.addEventListener('click', this.elsewhere);
    this.onkeydown = event => {
      if (event.key === 'Escape') this.shut()?.querySelector('summary').focus();
    };
  }

  disconnectedCallback() { document.removeEventListener('click', this.elsewhere); }

  shut() {
    const open = this.querySelector('details[open]');
    if (open) open.open = false;
    return open;
  }
});
