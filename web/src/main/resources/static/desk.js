// What every page does beyond its HTML: times in the reader's own zone. Pages read well without it.
(() => {
  'use strict';
  const DAY = { day: 'numeric', month: 'long', year: 'numeric' };
  const TIME = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' };
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const full = new Intl.DateTimeFormat('en-GB', { ...DAY, ...TIME });

  // The server's text is UTC: it becomes the title, the reader's own time the text.
  const localize = (root) => {
    for (const time of root.querySelectorAll('time[datetime*="T"]:not([data-utc])')) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      time.dataset.utc = time.textContent;
      time.title = time.textContent;
      time.textContent = full.format(moment).replace(' at ', ', ');
    }
  };

  if (zone && zone !== 'UTC' && zone !== 'Etc/UTC') {
    localize(document);
    for (const line of document.querySelectorAll('.zone')) {
      line.textContent = `Times are your own (${zone}); each shows UTC when pointed at.`;
    }
    document.addEventListener('htmx:load', (event) => localize(event.target));
  }
})();
