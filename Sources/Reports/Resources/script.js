// What a reader can do with the page: choose a year, a country or a mineral, sort, filter, ask a value where it comes from,
// take tables away. Without this script the page reads as a document of one year.
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const years = Object.keys(data.tables).filter(group => group !== 'all');
  const state = { year: data.year, country: '', mineral: '' };
  const spaces = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' };
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  /** An element; attributes that are null are omitted, children that are strings are text. */
  function h(name, attributes = {}, ...children) {
    const element = document.createElementNS(spaces[['svg', 'rect', 'circle'].includes(name) ? 'svg' : 'html'], name);
    for (const [key, value] of Object.entries(attributes)) if (value != null) element.setAttribute(key, value);
    element.append(...children.filter(child => child != null));
    return element;
  }
  function button(text, action, label = null) {
    const made = h('button', { type: 'button', 'aria-label': label, title: label }, text);
    made.addEventListener('click', action);
    return made;
  }

  // MARK: - Cells: words, a number, null, or [letter, what it holds, ..., words]
  const words = cell => cell == null ? '–' : Array.isArray(cell) ? cell[cell.length - 1] : String(cell);
  const isInterval = cell => Array.isArray(cell) && 'ip'.includes(cell[0]);
  const isPrinted = cell => Array.isArray(cell) && 'pu'.includes(cell[0]);
  const isUnknown = cell => cell == null || cell[0] === 'u' && Array.isArray(cell) || cell === '–' || cell === 'unknown';

  /** What a cell sorts by: a number, or words in small letters; null where nothing is known. */
  function rank(cell) {
    if (isUnknown(cell)) return null;
    if (!Array.isArray(cell)) return typeof cell === 'number' ? cell : cell.toLowerCase();
    if (cell[0] === 'n') return cell[1];
    return 'ipc'.includes(cell[0]) ? (cell[2] == null ? cell[1] : (cell[1] + cell[2]) / 2) : words(cell).toLowerCase();
  }
  const compare = (a, b) => typeof a === typeof b ? (a < b ? -1 : a > b ? 1 : 0) : typeof a === 'number' ? -1 : 1;

  /** The bounds of a cell in words; null where it has none. */
  function bounds(cell) {
    if (Array.isArray(cell) && cell[0] === 'c') return `at least ${cell[1]}, at most ${cell[2]}`;
    if (!isInterval(cell)) return null;
    const [, low, high, open] = cell;
    const from = `${open & 1 ? 'above' : 'from'} ${plain(low)}`;
    return low === high ? `exactly ${plain(low)}`
      : high == null ? `${from}, no upper bound` : `${from} ${open & 2 ? 'to below' : 'to'} ${plain(high)}`;
  }
  /** The shortest text of a number as the report's own files write it. */
  function plain(value) {
    if (value == null || !Number.isFinite(value)) return '';
    const size = Math.abs(value);
    if (size === 0 || size >= 1e-4 && size < 2 ** 53) return String(value);
    const [digits, power] = value.toExponential().split('e');
    return `${digits.includes('.') || size < 1 ? digits : digits + '.0'}e${power[0]}${power.slice(1).padStart(2, '0')}`;
  }
  function bar(cell, scale) {
    const [, low, high, open] = cell;
    const place = value => Math.min(Math.max(value / scale, 0), 1) * 60;
    const [from, to] = [place(low), high == null ? 60 : place(high)];
    const rect = (kind, x, end) => h('rect', { class: kind, x, y: 1, width: Math.max(end - x, 0.5), height: 6 });
    const ring = at => h('circle', { class: 'open', cx: Math.min(Math.max(at, 3), 57), cy: 4, r: 2.5 });
    return h('svg', { class: 'bar', viewBox: '0 0 60 8', 'aria-hidden': 'true' }, rect('track', 0, 60),
      rect('solid', 0, from), to > from ? rect('pale', from, to) : null, ...(to - from < 2.5 ? [] : [open & 1 ? ring(from) : null, open & 2 ? ring(to) : null]));
  }

  // MARK: - Tables
  const tables = all('.table').map(box => ({ box, query: '', sort: null, name: box.dataset.table }));
  const tableOf = view => (data.tables[view.box.dataset.group === 'all' ? 'all' : state.year] || {})[view.name];

  /** Builds a table anew: its answer, tools, heading and notes; the rows come by fill. */
  function build(view) {
    const { box } = view;
    if (box.dataset.group !== 'all') box.dataset.group = state.year;
    const table = tableOf(view);
    if (!table) return box.replaceChildren(h('p', { class: 'unknown' }, `Nothing is known for this table in ${state.year}.`));
    const id = `t${box.dataset.group}-${view.name}`;
    const filter = h('input', { type: 'search', id: `${id}-filter`, autocomplete: 'off' });
    filter.value = view.query;
    filter.addEventListener('input', () => { view.query = filter.value; fill(view); });
    view.count = h('output', { for: `${id}-filter` });
    view.body = h('tbody');
    view.heads = table.shown.map(place => {
      const [, heading, kind] = table.columns[place];
      const head = h('th', { scope: 'col', class: isNumber(kind) ? 'number' : null },
        button(heading, () => { turn(view, place); fill(view); }));
      head.place = place;
      return head;
    });
    const [folded, open] = [true, false].map(is => table.notes.filter(([kind]) => (kind === 'omission') === is));
    box.replaceChildren(
      ...table.answer.map(text => h('p', { class: 'answer' }, text)),
      h('div', { class: 'tools' }, h('label', { for: filter.id }, 'Filter rows '), filter, view.count,
        button('CSV', () => download(`${view.name}.csv`, 'text/csv', csv(table)), `CSV of ${table.title}`),
        button('JSON', () => download(`${view.name}.json`, 'application/json', json(view.name, table)), `JSON of ${table.title}`)),
      h('div', { class: 'scroll', role: 'region', 'aria-labelledby': id },
        h('table', {}, h('caption', { id }, table.title), h('thead', {}, h('tr', {}, ...view.heads)), view.body)),
      ...open.map(([kind, text]) => h('p', { class: `note ${kind}` }, text)),
      ...(folded.length ? [h('details', { class: 'note' },
        h('summary', {}, `What is omitted, and why (${folded.length})`), ...folded.map(([, text]) => h('p', {}, text)))] : []));
    fill(view);
  }
  const isNumber = kind => ['number', 'interval', 'count'].includes(kind);

  /** Sorts by a column, the largest number or the first letter first; then the other way; then as the report has it. */
  function turn(view, place) {
    const first = isNumber(tableOf(view).columns[place][2]) ? -1 : 1;
    if (!view.sort || view.sort.place !== place) view.sort = { place, sign: first };
    else view.sort = view.sort.sign === first ? { place, sign: -first } : null;
  }
  /** Fills the rows that the filter, the country and the mineral leave, in the order asked for. */
  function fill(view) {
    const table = tableOf(view);
    if (!table) return;
    const query = view.query.trim().toLowerCase();
    let rows = table.rows.filter(row => isInFocus(row) &&
      (!query || table.shown.some(place => words(row[place]).toLowerCase().includes(query))));
    if (view.sort && table.shown.includes(view.sort.place)) {
      const { place, sign } = view.sort;
      const ranked = rows.map((row, at) => [rank(row[place]), at, row]);
      ranked.sort(([a, i], [b, j]) => (a == null) - (b == null) || (a == null ? 0 : sign * compare(a, b)) || i - j);
      rows = ranked.map(([, , row]) => row);
    }
    for (const head of view.heads) {
      const sign = view.sort && view.sort.place === head.place ? view.sort.sign : 0;
      if (sign) head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending'); else head.removeAttribute('aria-sort');
    }
    view.body.replaceChildren(...rows.map((row, at) => h('tr', {}, ...table.shown.map((place, column) => {
      const [, , kind, , scale] = table.columns[place], cell = row[place], isHead = place === table.header;
      const made = h(isHead ? 'th' : 'td', {
        scope: isHead ? 'row' : null, tabindex: at || column ? -1 : 0,
        class: words(cell).length > 32 ? 'long' : isNumber(kind) ? 'number' : null,
      }, words(cell), isInterval(cell) && scale ? bar(cell, scale) : null);
      made.value = { table, row, place };
      return made;
    }))));
    view.count.textContent = rows.length === table.rows.length ? `${rows.length} rows` : `${rows.length} of ${table.rows.length} rows`;
  }

  // MARK: - Country and mineral in focus
  /** Whether a row is about the country and the mineral chosen, or about something that a ribbon ties to them. */
  function isInFocus(row) {
    return ['country', 'mineral'].every(kind => {
      if (!state[kind]) return true;
      const ids = letter => row.slice(0, -1).filter(cell => Array.isArray(cell) && cell[0] === letter).map(cell => cell[1]);
      const [letter, otherLetter, other] = kind === 'country' ? ['k', 'm', 'mineral'] : ['m', 'k', 'country'];
      const own = ids(letter), others = ids(otherLetter);
      return own.length ? own.includes(state[kind])
        : !others.length || !tied.size || others.some(id => tied.has(`${other}:${id}`));
    });
  }
  /** What ribbons tie to the country or mineral chosen. */
  let tied = new Set();
  const chosen = () => ['country', 'mineral'].filter(kind => state[kind]).map(kind => `${kind}:${state[kind]}`);

  /** Fades all of the figure but `keys` and what ribbons tie to a single one; nothing where there is none. */
  function light(keys) {
    const ties = all('[data-part=figure] [data-from]').map(({ dataset }) => [dataset.from, dataset.to]).filter(ends => keys.every(key => ends.includes(key)));
    const lit = new Set([...keys, ...(keys.length === 1 ? ties.flat() : [])]);
    for (const mark of all('[data-part=figure] [data-id], [data-part=figure] [data-from]')) {
      const { id, from, to } = mark.dataset;
      const isLit = id ? lit.has(id) : keys.every(key => key === from || key === to);
      mark.classList.toggle('faded', keys.length > 0 && ties.length > 0 && !isLit);
    }
    return lit;
  }
  const keysOf = mark => mark.dataset.id ? [mark.dataset.id] : [mark.dataset.from, mark.dataset.to];
  const lightChosen = () => { tied = light(chosen()); };

  // MARK: - Figure: zoom and pan
  function equip() {
    const svg = document.querySelector('[data-part=figure] svg.figure');
    if (!svg) return;
    const frame = svg.parentElement;
    let zoom = 1;
    // The frame scrolls, by keys and fingers too, where the figure is larger than it; what was in its middle stays there.
    const enlarge = factor => {
      const [x, y] = [(frame.scrollLeft + frame.clientWidth / 2) / zoom, (frame.scrollTop + frame.clientHeight / 2) / zoom];
      zoom = Math.min(Math.max(zoom * factor, 1), 10);
      frame.classList.toggle('zoomed', zoom > 1);
      svg.style.width = svg.style.maxWidth = zoom > 1 ? `${zoom * 100}%` : '';
      frame.scrollTo(x * zoom - frame.clientWidth / 2, y * zoom - frame.clientHeight / 2);
    };
    frame.before(h('div', { class: 'tools' }, button('+', () => enlarge(1.5), 'Zoom in'),
      button('−', () => enlarge(1 / 1.5), 'Zoom out'), button('Whole', () => enlarge(0), 'Whole figure'),
      h('span', { class: 'hint' }, 'Point at a country or mineral to follow its ribbons; click to keep it.')));
    frame.addEventListener('wheel', event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      enlarge(event.deltaY < 0 ? 1.2 : 1 / 1.2);
    }, { passive: false });
    let grip = null, dragged = false;
    frame.addEventListener('pointerdown', event => { grip = event.pointerType === 'mouse' ? event : null; dragged = false; });
    addEventListener('pointerup', () => { grip = null; });
    frame.addEventListener('pointermove', event => {
      if (!grip) return;
      dragged = dragged || Math.hypot(event.clientX - grip.clientX, event.clientY - grip.clientY) > 4;
      if (dragged) frame.scrollBy(-event.movementX, -event.movementY);
    });
    svg.addEventListener('mouseover', event => {
      const mark = event.target.closest('[data-id], [data-from]');
      if (mark) light(keysOf(mark)); else lightChosen();
    });
    svg.addEventListener('mouseleave', lightChosen);
    svg.addEventListener('click', event => {
      const mark = event.target.closest('[data-id], [data-from]');
      if (dragged || !mark) return;
      const next = { country: '', mineral: '' };
      for (const [, kind, id] of keysOf(mark).map(key => key.match(/^(\w+):(.*)$/))) if (kind in next) next[kind] = id;
      choose(next.country === state.country && next.mineral === state.mineral ? { country: '', mineral: '' } : next);
    });
  }

  // MARK: - A value: where it comes from, how to cite it
  const detail = document.getElementById('detail');
  let pinned = null;
  const sourceText = at => {
    const [edition, series, printed, via] = data.sources[at];
    return `${edition} ${series}${printed ? ` = ${printed}` : ''}${via ? ` (via ${via})` : ''}`;
  };

  /** The sources of a value: those that print its token first. */
  function sourcesOf({ row, place }) {
    const token = isPrinted(row[place]) ? words(row[place]) : null, sources = row[row.length - 1];
    return token == null ? sources : [...sources].sort((a, b) => (data.sources[b][2] === token) - (data.sources[a][2] === token));
  }
  /** How a value came to be known; null for names and words. */
  function kindOf({ table, row, place }) {
    const cell = row[place];
    if (typeof cell === 'string' || 'mkl'.includes((cell || '?')[0])) return null;
    const kind = table.columns.findIndex(([name]) => name === 'kind' || name.endsWith('_kind'));
    // The column of kinds is about the first value of the row.
    if (kind >= 0 && place === row.findIndex(each => isInterval(each) || isPrinted(each))) return words(row[kind]);
    return isPrinted(cell) ? 'printed' : cell == null ? 'unknown' : 'computed from the sources of its row';
  }
  function cite(value) {
    const { table, row, place } = value;
    const sources = sourcesOf(value), cell = row[place];
    const editions = [...new Set(sources.map(at => data.sources[at][0]))].sort();
    const range = bounds(cell);
    return `${table.title}: ${words(row[table.header])}, ${table.columns[place][1]}: ${words(cell)}` +
      `${range && range !== `exactly ${words(cell)}` ? ` (${range})` : ''}${kindOf(value) ? `, ${kindOf(value)}` : ''}. ` +
      (sources.length ? `Sources of the row: ${sources.slice(0, 3).map(sourceText).join('; ')}${sources.length > 3 ? `; ${sources.length - 3} more` : ''}. ` : '') +
      editions.map(edition => data.editions[edition]).join(' ') + ` Compiled by ${data.program}.`;
  }
  function showDetail(cell) {
    const { table, row, place } = cell.value, held = row[place];
    const sources = sourcesOf(cell.value), range = bounds(held);
    const more = sources.length > 6 ? [h('p', {}, `and ${sources.length - 6} more, all in the CSV`)] : [];
    const pairs = [['Kind', kindOf(cell.value)], ['Bounds', range], ['As printed', isPrinted(held) ? words(held) : null]].filter(pair => pair[1]);
    const said = h('p', { class: 'citation', role: 'status' });
    const citing = button('Cite this number', async () => {
      said.textContent = cite(cell.value);
      try { await navigator.clipboard.writeText(said.textContent); citing.textContent = 'Copied'; }
      catch { citing.textContent = 'Select and copy the sentence below'; }
    });
    detail.replaceChildren(h('p', { class: 'what' }, `${words(row[table.header])}, ${table.columns[place][1]}`),
      h('p', { class: 'value' }, words(held)),
      h('dl', {}, ...pairs.flatMap(([name, text]) => [h('dt', {}, name), h('dd', {}, text)])),
      sources.length ? h('ul', {}, ...sources.slice(0, 6).map(at => h('li', {}, sourceText(at)))) : h('p', {}, 'No single source: counted over the table.'),
      ...more, citing, said);
    for (const other of all('[aria-describedby=detail]')) other.removeAttribute('aria-describedby');
    cell.setAttribute('aria-describedby', 'detail');
    detail.classList.add('shown');
  }
  function hideDetail() { detail.classList.remove('shown'); pinned = null; }
  function pin(cell) { showDetail(cell); pinned = cell; }
  const cellOf = event => event.target.closest && event.target.closest('.table tbody th, .table tbody td');
  document.addEventListener('mouseover', event => {
    const cell = cellOf(event);
    if (!pinned && cell) showDetail(cell); else if (!pinned && !detail.contains(event.target)) hideDetail();
  });
  document.addEventListener('focusin', event => { if (!pinned && cellOf(event)) showDetail(cellOf(event)); });
  document.addEventListener('click', event => {
    if (cellOf(event)) pin(cellOf(event)); else if (!detail.contains(event.target)) hideDetail();
  });
  document.addEventListener('keydown', event => {
    const cell = cellOf(event);
    if (event.key === 'Escape') { const back = pinned; hideDetail(); if (back) back.focus(); }
    if (!cell) return;
    const { parentElement: row, cellIndex: place } = cell;
    const beside = other => other && other.children[place];
    const next = { ArrowLeft: cell.previousElementSibling, ArrowRight: cell.nextElementSibling,
      ArrowUp: beside(row.previousElementSibling), ArrowDown: beside(row.nextElementSibling) }[event.key];
    if (event.key === 'Enter') { pin(cell); detail.querySelector('button').focus(); }
    else if (next) { [cell.tabIndex, next.tabIndex] = [-1, 0]; next.focus(); }
    else return;
    event.preventDefault();
  });

  // MARK: - Files
  const suffixes = { interval: ['_low', '_high', '_low_open', '_high_open', '_printed'], count: ['_at_least', '_at_most'],
    mineral: ['', '_name'], country: ['', '_name'] };

  /** The fields of a cell, as the report's own CSV files have them. */
  function fields(cell, kind) {
    const tag = Array.isArray(cell) ? cell[0] : '';
    if (kind === 'interval') {
      if (tag === 'u') return ['', '', '', '', cell[1]];
      if (!isInterval(cell)) return ['', '', '', '', ''];
      return [plain(cell[1]), plain(cell[2]), String(!!(cell[3] & 1)), String(!!(cell[3] & 2)), tag === 'p' ? cell[4] : ''];
    }
    if (kind === 'count') return tag === 'c' ? [String(cell[1]), String(cell[2])] : ['', ''];
    if (kind === 'mineral' || kind === 'country') return Array.isArray(cell) ? [cell[1], cell[2]] : ['', cell == null ? '' : words(cell)];
    if (cell == null) return [''];
    return [tag === 'l' ? cell[1].join('; ') : tag === 'n' ? plain(cell[1]) : words(cell)];
  }
  function csv(table) {
    const quoted = text => /[",\x00-\x1f]|^ | $|^\ufeff/.test(text) ? `"${text.replaceAll('"', '""').replaceAll('\0', '\ufffd')}"` : text;
    const line = texts => texts.map(quoted).join(',') + '\n';
    return line([...table.columns.flatMap(([name, , kind]) => (suffixes[kind] || ['']).map(end => name + end)), 'sources']) +
      table.rows.map(row => line([...table.columns.flatMap(([, , kind], at) => fields(row[at], kind)),
        row[row.length - 1].map(sourceText).join('; ')])).join('');
  }
  function json(name, table) {
    const value = cell => {
      if (!Array.isArray(cell)) return cell;
      const [tag, a, b, open, text] = cell;
      const interval = (low, high, printed) => ({ low, high, low_open: !!(open & 1), high_open: !!(open & 2), printed });
      if ('nl'.includes(tag)) return a;
      if ('mk'.includes(tag)) return { id: a, name: b };
      return tag === 'c' ? { at_least: a, at_most: b } : tag === 'u' ? interval(null, null, a) : interval(a, b, tag === 'p' ? text : null);
    };
    const source = ([edition, series, printed, via]) => ({ edition, series, printed: printed || null, via: via || null });
    return JSON.stringify({
      name, title: table.title, answer: table.answer,
      columns: table.columns.map(([name, heading, type, unit]) => ({ name, type, unit: unit || null, heading })),
      rows: table.rows.map(row => ({ ...Object.fromEntries(table.columns.map(([column], at) => [column, value(row[at])])),
        sources: row[row.length - 1].map(at => source(data.sources[at])) })),
      notes: table.notes.map(([kind, text]) => ({ kind, text })),
    }, null, 2) + '\n';
  }
  function download(name, type, text) {
    const link = h('a', { href: URL.createObjectURL(new Blob([text], { type })), download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // MARK: - Year, country, mineral, and the address that brings them back
  const partsOf = root => new Map(all('[data-part]', root).map(part => [part.dataset.part, [...part.childNodes]]));
  const shown = new Map([[data.year, partsOf(document)],
    ...all('template[data-year]').map(template => [template.dataset.year, partsOf(template.content)])]);
  const range = h('input', { type: 'range', id: 'year', min: 0, max: years.length - 1, step: 1 });
  const yearName = h('output', { for: 'year' });
  const selects = { country: h('select', { id: 'country' }), mineral: h('select', { id: 'mineral' }) };
  const clear = button('Show all', () => choose({ country: '', mineral: '' }));
  range.addEventListener('input', () => choose({ year: years[range.value] }));
  for (const kind in selects) selects[kind].addEventListener('change', () => choose({ [kind]: selects[kind].value }));

  /** The countries or minerals that the tables of the year name, by name. */
  function offer(kind) {
    const letter = kind === 'country' ? 'k' : 'm', names = new Map();
    for (const table of Object.values(data.tables[state.year])) {
      for (const cell of table.rows.flat()) if (Array.isArray(cell) && cell[0] === letter) names.set(cell[1], cell[2]);
    }
    if (state[kind] && !names.has(state[kind])) names.set(state[kind], `${state[kind]} (not in ${state.year})`);
    selects[kind].replaceChildren(h('option', { value: '' }, 'all'),
      ...[...names].sort((a, b) => a[1].localeCompare(b[1])).map(([id, name]) => h('option', { value: id }, name)));
    selects[kind].value = state[kind];
  }
  /** Takes over what changed and brings the page and its address up to date. */
  function choose(changes, keepsAddress = false) {
    const isNewYear = changes.year && changes.year !== state.year;
    Object.assign(state, changes);
    if (isNewYear) {
      for (const part of all('main [data-part], header [data-part]')) part.replaceChildren(...shown.get(state.year).get(part.dataset.part));
      for (const name of all('[data-year-name]')) name.textContent = state.year;
      if (!document.querySelector('[data-part=figure] .tools')) equip();
    }
    range.value = years.indexOf(state.year);
    range.setAttribute('aria-valuetext', state.year);
    yearName.textContent = state.year;
    ['country', 'mineral'].forEach(offer);
    clear.disabled = !chosen().length;
    lightChosen();
    hideDetail();
    for (const view of tables) if (isNewYear && view.box.dataset.group !== 'all' || !view.body) build(view); else fill(view);
    if (keepsAddress) return;
    const asked = Object.entries(state).filter(([, value]) => value).sort();
    history.replaceState(null, '', `#${new URLSearchParams(asked)}`);
  }
  function follow() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (!location.hash.includes('=')) return choose({}, true);
    const year = years.includes(asked.get('year')) ? asked.get('year') : state.year;
    choose({ year, country: asked.get('country') || '', mineral: asked.get('mineral') || '' }, true);
  }

  document.getElementById('controls').append(h('form', { 'aria-label': 'What is shown' },
    h('p', {}, h('label', { for: 'year' }, 'Year '), range, yearName),
    ...Object.keys(selects).map(kind => h('p', {}, h('label', { for: kind }, kind === 'country' ? 'Country ' : 'Mineral '), selects[kind])),
    clear));
  document.querySelector('form').addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', follow);
  equip();
  follow();
  // For those who measure: when the page was ready, in milliseconds.
  document.documentElement.dataset.ready = Math.round(performance.now());
})();
