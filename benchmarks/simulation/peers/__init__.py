"""The reference subset written for other libraries, one citizen at a time; each gives every citizen's whole course."""
