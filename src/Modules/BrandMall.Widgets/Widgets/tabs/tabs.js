// Without this the panels stand below one another under their names; this makes a tab list of the names.
customElements.get('x-tabs') || customElements.define('x-tabs', class extends HTMLElement {
  connectedCallback() {
    this.querySelector('.tabset__list')?.remove();
    const holder = this.querySelector('.tabset__panels');
    this.panels = [...holder.children];
    if (this.panels.length === 0) return;
    const list = document.createElement('div');
    list.className = 'tabset__list';
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-label', holder.dataset.label);
    this.tabs = this.panels.map((panel, index) => {
      const tab = document.createElement('button');
      tab.type = 'button';
      tab.id = `${panel.id}-tab`;
      tab.setAttribute('role', 'tab');
      tab.setAttribute('aria-controls', panel.id);
      tab.textContent = panel.querySelector('.tab__label')?.textContent.trim() || index + 1;
      tab.onclick = () => this.choose(index);
      panel.setAttribute('role', 'tabpanel');
      panel.setAttribute('aria-labelledby', tab.id);
      panel.tabIndex = 0;
      return tab;
    });
    list.append(...this.tabs);
    list.onkeydown = event => this.walk(event);
    holder.before(list);
    this.choose(Math.max(0, this.panels.findIndex(panel => `#${panel.id}` === location.hash)));
  }

  walk(event) {
    const at = this.tabs.indexOf(document.activeElement), last = this.tabs.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.choose(to);
    this.tabs[to].focus();
  }

  choose(chosen) {
    this.tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', index === chosen);
      tab.tabIndex = index === chosen ? 0 : -1;
      this.panels[index].hidden = index !== chosen;
    });
  }
});
