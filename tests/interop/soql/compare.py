#!/usr/bin/env python3
"""Our verdicts against those of the published parser; what differs must be explained by differences.txt.

Usage: compare.py QUERIES THEIRS OURS, each a line for every query. `compare.py --examples` prints the queries that
differences.txt itself gives, to be asked along with the others.
"""

import json
import re
import sys
from collections import Counter
from itertools import zip_longest
from pathlib import Path

SHOWN = 40


class Rule:
    """A known difference: whom it concerns, and by which marks it is recognised."""

    def __init__(self, block):
        entries = dict(re.match(r"([a-z]+): (.*)", line).groups() for line in block.splitlines())
        self.reason = entries["why"]
        self.example = json.loads(entries["example"])
        self.we_accept = {"accept": True, "refuse": False}[entries["we"]]
        self.query = re.compile(entries.get("query", ""), re.IGNORECASE | re.DOTALL)
        self.said = re.compile(entries.get("said", ""), re.IGNORECASE)

    def explains(self, query, ours):
        return (
            self.we_accept == ours["ok"]
            and self.query.search(query) is not None
            and (self.we_accept or self.said.search(ours["message"]) is not None)
        )


def read_rules():
    text = (Path(__file__).parent / "differences.txt").read_text(encoding="utf-8")
    text = re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)
    return [Rule(block.strip()) for block in text.split("\n\n") if block.strip()]


def report(query, ours):
    said = "we accept it, they refuse it" if ours["ok"] else f"they accept it, we refuse it: {ours['message']}"
    return f"  {json.dumps(query)}\n    {said}"


def main():
    rules = read_rules()
    if sys.argv[1:] == ["--examples"]:
        print("\n".join(json.dumps(rule.example) for rule in rules))
        return
    agreed, explained, unexplained = Counter(), Counter(), []
    for lines in zip_longest(*(open(name, encoding="utf-8") for name in sys.argv[1:4])):
        query, theirs, ours = map(json.loads, lines)
        if theirs == ours["ok"]:
            agreed[theirs] += 1
            continue
        rule = next((rule for rule in rules if rule.explains(query, ours)), None)
        if rule:
            explained[rule] += 1
        else:
            unexplained.append(report(query, ours))

    print(f"{agreed.total() + explained.total() + len(unexplained)} queries compared with the published parser")
    print(f"  {agreed[True]} accepted by both, {agreed[False]} refused by both")
    print(f"  {explained.total()} differ for a known reason, {len(unexplained)} without one")
    for rule, count in explained.most_common():
        print(f"{count:7}  we {'accept' if rule.we_accept else 'refuse'}: {rule.reason}")
    unused = [rule.reason for rule in rules if rule not in explained]
    if unused:
        print("no longer true, remove from differences.txt:", *unused, sep="\n  ")
    if unexplained:
        print("differ without a reason:", *unexplained[:SHOWN], sep="\n")
    sys.exit(1 if unused or unexplained else 0)


if __name__ == "__main__":
    main()
