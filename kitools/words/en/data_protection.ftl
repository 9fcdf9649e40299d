# The page for the data-protection officer (DPO): plain sentences, each of which is true of the code.

dpo-title = kitools · what happens to the data?
dpo-heading = What happens to the data?
dpo-evaluate = The Evaluate page
dpo-lead = For the data-protection officer (DPO), and for you who need approval for a file before you use it here, or for a session before you hold it.
dpo-short = In short
dpo-short_more = The file is read in the visitor's own program on the server, in working memory only. It is written to no disk and sent nowhere. When the page is left, the program is stopped and all of it is gone. If a page is left open and forgotten, the program stops after { $minutes } minutes without use.
dpo-whats = What happens to what?
dpo-column_what = What
dpo-column_where = Where it is
dpo-column_how_long = For how long
dpo-column_who = Who can see it

dpo-what-file = The file you choose
  .where = Goes from the browser to the server and stays in the memory of a program (a “kernel”) that only this page uses. No copy on disk, not even a temporary one. A file with anything shaped like a CPR number is refused, and nothing of it is kept.
  .how_long = Until the page is left, reloaded, or has been unused for { $minutes } minutes.
  .who = Only whoever has the page open – though whoever runs the server can in principle read a running machine's memory.
dpo-what-results = What is computed
  .where = In the same place as the file.
  .how_long = As long as the page is open (at most { $minutes } minutes without use).
  .who = Only whoever has the page open.
dpo-what-choices = What you type and choose on the page
  .where = In the same place as the file. The Evaluate page does not use the store in which the Practise page keeps exercises.
  .how_long = As long as the page is open (at most { $minutes } minutes without use).
  .who = Only whoever has the page open.
dpo-what-taken = What you download (pictures, spreadsheet, notebook)
  .where = In the browser's download folder, on the visitor's own machine. The server keeps nothing.
  .how_long = Until somebody deletes it.
  .who = Whoever can read the folder. Choose “may leave the house” and small counts are protected.
dpo-what-log = The server's log (kitools.log)
  .where = In the server's state folder.
  .how_long = Until the file is full: at most three files of 1 MB.
  .who = Whoever runs the server. The log holds the time, the kind of error and the place in the program. It holds no cells, file names, typed text, IP addresses or visits.
dpo-what-cookies = Cookies
  .where = In the browser: one technical cookie (_xsrf), so that the page can stop its program when it is left. The Evaluate page sets no other.
  .how_long = Until the browser is closed.
  .who = The visitor and the server. The cookie says nothing of who one is.
dpo-what-examples = The examples
  .where = Come with the program. One is figures that are public already; the other is made up.
  .how_long = Always.
  .who = Everybody.

dpo-watched = What the page looks out for – and what it cannot
dpo-watched-cpr = CPR numbers: every cell is searched for ten digits that may be a CPR number, replacement numbers too. If there is one, the whole file is refused with sheet, row and column. The number is not repeated.
dpo-watched-names = Names: a machine cannot safely tell a name from another word. So the page cannot discover whether there are names in the file. A person has to look before the file is chosen.
dpo-watched-small = Small counts: what may leave the house shows no count below a threshold (5 unless you choose otherwise). As much more is hidden as it takes for what is hidden not to be worked out from the rest, and that is checked.
dpo-watched-free_text = Free text: columns that the page has no use for are not shown and not included in what you download.

dpo-never = What does not happen at all
dpo-never-stored = Nothing from the file is stored on the server: not the file, nor rows, results or the name of the file.
dpo-never-called = The page fetches nothing from elsewhere and sends nothing out: no fonts, no statistics, no other services. The browser is told to refuse such things.
dpo-never-intelligence = There is no artificial intelligence, and the data are not used to train anything. KI stands for koordinerende indsats (coordinated effort).
dpo-never-counted = Visits are not counted, and the Evaluate page recognises nobody from one time to the next.

dpo-yours = What is left to you
dpo-yours-pseudonyms = Use pseudonyms (running numbers) in the file. The key that leads back to the person belongs somewhere else. Pseudonymous data are personal data still.
dpo-yours-https = An encrypted connection: unless the server runs on your own machine, it must stand behind https. kitools does not see to that itself.
dpo-yours-proxy = A web server in front of kitools usually keeps a log of its own, with addresses and times. That one is yours.
dpo-yours-server = Access to the server: there is no login. Everybody who can reach the server can use it – but nobody sees another's file. The operating system may move memory to disk (swap); encrypt it or turn it off if you want to be certain.
dpo-yours-taken = What you download is yours: delete what is for internal use only when you have finished.
dpo-yours-right = The right to process the data: you have it beforehand, or you do not have it. kitools gives no legal advice.

dpo-session = Live sessions: the pages Teach and Join with a code
dpo-session_more = A session is an exercise about a made-up citizen. It keeps what the group writes and decides, under nicknames, so that it can be played again in the debrief and found again after a breakdown. There are no accounts, and nobody is asked for a name, an e-mail address or a workplace.

dpo-session-group = What the group does
  .where = In the server's database: nickname, own sector, role, the plan and every change to it, decisions with their reasons, answers to event cards, needs and votes, and the trainer's messages and own cards. All of it with the time.
  .how_long = { $days } days from when the session is opened. Then it is deleted with everything that belongs to it.
  .who = The group sees its own as it goes; what a role knows is seen only by whoever has the role, until it is told. The trainer sees all of it. In the debrief everybody sees what the groups decided. Whoever runs the server can read the database.
dpo-session-answers = Questionnaires and Monday cards
  .where = In the same database, under a key made from the participant's own code, and without a nickname. The sector stands with the answers.
  .how_long = { $days } days, so that answers three months later can be paired with those from before.
  .who = The participant. The trainer sees figures for all together only, and only once { $fewest } have answered both before and after; a sector by itself only if at least { $fewest } came from it. Promises and open answers stand without names in the report.
dpo-session-presence = Who is here, and who is writing where
  .where = In the same database: one line for each participant, overwritten all the time.
  .how_long = The line is deleted with the session.
  .who = The group and the trainer.
dpo-session-keys = Codes and PIN
  .where = In the same database, so that they cannot be read: participants' own codes and the trainer's PIN are kept as hashes (scrypt, SHA-256). The code for joining stands as it is; it hangs on the wall. Wrong codes are counted under a hash of the page that they came from, and forgotten when counting goes on an hour later.
  .how_long = As the session.
  .who = Nobody can read the PIN or a participant's code from the database.
dpo-session-cookies = Cookies
  .where = In the browser. kitools-seat: the participant's own code, so that the page is found again. The code also stands in the browser's address bar. kitools-trainer: the trainer's access to the session in this browser.
  .how_long = 180 days. The trainer can let the browser forget the session under “End”.
  .who = Whoever uses the browser, and the server. On a shared computer the next person can go on where you left off.
dpo-session-unsaved = Words that are not saved yet
  .where = In the browser's own storage on the participant's device, so that nothing is lost if the network fails.
  .how_long = Until they are saved or put aside, or the tab is closed.
  .who = Whoever has the device.
dpo-session-taken = What is downloaded: report, tables, log
  .where = With whoever downloads it. Nicknames are taken out, except where whoever runs the server asks for them (kitools session export --names).
  .how_long = Until somebody deletes it.
  .who = Whoever can read the folder.

dpo-guessed = What can be guessed?
dpo-guessed-room = Whoever sees the database's log and also sat in the room can often guess who a nickname is: by the sector, by the role, and by when something was written.
dpo-guessed-answers = An answer to the questionnaire stands without a nickname, but with sector and time. If there was only one from the sector, or somebody answered alone, it can be guessed whose it is. That goes for whoever can read the database; on the pages and in the report it is hidden.
dpo-guessed-code = Whoever knows a participant's own code can open the participant's page and find the answers again.
dpo-guessed-words = If somebody writes a colleague's name in a reason, it stands there. A machine does not know a name from another word. CPR numbers are refused.

dpo-delete = Who can delete?
dpo-delete-time = When it starts, the server itself deletes the sessions that are older than { $days } days.
dpo-delete-now = A trainer can have a session deleted before its time by whoever runs the server: kitools session purge and the session's join code. Everything that belongs to it goes too.
dpo-delete-copies = SQLite overwrites what is deleted. PostgreSQL and your backups keep it for as long as they are set up to.
dpo-delete-who = A participant can ask the trainer for it. One nickname by itself cannot be taken out of the log; the whole session can.

dpo-check = How to check it yourselves
dpo-check_more = The program is open. Open the browser's developer tools (F12) and look under network: every call goes to the server itself. Look at the server's folder before and after a visit: nothing has been added but possible errors in kitools.log.
dpo-to_page = To the Evaluate page
dpo-to_front = To the front page
dpo-landing = Evaluate works on your own figures, with running numbers instead of names. They are not stored.
