# Questions about time: what held, what was missed, who knew what; and search.

question-norm = norm { $clause }
question-norm-of = norm { $clause } ({ $framework })
question-both = from { $norm } at location “{ $location }”
question-about = from { $norm }
question-at = at location “{ $location }”
question-any = from any norm
question-decision = { $decision }
question-since = { $decision } (since { $since })
question-phase = { $decision }: { $phase }
question-phase-since = { $decision }: { $phase } (since { $since })
question-begins = { $decision }: { $phase } (begins on { $from })
question-yes = Yes. On { $on } a deviation { $what } was running, by what was known on { $known }. The decision: { $by }.
question-no = No. On { $on } no deviation { $what } was running, by what was known on { $known }. There is this: { $others }.
question-none = No. No deviation { $what } was recorded as running on { $on }, by what was known on { $known }.
question-lost = That can't be said. No deviation { $what } is found that was running on { $on }, by what was known on { $known }. But the content of { $lost } was erased, so nobody knows any more whether it was about this.
question-unheard-norm = Mind: no deviation in this ledger names norm “{ $clause }”. Is the number written as it should be?
question-unheard-location = Mind: no deviation in this ledger names a location with “{ $location }” in its name. Is the name written as it should be?
question-list = { $first }, { $rest }
question-list-empty = nothing
question-more = and { $count } more

standing-on_time = held in time
standing-late = held late
standing-missed = not held
standing-awaited = still to be held

reviews-backwards = The beginning, { $from }, lies after the end, { $until }. Choose an earlier beginning or a later end.
reviews-heading-from = Reviews that were to be held between { $from } and { $until }, seen on { $on }, by what was known on { $known }:
reviews-heading = Reviews that were to be held by { $until }, seen on { $on }, by what was known on { $known }:
reviews-held = { $decision }  { $due }  in time: held on { $held } (entry { $entry })
reviews-held-late = { $decision }  { $due }  held { $days } { $days ->
    [one] day
   *[other] days
 } later: on { $held } (entry { $entry })
reviews-missed = { $decision }  { $due }  NOT HELD: something else came in its place
reviews-still-missed = { $decision }  { $due }  NOT HELD: { $days } { $days ->
    [one] day
   *[other] days
 } late by now
reviews-awaited = { $decision }  { $due }  still to be held
reviews-none-missed = There is no review that was to be held then and was not.
reviews-none = There is no review that was to be held then.
reviews-summary = In all { $all }: { $on_time } in time, { $late } late, { $missed } not held, { $awaited } still to be held.
question-empty = “{ $text }” after { $option } has no letters or digits. Write for instance 2.5 after --norm, or West after --location.

history-act = entry { $entry }, { $kind } of “{ $by }”
history-seen-first = Was the first about this decision.
history-seen-nothing = Had seen nothing of this decision yet.
history-seen-all = Had seen all that stood there about this decision, up to { $last }.
history-seen-up-to = Had seen up to { $last }.
history-seen-erased = The content was erased. What its author had seen is not known any more.
history-unseen = Not seen yet: { $list }.
history-unseen-more = Not seen yet: { $list }, and { $more } more.
history-first = This is the first record. Read it with: verantwoord show { $entry }
history-same = The record is the same as in entry { $before }.
history-changed = Other than in entry { $before } ({ $count } { $count ->
    [one] difference
   *[other] differences
 }; − is what stood there, + is what stands there now):
history-member = Member
history-before = Entry { $entry }
history-after = Entry { $entry }, new
history-as-seen-by = What was known to whoever wrote this: { $act }, recorded on { $day }. It says that the first { $size } entries of the ledger were known.
history-knew-no-record = No proposal or decision was known yet.
history-knew-record = The newest record was that of entry { $entry }. There was no decision yet. Read it with: verantwoord show { $entry }
history-knew-decision = The newest record was that of entry { $entry }. The last decision was entry { $decision }: { $outcome }. Read the record with: verantwoord show { $entry }
history-had-seen = Had seen of this decision:
history-had-not-seen = Stood there already, but its author had not seen it:
history-positions = Positions that were known:
history-position = entry { $entry }, “{ $by }” ({ $right }): { $answer }
history-documents = Documents that the record named:
history-document = { $name }: { $purpose }
history-erased = The content of entry { $entry } was erased, so what its author had seen is not known any more.
history-other = Entry { $entry } does not belong to decision { $decision }, or was not known then. See which do with: verantwoord history { $decision }

search-empty = “{ $words }” has no letters or digits. Give one or more words.
search-no-body = Nothing in this ledger is of a body “{ $body }”. Give the id from the charter, such as client-council.
search-none = “{ $words }” stands nowhere in what was written. Other forms of each word were looked for too.
search-found = “{ $words }” stands in { $count } { $count ->
    [one] entry
   *[other] entries
 }:
search-hit = entry { $entry }, { $day }: { $kind } of “{ $by }”
search-hit-of = { $decisions }, entry { $entry }, { $day }: { $kind } of “{ $by }”
search-more = and in { $count } more { $count ->
    [one] place
   *[other] places
 } of this entry

status-heading-now = Status on { $on }:
due-heading-known = What is to be done, seen from { $on }, with what was known on { $known }:
show-body = { $name } ({ $id })

draft-several-proposals = More than one proposal waits for a decision: { $decisions }. Say with --decision which one you decide on.
show-time = { $moment } ({ $time })
