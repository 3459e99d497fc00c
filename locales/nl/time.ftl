# Vragen over tijd: wat gold, wat gemist is, wie wat wist; en zoeken.

question-norm = norm { $clause }
question-norm-of = norm { $clause } ({ $framework })
question-both = van { $norm } op locatie “{ $location }”
question-about = van { $norm }
question-at = op locatie “{ $location }”
question-any = van welke norm ook
question-decision = { $decision }
question-since = { $decision } (sinds { $since })
question-phase = { $decision }: { $phase }
question-phase-since = { $decision }: { $phase } (sinds { $since })
question-begins = { $decision }: { $phase } (begint op { $from })
question-yes = Ja. Op { $on } liep er een afwijking { $what }, met wat op { $known } bekend was. Het besluit: { $by }.
question-no = Nee. Op { $on } liep er geen afwijking { $what }, met wat op { $known } bekend was. Wel is er dit: { $others }.
question-none = Nee. Er is geen afwijking { $what } vastgelegd die op { $on } liep, met wat op { $known } bekend was.
question-lost = Dat is niet te zeggen. Er is geen afwijking { $what } te vinden die op { $on } liep, met wat op { $known } bekend was. Maar van { $lost } is de inhoud gewist, dus of die erover ging, weet niemand meer.
question-unheard-norm = Let op: geen enkele afwijking in dit register noemt norm “{ $clause }”. Is het nummer goed geschreven?
question-unheard-location = Let op: geen enkele afwijking in dit register noemt een locatie met “{ $location }” in de naam. Is de naam goed geschreven?
question-list = { $first }, { $rest }
question-list-empty = niets
question-more = en nog { $count }

standing-on_time = op tijd gehouden
standing-late = te laat gehouden
standing-missed = niet gehouden
standing-awaited = nog te houden

reviews-backwards = Het begin, { $from }, ligt na het einde, { $until }. Kies een eerder begin of een later einde.
reviews-heading-from = Evaluaties die tussen { $from } en { $until } moesten worden gehouden, gezien op { $on }, met wat op { $known } bekend was:
reviews-heading = Evaluaties die tot en met { $until } moesten worden gehouden, gezien op { $on }, met wat op { $known } bekend was:
reviews-held = { $decision }  { $due }  op tijd: gehouden op { $held } (inschrijving { $entry })
reviews-held-late = { $decision }  { $due }  { $days } { $days ->
    [one] dag
   *[other] dagen
 } later gehouden: op { $held } (inschrijving { $entry })
reviews-missed = { $decision }  { $due }  NIET GEHOUDEN: er kwam iets anders voor in de plaats
reviews-still-missed = { $decision }  { $due }  NIET GEHOUDEN: al { $days } { $days ->
    [one] dag
   *[other] dagen
 } te laat
reviews-awaited = { $decision }  { $due }  nog te houden
reviews-none-missed = Er is geen evaluatie die toen moest worden gehouden en niet is gehouden.
reviews-none = Er is geen evaluatie die toen moest worden gehouden.
reviews-summary = Samen { $all }: { $on_time } op tijd, { $late } te laat, { $missed } niet gehouden, { $awaited } nog te houden.
question-empty = “{ $text }” bij { $option } bevat geen letters of cijfers. Schrijf bijvoorbeeld 2.5 bij --norm, of West bij --location.

history-act = inschrijving { $entry }, { $kind } van “{ $by }”
history-seen-first = Was de eerste over dit besluit.
history-seen-nothing = Had van dit besluit nog niets gezien.
history-seen-all = Had alles gezien wat er toen over dit besluit stond, tot en met { $last }.
history-seen-up-to = Had gezien tot en met { $last }.
history-seen-erased = De inhoud is gewist. Wat de schrijver had gezien, is niet meer bekend.
history-unseen = Nog niet gezien: { $list }.
history-unseen-more = Nog niet gezien: { $list }, en nog { $more }.
history-first = Dit is de eerste vastlegging. Lees haar met: verantwoord show { $entry }
history-same = De vastlegging is dezelfde als in inschrijving { $before }.
history-changed = Anders dan in inschrijving { $before } ({ $count } { $count ->
    [one] verschil
   *[other] verschillen
 }; − is wat er stond, + is wat er nu staat):
history-member = Onderdeel
history-before = Inschrijving { $entry }
history-after = Inschrijving { $entry }, nieuw
history-as-seen-by = Wat bekend was bij wie dit schreef: { $act }, vastgelegd op { $day }. Daarin staat dat de eerste { $size } inschrijvingen van het register bekend waren.
history-knew-no-record = Een voorstel of besluit was nog niet bekend.
history-knew-record = De nieuwste vastlegging was die van inschrijving { $entry }. Er was nog geen besluit. Lees haar met: verantwoord show { $entry }
history-knew-decision = De nieuwste vastlegging was die van inschrijving { $entry }. Het laatste besluit was inschrijving { $decision }: { $outcome }. Lees de vastlegging met: verantwoord show { $entry }
history-had-seen = Had gezien van dit besluit:
history-had-not-seen = Stond er al, maar had de schrijver niet gezien:
history-positions = Standpunten die bekend waren:
history-position = inschrijving { $entry }, “{ $by }” ({ $right }): { $answer }
history-documents = Documenten die de vastlegging noemde:
history-document = { $name }: { $purpose }
history-erased = De inhoud van inschrijving { $entry } is gewist, dus wat de schrijver had gezien is niet meer bekend.
history-other = Inschrijving { $entry } hoort niet bij besluit { $decision }, of was toen nog niet bekend. Bekijk welke er zijn met: verantwoord history { $decision }

search-empty = “{ $words }” bevat geen letters of cijfers. Geef een of meer woorden.
search-no-body = Van een orgaan “{ $body }” staat er niets in dit register. Geef het kenmerk uit het reglement, zoals client-council.
search-none = “{ $words }” staat nergens in wat er is geschreven. Er is ook gezocht naar andere vormen van elk woord.
search-found = “{ $words }” staat in { $count } { $count ->
    [one] inschrijving
   *[other] inschrijvingen
 }:
search-hit = inschrijving { $entry }, { $day }: { $kind } van “{ $by }”
search-hit-of = { $decisions }, inschrijving { $entry }, { $day }: { $kind } van “{ $by }”
search-more = en op nog { $count } { $count ->
    [one] plaats
   *[other] plaatsen
 } in deze inschrijving

status-heading-now = Stand op { $on }:
due-heading-known = Wat er te doen is, gezien vanaf { $on }, met wat op { $known } bekend was:
show-body = { $name } ({ $id })

draft-several-proposals = Over meer dan één voorstel is nog niet besloten: { $decisions }. Zeg met --decision over welk voorstel u besluit.
show-time = { $moment } ({ $time })
