"""The participant's page as an address: with a join code, or with one's own code."""

from urllib.parse import urlencode


def join_page(address: str, language: str, **codes: str) -> str:
    """Return the address of the participant's page on the server at `address`; an empty text without a server.

    >>> join_page("http://192.0.2.7/", "da", session="K7M4PQ")
    'http://192.0.2.7/voila/render/join.ipynb?session=K7M4PQ'
    >>> join_page("http://192.0.2.7/", "en", kode="K7M4-PQ2R")
    'http://192.0.2.7/voila/render/join.ipynb?kode=K7M4-PQ2R&lang=en'
    """
    query = codes if language == "da" else {**codes, "lang": language}  # a page speaks Danish where nothing is said
    return f"{address}voila/render/join.ipynb?{urlencode(query)}" if address else ""
