// The summary opens the table in place; with script it opens over the page, and gives the focus back when it closes.
customElements.get('x-sizes') || customElements.define('x-sizes', class extends HTMLElement {
  connectedCallback() {
    const [fold, opener, panel] = ['details', 'summary', '.sizes__panel'].map(part => this.querySelector(part));
    opener.onclick = event => {
      event.preventDefault();
      const dialog = document.createElement('dialog');
      dialog.setAttribute('aria-labelledby', panel.querySelector('h2').id);
      dialog.innerHTML = '<form method="dialog"><button class="sizes__close"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M18 6 6 18"/><path d="m6 6 12 12"/></svg><span class="sr"></span></button></form>';
      dialog.querySelector('.sr').textContent = this.dataset.close;
      dialog.append(panel);
      dialog.onclick = at => { if (at.target === dialog) dialog.close(); };
      dialog.onclose = () => {
        fold.append(panel);
        dialog.remove();
        opener.focus();
      };
      this.append(dialog);
      dialog.showModal();
    };
  }
});
