### Co-signing at a distance: what waits for signatures.

## Commands

cmd-circulate = Lays a prepared statement where everybody who is to sign it finds it: beside the ledger, and at its remote. Signatures that are beside the file go along. For the secretary.
    .example =
    verantwoord --ledger ledger circulate decision.json
    verantwoord --ledger ledger circulate --withdraw 6b86b273ff34
cmd-pending = Shows what waits for signatures: whose act it is, who signed, what is still needed, until when it waits, and what you can sign. With a digest, the whole text of one.
    .example =
    verantwoord --ledger ledger pending
    verantwoord --ledger ledger pending 6b86b273ff34
cmd-collect = Puts the signatures under what waits together, and records it when there are enough. With files: the same for whoever sends statements and signatures by mail. For the keeper of the ledger.
    .example =
    verantwoord --ledger ledger collect
    verantwoord --ledger ledger collect 6b86b273ff34
    verantwoord --ledger ledger collect 6b86b273ff34 --output decision.json
    verantwoord --ledger ledger collect decision.json director-a.sig council.sig

## Arguments

arg-circulate-file = The statement, such as decision.json, as “prepare” wrote it. Signatures in decision.json.sig go along.
arg-circulate-withdraw = Takes what waits under this digest away again, with the signatures under it. The first digits are enough.
arg-pending-digest = The digest of one statement; the first digits are enough. Without it, all that waits is listed.
arg-pending-offline = Does not ask the remote: shows what was brought before.
arg-sign-pending = Signs what waits under this digest; the first digits are enough. See “pending”.
arg-collect-what = The digests of what is to be recorded, the first digits being enough; without any, everything that is complete. Or files: a statement, and any number of files with signatures, in any order. A file ending in .sig that is beside a statement need not be named.
arg-collect-log-key = The key of the ledger. Otherwise what VERANTWOORD_LOG_KEY says, and otherwise the right one from the directory with your keys.
value-what = DIGEST|FILE

## What waits

waiting-heading = { $digest }
    { $kind }, by { $by }
waiting-about = About: { $what }
waiting-unsigned = Signed by: nobody yet
waiting-signed = Signed by: { $who }
waiting-brought-in = new key { $key }
waiting-other-history = ALARM: whoever made statement { $digest } had seen another history. The first { $size } entries there are not those of your ledger. Do not sign it, keep your copy, and call the other parties.
waiting-over = It waits no more: it is too old, or a later charter or change of keys overtook it. Prepare it anew.
waiting-refused = It can't be recorded, whoever signs it:
waiting-lacks = Still needed:
waiting-reason = { "  " }- { $why }
waiting-ready = Complete: the keeper can record it with “collect”.
waiting-until = Waits until: { $until }
waiting-can-sign = You can sign it: { $command }
waiting-recorded = { $digest } is in the ledger already, as entry { $entry }.
waiting-went = Statement { $digest } waits no more at the remote. It was taken away here too.
waiting-none-such = Nothing waits under “{ $digest }”. Give at least four digits of its digest; see “pending” for what waits. It may have been withdrawn.
waiting-several = { $count } statements that wait begin with “{ $digest }”. Give more digits.

## What is wrong with it

waiting-bad = Left out: { $fault }
waiting-altered = what lies under the name { $digest } is not the statement of that digest. Somebody altered it.
waiting-no-statement = what lies under the name { $digest } is no statement. { $why }
waiting-other-ledger = statement { $digest } is for another ledger, “{ $found }”.
waiting-forged = under statement { $digest } lies a signature that is not good. It would be by the key { $key }. Somebody forged or damaged it.
waiting-unreadable = Left out: what lies under the name { $digest } can't be read, or does not lie there as this program writes it.
waiting-strangers = Left out under statement { $digest }: { $count ->
        [one] one signature by a key that is
       *[other] { $count } signatures by keys that are
    } not in force in this ledger.
waiting-odd-names = Left out: { $count ->
        [one] one name
       *[other] { $count } names
    } among what waits that this program never writes.
waiting-left-out = { $count ->
        [one] One statement that waits was
       *[other] { $count } statements that wait were
    } not looked at: at most { $most } are. Name the digest of the one that you want.
waiting-more-trouble = And { $count } more of such.

## What was done

circulate-done = Statement { $digest } now waits for signatures; { $count ->
        [0] none came along.
        [one] one came along.
       *[other] { $count } came along.
    }
circulate-at-remote = Everybody who has a copy of the ledger finds it at { $address }.
circulate-here = This ledger has no remote: it waits in { $path }, for whoever works there.
circulate-next = Next: each signer runs “pending”, and then “sign { $digest }”. The keeper records it with “collect”.
circulate-withdrawn = Statement { $digest } waits no more. The signatures under it went as well. Whoever has them can still hand them in as files.
circulate-remote-keeps = Mind: { $address } keeps what nothing needs any more until “git gc --prune=now” is run there.
sign-waiting-done = Signed with { $key }: statement { $digest }.
sign-waiting-next = Your signature lies beside the ledger, under a name of its own. When enough have signed, the keeper records it with “collect { $digest }”.
pending-nothing = Nothing waits for signatures.
pending-over = { $count ->
        [one] One statement waits
       *[other] { $count } statements wait
    } no more, because of age or because something overtook it. “collect” takes that away.
collect-nothing = Nothing is complete; { $count ->
        [0] nothing waits.
        [one] one statement waits for signatures. See “pending”.
       *[other] { $count } statements wait for signatures. See “pending”.
    }
collect-over = { $count ->
        [one] One statement that waited too long was taken away.
       *[other] { $count } statements that waited too long were taken away.
    }
collect-not = Not recorded: { $digest }.
collect-unsigned = Nobody has signed { $digest } yet.
collect-one-file = With “--output” give one statement, and a file to write to.
collect-written = The statement is in { $path }, and its { $count ->
        [one] signature
       *[other] { $count } signatures
    } in { $signatures }.
collect-not-cleaned = Mind: what waited for it could not be taken away. The next “collect” tries again. This is why:
