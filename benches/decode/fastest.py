"""From the table that divan prints to lines of name and fastest time in microseconds."""

import re
import sys

UNITS = {"ns": 1e-3, "µs": 1, "ms": 1e3, "s": 1e6}
ROW = re.compile(r"^[├╰]─ (\w+) +([\d.]+) (\w+) +│")

for line in sys.stdin:
    row = ROW.match(line)
    if row:
        name, fastest, unit = row.groups()
        print(f"{name}\t{float(fastest) * UNITS[unit]:.0f}")
