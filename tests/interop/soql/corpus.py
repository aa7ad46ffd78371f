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

from words import KEYWORDS, SPACES, STRANGERS, WORDS

MISTAKES = ["delete", "delete", "double", "swap", "exchange", "replace", "insert", "insert", "cut", "move", "stranger",
            "glue"]


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
        return self.pick(*WORDS[name])

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
            tight = text[-1:] in "(,=<>!" or token in ("(", ")", ",") or token[0] in "=<>!"
            if not plain and token.isalpha() and self.chance(0.3):
                token = self.pick([token.lower(), token.upper(), token.swapcase()])
            if text and not (tight and self.chance(0.7)):
                text += " " if plain else self.pick(SPACES)
            text += token
        return text

    def mistake(self, tokens):
        """One change to a list of words."""
        at, other = self.below(len(tokens)), self.below(len(tokens))
        kind = self.pick(MISTAKES)
        if kind == "delete":
            del tokens[at]
        elif kind == "double":
            tokens.insert(at, tokens[at])
        elif kind == "swap":
            tokens[at:at + 2] = tokens[at:at + 2][::-1]
        elif kind == "exchange":
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif kind == "replace":
            tokens[at] = self.any_word()
        elif kind == "insert":
            tokens.insert(at, self.any_word())
        elif kind == "cut":
            del tokens[at + 1:]
        elif kind == "move":
            moved = tokens[at:at + 5]
            del tokens[at:at + 5]
            tokens[other:other] = moved
        elif kind == "stranger":
            place = self.below(len(tokens[at]) + 1)
            tokens[at] = tokens[at][:place] + self.pick(STRANGERS) + tokens[at][place:]
        elif kind == "glue":
            tokens[at:at + 2] = ["".join(tokens[at:at + 2])]

    def any_word(self):
        if self.chance(0.4):
            return self.pick(KEYWORDS)
        return self.terminal(self.pick(list(WORDS)))

    def query(self):
        self.oddity = self.pick([0.0, 0.0, 0.0, 0.05, 0.3])
        tokens = self.expand("query")
        if self.chance(0.5):
            for _ in range(self.pick([1, 1, 1, 2, 3])):
                if tokens:
                    self.mistake(tokens)
        return self.spell(tokens)


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
