"""Opens a page in Chromium and does what its readers do: page.py FOLDER

FOLDER holds index.html and tables/ with the files that the page's downloads must equal: a report, or the tables of another
command, whose JSON is the document tables.json. A line for each check; exit 1 where one fails, 0 with a line that says so where
Chromium is not installed.
"""

import json
import pathlib
import re
import sys
import zlib

sys.dont_write_bytecode = True
from browser import Browser, chromium  # noqa: E402

REPORT = pathlib.Path(sys.argv[1]).resolve()
ADDRESS = (REPORT / "index.html").as_uri()
DATA = json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', (REPORT / "index.html").read_text(), re.S)[1])
WIDTHS = (390, 1024, 1600)
#: What the page may take: bytes, bytes compressed, milliseconds until it can be used.
MOST_BYTES, MOST_COMPRESSED = 3_000_000, 400_000

#: Whether the page is that of a study, with years and figures, or holds the tables of another command.
IS_STUDY = (REPORT / "index.md").exists()
#: The table that is sorted and filtered, and the column.
TABLE, COLUMN = ("dependence", "Reliance (%)") if IS_STUDY else ("brief", "Share there (%)")

checks = []


def check(function):
    """Registers a check by the words of its description."""
    checks.append(function)
    return function


def check_study(function):
    """Registers a check of what only the page of a study has."""
    return check(function) if IS_STUDY else function


def table_file(name):
    """The table as the command writes it in JSON."""
    if IS_STUDY:
        return json.loads((REPORT / f"tables/{name}.json").read_text())
    return next(table for table in json.loads((REPORT / "tables.json").read_text())["tables"] if table["name"] == name)


def said(english, *values):
    """The page's own words in its language."""
    words = (DATA["words"] or {}).get(english, english)
    for value in values:
        words = words.replace("{}", str(value), 1)
    return words


def same(found, wanted, what):
    """Fails where the two differ."""
    assert found == wanted, f"{what}: {found!r}, not {wanted!r}"


def place(page, selector):
    """The middle of the first element that matches, brought into view."""
    return page.run(f"""(() => {{
      const element = document.querySelector({json.dumps(selector)});
      element.scrollIntoView({{ block: 'center', inline: 'center' }});
      const box = element.getBoundingClientRect();
      return [box.left + box.width / 2, box.top + box.height / 2];
    }})()""")


def column(page, table, heading):
    """The words of a column, row by row."""
    return page.run(f"""(() => {{
      const table = document.querySelector('[data-table="{table}"] table');
      const at = [...table.tHead.rows[0].cells].findIndex(cell => cell.textContent === {json.dumps(said(heading))});
      return [...table.tBodies[0].rows].map(row => row.cells[at].textContent);
    }})()""")


def press(page, table, heading):
    """Presses the heading of a column."""
    page.run(f"""[...document.querySelectorAll('[data-table="{table}"] thead button')]
      .find(button => button.textContent === {json.dumps(said(heading))}).click()""")


@check
def the_page_is_small_and_soon_ready(page):
    bytes_ = (REPORT / "index.html").read_bytes()
    assert len(bytes_) <= MOST_BYTES, f"{len(bytes_)} bytes"
    packer = zlib.compressobj(9, wbits=31)
    packed = len(packer.compress(bytes_) + packer.flush())
    assert packed <= MOST_COMPRESSED, f"{packed} bytes compressed"
    times = []
    for _ in range(5):
        page.open(ADDRESS)
        times.append(int(page.run("document.documentElement.dataset.ready")))
    # How long it takes is printed and not judged: that depends on what else the machine does.
    return f"{len(bytes_)} bytes, {packed} compressed, ready after {min(times)} ms"


@check
def it_reads_as_a_document_without_its_script(page):
    page.size(1024, 768, scripts=False)
    page.open(ADDRESS)
    page.size(1024, 768)
    rows = page.run("[...document.querySelectorAll('main table')].map(table => table.tBodies[0].rows.length)")
    assert len(rows) > 4 and min(rows) > 0, rows
    same(page.run("document.querySelectorAll('main button, main input').length"), 0, "controls without a script")
    assert page.run("document.querySelector('.findings .value, .answer').getBoundingClientRect().top") < 768
    if IS_STUDY:
        assert page.run("document.querySelectorAll('main svg.figure path').length") > 10
    page.open(ADDRESS)


@check
def names_of_the_data_run_nothing(page):
    title = said("The supply network of U.S. minerals") if IS_STUDY else "Without "
    assert page.run("document.title").startswith(title), page.run("document.title")
    same(page.run("[document.images.length, document.scripts.length, document.querySelectorAll('iframe, object, link').length]"),
         [0, 2, 0], "images, scripts and others")


@check
def tables_sort_both_ways_and_back(page):
    before = column(page, TABLE, COLUMN)
    press(page, TABLE, COLUMN)
    down = column(page, TABLE, COLUMN)
    same(page.run(f"""document.querySelectorAll('[data-table={TABLE}] [aria-sort=descending]').length"""), 1, "marks")
    press(page, TABLE, COLUMN)
    up = column(page, TABLE, COLUMN)
    press(page, TABLE, COLUMN)
    same(column(page, TABLE, COLUMN), before, "the third press")
    known = [float(word) for word in down if re.fullmatch(r"[0-9.]+", word)]
    same(known, sorted(known, reverse=True), "descending")
    known = [float(word) for word in up if re.fullmatch(r"[0-9.]+", word)]
    same(known, sorted(known), "ascending")
    assert sorted(down) == sorted(up) == sorted(before) and down != before
    # What is not known stands last either way.
    unknown = sorted(word for word in before if word in ("–", "NA", "W"))
    for words, order in ((down, "descending"), (up, "ascending")):
        same(sorted(words[len(words) - len(unknown):]), unknown, f"unknown when {order}")


@check
def the_filter_leaves_the_rows_that_hold_its_words(page):
    names = column(page, TABLE, "Mineral")
    asked = names[-1][:4].upper()
    page.run(f"""(() => {{ const input = document.querySelector('[data-table={TABLE}] input');
      input.value = {json.dumps(asked)}; input.dispatchEvent(new Event('input')); }})()""")
    rows = page.run(f"[...document.querySelectorAll('[data-table={TABLE}] tbody tr')].map(row => row.textContent)")
    assert rows and len(rows) < len(names) and all(asked.lower() in row.lower() for row in rows), rows
    same(page.run(f"document.querySelector('[data-table={TABLE}] output').textContent"),
         said("{} of {} rows", len(rows), len(names)), "what is said")
    page.run(f"""(() => {{ const input = document.querySelector('[data-table={TABLE}] input');
      input.value = ''; input.dispatchEvent(new Event('input')); }})()""")
    same(column(page, TABLE, "Mineral"), names, "without a filter")


@check_study
def a_value_tells_its_source_and_how_to_cite_it(page):
    # The first row whose reliance is printed, with its column, by the report's own file.
    table = table_file("dependence")
    row = next(row for row in table["rows"] if row["reliance"] and row["reliance"]["printed"])
    name, token = row["mineral"]["name"], row["reliance"]["printed"]
    at = column(page, "dependence", "Mineral").index(said(name))
    page.run(f"""document.querySelector('[data-table=dependence] tbody').rows[{at}].cells[1].classList.add('wanted')""")
    page.move(*place(page, ".wanted"))
    text = page.run("document.getElementById('detail').innerText")
    source = row["sources"][0]
    for part in (said(name), said("Reliance (%)"), token, f"{source['edition']} {source['series']} = {source['printed']}", said(row["kind"])):
        assert part in text, f"{part!r} is not in {text!r}"
    assert not re.search(r"\b(null|undefined|NaN)\b", text), text
    page.click(*place(page, ".wanted"))
    page.run("document.querySelector('#detail button').click()")
    page.run("new Promise(done => setTimeout(done, 50))")
    cited = page.run("document.querySelector('#detail .citation').textContent")
    for part in (said(name), token, source["edition"], said(table["title"]), "Oreflow"):
        assert part in cited, f"{part!r} is not in {cited!r}"
    page.key("Escape")
    same(page.run("getComputedStyle(document.getElementById('detail')).display"), "none", "after Escape")
    return cited


@check
def values_are_reached_by_keys_alone(page):
    page.run(f"document.querySelector('[data-table={TABLE}] tbody [tabindex=\"0\"]').focus()")
    page.key("ArrowRight")
    page.key("ArrowDown")
    same(page.run("[document.activeElement.cellIndex, document.activeElement.parentElement.rowIndex]"), [1, 2], "the cell")
    assert page.run("document.activeElement.getAttribute('aria-describedby')") == "detail"
    page.key("Enter", text="\r")
    same(page.run("document.activeElement.textContent"), said("Cite this number"), "after Enter")
    page.key("Escape")
    same(page.run("[document.activeElement.cellIndex, document.activeElement.parentElement.rowIndex]"), [1, 2], "after Escape")


@check_study
def pointing_at_a_country_fades_the_rest(page):
    country = page.run("document.querySelector('svg.figure [data-from]').dataset.from")
    page.run(f"document.querySelector('svg.figure text[data-id=\"{country}\"]').classList.add('pointed')")
    page.move(*place(page, ".pointed"))
    lit = page.run("[...new Set([...document.querySelectorAll('svg.figure [data-from]:not(.faded)')].map(path => path.dataset.from))]")
    same(lit, [country], "the ribbons lit")
    names = page.run("[...document.querySelectorAll('svg.figure text[data-id]:not(.faded)')].map(text => text.dataset.id)")
    ends = page.run("[...document.querySelectorAll('svg.figure [data-from]:not(.faded)')].map(path => path.dataset.to)")
    same(sorted(set(names)), sorted({country, *ends}), "the names lit")
    unnamed = page.run("""[...new Set([...document.querySelectorAll('svg.figure [data-from]')].flatMap(path => [path.dataset.from, path.dataset.to]))]
      .filter(id => !document.querySelector(`svg.figure text[data-id="${id}"]`))""")
    same(unnamed, [], "ends of ribbons without a name")
    page.move(2, 2)
    same(page.run("document.querySelectorAll('svg.figure .faded').length"), 0, "faded afterwards")


@check_study
def a_click_keeps_a_country_and_filters_tables(page):
    country = page.run("document.querySelector('.pointed').dataset.id").split(":")[1]
    page.click(*place(page, ".pointed"))
    lists = page.run("[...document.querySelectorAll('#list')].map(list => `&list=${list.value}`).join('')")
    same(page.run("location.hash"), f"#country={country}{lists}&year={page.run('document.querySelector(`#controls output`).textContent')}", "the address")
    same(len(column(page, "chokepoints", "Country")), 1, "rows of chokepoints")
    minerals = column(page, "dependence", "Mineral")
    assert 0 < len(minerals) < 50, minerals
    same(page.run("document.getElementById('country').value"), country, "the list of countries")
    page.run(f"[...document.querySelectorAll('#controls button')].find(button => button.textContent === {json.dumps(said('Show all'))}).click()")
    assert len(column(page, "chokepoints", "Country")) > 1


@check_study
def the_figure_zooms(page):
    width = "document.querySelector('svg.figure').getBoundingClientRect().width"
    before = page.run(width)
    for label, grows in (("Zoom in", True), ("Whole figure", False)):
        page.run(f"document.querySelector('[aria-label=\"{said(label)}\"]').click()")
        assert (page.run(width) > before * 1.2) == grows, f"{label}: {page.run(width)} of {before}"
    same(page.run(width), before, "the whole figure")


@check_study
def every_year_has_its_figure_tables_and_sentences(page):
    years = int(page.run("document.getElementById('year').max")) + 1
    seen = {}
    for at in range(years):
        page.run(f"""(() => {{ const range = document.getElementById('year'); range.value = {at};
          range.dispatchEvent(new Event('input')); }})()""")
        year = page.run("document.querySelector('#controls output').textContent")
        same(page.run("document.querySelector('h1 span').textContent"), year, "the heading")
        assert year in page.run("document.querySelector('[data-part=figure]').textContent"), year
        assert year in page.run("document.querySelector('.question').textContent"), year
        title = DATA["tables"]["dependence"][year]["title"]
        assert year in title, title
        same(page.run("document.querySelector('[data-table=dependence] caption').textContent"), said(title), "the table")
        assert f"year={year}" in page.run("location.hash")
        words = page.run("document.querySelector('main').innerText.match(/.{0,30}\\b(null|undefined|NaN|0 of 0)\\b.{0,30}/g)")
        same(words, None, f"words of {year}")
        seen[year] = page.run("document.querySelector('.findings').textContent")
    assert len(set(seen.values())) == years, "years with the same findings"
    return f"{years} years, {min(seen)} to {max(seen)}"


@check_study
def every_list_has_counts_and_tables_of_its_own(page):
    lists = page.run("[...document.querySelectorAll('#list option')].map(option => option.value)")
    for name in reversed(lists):
        page.run(f"""(() => {{ const list = document.getElementById('list'); list.value = {json.dumps(name)};
          list.dispatchEvent(new Event('change')); }})()""")
        assert f"list={name}&" in page.run("location.hash"), page.run("location.hash")
        same(page.run("document.querySelector('[data-list-name]').textContent"), name, "the footer")
        assert f"the list {name} " in page.run("document.querySelector('.question').textContent"), name
        entries = len(column(page, "dependence", "Mineral"))
        counts = page.run("[...document.querySelectorAll('.findings')].map(list => list.querySelector('.value').textContent)")
        assert len(counts) == 2, counts
        for count in counts:
            assert re.search(rf" of {entries}\b", count), f"{count!r} is not of the {entries} minerals of {name}"
        same(page.run("document.querySelector('[data-table=dependence-headline] caption').textContent").count(name), 1, "the headline")
        address = page.run("location.hash")
        page.open(ADDRESS + address)
        same(len(column(page, "dependence", "Mineral")), entries, f"minerals of {address}")
    page.open(ADDRESS)
    return f"{len(lists)} lists" if lists else "one list"


@check_study
def an_address_brings_a_view_back(page):
    year = page.run("JSON.parse(document.getElementById('data').textContent).lists[0][1][0]")
    country = page.run(f"JSON.parse(document.getElementById('data').textContent).tables.chokepoints[{year}].rows[0].find(cell => Array.isArray(cell) && cell[0] === 'k')[1]")
    page.open(f"{ADDRESS}#country={country}&year={year}")
    same(page.run("document.querySelector('h1 span').textContent"), year, "the year")
    same(page.run("document.getElementById('country').value"), country, "the country")
    same(len(column(page, "chokepoints", "Country")), 1, "rows")
    # What nobody could mean is taken as nothing.
    page.open(f"{ADDRESS}#country=%3Cscript%3E&year=1700&mineral=__proto__")
    same(page.errors, [], "errors")
    page.open(ADDRESS)


@check
def downloads_are_the_files_of_the_report(page):
    page.run("""(() => { window.blobs = []; const make = URL.createObjectURL;
      URL.createObjectURL = blob => { window.blobs.push(blob); return make(blob); };
      HTMLAnchorElement.prototype.click = () => {}; })()""")
    names = page.run("[...document.querySelectorAll('.table')].map(box => box.dataset.table)")
    assert names, "no table"
    for name in names:
        for at in (0, 1):
            page.run(f"document.querySelectorAll('[data-table=\"{name}\"] .tools button')[{at}].click()")
        csv, text = page.run("Promise.all(window.blobs.splice(0).map(blob => blob.text()))")
        same(csv, (REPORT / f"tables/{name}.csv").read_text(), f"{name}.csv")
        same(json.loads(text), table_file(name), f"{name}.json")
    page.open(ADDRESS)
    return f"{len(names)} tables"


@check
def nothing_is_wider_than_the_screen(page):
    for width in WIDTHS:
        page.size(width, 900)
        page.open(ADDRESS)
        same(page.run("document.documentElement.scrollWidth"), width, f"width at {width}")
        small = page.run("""[...document.querySelectorAll('body *')].filter(element => element.checkVisibility()
          && [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim())
          && !['SCRIPT', 'STYLE', 'TEMPLATE', 'title'].includes(element.tagName)).map(element => {
            const scale = element.ownerSVGElement ? element.getScreenCTM().a : 1;
            return [parseFloat(getComputedStyle(element).fontSize) * scale, element.textContent.slice(0, 30)];
          }).filter(([size]) => size < 10)""")
        same(small, [], f"text below 10 px at {width}")
    page.size(1024, 768)


@check
def headings_names_and_labels_are_in_order(page):
    page.open(ADDRESS)
    found = page.run("""(() => {
      const all = selector => [...document.querySelectorAll(selector)];
      const name = element => element.getAttribute('aria-label') || element.textContent.trim() || (element.labels || [])[0]?.textContent.trim();
      const ids = all('[id]').map(element => element.id), wrong = [];
      const levels = all('h1, h2, h3, h4').map(heading => Number(heading.tagName[1]));
      levels.forEach((level, at) => { if (level > (levels[at - 1] || 0) + 1) wrong.push(`h${level} after h${levels[at - 1]}`); });
      if (all('h1').length !== 1) wrong.push('not one h1');
      for (const landmark of ['header', 'main', 'nav', 'footer']) if (all(landmark).length !== 1) wrong.push(`not one ${landmark}`);
      for (const id of ids) if (ids.filter(other => other === id).length > 1) wrong.push(`two of ${id}`);
      for (const control of all('button, input, select, a')) if (!name(control)) wrong.push(`no name: ${control.outerHTML}`);
      for (const attribute of ['aria-labelledby', 'aria-describedby', 'for'])
        for (const element of all(`[${attribute}]`)) if (!document.getElementById(element.getAttribute(attribute))) wrong.push(`${attribute} ${element.getAttribute(attribute)}`);
      for (const svg of all('svg')) if (svg.getAttribute('aria-hidden') !== 'true' && !(svg.getAttribute('role') === 'img' && svg.querySelector(':scope > title').textContent)) wrong.push('an unnamed picture');
      for (const table of all('table')) {
        if (!table.caption || !table.caption.textContent) wrong.push('no caption');
        if (table.querySelector('thead th:not([scope=col])')) wrong.push('a heading without scope');
        if ([...table.tBodies[0].rows].some(row => row.querySelectorAll('th[scope=row]').length !== 1)) wrong.push(`rows without a heading: ${table.caption.textContent}`);
      }
      for (const region of all('[role=region]')) if (!region.getAttribute('aria-label') && !region.getAttribute('aria-labelledby')) wrong.push('an unnamed region');
      if (all('[tabindex]').some(element => element.tabIndex > 0)) wrong.push('a tab order of its own');
      if (!/^[a-z-]{2,}$/.test(document.documentElement.lang) || !document.title) wrong.push('no language or title');
      return wrong;
    })()""")
    same(found, [], "wrong")


@check
def what_is_english_on_another_page_is_marked(page):
    if page.run("document.documentElement.lang") == "en":
        return "the page is English"
    unmarked = page.run("""(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
      while (walker.nextNode()) {
        const { parentElement: at, nodeValue: text } = walker.currentNode;
        if (/[a-z]{3,} [a-z]{2,} [a-z]{2,}/.test(text) && !at.closest('[lang=en], script, style, code')) found.push(text.slice(0, 80));
      }
      return found;
    })()""")
    same(unmarked, [], "English words that are not marked")
    return f"{page.run('document.querySelectorAll(`main [lang=en]`).length')} marked"


@check
def tab_goes_through_the_page_in_the_order_it_is_read(page):
    page.run("document.activeElement.blur(); scrollTo(0, 0)")
    seen = []
    for _ in range(60):
        page.key("Tab")
        seen.append(page.run("""(() => { const now = document.activeElement;
          const all = [...document.querySelectorAll('*')];
          const style = getComputedStyle(now);
          return [all.indexOf(now), now.className || now.id || now.textContent.slice(0, 20), style.outlineStyle !== 'none']; })()"""))
    places = [at for at, _, _ in seen]
    same(places, sorted(places), "the order")
    same(seen[0][1], "skip", "the first stop")
    assert len(set(places)) == len(places), "the focus is caught"
    assert all(outlined for _, _, outlined in seen), [what for _, what, outlined in seen if not outlined]


@check
def contrast_is_that_of_wcag_aa(page):
    for scheme in ("light", "dark"):
        page.size(1024, 768, scheme)
        page.open(ADDRESS)
        poor = page.run("""(() => {
          const parts = color => (color.match(/[0-9.]+/g) || []).map(Number);
          const linear = value => (value /= 255) <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          const light = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
          const ground = element => {
            for (; element; element = element.parentElement) {
              const color = parts(getComputedStyle(element).backgroundColor);
              if (color.length === 3 || color[3] === 1) return color;
            }
            return [255, 255, 255];
          };
          const poor = new Map();
          for (const element of document.querySelectorAll('body *')) {
            const isText = [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim());
            if (!isText || !element.checkVisibility() || ['SCRIPT', 'STYLE', 'title'].includes(element.tagName) || element.disabled) continue;
            const style = getComputedStyle(element), isSVG = !!element.ownerSVGElement;
            const [a, b] = [light(parts(isSVG ? style.fill : style.color)), light(isSVG ? [255, 255, 255] : ground(element))].sort((a, b) => b - a);
            const contrast = (a + 0.05) / (b + 0.05);
            if (contrast < 4.5) poor.set(element.className.baseVal ?? `${element.tagName}.${element.className}`, `${contrast.toFixed(2)} ${element.textContent.slice(0, 20)}`);
          }
          return [...poor];
        })()""")
        # In the dark the figure is turned over as a whole: white paper becomes dark, ink light.
        same(poor, [], f"contrast below 4.5, {scheme}")
    page.size(1024, 768)


@check
def it_prints_as_a_document(page):
    page.open(ADDRESS)
    pdf = page.pdf()
    pages = len(re.findall(rb"/Type\s*/Page[^s]", pdf))
    assert pdf[:5] == b"%PDF-" and (5 if IS_STUDY else 1) <= pages <= 60, f"{pages} pages"
    page.send("Emulation.setEmulatedMedia", media="print")
    shown = page.run("""[...document.querySelectorAll('#controls, nav, .tools, #detail')].filter(element =>
      element.checkVisibility()).length""")
    same(shown, 0, "controls in print")
    same(page.run("[...document.querySelectorAll('thead button')].filter(button => getComputedStyle(button).display !== 'contents').length"), 0,
         "headings that are not repeated on every page")
    small = page.run("""[...document.querySelectorAll('main *')].filter(element => [...element.childNodes].some(node => node.nodeType === 3
      && node.textContent.trim()) && element.checkVisibility() && element.tagName !== 'title')
      .map(element => parseFloat(getComputedStyle(element).fontSize) * (element.ownerSVGElement ? element.getScreenCTM().a : 1) * 0.75)
      .filter(size => size < 6.9)""")
    same(small, [], "text below 7 pt in print")
    page.send("Emulation.setEmulatedMedia", media="")
    return f"{pages} pages"


def main():
    path = chromium()
    if path is None:
        print("SKIPPED: the page in a browser: Chromium is not installed (Debian's package is chromium)")
        return 0
    failed = 0
    page = Browser(path)
    try:
        page.size(1024, 768)
        page.open(ADDRESS)
        for run in checks:
            name = run.__name__.replace("_", " ")
            try:
                said = run(page)
                same(page.errors, [], "errors of the page")
                stray = page.run("document.body.innerText.match(/.{0,20}\\b(null|undefined|NaN|Infinity)\\b.{0,20}/g)")
                same(stray, None, "words of the machine")
                print(f"passed: {name}{f' ({said})' if said else ''}")
            except Exception as error:  # noqa: BLE001  what is not there fails the check, not the run
                failed += 1
                print(f"FAILED: {name}: {error!r}")
                page.open(ADDRESS)
                page.errors.clear()
    finally:
        page.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
