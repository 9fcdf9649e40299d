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
store-not_an_address = { $value } is not the address of a database. Give a folder, or for example sqlite:////var/lib/kitools/kitools.db
store-draft_gone = The exercise was deleted in another window.
