"""The top floor: the command line, the server, and the one call that a page's notebook makes."""

from kitools.app.pages import open_page

__all__ = ["open_page"]
