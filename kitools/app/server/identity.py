"""Who asks: nobody in particular. No name is made up for a visitor and kept in a cookie for a month."""

from jupyter_server.auth.identity import User
from tornado.web import RequestHandler
from voila.voila_identity_provider import VoilaIdentityProvider


class NobodyInParticular(VoilaIdentityProvider):  # type: ignore[misc]
    """Lets everybody in as the same nameless visitor and sets no cookie."""

    def generate_anonymous_user(self, handler: RequestHandler) -> User:
        """Return the nameless visitor."""
        return User("visitor")

    def set_login_cookie(self, handler: RequestHandler, user: User) -> None:
        """Set no cookie: there is nothing to remember."""
