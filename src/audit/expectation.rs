//! What the inspectorate expects of a careful deviation: the phrases of its texts that rules rest on, quoted as
//! they stand there, in Dutch.

/// A text of the inspectorate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// What it expects in times of staff shortages, and how it sees its own part.
    Shortages,
    /// What it looks at when it visits nursing homes, and what it concluded in 2017–2021.
    NursingHomes,
}

impl Source {
    /// Its title, as the inspectorate gives it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Shortages => "IGJ, Zorg, jeugdhulp en toezicht in tijden van personeelstekorten",
            Self::NursingHomes => "IGJ, Verpleeghuiszorg in beeld",
        }
    }
}

/// A phrase of the inspectorate's, and what looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Expectation {
    /// Its number, such as `E10`.
    pub id: &'static str,
    /// The words.
    pub phrase: &'static str,
    /// Where they stand.
    pub source: Source,
    /// Whether many ledgers are needed to look at it, so that no rule of the audit does.
    pub overview: bool,
}

impl Expectation {
    /// The one with this number.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        EXPECTATIONS.iter().find(|it| it.id == id)
    }
}

const fn one(id: &'static str, phrase: &'static str, source: Source) -> Expectation {
    Expectation { id, phrase, source, overview: false }
}

const fn many(id: &'static str, phrase: &'static str, source: Source) -> Expectation {
    Expectation { id, phrase, source, overview: true }
}

/// Every phrase, in order.
pub const EXPECTATIONS: &[Expectation] = &[
    one("E01", "onderbouwd af te wijken van de norm", Source::Shortages),
    one("E02", "ruimte binnen de norm", Source::Shortages),
    one("E03", "veilig en verantwoord", Source::Shortages),
    one("E04", "zorgvuldig proces", Source::Shortages),
    one("E05", "afwegingen en keuzes vastleggen", Source::Shortages),
    one("E06", "gedegen analyse van de basisoorzaken", Source::Shortages),
    one("E07", "oorzaken en problemen die elkaar beïnvloeden", Source::Shortages),
    one("E08", "passende oplossingsrichtingen", Source::Shortages),
    one("E09", "de risico’s in kaart", Source::Shortages),
    one("E10", "cliëntenraden, de zorgverleners en de raad van toezicht", Source::Shortages),
    one("E11", "reflecteren en bijstellen", Source::Shortages),
    one("E12", "niet meer om tijdelijke oplossingen", Source::Shortages),
    one("E13", "tijdelijk zou zijn", Source::Shortages),
    one("E14", "weer in lijn te brengen met de veldnormen", Source::Shortages),
    many("E15", "veldnormen systematisch niet gehaald", Source::Shortages),
    one("E16", "veldnormen zo nodig aan te passen", Source::Shortages),
    many("E17", "meerdere aanbieders (in een regio)", Source::Shortages),
    one(
        "E18",
        "ministerie, gemeenten, de Nederlandse Zorgautoriteit (NZa), zorgkantoren of verzekeraars",
        Source::Shortages,
    ),
    one("E19", "wet- en regelgeving of inkoopvoorwaarden", Source::Shortages),
    one("E20", "sprake van overmacht", Source::Shortages),
    one("E21", "een grens te trekken", Source::Shortages),
    one("E22", "zicht kunnen houden op de continuïteit en veiligheid", Source::Shortages),
    one("E23", "het netwerk van samenwerkende partners", Source::Shortages),
    one("E24", "heldere verdeling van verantwoordelijkheden", Source::Shortages),
    one("E25", "gezamenlijk afspraken maken over waar prioriteiten liggen", Source::Shortages),
    one("E26", "Goede randvoorwaarden, zoals beheer en beveiliging", Source::Shortages),
    one("E27", "monitoren wat de introductie van de technologie doet", Source::Shortages),
    one("E28", "niet vanzelfsprekend leidt tot beoogde voordelen", Source::Shortages),
    one("E29", "Anticipeer op het groeiend arbeidsmarkttekort", Source::Shortages),
    one(
        "E30",
        "inspanningen en resultaten van bestuurders, leidinggevenden en interne toezichthouders",
        Source::Shortages,
    ),
    one("E31", "registraties waarde moeten toevoegen", Source::Shortages),
    one("E32", "niet één goede vorm van registreren", Source::Shortages),
    one("E33", "minder vast te leggen", Source::Shortages),
    one("E34", "hoe hierop wordt geacteerd", Source::Shortages),
    one("E35", "voorrang te geven aan patiënten met ernstige klachten", Source::Shortages),
    one("E36", "mantelzorgers worden daarom intensief betrokken", Source::Shortages),
    one("E37", "menselijke maat", Source::Shortages),
    one("E38", "welke kwaliteitsnormen essentieel zijn", Source::Shortages),
    many("E39", "Samen met andere toezichthouders", Source::Shortages),
    one("E40", "We delen goede voorbeelden", Source::Shortages),
    one("E41", "zoeken naar (innovatieve) oplossingen", Source::Shortages),
    one("E42", "andere organisatie van de zorg", Source::Shortages),
    one("E43", "bijeenkomst met verschillende betrokkenen", Source::Shortages),
    one("E44", "betrekt structureel cliënten bij de invoering", Source::Shortages),
    one("E45", "vraagt vaak een lange adem", Source::Shortages),
    one("E46", "twee inspecteurs op bezoek", Source::NursingHomes),
    many("E47", "10 of meer locaties", Source::NursingHomes),
    one("E48", "observeren in de huiskamers en onderzoeken zorgdossiers", Source::NursingHomes),
    one("E49", "verhalen van bewoners en medewerkers", Source::NursingHomes),
    many("E50", "Toezicht op drie thema’s", Source::NursingHomes),
    one("E51", "norm 1.2", Source::NursingHomes),
    one("E52", "norm 1.3", Source::NursingHomes),
    one("E53", "norm 1.4", Source::NursingHomes),
    one("E54", "norm 2.1", Source::NursingHomes),
    one("E55", "norm 2.2", Source::NursingHomes),
    one("E56", "norm 2.5", Source::NursingHomes),
    one("E57", "norm 3.2", Source::NursingHomes),
    one("E58", "norm 3.3", Source::NursingHomes),
    one("E59", "open zijn over fouten en twijfels", Source::NursingHomes),
    one("E60", "(deels) niet voldoet", Source::NursingHomes),
    one("E61", "verbeteren zorgorganisaties dit vaak na het toezicht", Source::NursingHomes),
    one("E62", "verscherpt toezicht of een aanwijzing", Source::NursingHomes),
    many("E63", "grootste risico’s", Source::NursingHomes),
    one("E64", "hygiëne en infectieziektenpreventie, medicatieveiligheid", Source::NursingHomes),
    one("E65", "continu sturen op verbeteringen", Source::NursingHomes),
    many("E66", "Methodologische verantwoording", Source::NursingHomes),
];
