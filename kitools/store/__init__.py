"""The only room that writes state: drafts as plain rows."""
