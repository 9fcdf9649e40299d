"""How long a class waits that opens a page all at once, and once more when the Wi-Fi has blinked."""
