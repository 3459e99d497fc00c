### Reminders: what a body is to do, as a message.

reminder-subject = { $organisation }: { $count ->
    [one] there is { $count } thing to do
   *[other] there are { $count } things to do
 } for a deviation from the norm
reminder-subject-late = { $organisation }: { $late } of { $count } overdue for a deviation from the norm
reminder-heading = To: { $body } of { $organisation }. This is to be done, seen from { $on }:
reminder-line = - On or before { $day }, decision { $decision }: { $what }
reminder-late = - OVERDUE, it should have been done on { $day }, decision { $decision }: { $what }
reminder-line-ledger = - On or before { $day }: { $what }
reminder-late-ledger = - OVERDUE, it should have been done on { $day }: { $what }
reminder-others = You were reminded of this before, and it is still open:
reminder-source = This message was made from the ledger “{ $origin }”. About one thing you get at most four messages: 30, 7 and 1 days before, and when it is overdue.
reminder-no-personal = Do not answer this message with names or details of clients or staff.
notify-sent = Sent to “{ $body }” ({ $to }): { $count ->
    [one] { $count } reminder
   *[other] { $count } reminders
 }.
notify-would = Would be sent to “{ $body }” ({ $to }), with the subject: { $subject }
notify-nothing = There is nothing to send: nothing falls due within 30 days or is overdue, or the reminder was sent already.
notify-no-address = “{ $body }” has { $count ->
    [one] { $count } thing
   *[other] { $count } things
 } to do, but { $path } holds no address for { $id }. Put it under [bodies].
notify-failed = The message to “{ $body }” was not sent; the server { $host } said: “{ $said }”. Nothing is remembered as sent; try again later.
notify-no-server = The server { $host } can't be reached: “{ $said }”. Nothing was sent. Check host, port and security in { $path }, and try again.
notify-unclear = Whether the message to “{ $body }” arrived is not known: the connection with { $host } broke (“{ $said }”). It is not sent again by itself. Ask, and if need be give --again.
notify-unclear-before = Whether an earlier message to “{ $body }” arrived is not known. It is not sent again by itself. Ask, and if need be give --again.
notify-silent-server = The server { $host } does not answer. Nothing was sent. Check host, port and security in { $path }, and try again.
notify-state = What was sent can't be remembered in { $path } ({ $error }). So nothing was sent. Check whether you may write there.
notify-state-damaged = { $path } no longer says readably what was sent. So nothing was sent. Put the file back from a copy, or take it away; then somebody may get a message twice.
notify-busy = Somebody else is sending reminders for this ledger now. Nothing was sent; wait until that is done.
notify-settings = { $path }: { $what }
notify-settings-toml = this is no TOML ({ $error }). Look at the example in the manual.
notify-settings-unknown = { $member } is not known here. Take it away, or look whether it is spelled right.
notify-settings-missing = { $member } is missing. Fill it in.
notify-settings-text = { $member } must be text, between quotation marks.
notify-settings-port = port must be a number from 1 to 65535.
notify-settings-security = security must be "tls", "starttls" or "none". With "none" nothing is encrypted; that goes only without a password.
notify-settings-address = “{ $text }” at { $member } is no e-mail address.
notify-settings-password = A user needs a password: set password_file (a file) or password_env (a variable of the environment), exactly one of the two. The password itself does not belong in this file.
notify-settings-no-password = The password is not found in { $place }.
notify-settings-open = Others on this computer can read the password in { $path }. Close the file with: chmod 600 { $path }
notify-settings-ca = { $path } holds no certificate in PEM.
