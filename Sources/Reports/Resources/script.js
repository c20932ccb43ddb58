// What a reader can do with the page: choose a list, a year, a country or a mineral, sort, filter, ask a value where it comes
// from, take tables away. Without this script the page reads as a document of one list and year.
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const lists = data.lists.map(([name]) => name);
  const state = { list: lists[0] || '', year: data.year, country: '', mineral: '' };
  const years = () => data.lists.length ? data.lists[lists.indexOf(state.list)][1] : [];
  /** The name of a group of tables and parts: of a year, or `all`, of the list chosen. */
  const groupOf = period => (lists.indexOf(state.list) > 0 ? `${lists.indexOf(state.list)}-` : '') + period;
  const spaces = { html: 'http://www.w3.org/1999/xhtml', svg: 'http://www.w3.org/2000/svg' };
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  /** The page's own words in its language, values in place of `{}`. */
  const filled = (text, ...values) => text.replace(/\{\}/g, () => values.shift());
  const t = (text, ...values) => filled((data.words || {})[text] || text, ...values);
  /** The language of words of the data: nothing where it is the page's. */
  const lang = text => data.words && !(text in data.words) ? 'en' : null;

  /** An element; attributes that are null are omitted, those that are functions hear the event; strings are text. */
  function h(name, attributes = {}, ...children) {
    const element = document.createElementNS(spaces[['svg', 'rect', 'circle'].includes(name) ? 'svg' : 'html'], name);
    for (const [key, value] of Object.entries(attributes)) {
      if (typeof value === 'function') element.addEventListener(key, value); else if (value != null) element.setAttribute(key, value);
    }
    element.append(...children.filter(child => child != null));
    return element;
  }
  const button = (text, click, label = null) => h('button', { type: 'button', 'aria-label': label, title: label, click }, text);

  // MARK: - Cells: words, a number, null, or [letter, what it holds, ..., words]
  const english = cell => cell == null ? '–' : Array.isArray(cell) ? cell[cell.length - 1] : String(cell);
  const words = cell => data.words && texts(cell).length ? texts(cell).map(text => t(text)).join('、') : english(cell);
  const texts = cell => Array.isArray(cell) && cell[0] === 'l' ? cell[1] : typeof cell === 'string' || cell && 'mk'.includes(cell[0]) ? [english(cell)] : [];
  const langOf = cell => texts(cell).map(text => /[a-z]{3}/.test(text) ? lang(text) : null).find(Boolean);
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
  function bounds(cell, t) {
    if (Array.isArray(cell) && cell[0] === 'c') return t('at least {}, at most {}', cell[1], cell[2]);
    if (!isInterval(cell)) return null;
    const [, low, high, open] = cell;
    if (low === high) return t('exactly {}', plain(low));
    const from = t(open & 1 ? 'above {}' : 'from {}', plain(low));
    return high == null ? t('{}, no upper bound', from) : t(open & 2 ? '{} to below {}' : '{} to {}', from, plain(high));
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
    const [, low, high, open] = cell, place = value => Math.min(Math.max(value / scale, 0), 1) * 60;
    const [from, to] = [place(low), high == null ? 60 : place(high)];
    const rect = (kind, x, end) => h('rect', { class: kind, x, y: 1, width: Math.max(end - x, 0.5), height: 6 });
    const ring = at => h('circle', { class: 'open', cx: Math.min(Math.max(at, 3), 57), cy: 4, r: 2.5 });
    return h('svg', { class: 'bar', viewBox: '0 0 60 8', 'aria-hidden': 'true' }, rect('track', 0, 60),
      rect('solid', 0, from), to > from ? rect('pale', from, to) : null, ...(to - from < 2.5 ? [] : [open & 1 ? ring(from) : null, open & 2 ? ring(to) : null]));
  }

  // MARK: - Tables
  const tables = all('.table').map(box =>
    ({ box, query: '', sort: null, name: box.dataset.table, isOfYear: box.dataset.group !== 'all' }));
  const groupFor = view => groupOf(view.isOfYear ? state.year : 'all');
  const tableOf = view => (data.tables[view.name] || {})[groupFor(view)];

  /** Builds a table anew: its answer, tools, heading and notes; the rows come by fill. */
  function build(view) {
    const { box } = view;
    const table = tableOf(view);
    box.dataset.group = groupFor(view);
    if (!table) return box.replaceChildren(h('p', { class: 'unknown' }, t('Nothing is known for this table: {}.', `${state.list}, ${state.year}`)));
    const id = `t${box.dataset.group}-${view.name}`;
    const input = () => { view.query = filter.value; fill(view); };
    const filter = h('input', { type: 'search', id: `${id}-filter`, autocomplete: 'off', value: view.query, input });
    [view.count, view.body] = [h('output', { for: `${id}-filter` }), h('tbody')];
    view.heads = table.shown.map(place => {
      const [, heading, kind] = table.columns[place];
      const head = h('th', { scope: 'col', class: isNumber(kind) ? 'number' : null, lang: lang(heading) },
        button(t(heading), () => { turn(view, place); fill(view); }));
      head.place = place;
      return head;
    });
    const [folded, open] = [true, false].map(is => table.notes.filter(([kind]) => (kind === 'omission') === is));
    box.replaceChildren(
      ...table.answer.map(text => h('p', { class: 'answer', lang: lang(text) }, t(text))),
      h('div', { class: 'tools' }, h('label', { for: filter.id }, t('Filter rows'), ' '), filter, view.count,
        button('CSV', () => download(`${view.name}.csv`, 'text/csv', csv(table)), `CSV: ${t(table.title)}`),
        button('JSON', () => download(`${view.name}.json`, 'application/json', json(view.name, table)), `JSON: ${t(table.title)}`)),
      h('div', { class: 'scroll', role: 'region', 'aria-labelledby': id },
        h('table', {}, h('caption', { id, lang: lang(table.title) }, t(table.title)), h('thead', {}, h('tr', {}, ...view.heads)), view.body)),
      ...open.map(([kind, text]) => h('p', { class: `note ${kind}`, lang: lang(text) }, t(text))),
      ...(folded.length ? [h('details', { class: 'note' },
        h('summary', {}, t('What is omitted, and why ({})', folded.length)), ...folded.map(([, text]) => h('p', { lang: lang(text) }, t(text))))] : []));
    fill(view);
  }
  const isNumber = kind => ['number', 'printed', 'interval', 'count'].includes(kind);

  /** Sorts by a column, the largest number or the first letter first; then the other way; then as the report has it. */
  function turn(view, place) {
    const first = isNumber(tableOf(view).columns[place][2]) ? -1 : 1, before = view.sort && view.sort.place === place ? view.sort.sign : 0;
    view.sort = before === -first ? null : { place, sign: before ? -first : first };
  }
  /** Fills the rows that the filter, the country and the mineral leave, in the order asked for. */
  function fill(view) {
    const table = tableOf(view);
    if (!table) return;
    const query = view.query.trim().toLowerCase();
    let rows = table.rows.filter(row => isInFocus(row) &&
      (!query || table.shown.some(place => words(row[place]).toLowerCase().includes(query))));
    if (view.sort && table.shown.includes(view.sort.place)) {
      const { place, sign } = view.sort, ranked = rows.map((row, at) => [rank(row[place]), at, row]);
      ranked.sort(([a, i], [b, j]) => (a == null) - (b == null) || (a == null ? 0 : sign * compare(a, b)) || i - j);
      rows = ranked.map(([, , row]) => row);
    }
    for (const head of view.heads) {
      const sign = view.sort && view.sort.place === head.place ? view.sort.sign : 0;
      if (sign) head.setAttribute('aria-sort', sign > 0 ? 'ascending' : 'descending'); else head.removeAttribute('aria-sort');
    }
    view.body.replaceChildren(...rows.map((row, at) => h('tr', {}, ...table.shown.map((place, column) => {
      const [, , kind, , scale] = table.columns[place], cell = row[place], isHead = place === table.header;
      return Object.assign(h(isHead ? 'th' : 'td', { scope: isHead ? 'row' : null, tabindex: at || column ? -1 : 0,
        class: words(cell).replace(/[^\x00-\x7f]/g, 'xxx').length > 32 ? 'long' : isNumber(kind) ? 'number' : null, lang: langOf(cell),
      }, words(cell), isInterval(cell) && scale ? bar(cell, scale) : null), { value: { table, row, place } });
    }))));
    view.count.textContent = rows.length === table.rows.length ? t('{} rows', rows.length) : t('{} of {} rows', rows.length, table.rows.length);
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
      const { id, from, to } = mark.dataset, isLit = id ? lit.has(id) : keys.every(key => key === from || key === to);
      mark.classList.toggle('faded', keys.length > 0 && ties.length > 0 && !isLit);
    }
    return ties.length ? lit : new Set();
  }
  const markOf = event => event.target.closest('[data-id], [data-from]');
  const keysOf = mark => mark.dataset.id ? [mark.dataset.id] : [mark.dataset.from, mark.dataset.to];
  const lightChosen = () => { tied = light(chosen()); };

  // MARK: - Figure: zoom and pan
  function equip() {
    const svg = document.querySelector('[data-part=figure] svg.figure');
    if (!svg) return;
    const frame = svg.parentElement;
    let zoom = 1, grip = null, dragged = false;
    // The frame scrolls, by keys and fingers too, where the figure is larger than it; what was in its middle stays there.
    const enlarge = factor => {
      const [x, y] = [(frame.scrollLeft + frame.clientWidth / 2) / zoom, (frame.scrollTop + frame.clientHeight / 2) / zoom];
      zoom = Math.min(Math.max(zoom * factor, 1), 10);
      frame.classList.toggle('zoomed', zoom > 1);
      svg.style.width = svg.style.maxWidth = zoom > 1 ? `${zoom * 100}%` : '';
      frame.scrollTo(x * zoom - frame.clientWidth / 2, y * zoom - frame.clientHeight / 2);
    };
    frame.before(h('div', { class: 'tools' }, button('+', () => enlarge(1.5), t('Zoom in')),
      button('−', () => enlarge(1 / 1.5), t('Zoom out')), button(t('Whole'), () => enlarge(0), t('Whole figure')),
      h('span', { class: 'hint' }, t('Point at a country or mineral to follow its ribbons; click to keep it.'))));
    frame.addEventListener('wheel', event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      enlarge(event.deltaY < 0 ? 1.2 : 1 / 1.2);
    }, { passive: false });
    frame.addEventListener('pointerdown', event => { grip = event.pointerType === 'mouse' ? event : null; dragged = false; });
    addEventListener('pointerup', () => { grip = null; });
    frame.addEventListener('pointermove', event => {
      if (!grip) return;
      dragged = dragged || Math.hypot(event.clientX - grip.clientX, event.clientY - grip.clientY) > 4;
      if (dragged) frame.scrollBy(-event.movementX, -event.movementY);
    });
    svg.addEventListener('mouseover', event => { if (markOf(event)) light(keysOf(markOf(event))); else lightChosen(); });
    svg.addEventListener('mouseleave', lightChosen);
    svg.addEventListener('click', event => {
      const mark = markOf(event);
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
    if (kind >= 0 && place === row.findIndex(each => isInterval(each) || isPrinted(each))) return english(row[kind]);
    return isPrinted(cell) ? 'printed' : cell == null ? 'unknown' : sourcesOf({ row, place }).length ? 'computed from the sources of its row' : 'computed';
  }
  function cite(value) {
    const { table, row, place } = value, sources = sourcesOf(value), cell = row[place], range = bounds(cell, t), kind = kindOf(value);
    const editions = [...new Set(sources.map(at => data.sources[at][0]))].sort(), more = sources.length - 3;
    return t('{}: {}, {}: {}', t(table.title), words(row[table.header]), t(table.columns[place][1]), words(cell)) +
      (range && range !== t('exactly {}', words(cell)) ? t(' ({})', range) : '') + (kind ? t(', {}', t(kind)) : '') + t('. ') +
      (sources.length ? t('Sources of the row: {}. ', sources.slice(0, 3).map(sourceText).join('; ') + (more > 0 ? t('; {} more', more) : '')) : '') +
      editions.map(edition => data.editions[edition]).join(' ') + t(' Compiled by {}.', data.program);
  }
  function showDetail(cell) {
    const { table, row, place } = cell.value, held = row[place];
    const sources = sourcesOf(cell.value), range = bounds(held, t);
    const more = sources.length - 6, kind = kindOf(cell.value);
    const pairs = [['Kind', kind && t(kind)], ['Bounds', range], ['As printed', isPrinted(held) ? words(held) : null]].filter(pair => pair[1]);
    const said = h('p', { class: 'citation', role: 'status' });
    const citing = button(t('Cite this number'), async () => {
      said.textContent = cite(cell.value);
      try { await navigator.clipboard.writeText(said.textContent); citing.textContent = t('Copied'); }
      catch { citing.textContent = t('Select and copy the sentence below'); }
    });
    detail.replaceChildren(...[h('p', { class: 'what' }, `${words(row[table.header])}, ${t(table.columns[place][1])}`),
      h('p', { class: 'value' }, words(held)),
      h('dl', {}, ...pairs.flatMap(([name, text]) => [h('dt', {}, t(name)), h('dd', {}, text)])),
      sources.length ? h('ul', { lang: lang('') }, ...sources.slice(0, 6).map(at => h('li', {}, sourceText(at))))
        : h('p', {}, t('No single source: computed from all that the page cites.')),
      more > 0 ? h('p', {}, t('and {} more, all in the CSV', more)) : null, citing, said].filter(Boolean));
    for (const other of all('[aria-describedby=detail]')) other.removeAttribute('aria-describedby');
    cell.setAttribute('aria-describedby', 'detail');
    detail.classList.add('shown');
  }
  function hideDetail() { detail.classList.remove('shown'); pinned = null; }
  const cellOf = event => event.target.closest && event.target.closest('.table tbody th, .table tbody td');
  document.addEventListener('mouseover', event => {
    const cell = cellOf(event);
    if (!pinned && cell) showDetail(cell); else if (!pinned && !detail.contains(event.target)) hideDetail();
  });
  document.addEventListener('focusin', event => { if (!pinned && cellOf(event)) showDetail(cellOf(event)); });
  document.addEventListener('click', event => {
    if (cellOf(event)) showDetail(pinned = cellOf(event)); else if (!detail.contains(event.target)) hideDetail();
  });
  document.addEventListener('keydown', event => {
    const cell = cellOf(event), back = pinned;
    if (event.key === 'Escape') { hideDetail(); if (back) back.focus(); }
    if (!cell) return;
    const { parentElement: row, cellIndex: place } = cell;
    const beside = other => other && other.children[place];
    const next = { ArrowLeft: cell.previousElementSibling, ArrowRight: cell.nextElementSibling,
      ArrowUp: beside(row.previousElementSibling), ArrowDown: beside(row.nextElementSibling) }[event.key];
    if (event.key === 'Enter') { showDetail(pinned = cell); detail.querySelector('button').focus(); }
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
      if (!isInterval(cell)) return ['', '', '', '', tag === 'u' ? cell[1] : ''];
      return [plain(cell[1]), plain(cell[2]), String(!!(cell[3] & 1)), String(!!(cell[3] & 2)), tag === 'p' ? cell[4] : ''];
    }
    if (kind === 'count') return tag === 'c' ? [String(cell[1]), String(cell[2])] : ['', ''];
    if (kind === 'mineral' || kind === 'country') return Array.isArray(cell) ? [cell[1], cell[2]] : ['', cell == null ? '' : english(cell)];
    if (cell == null) return [''];
    return [tag === 'l' ? cell[1].join('; ') : tag === 'n' ? plain(cell[1]) : english(cell)];
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
    const href = URL.createObjectURL(new Blob([text], { type }));
    h('a', { href, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  }

  // MARK: - Year, country, mineral, and the address that brings them back
  const partsOf = root => new Map(all('[data-part]', root).map(part => [part.dataset.part, [...part.childNodes]]));
  const shown = new Map([[data.year, partsOf(document)], ['all', partsOf(document)],
    ...all('template[data-group]').map(template => [template.dataset.group, partsOf(template.content)])]);
  const range = h('input', { type: 'range', id: 'year', min: 0, step: 1, input: () => choose({ year: years()[range.value] }) });
  const yearName = h('output', { for: 'year' });
  const selects = Object.fromEntries(['list', 'country', 'mineral'].map(kind =>
    [kind, h('select', { id: kind, change: event => choose({ [kind]: event.target.value }) })]));
  const clear = button(t('Show all'), () => choose({ country: '', mineral: '' }));
  selects.list.append(...lists.map(name => h('option', { value: name }, name)));

  /** The countries or minerals that the tables of the year name, by name. */
  function offer(kind) {
    const letter = kind === 'country' ? 'k' : 'm', names = new Map();
    for (const groups of Object.values(data.tables)) {
      const table = groups[groupOf(state.year || 'all')];
      for (const cell of table ? table.rows.flat() : []) if (Array.isArray(cell) && cell[0] === letter) names.set(cell[1], words(cell));
    }
    if (state[kind] && !names.has(state[kind])) names.set(state[kind], t('{} (not in {})', state[kind], state.year || t('the tables')));
    selects[kind].replaceChildren(h('option', { value: '' }, t('all')),
      ...[...names].sort((a, b) => a[1].localeCompare(b[1], document.documentElement.lang)).map(([id, name]) => h('option', { value: id }, name)));
    selects[kind].value = state[kind];
    selects[kind].parentElement.hidden = !names.size;
  }
  /** Takes over what changed and brings the page and its address up to date. */
  function choose(changes, keepsAddress = false) {
    const before = groupOf(state.year), { year } = state;
    Object.assign(state, changes);
    if (lists.length && !years().includes(state.year)) state.year = years().includes(year) ? year : years()[years().length - 1];
    if (groupOf(state.year) !== before) {
      const [ofYear, ofList] = [shown.get(groupOf(state.year)), shown.get(groupOf('all'))];
      for (const part of all('main [data-part], header [data-part]')) part.replaceChildren(...ofYear.get(part.dataset.part) || ofList.get(part.dataset.part) || []);
      for (const name of all('[data-year-name]')) name.textContent = state.year;
      for (const name of all('[data-list-name]')) name.textContent = state.list;
      if (!document.querySelector('[data-part=figure] .tools')) equip();
    }
    Object.assign(range, { max: years().length - 1, value: years().indexOf(state.year), ariaValueText: state.year });
    [yearName.textContent, selects.list.value] = [state.year, state.list];
    ['country', 'mineral'].forEach(offer);
    clear.disabled = !chosen().length;
    clear.hidden = selects.country.parentElement.hidden && selects.mineral.parentElement.hidden;
    lightChosen();
    hideDetail();
    for (const view of tables) if (groupFor(view) !== view.box.dataset.group || !view.body) build(view); else fill(view);
    if (keepsAddress) return;
    const asked = Object.entries(state).filter(([key, value]) => value && (key !== 'list' || lists.length > 1)).sort();
    history.replaceState(null, '', `#${new URLSearchParams(asked)}`);
  }
  function follow() {
    const asked = new URLSearchParams(location.hash.slice(1));
    if (!location.hash.includes('=')) return choose({}, true);
    choose({ list: lists.includes(asked.get('list')) ? asked.get('list') : state.list, year: asked.get('year') || state.year,
      country: asked.get('country') || '', mineral: asked.get('mineral') || '' }, true);
  }

  const field = (id, name, ...controls) => h('p', {}, h('label', { for: id }, t(name), ' '), ...controls);
  document.getElementById('controls').append(h('form', { 'aria-label': t('What is shown') },
    lists.length > 1 ? field('list', 'List', selects.list) : null, lists.length ? field('year', 'Year', range, yearName) : null,
    field('country', 'Country', selects.country), field('mineral', 'Mineral', selects.mineral), clear));
  document.querySelector('form').addEventListener('submit', event => event.preventDefault());
  addEventListener('hashchange', follow);
  equip();
  follow();
  document.getElementById('controls').hidden = !lists.length && clear.hidden;
  // For those who measure: when the page was ready, in milliseconds.
  document.documentElement.dataset.ready = Math.round(performance.now());
})();
