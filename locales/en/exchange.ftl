### Remotes and erasure: between copies of a ledger.

## Commands

cmd-remote = Exchanges the ledger with a repository elsewhere, through your own git. With a remote, something is in the ledger only once it is there.
    .example =
    verantwoord --ledger ledger remote add git@example.org:zonnehof/ledger.git
    verantwoord --ledger ledger remote fetch
cmd-remote-add = Says where the remote repository is that this ledger is exchanged with. For the keeper of the ledger, and for whoever has a copy.
    .example =
    verantwoord --ledger ledger remote add git@example.org:zonnehof/ledger.git
cmd-remote-show = Says which remote this ledger has.
    .example =
    verantwoord --ledger ledger remote show
cmd-remote-remove = Lets this ledger be one without a remote again. Nothing changes there.
    .example =
    verantwoord --ledger ledger remote remove
cmd-remote-clone = Makes a copy of your own from a ledger elsewhere, and verifies all of it first. For a council, a partner or an inspector.
    .example =
    verantwoord remote clone https://example.org/zonnehof/ledger.git ledger
    verantwoord remote clone https://example.org/zonnehof/ledger.git ledger --fingerprint 6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b
cmd-remote-fetch = Brings what is new at the remote, verifies it and holds it against what you saw before. Only then is it yours.
    .example =
    verantwoord --ledger ledger remote fetch
cmd-remote-push = Brings the ledger to the remote: the first time, or after an erasure that was done here alone.
    .example =
    verantwoord --ledger ledger remote push
cmd-erase = Takes the content of an entry out of the ledger for good, after an erasure was appended that names it. For the keeper of the ledger.
    .example =
    verantwoord --ledger ledger append erasure.json
    verantwoord --ledger ledger erase 17

## Arguments

arg-remote-add-address = The address of the repository, as git takes it: a directory, https://…, ssh://… or name@computer:path.
arg-remote-clone-address = The address of the repository, as git takes it: a directory, https://…, ssh://… or name@computer:path.
arg-remote-clone-dir = The directory for your copy; empty, or not there yet.
arg-remote-clone-fingerprint = The fingerprint that the ledger must have. You have it from somebody whom you trust.
arg-erase-entry = The number of the entry whose content goes.
arg-erase-log-key = The file with the key of the log; without this, the one among your keys that the ledger wants.
value-address = ADDRESS

## What the remote had

remote-added = The remote of this ledger is { $address }.
remote-added-next = Next: “remote push” brings the ledger there the first time, “remote fetch” brings what is there. From now on an append counts once the remote has taken it.
remote-shown = The remote of this ledger is { $address }.
remote-none = This ledger has no remote.
remote-removed = This ledger no longer has a remote. { $address } is as it was.
remote-cloned = Your copy is in { $path }. It holds { $size ->
        [one] { $size } entry
       *[other] { $size } entries
    }, and all of it was verified.
remote-compare-fingerprint = Compare this fingerprint with the keeper by telephone, or with what is on paper, before you trust the ledger. Whoever changed everything has another one.
remote-same = Nothing new: the remote has the same { $size ->
        [one] { $size } entry
       *[other] { $size } entries
    }.
remote-taken = Verified and taken in: there were { $before } entries here, now there are { $now }.
remote-followed = The history there was replaced, because content was erased. It was followed; the erased content is no longer in this copy either.
remote-pushed = The remote { $address } now has the same { $size ->
        [one] { $size } entry
       *[other] { $size } entries
    }.
remote-fetch-first = The remote has something that is not here. Run “remote fetch” first.

## What is refused

exchange-no-git = The program git can't be started ({ $detail }). Install git, then try again.
exchange-bad-address = “{ $address }” is no address of a repository that we use. Give a directory, or an address that begins with https://, ssh://, http://, git:// or file://, or name@computer:path.
exchange-remote-trouble = The remote { $address } can't be reached or read. Git says: { $detail }. Nothing was changed here. Check the address, the network and your access, then try again.
exchange-push-refused = The remote { $address } refuses it. Git says: { $detail }. Nothing was recorded, here or there. Ask whoever runs the remote for the right to write to “main”, then try again.
exchange-push-unknown = It is not known whether the remote { $address } took it. Git says: { $detail }. What was made is kept. Run the same command again: it asks the remote first, and makes nothing twice.
exchange-still-there = Content that had to go is still in { $path } (as git object { $object }). Something else in that repository keeps it, or one that it borrows from. Look for it with: git -C { $path } log --all --find-object={ $object }
exchange-no-remote = The ledger in { $path } has no remote. Say where it is with “remote add”.
exchange-has-remote = This ledger already has a remote: { $address }. Take that away first with “remote remove”.
exchange-still-pending = Something was made for the remote { $address }, and it is not known whether it arrived. Run “remote fetch” first.
exchange-nothing-there = There is no ledger at { $address } yet: that repository has no branch “main”. The keeper brings it there with “remote push”.
exchange-older = ALARM: the remote serves an older head, of { $theirs } entries; you have { $ours }. Nothing was changed here. Was the ledger never brought there, or put back from an older copy? Ask the keeper, and keep your own copy.
exchange-fork = ALARM: the remote has another past. The first { $size } entries are not those that you have. Two histories exist under one fingerprint, and one of them is false. Nothing was changed here. Keep your own copy, and call the other parties.
exchange-other-ledger = ALARM: this is another ledger. The remote's fingerprint is { $theirs }; yours is { $ours }. Nothing was changed here. Check the address, and ask the keeper.
exchange-rewritten = ALARM: the remote's git history was replaced, and no erasure in the ledger says why. Nothing was changed here. Ask the keeper what happened.
exchange-holds-erased = The remote still has content that was erased here. Nothing was changed here. If you are the keeper, bring the erasure there with “remote push”.
exchange-heads-gone = ALARM: the remote took away what others had put under the ledger: { $names } ({ $count ->
        [one] one file
       *[other] { $count } files
    }). These are heads with cosignatures of witnesses, or timestamps. They are in git's history here: keep this copy, and ask the keeper why.
exchange-unsound = ALARM: what was brought from the remote for { $path } is not sound; { $count ->
        [one] one thing is
       *[other] { $count } things are
    } wrong with it. Nothing was changed here. Ask the keeper.

## Erasure

erase-no-erasure = Nothing was erased: no valid erasure in the ledger names entry { $entry }. First prepare an erasure, have it signed, and append it.
erase-done = The content is out of the ledger, out of git's whole history here, and out of the files of this repository.
erase-was-done = The content was not in git's history here any more; what was left over in the files of this repository is gone too.
erase-at-remote = The history at { $address } was replaced as well.
erase-remote-keeps = Mind: a remote keeps objects that nothing needs any more. Run “git gc --prune=now” there, or ask whoever runs it to do so.
erase-copies = Whoever has a copy still has the content until it follows: with “remote fetch” in that copy. Think of clones, exports, backups and mail too; the ledger does not know those.
