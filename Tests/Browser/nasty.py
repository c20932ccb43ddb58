"""Copies a data folder with names that would be commands if the page did not escape them: nasty.py DATA COPY"""

import csv
import pathlib
import shutil
import sys

NAMES = {
    "reference/minerals.csv": {
        "cobalt": "</script><script>document.title='run'</script><!--",
        "gallium": "\"><img src=x onerror=document.title='run'> '&amp;",
    },
    "reference/countries.csv": {
        "CHN": "</template></svg><script>document.title='run'</script>",
        "CAN": "\u202e[Canada](javascript:x) =1+1",
    },
}

data, copy = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
shutil.copytree(data, copy)
for file, names in NAMES.items():
    with open(copy / file, newline="", encoding="utf-8") as table:
        header, *rows = csv.reader(table)
    for row in rows:
        row[header.index("name")] = names.get(row[0], row[header.index("name")])
    with open(copy / file, "w", newline="", encoding="utf-8") as table:
        csv.writer(table, lineterminator="\n").writerows([header, *rows])
