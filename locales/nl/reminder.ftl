### Herinneringen: wat een orgaan te doen heeft, als bericht.

reminder-subject = { $organisation }: { $count ->
    [one] er is { $count } ding te doen
   *[other] er zijn { $count } dingen te doen
 } bij een afwijking van de norm
reminder-subject-late = { $organisation }: { $late } van { $count } te laat bij een afwijking van de norm
reminder-heading = Aan: { $body } van { $organisation }. Dit is er te doen, gezien vanaf { $on }:
reminder-line = - Vóór of op { $day }, besluit { $decision }: { $what }
reminder-late = - TE LAAT, het had { $day } klaar moeten zijn, besluit { $decision }: { $what }
reminder-line-ledger = - Vóór of op { $day }: { $what }
reminder-late-ledger = - TE LAAT, het had { $day } klaar moeten zijn: { $what }
reminder-others = Hieraan bent u eerder herinnerd, en het staat nog open:
reminder-source = Dit bericht is gemaakt uit het register “{ $origin }”. U krijgt over hetzelfde hoogstens vier berichten: 30, 7 en 1 dag van tevoren, en als het te laat is.
reminder-no-personal = Antwoord op dit bericht niet met namen of gegevens van cliënten of medewerkers.
notify-sent = Verstuurd aan “{ $body }” ({ $to }): { $count ->
    [one] { $count } herinnering
   *[other] { $count } herinneringen
 }.
notify-would = Zou worden verstuurd aan “{ $body }” ({ $to }), met als onderwerp: { $subject }
notify-nothing = Er is niets te versturen: niets is binnen 30 dagen aan de beurt of te laat, of de herinnering is al verstuurd.
notify-no-address = “{ $body }” heeft { $count ->
    [one] { $count } ding
   *[other] { $count } dingen
 } te doen, maar in { $path } staat geen adres voor { $id }. Zet het onder [bodies].
notify-failed = Het bericht aan “{ $body }” is niet verstuurd; de server { $host } zei: “{ $said }”. Er is niets als verstuurd onthouden; probeer het later opnieuw.
notify-no-server = De server { $host } is niet te bereiken: “{ $said }”. Er is niets verstuurd. Controleer host, port en security in { $path }, en probeer het opnieuw.
notify-unclear = Of het bericht aan “{ $body }” is aangekomen, is niet bekend: de verbinding met { $host } brak af (“{ $said }”). Het wordt niet vanzelf opnieuw verstuurd. Vraag het na, en geef zo nodig --again.
notify-unclear-before = Of een eerder bericht aan “{ $body }” is aangekomen, is niet bekend. Het wordt niet vanzelf opnieuw verstuurd. Vraag het na, en geef zo nodig --again.
notify-silent-server = De server { $host } geeft geen antwoord. Er is niets verstuurd. Controleer host, port en security in { $path }, en probeer het opnieuw.
notify-state = Wat al is verstuurd, kan niet worden onthouden in { $path } ({ $error }). Daarom is er niets verstuurd. Controleer of u daar mag schrijven.
notify-state-damaged = In { $path } staat niet meer leesbaar wat al is verstuurd. Daarom is er niets verstuurd. Zet het bestand terug uit een kopie, of haal het weg; dan kan iemand een bericht dubbel krijgen.
notify-busy = Iemand anders verstuurt nu herinneringen voor dit register. Er is niets verstuurd; wacht tot dat klaar is.
notify-settings = { $path }: { $what }
notify-settings-toml = dit is geen TOML ({ $error }). Kijk naar het voorbeeld in de handleiding.
notify-settings-unknown = { $member } is hier niet bekend. Haal het weg, of kijk of het goed is geschreven.
notify-settings-missing = { $member } ontbreekt. Vul het in.
notify-settings-text = { $member } moet tekst zijn, tussen aanhalingstekens.
notify-settings-port = port moet een getal zijn van 1 tot en met 65535.
notify-settings-security = security moet "tls", "starttls" of "none" zijn. Met "none" gaat alles onversleuteld; dat kan alleen zonder wachtwoord.
notify-settings-address = “{ $text }” bij { $member } is geen e-mailadres.
notify-settings-password = Bij user hoort een wachtwoord: zet password_file (een bestand) of password_env (een omgevingsvariabele), precies één van de twee. Een wachtwoord zelf hoort niet in dit bestand.
notify-settings-no-password = Het wachtwoord is niet te vinden in { $place }.
notify-settings-open = Anderen op deze computer kunnen het wachtwoord in { $path } lezen. Sluit het bestand af met: chmod 600 { $path }
notify-settings-ca = In { $path } staat geen certificaat in PEM.
