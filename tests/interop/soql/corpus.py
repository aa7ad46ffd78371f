#!/usr/bin/env python3
"""Queries for the differential test: one JSON string a line, the same for the same seed.

A part follows grammar.txt to the letter, the rest are the same with one to three mistakes. Not here: verdicts.
Usage: corpus.py COUNT [SEED]
"""

import json
import random
import re
import sys
from pathlib import Path

KEYWORDS = """
above above_or_below all and as asc at below between bind by case category count cube data delete desc distance
else end excludes false fields first find flat following for formula from geolocation group having hierarchical
hierarchy in includes insert is join last like limit lookup not null nulls of offset on or order reference
rollup rows scope select then today tracking true typeof union update upsert using view viewstat when where with
""".split()
PLAIN_FIELDS = ["Id", "Name", "Amount", "CloseDate", "StageName", "IsClosed", "Custom__c", "ns__Field__c", "x1"]
PATHS = ["Owner.Name", "Account.Owner.Manager.Name", "Parent__r.Child__r.Field__c", "a.Id", "Order.Limit", "Limit.With"]
ODD_NAMES = ["_x", "x_", "x__", "1x", "a.", ".a", "a..b", "a.1", "a._b", "a. b", "a .b", "é", "x$", "USD5", "usd5.b", "TODAY"]
OBJECTS = ["Account", "Opportunity", "Contact", "Event", "Thing__c", "ns__Thing__c", "Order", "Group", "Case"]
ALIASES = ["a", "b2", "total", "x_y", "offset", "group", "order", "count", "end", "view", "data"]
NUMBERS = ["0", "1", "005", "200", "2000", "99999999999999999999", "+5", "- 7", "-5", "2.5", "+2.5", "-0.5", ".5", "5.",
           "1e3", "1E+3", "5L", "5d", "0x1F", "1_000", "- -5", "1.2.3"]
INTEGERS = ["1", "7", "90", "200", "0", "007", "+5"]
TEMPORALS = ["2026-06-30", "1700-01-01", "4000-12-31", "2024-02-29", "2026-06-30T12:00:00Z", "2026-06-30t12:00:00z",
             "2026-06-30T12:00:00.000Z", "2026-06-30T12:00:00.1Z", "2026-06-30T12:00:00+02:00", "2026-06-30T12:00:00-0800",
             "2026-06-30T12:00:00.123+05:30", "17:30:00.000Z", "17:30:00Z", "17:30:00.000z",
             "2026-02-30", "2023-02-29", "1066-10-14", "4001-01-01", "2026-13-01", "2026-6-3", "20260630", "26-06-30",
             "2026-06-30T12:00:00", "2026-06-30T12:00Z", "2026-06-30T24:00:00Z", "2026-06-30T12:60:00Z", "2026-06-30 12:00:00Z",
             "2026-06-30T12:00:00+2", "2026-06-30T12:00:00+14:60", "2026-06-30T12:00:00,5Z", "17:30:00", "17:30", "25:00:00Z"]
CURRENCIES = ["USD5000", "usd5", "EUR5000.50", "JPY0", "XXX1", "US5", "USDX5", "USD5.", "USD.5", "USD-5", "USD 5", "USD5.5.5"]
STRINGS = [r"''", r"'x'", r"'Closed Won'", r"'it\'s'", r"'\\'", r"'\n\r\t\b\"'", r"'\N\T'", r"'\u00e9'", r"'\U00E9'",
           "'é 日本 \U0001f600'", "'SELECT Id FROM A -- /* ; FOR UPDATE'", '\'"\'', "'a;b'", "'006000000000001AAA'", "'\u00a0'",
           "'{x}'", "'a\tb'", r"'\_'", r"'\%'", r"'\f'", r"'\q'", r"'\uD800'", r"'\u12G4'", r"'\u12'", r"'\ '", r"'\x41'", r"'\\\'", "'a\nb'", "'a\rb'",
           "'it''s'", "'open", '"double"', "\u2018x\u2019", "'\0'", r"'\u0000'", "N'x'"]
PATTERNS = [r"'x%'", r"'%x_'", r"'\_\%'", r"'100\%%'", r"'\\%'", r"'\n%'", r"'\q%'"]
SPACES = [" ", " ", " ", " ", "  ", "\t", "\n", "\r\n", " \n "]
TERMINALS = {
    "field": (PLAIN_FIELDS + PATHS, ODD_NAMES),
    "name": (PLAIN_FIELDS, KEYWORDS + ODD_NAMES),
    "object": (OBJECTS, KEYWORDS + ODD_NAMES),
    "alias": (ALIASES, KEYWORDS),
    "integer": (INTEGERS, NUMBERS),
    "number": (NUMBERS[:13], NUMBERS[13:]),
    "temporal": (TEMPORALS[:14], TEMPORALS[14:]),
    "currency": (CURRENCIES[:5], CURRENCIES[5:]),
    "string": (STRINGS[:17], STRINGS[17:]),
    "like": (PATTERNS[:6], PATTERNS[6:] + STRINGS),
}
STRANGERS = [";", "\u00a0", "\ufeff", "\0", "\u2003", "\u200b", "\v", "\f", "\x1a", "--", "//", "/*", "/* x */", "-- x\n", "@", "#",
             "$", "%", "&", "\\", "|", "||", "&&", "!", "?", "^", "~", "{", "}", "[", "]", "_", "`", "'", '"', ":", ".", "*",
             "(", ")", ",", "=", "<", ">", "+", "-", "é", "\U0001f600"]


def read_grammar(text):
    """The usual and the odd choices of each name."""
    rules, name = {}, None
    for line in text.splitlines():
        if line.startswith("#") or not line.strip():
            continue
        if line[0] in "|!":
            rules[name][line[0] == "!"].append(line[1:].split())
        else:
            name, words = line.split(":", 1)
            rules[name] = ([words.split()], [])
    return rules


class Corpus:
    """Everything random comes from one generator, so that a seed gives the same queries everywhere."""

    def __init__(self, grammar, seed):
        self.grammar = grammar
        self.random = random.Random(seed)
        self.oddity = 0.0

    def chance(self, probability):
        return self.random.random() < probability

    def below(self, bound):
        return int(self.random.random() * bound)

    def pick(self, choices, odd=()):
        """One of the choices, or of the odd ones as often as this query has odd things."""
        choices = odd if odd and self.chance(self.oddity) else choices
        return choices[self.below(len(choices))]

    def terminal(self, name):
        """A word that is no fixed one."""
        if name == "field" and self.chance(0.1):
            name = "name"
        return self.pick(*TERMINALS[name])

    def expand(self, name, depth=0):
        """The words of something that this name of the grammar gives."""
        if name not in self.grammar:
            return [self.terminal(name)]
        usual, odd = self.grammar[name]
        words = usual[0] if depth > 7 else self.pick(usual, odd)
        return [token for word in words for token in self.word(word, depth)]

    def word(self, word, depth):
        part = re.fullmatch(r"<([a-z-]+)([?,]?)>", word)
        if not part:
            return [word]
        name, mark = part.groups()
        if mark == "?" and not self.chance(0.35 if depth < 4 else 0.15):
            return []
        tokens = self.expand(name, depth + 1)
        while mark == "," and self.chance(0.3):
            tokens += [",", *self.expand(name, depth + 1)]
        return tokens

    def spell(self, tokens):
        """Writes the words with whatever case and spacing the language leaves free."""
        plain = self.chance(0.6)
        text = ""
        for token in tokens:
            tight = text[-1:] in "(,=<>!" or token in (")", ",", "(") or (token[0] in "=<>!" and not text[-1:].isspace())
            if not plain and token.isalpha() and self.chance(0.3):
                token = self.pick([token.lower(), token.upper(), token.swapcase()])
            if text and not (tight and self.chance(0.7)):
                text += " " if plain else self.pick(SPACES)
            text += token
        return text

    def mistake(self, tokens):
        """One change to a list of words."""
        at = self.below(len(tokens))
        other = self.below(len(tokens))
        kind = self.pick(["delete", "delete", "double", "swap", "swap far", "replace", "insert", "insert", "cut", "move", "stranger", "glue"])
        if kind == "delete":
            del tokens[at]
        elif kind == "double":
            tokens.insert(at, tokens[at])
        elif kind == "swap" and at + 1 < len(tokens):
            tokens[at], tokens[at + 1] = tokens[at + 1], tokens[at]
        elif kind == "swap far":
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif kind == "replace":
            tokens[at] = self.any_word()
        elif kind == "insert":
            tokens.insert(at, self.any_word())
        elif kind == "cut":
            del tokens[at + 1:]
        elif kind == "move":
            tokens[:] = tokens[:at] + tokens[at:][other % 5 + 1:] + tokens[at:][:other % 5 + 1]
        elif kind == "stranger":
            place = self.below(len(tokens[at]) + 1)
            tokens[at] = tokens[at][:place] + self.pick(STRANGERS) + tokens[at][place:]
        elif kind == "glue" and at + 1 < len(tokens):
            tokens[at:at + 2] = [tokens[at] + tokens[at + 1]]

    def any_word(self):
        if self.chance(0.4):
            return self.pick(KEYWORDS)
        return self.terminal(self.pick(["field", "name", "number", "temporal", "currency", "string", "like"]))

    def query(self):
        self.oddity = self.pick([0.0, 0.0, 0.0, 0.05, 0.3])
        tokens = self.expand("query")
        if self.chance(0.5):
            for _ in range(self.pick([1, 1, 1, 2, 3])):
                if tokens:
                    self.mistake(tokens)
        return self.spell([token for token in tokens if token])


def main():
    count = int(sys.argv[1])
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    grammar = read_grammar((Path(__file__).parent / "grammar.txt").read_text(encoding="utf-8"))
    corpus = Corpus(grammar, seed)
    seen = set()
    while len(seen) < count:
        query = corpus.query()
        if query not in seen and len(query) < 2_000:
            seen.add(query)
            print(json.dumps(query))


if __name__ == "__main__":
    main()
