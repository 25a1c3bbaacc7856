// Draw over several bars of the histogram to see the days that they stand for.
(() => {
  'use strict';
  const chart = document.querySelector('svg[data-brush]');
  if (!chart) return;
  const bars = [...chart.querySelectorAll('a')];
  let first = null;

  const barAt = (event) => {
    const box = chart.getBoundingClientRect();
    const at = Math.floor(((event.clientX - box.left) / box.width) * bars.length);
    return Math.max(0, Math.min(bars.length - 1, at));
  };
  const between = (a, b) => [Math.min(a, b), Math.max(a, b)];
  const show = (from, to) =>
    bars.forEach((bar, i) => bar.classList.toggle('drawn', i >= from && i <= to));

  chart.addEventListener('pointerdown', (event) => {
    if (event.button === 0) first = barAt(event);
  });
  chart.addEventListener('pointermove', (event) => {
    if (first !== null) show(...between(first, barAt(event)));
  });
  chart.addEventListener('dragstart', (event) => event.preventDefault());
  window.addEventListener('pointerup', (event) => {
    if (first === null) return;
    const [from, to] = between(first, barAt(event));
    first = null;
    if (from === to) {
      show(-1, -1);
      return;
    }
    const address = new URL(bars[from].href.baseVal, location.href);
    address.searchParams.set('from', bars[from].dataset.from);
    address.searchParams.set('to', bars[to].dataset.to);
    location.assign(address);
  });
})();
