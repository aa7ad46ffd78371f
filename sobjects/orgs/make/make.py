#!/usr/bin/env python3
"""Writes the describe snapshots of the shipped orgs from the tables beside this script.

    python3 sobjects/orgs/make/make.py            write them
    python3 sobjects/orgs/make/make.py --check    write nothing, fail when one is stale

orgs.toml says which orgs there are, what each leaves out and what it has besides. The snapshots are what the
generator and the embedded org read; nothing else reads the tables. Needs Python 3.11.
"""

import json
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

from describe import describe
from tables import read_shared, read_table

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
COMMAND = "python3 sobjects/orgs/make/make.py"


def main():
    check = sys.argv[1:] == ["--check"]
    if sys.argv[1:] and not check:
        sys.exit(f"usage: {COMMAND} [--check]")
    files = all_files()
    stale = [path for path, text in files.items() if not path.is_file() or path.read_text(encoding="utf-8") != text]
    stale += leftovers(files)
    if check:
        finish(stale)
        return
    for path in stale:
        write(path, files.get(path))
    print(f"{len(files)} files, {len(stale)} changed")


def finish(stale):
    if stale:
        names = "\n".join(f"  {path.relative_to(ROOT)}" for path in stale)
        sys.exit(f"These snapshots are not what the tables give:\n{names}\nRun: {COMMAND}")


def write(path, text):
    if text is None:
        path.unlink()
    else:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def all_files():
    orgs = tomllib.loads((HERE / "orgs.toml").read_text(encoding="utf-8"))
    shared = read_shared(HERE / "shared.txt")
    return {path: text for org in orgs.values() for path, text in org_files(org, shared).items()}


def org_files(org, shared):
    tables = [trimmed(table_of(name, org, shared), org) for name in org["snapshots"]]
    folder = ROOT / org["folder"]
    files = {
        folder / f"{table.name}.json": as_json(describe(table, tables, org["api_version"])) for table in tables
    }
    files[folder / "org.toml"] = org_toml(org)
    return files


def table_of(name, org, shared):
    return read_table(HERE / "tables" / f"{name}.txt", shared, org.get("with", {}).get(name, []))


def trimmed(table, org):
    """The table without the fields that this org does not have."""
    left_out = set(org.get("without", {}).get(table.name, []))
    unknown = left_out - {field.name for field in table.fields}
    if unknown:
        raise ValueError(f"{table.name} has no {', '.join(sorted(unknown))} to leave out")
    keep = [field for field in table.fields if field.name not in left_out and wanted(field, table, org)]
    return replace(table, fields=keep)


def wanted(field, table, org):
    custom_on_standard = field.name.endswith("__c") and not table.name.endswith("__c")
    return org.get("custom_fields", True) or not custom_on_standard


def org_toml(org):
    names = "".join(f'  "{name}",\n' for name in org["objects"])
    return (
        f'api_version = "{org["api_version"]}"\n'
        "# The organization that the snapshots are of.\n"
        f'organization = "{org["organization"]}"\n'
        "# Objects that get generated types; every snapshot in this folder is in the Catalog.\n"
        f"objects = [\n{names}]\n\n"
        '# Names chosen by hand: "Object.Field" = "rust_name".\n'
        "[overrides]\n"
    )


def as_json(answer):
    return json.dumps(answer, indent=2, sort_keys=True, ensure_ascii=False) + "\n"


def leftovers(files):
    """Snapshots on disk that no table gives."""
    folders = {path.parent for path in files}
    return sorted(path for folder in folders for path in folder.glob("*.json") if path not in files)


if __name__ == "__main__":
    main()
