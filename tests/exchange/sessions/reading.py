"""Reading what was made: an HTML page's outline, a PDF's pages, and the text that Typst saw."""

import re
from html import unescape
from html.parser import HTMLParser

from kitools.exchange.sessions.document_pdf import as_read

VOID = ("meta", "br", "img", "col")


class Outline(HTMLParser):
    """Reads a document: its elements with attributes, and the text of each."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.problems = [], [], []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.elements.append([tag, dict(attrs), ""])
        if tag == "br":
            self.handle_data("\n")
        if tag not in VOID:
            self.open.append((tag, self.elements[-1]))

    def handle_endtag(self, tag):
        if not self.open or self.open.pop()[0] != tag:
            self.problems.append(tag)

    def handle_data(self, data):
        for _, element in self.open:
            element[2] += data

    def texts(self, tag):
        return [text for name, _, text in self.elements if name == tag]


def pages(pdf):
    """Return how many pages a PDF has."""
    (count,) = re.findall(rb"/Type/Pages/Count (\d+)", pdf)
    return int(count)


def set_text(document):
    """Return the text that Typst sets, without what lets long words break."""
    plain = re.sub(r"<img[^>]*>|<[a-z/!][^>]*>", " ", as_read(document))
    return re.sub(r"\s+", " ", unescape(plain).replace("\u200b", ""))
