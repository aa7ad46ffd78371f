"""How long simple-salesforce takes to read an answer: the bytes in the file named first, at best, in microseconds."""

import sys
import time
from importlib.metadata import version

import requests
from simple_salesforce import Salesforce

ROUNDS = 100

client = Salesforce(session_id="none", instance="example.invalid")
with open(sys.argv[1], "rb") as file:
    answer = file.read()


def read():
    # What `query` does with a response once it is there.
    response = requests.Response()
    response.status_code = 200
    response._content = answer
    return client.parse_result_to_json(response)


times = []
for _ in range(ROUNDS):
    start = time.perf_counter()
    read()
    times.append(time.perf_counter() - start)
print(f"simple-salesforce {version('simple-salesforce')}\t{min(times) * 1e6:.0f}")
