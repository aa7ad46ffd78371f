"""simple-salesforce works through the embedded org: every subject has a file of its own.

Shares no code with the project."""

import sys

import bulk
import checks
import describing
import errors
import queries
import records
import searching
import signing_in
from reaching import signed_in


def main(binary, keys):
    with checks.embedded_org(binary, keys) as at:
        org = signed_in(at)
        signing_in.run(at, f"{keys}/key.pem")
        describing.run(org, at)
        records.run(org)
        queries.run(org)
        searching.run(org)
        bulk.run(org)
        errors.run(org, at)
    print(f"simple-salesforce: {checks.passed} passed, 0 failed")


if __name__ == "__main__":
    main(*sys.argv[1:])
