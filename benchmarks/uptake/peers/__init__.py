"""The same work as a competent user would write it with what is at hand."""
