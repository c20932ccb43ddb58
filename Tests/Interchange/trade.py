"""Adds up trade in DuckDB by the query of the documentation and compares with what Oreflow makes of the same files.

python3 trade.py OREFLOW [ROWS]    (needs duckdb of PyPI; tried with 2.0.1)

Writes files as CEPII writes them, with ROWS random flows (200,000 unless said otherwise), in a folder of its own. Each
year then goes into a data folder in two ways: as it is and packed in a ZIP archive by `ingest baci`, and by the query and
`ingest trade`. The tables must be the same, byte for byte.
"""

import pathlib, random, re, shutil, subprocess, sys, tempfile, time, zipfile

import duckdb

oreflow, rows = pathlib.Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
root = pathlib.Path(__file__).resolve().parents[2]
article = (root / "Sources/Ingest/Ingest.docc/TradeBeyondOneMachine.md").read_text()
query = re.search(r"```sql\n(.*?)```", article, re.S).group(1)
codes = [line.split(",")[0] for line in (root / "Data/reference/hs_codes.csv").read_text().splitlines()[1:]]
places = {4: "AFG", 36: "AUS", 76: "BRA", 124: "CAN", 156: "CHN", 180: "COD", 490: "S19", 578: "NOR", 697: "R20",
          711: "ZAF", 710: "ZAF", 842: "USA"}
random.seed(1)


def flows(year):
    for _ in range(rows // 2):
        exporter, importer = random.sample(sorted(places), 2)
        code = random.choice(codes) if random.random() < 0.5 else str(random.randrange(10_000, 999_999))
        value = f"{random.uniform(0.001, 5e5):.3f}"
        quantity = "NA" if random.random() < 0.1 else f"{random.uniform(0, 1e5):.3f}"
        yield f"{year},{exporter},{importer},{code},{value},{quantity}\n"


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    (folder / "country_codes_V202601.csv").write_text(
        "country_code,country_name,country_iso2,country_iso3\n"
        + "".join(f"{number},x,,{iso3}\n" for number, iso3 in places.items()))
    files = []
    for year in (2030, 2031):
        files.append(folder / f"BACI_HS17_Y{year}_V202601.csv")
        files[-1].write_text("t,i,j,k,v,q\n" + "".join(flows(year)))
    with zipfile.ZipFile(folder / "BACI_HS17_V202601.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files + [folder / "country_codes_V202601.csv"]:
            archive.write(file, file.name)
    for copy in ("whole", "packed", "summed"):
        shutil.copytree(root / "Data", folder / copy)
    (folder / "Data").symlink_to(root / "Data")

    def ingest(kind, files, into, *more):
        start = time.perf_counter()
        done = subprocess.run([oreflow, "ingest", kind, *files, "--data", folder / into, *more], capture_output=True, text=True)
        print(f"{into}: exit {done.returncode}, {time.perf_counter() - start:.2f} s")
        assert done.returncode == 0, done.stderr

    ingest("baci", files, "whole")
    ingest("baci", [folder / "BACI_HS17_V202601.zip"], "packed")
    start = time.perf_counter()
    connection = duckdb.connect()
    connection.execute(f"SET file_search_path = '{folder}'")
    connection.execute(query.replace("TO 'sums.csv'", f"TO '{folder}/sums.csv'"))
    print(f"query: {time.perf_counter() - start:.2f} s")
    ingest("trade", [folder / "sums.csv"], "summed", "--nomenclature", "HS17")
    faults = 0
    for table in ("baci/trade.csv", "baci/series.csv", "baci/coverage.csv", "reference/editions.csv"):
        texts = {copy: (folder / copy / table).read_bytes() for copy in ("whole", "packed", "summed")}
        same = len(set(texts.values())) == 1
        faults += not same
        print(f"{'same' if same else 'DIFFERS'}: {table}, {len(texts['whole'].splitlines())} lines")
    sys.exit(faults)
