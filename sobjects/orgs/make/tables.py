"""Reads the tables: what a person writes down about an object, line by line.

    object Opportunity 006 | Opportunity | Opportunities | +feedEnabled scopes=owned
    AccountId | reference Account | CUNP +searchPrefilterable children=Opportunities | Account ID
    StageName | picklist | CU | Stage
        Prospecting
        *Open                      default value
        !Legacy                    inactive value
        BestCase => Best Case      value and label, where they differ
        Router <- Hardware, Bundle dependent value and the controller's values it is valid for
        @values Industry           a set of values from shared.txt
        @calculatedFormula A + B   any describe key of the field
    include address Mailing        lines of a block from shared.txt, its $1 filled in

Access is C createable, U updateable, N nillable, D defaultedOnCreate, P permissionable;
`+flag`, `-flag` and `key=value` say what the type's defaults do not. How a line becomes
describe JSON is in describe.py.
"""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass
class Value:
    value: str
    label: str
    active: bool = True
    default: bool = False
    controllers: list = field(default_factory=list)


@dataclass
class Field:
    name: str
    type: str
    argument: str
    access: str
    flags: dict
    keys: dict
    label: str
    values: list = field(default_factory=list)


@dataclass
class Table:
    name: str
    prefix: str
    label: str
    plural: str
    flags: dict
    keys: dict
    fields: list = field(default_factory=list)


def read_shared(path):
    """Blocks of shared.txt by their heading, e.g. `values Industry`."""
    blocks, lines = {}, None
    for line in content_lines(path):
        if line.startswith("["):
            lines = blocks.setdefault(line.strip("[] "), [])
        else:
            lines.append(line)
    return blocks


def read_table(path, shared, blocks=()):
    """A table, and the fields of these blocks of shared.txt after its own."""
    lines = [*content_lines(path), *(f"include {block}" for block in blocks)]
    table = None
    for line in expand(lines, shared):
        if line.startswith("object "):
            table = object_line(line)
        elif line[0].isspace():
            continuation(table.fields[-1], line.strip(), shared)
        else:
            table.fields.append(field_line(line))
    return table


def content_lines(path):
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line


def expand(lines, shared):
    for line in lines:
        if line.startswith("include "):
            name, *arguments = line.split()[1:]
            yield from expand(filled(shared["fields " + name], arguments), shared)
        else:
            yield line


def filled(lines, arguments):
    """`$1` filled in; without an argument it is nothing, as in a plain address."""
    argument = arguments[0] if arguments else ""
    return (line.replace("$1", argument) for line in lines)


def object_line(line):
    head, label, plural, rest = columns(line, 4)
    _, name, *prefix = head.split()
    flags, keys = settings(rest.split())
    return Table(name, prefix[0] if prefix else None, label, plural, flags, keys)


def field_line(line):
    name, kind, rest, label = columns(line, 4)
    kind, _, argument = kind.partition(" ")
    words = rest.split()
    access = words.pop(0) if words and words[0].isupper() else ""
    if set(access) - set("CUNDP"):
        raise ValueError(f"unknown access letters {access!r} in: {line}")
    flags, keys = settings(words)
    return Field(name, kind, argument.strip(), access, flags, keys, label)


def columns(line, count):
    parts = [part.strip() for part in line.split("|")]
    if len(parts) != count:
        raise ValueError(f"expected {count} columns in: {line}")
    return parts


def settings(words):
    flags, keys = {}, {}
    for word in words:
        if word[0] in "+-":
            flags[word[1:]] = word[0] == "+"
        else:
            key, _, value = word.partition("=")
            keys[key] = value
    return flags, keys


def continuation(field, text, shared):
    if text.startswith("@values "):
        for line in shared["values " + text.removeprefix("@values ")]:
            field.values.append(value_line(line))
    elif text.startswith("@"):
        key, _, value = text[1:].partition(" ")
        field.keys[key] = value
    else:
        field.values.append(value_line(text))


def value_line(text):
    default, active = text.startswith("*"), not text.startswith("!")
    text, _, controllers = text.lstrip("*!").partition(" <- ")
    value, _, label = (part.strip() for part in text.partition(" => "))
    allowed = [name.strip() for name in controllers.split(",") if name.strip()]
    return Value(value, label or value, active, default, allowed)
