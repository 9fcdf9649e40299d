"""The server: Voilà with our template, a front page without a kernel, and nothing that calls out."""

import sys

# Jupyter's event schemas can check web addresses by a grammar that takes 2 s to read; nothing here needs it.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
