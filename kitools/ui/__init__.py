"""Pages: models that know and decide, views that show."""
