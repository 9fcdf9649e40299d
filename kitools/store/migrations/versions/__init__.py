"""The revisions, one for each form that the tables have had; a revision is never changed once it has been released."""
