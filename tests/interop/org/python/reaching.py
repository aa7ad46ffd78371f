"""simple-salesforce insists on https://….salesforce.com; this leads its requests to the embedded org."""

from urllib.parse import urlsplit

import requests
from requests.adapters import HTTPAdapter
from simple_salesforce import Salesforce


class ToOrg(HTTPAdapter):
    """Sends what is meant for any host to the org."""

    def __init__(self, instance_url):
        super().__init__()
        self.instance_url = instance_url

    def send(self, request, **options):
        meant = urlsplit(request.url)
        request.url = self.instance_url + meant.path + (f"?{meant.query}" if meant.query else "")
        return super().send(request, **options)


def session(at):
    session = requests.Session()
    session.trust_env = False
    session.mount("https://", ToOrg(at["instance_url"]))
    return session


def signed_in(at, token=None, version="60.0"):
    """A client with the token that the org printed, or another one."""
    return Salesforce(instance_url=at["instance_url"], session_id=token or at["access_token"], version=version,
                      session=session(at))
