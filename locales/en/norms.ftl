# Catalogues of norms: what can be wrong with one, and what `norm` shows.
catalogue-too-large = The file is too large: { $size } bytes. A catalogue of norms has at most { $most } bytes. Take a catalogue with only the norms that you use.
catalogue-not-json = On line { $line }, column { $column } there is something that is no JSON, or something is missing. A catalogue of norms is an OSCAL catalogue in JSON. Is it one in XML or YAML? Then get the JSON version.
catalogue-too-deep = On line { $line }, column { $column } there are too many levels within one another. No catalogue of norms is that deep. Get the file again from those who make it.
catalogue-twice = On line { $line }, column { $column } the name “{ $name }” stands for the second time. So it is not certain what holds. Ask those who make the catalogue for a file in which each name stands once.
catalogue-character = On line { $line }, column { $column } there is a character that no text may hold: { $character }. Such characters can mislead a screen. Ask those who make the catalogue for a file without it.
catalogue-none = This is no OSCAL catalogue: the file does not begin with “catalog”. A profile or another OSCAL file has no norms of its own. Get the file with the catalogue from its makers, in JSON.
catalogue-missing = In the catalogue, { $path } is missing. OSCAL asks for it. Ask those who make the catalogue for a file that fits the schema of OSCAL.
catalogue-wrong = In the catalogue, { $path } is something else than OSCAL has there. Ask those who make the catalogue for a file that fits the schema of OSCAL.
catalogue-same-id = In the catalogue, two norms have the id “{ $id }”; the second stands at { $path }. So it is not certain which norm is meant. Ask those who make the catalogue for a corrected file.
catalogue-too-many = The catalogue has more than { $most } norms. Take a catalogue with only the norms that you use.
catalogue-empty = There is no norm in the catalogue (“controls”). Get the file with the norms themselves.
catalogue-bad-name = “{ $name }” can't be the name of a catalogue. The name of the file becomes the name of the catalogue: use letters without accents, digits, hyphens and dots, at most 100. Give the file another name.
norm-catalogue = { $name } ({ $count ->
    [one] 1 norm
   *[other] { $count } norms
    })
norm-edition = Edition: { $title }, { $version }
norm-digest = Digest of the file: { $digest }
norm-published = Published on { $day }
norm-modified = File of { $day }; it does not say when the norms were published
norm-has-newer = There is a newer edition: { $version }
norm-head-clause = Norm
norm-head-theme = Theme
norm-head-words = Exact words
norm-list-next = All about one norm: { $line }
norm-title = Norm { $clause }: { $title }
norm-title-alone = { $title }
norm-theme = Theme: { $theme }
norm-words = Exact words:
norm-words-line = “{ $words }”
norm-no-words = This norm has no words in the catalogue; it may have been withdrawn.
norm-source = Source: { $source }
norm-observation = What was seen: “{ $text }”
norm-observation-theme = What was seen of this theme: “{ $text }”
norm-show-next = In a draft: write clause = "{ $clause }" at the norm, and below it catalogue = {"{"} name = "{ $name }" {"}"}. The words, the edition and the digest are then filled in.
norm-none = There is no norm “{ $norm }” in { $name }. See which there are with: verantwoord norm list --catalogue { $name }
norm-no-catalogue = There is no catalogue of norms here with the name “{ $name }”. See which there are with: verantwoord norm list. You bring in another with: verantwoord norm import FILE
norm-no-edition = Of { $name } there is not exactly one edition whose digest begins with “{ $digest }”. See the editions with: verantwoord norm list --catalogue { $name }
norm-no-directory = The program does not know where your catalogues of norms are. Put a directory in which they can be kept into VERANTWOORD_NORMS.
norm-import-refused = { $path } was not imported. { $why }
norm-import-done = The catalogue of norms was imported, and is kept at { $path }.
norm-import-known = This edition was there already; nothing has changed.
norm-import-others = { $count ->
    [one] There is 1 other edition of this catalogue. It is kept
   *[other] There are { $count } other editions of this catalogue. They are kept
    }: so decisions that rest on them can be read with their words.
norm-damaged = The catalogue of norms { $path } is not used. { $why }
norm-changed = The file has changed since you imported it. Take it away and import the catalogue again with: verantwoord norm import FILE
