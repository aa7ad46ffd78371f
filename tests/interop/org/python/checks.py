"""Promises that are named and counted, and an embedded org to hold them against."""

import json
import subprocess
import sys
from contextlib import contextmanager

from simple_salesforce.exceptions import SalesforceError

passed = 0


def check(promise, holds, shown=""):
    """One promise; stops at the first that is broken, showing what was seen."""
    global passed
    if not holds:
        sys.exit(f"simple-salesforce: broken promise: {promise}\n{shown}")
    passed += 1


def raises(promise, kind, code, call):
    """The client raises this exception and no other, and the answer carries this errorCode."""
    try:
        answer = call()
    except SalesforceError as error:
        codes = [e["errorCode"] if isinstance(e, dict) else e for e in error.content]
        right = type(error) is kind and (code is None or code in codes)
        return check(f"{promise}: {kind.__name__} {code}", right, f"{type(error).__name__} {error.status} {codes} {error}")
    check(f"{promise}: {kind.__name__} {code}", False, f"answered {answer}")


@contextmanager
def embedded_org(binary, keys):
    """What an embedded org prints when it starts; it ends with the block."""
    command = [binary, "sandbox", "--port", "0", "--seed", "7", "--opportunities", "800", "--certificate", f"{keys}/certificate.pem"]
    org = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        yield json.loads(org.stdout.readline())
    finally:
        org.terminate()
