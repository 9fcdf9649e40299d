"""Fictive cases: what a case holds, how it is read, and what each role may see and answers when asked."""
