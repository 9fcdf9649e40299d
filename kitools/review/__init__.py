"""Plan-quality review: how far reviewers agree."""
