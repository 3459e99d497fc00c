# What the audit says of all its rules; the rules themselves stand in audit-*.ftl.
severity-breach = breach
severity-concern = concern
severity-notice = notice
basis-expectation = { $id }: “{ $phrase }” ({ $source })
basis-wmcz = Law on client councils (Wmcz 2018)
basis-wor = Law on works councils (WOR)
basis-avg = General Data Protection Regulation (GDPR)
basis-format = The format of the ledger, section { $section }
basis-record = The contents of the acts, { $part }

findings-heading = What stands out in “{ $origin }” on { $on }, with what was known on { $known }:
findings-decision = { $id } { $title }
findings-ledger = The ledger as a whole
findings-line = { $severity }: { $name }
findings-why = Why: { $why }
findings-todo = What you can do: { $todo }
findings-shown = { $count ->
    [0] Rule { $rule } ({ $basis }).
    [one] Shown by entry { $entries }. Rule { $rule } ({ $basis }).
   *[other] Shown by entries { $entries }. Rule { $rule } ({ $basis }).
 }
findings-summary = Found: { $breaches ->
    [one] { $breaches } breach
   *[other] { $breaches } breaches
 }, { $concerns ->
    [one] { $concerns } concern
   *[other] { $concerns } concerns
 }, { $notices ->
    [one] { $notices } notice
   *[other] { $notices } notices
 }.
findings-no-verdict = This is what the rules found in what was recorded. It is no verdict: what is not here is not therefore right, and what is here may have a good reason.
audit-bad-severity = “{ $text }” is no kind of finding. Choose breach, concern or notice.
check-foreseen = If this were signed now as it is, the audit would find:
check-foreseen-no-verdict = This stops nothing: you may sign it as it is. What stands here may have a good reason; if so, write it down.
check-foreseen-none = If this were signed now as it is, the audit would find nothing new in it. That is no approval.
check-foreseen-line = { $severity }, line { $line }: { $name }
check-foreseen-gone = The audit would then no longer find: { $name }

rules-title = The rules of the audit
rules-intro = This page is made from the program. A rule looks at what was recorded, and says what stands out. A finding is no verdict: it names what is missing, late or does not fit together, and where that shows.
rules-looks = What the rule looks at
rules-why = Why
rules-todo = What you can do
rules-basis = What this rests on
rules-expectations = What the inspectorate expects
rules-expectations-intro = Every phrase of the inspectorate's texts that the ledger looks at, with the rules that do so.
rules-phrase = Phrase of the inspectorate
rules-looked-at = Rules
rules-overview = across the ledgers of several providers
findings-sheet = What stands out
report-finding-severity = Severity
report-finding-name = What stands out
report-finding-what = What was found
report-finding-rule = Rule
examine-exists = { $path } exists and was not changed. Choose another folder with --output, or take this one away first.
examine-unsound = Because the ledger is not sound, nothing in it was shown and nothing audited.
examine-done = Everything is in { $path }. Begin with report.html.
examine-readme = Examination of the ledger “{ $origin }”, on { $on }, with what was known on { $known }.

    verification.txt   whether the ledger is sound: every byte and every signature
    report.html        the report, to read and to print
    findings.txt       what stands out, with why and what to do
    registers.xlsx     what stands out and all tables, for a spreadsheet
    due.ics            what is to be done, for a calendar
    poam.json          the deviations as an OSCAL POA&M, for other programs
    {"*"}.json             the same as the texts, for programs
    SHA256SUMS         the digests of these files: sha256sum -c SHA256SUMS

    Verified is not approved. What stands out is no verdict, and there is no mark.
    This folder proves nothing itself: who wants to be sure verifies the ledger with verantwoord verify.
examine-readme-unsound = The ledger is not sound. verification.txt says why. Nothing else in it was shown.
personal-warning = Mind: at ‘{ $part }’ ({ $member }) there is something that looks like { $kind }.
personal-warning-line = Mind, line { $line }, at ‘{ $part }’ ({ $member }): there is something that looks like { $kind }.
personal-todo = Personal data do not belong in the ledger: what was signed and recorded does not simply go again. Take them out before anybody signs. Write a function in the place of a name. If it is something else after all, there is nothing to do.
