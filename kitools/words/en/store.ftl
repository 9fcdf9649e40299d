# What can go wrong when something is saved: first what a visitor reads, then (.mend) what whoever runs the server reads

store-locked = Saving took too long because others are saving at the same time. We will try again shortly – what you wrote is still here.
  .mend = The database { $path } is locked by another program. Close it, or wait.
store-full = There is no room to save more. Download your plan before you close the page.
  .mend = The disk that holds { $path } is full. Make room and try again.
store-corrupt = What was saved cannot be read at the moment. Download your plan before you close the page.
  .mend = The file { $path } is damaged ({ $reason }). Move it aside – kitools then starts a new one – and bring back the latest backup.
store-not_writable = This cannot be saved at the moment. Download your plan before you close the page.
  .mend = kitools cannot write to { $path } ({ $reason }). Give it the right to write, or choose another folder.
store-newer = What was saved comes from a newer kitools and cannot be used here.
  .mend = The database { $path } has form { $version }; this kitools knows form { $known }. Update kitools.
store-unavailable = This cannot be saved at the moment. Download your plan before you close the page.
  .mend = The database { $path } does not answer: { $reason }
store-draft_changed = The plan was changed somewhere else since last time, { $at }. Your text is still here: choose which version is to hold.
store-cpr = The text looks like a CPR number and is not saved. Write only about the fictive citizen.
store-no_code = { $value } is not a code. A code has eight characters, for example K7M4-PQ2R.
store-unknown_code = We do not know the code. Check that all eight characters are right. A code works for half a year after it was last used.
store-too_many_tries = The code has been wrong a few times. Try again in { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  }.
store-not_an_address = { $value } is not the address of a database. Give a folder, or for example postgresql://user:password@host/database
  .mend = { $value } is not the address of a database. Give a folder, or an address such as postgresql://user:password@host/database.
store-draft_gone = The exercise was deleted in another window.
store-log_moved = Others wrote first. Your text is still here – we will try again.
store-log_behind = What is saved is older than what you see. Reload the page – what you have written since must be written again.
  .mend = The log of { $session } ends at { $last }, but a page has seen { $after }. Was the database brought back from a backup?
store-no_such_session = We do not know { $value }. Check that the code is right – it has six characters, and the trainer has it.
store-session_closed = The session is closed. Ask the trainer whether you can join.
store-wrong_pin = The PIN is not right. It has eight digits.
store-code_taken = The code belongs to another participant. Use your own, or get a new one.
store-not_text = The text contains characters that cannot be saved. Write it again without them.

doctor-store = The database answers and is whole
doctor-postgresql = PostgreSQL for the tests was found
  .mend = PostgreSQL is missing; only the tests need it. On Debian: apt-get install postgresql
