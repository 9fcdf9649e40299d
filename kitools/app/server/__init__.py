"""The server: Voilà with our template, a front page without a kernel, and nothing that calls out."""
