//! From the bytes of an OSCAL catalogue to its norms.

use std::collections::HashMap;

use super::catalogue::{Catalogue, Moment, Norm, Observation, Theme};
use super::{CatalogueFault, NAMESPACE};
use crate::crypto::Digest;
use crate::statement::choice::Framework;
use crate::statement::json::{Value, parse_elsewhere};

/// The largest catalogue, in bytes.
pub const MAX_CATALOGUE_BYTES: usize = 16 * 1024 * 1024;

/// The most norms in a catalogue.
pub const MAX_NORMS: usize = 10_000;

/// The longest name of a catalogue.
const MAX_NAME: usize = 100;

/// The namespace of OSCAL's own properties, where it is written out.
const OSCAL: &str = "http://csrc.nist.gov/ns/oscal";

impl Catalogue {
    /// Reads a catalogue from the bytes of a file with this name, without its ending.
    ///
    /// Of the document, what a norm needs is read, and must be as OSCAL has it; the rest is left alone.
    ///
    /// # Errors
    /// The first thing for which it is no catalogue, or none that can be used.
    pub fn read(name: &str, bytes: &[u8]) -> Result<Self, CatalogueFault> {
        if !is_name(name) {
            return Err(CatalogueFault::bad_name(name));
        }
        if bytes.len() > MAX_CATALOGUE_BYTES {
            return Err(CatalogueFault::TooLarge { size: bytes.len(), most: MAX_CATALOGUE_BYTES });
        }
        let document = parse_elsewhere(bytes)?;
        let value = document.get("catalog").ok_or(CatalogueFault::NoCatalogue)?;
        let catalog = At { value, path: "catalog".into() };
        let metadata = catalog.need("metadata")?;
        let moment = |at: At<'_>| Moment::new(at.text()?).ok_or_else(|| at.wrong());
        let mut reader = Reader::default();
        reader.controls(&catalog, None)?;
        reader.groups(&catalog, None)?;
        let Reader { themes, norms, mut index } = reader;
        if norms.is_empty() {
            return Err(CatalogueFault::Empty);
        }
        index_labels(&norms, &mut index);
        Ok(Self {
            name: name.to_owned(),
            digest: Digest::of(bytes),
            uuid: catalog.need("uuid")?.line()?.to_owned(),
            title: metadata.need("title")?.line()?.to_owned(),
            version: metadata.need("version")?.line()?.to_owned(),
            modified: moment(metadata.need("last-modified")?)?,
            published: metadata.get("published").map(moment).transpose()?,
            framework: metadata.property("framework", NAMESPACE)?.and_then(Framework::from_word),
            source: metadata.property("source", NAMESPACE)?.map(str::to_owned),
            remarks: metadata.get("remarks").map(|it| it.text().map(str::to_owned)).transpose()?,
            themes,
            norms,
            index,
        })
    }
}

/// Whether a catalogue can have this name: it is that of a file on any system, and one word in a command.
fn is_name(name: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    (1..=MAX_NAME).contains(&name.len()) && name.chars().all(plain) && !name.starts_with(['.', '-'])
}

/// A label is as good as an id where it is of one norm alone.
fn index_labels(norms: &[Norm], index: &mut HashMap<String, Option<usize>>) {
    let ids = index.clone();
    for (at, norm) in norms.iter().enumerate() {
        let Some(label) = norm.label.as_ref().filter(|it| !ids.contains_key(*it)) else { continue };
        index.entry(label.clone()).and_modify(|it| *it = None).or_insert(Some(at));
    }
}

/// What was read so far.
#[derive(Default)]
struct Reader {
    themes: Vec<Theme>,
    norms: Vec<Norm>,
    index: HashMap<String, Option<usize>>,
}

impl Reader {
    fn groups(&mut self, around: &At<'_>, within: Option<usize>) -> Result<(), CatalogueFault> {
        for group in around.items("groups")? {
            let title = group.need("title")?.line()?.to_owned();
            self.themes.push(Theme { title, within, observations: observations(&group)? });
            let theme = Some(self.themes.len() - 1);
            self.controls(&group, theme)?;
            self.groups(&group, theme)?;
        }
        Ok(())
    }

    fn controls(&mut self, around: &At<'_>, theme: Option<usize>) -> Result<(), CatalogueFault> {
        for control in around.items("controls")? {
            if self.norms.len() == MAX_NORMS {
                return Err(CatalogueFault::TooManyNorms { most: MAX_NORMS });
            }
            let id = control.need("id")?.line()?.to_owned();
            if self.index.insert(id.clone(), Some(self.norms.len())).is_some() {
                return Err(CatalogueFault::SameId { id, path: control.path });
            }
            let mut words = Vec::new();
            for part in control.items("parts")? {
                if part.need("name")?.line()? == "statement" {
                    add_words(&part, &mut words)?;
                }
            }
            self.norms.push(Norm {
                id,
                label: control.label()?.map(str::to_owned),
                title: control.need("title")?.line()?.to_owned(),
                theme,
                words: words.join("\n"),
                source: control.property("source", NAMESPACE)?.map(str::to_owned),
                observations: observations(&control)?,
            });
            self.controls(&control, theme)?;
        }
        Ok(())
    }
}

/// The words of a part and of those within it, each with its label before it.
fn add_words(part: &At<'_>, out: &mut Vec<String>) -> Result<(), CatalogueFault> {
    if let Some(prose) = part.get("prose") {
        let prose = prose.text()?;
        out.push(part.label()?.map_or_else(|| prose.to_owned(), |label| format!("{label} {prose}")));
    }
    part.items("parts")?.iter().try_for_each(|inner| add_words(inner, out))
}

/// What was seen: the parts that are findings in our namespace.
fn observations(of: &At<'_>) -> Result<Vec<Observation>, CatalogueFault> {
    let mut out = Vec::new();
    for part in of.items("parts")? {
        let ours = part.get("ns").is_some_and(|it| *it.value == Value::String(NAMESPACE.into()));
        if ours && part.need("name")?.line()? == "finding" {
            let share = part.property("share", NAMESPACE)?.map(str::to_owned);
            out.push(Observation { share, text: part.need("prose")?.text()?.to_owned() });
        }
    }
    Ok(out)
}

/// A value, and where it stands.
struct At<'v> {
    value: &'v Value,
    path: String,
}

impl<'v> At<'v> {
    fn wrong(&self) -> CatalogueFault {
        CatalogueFault::Wrong { path: self.path.clone() }
    }

    fn get(&self, name: &str) -> Option<Self> {
        Some(Self { value: self.value.get(name)?, path: format!("{}.{name}", self.path) })
    }

    fn need(&self, name: &str) -> Result<Self, CatalogueFault> {
        self.get(name).ok_or_else(|| CatalogueFault::Missing { path: format!("{}.{name}", self.path) })
    }

    /// Text that says something, without the blanks around it.
    fn text(&self) -> Result<&'v str, CatalogueFault> {
        match self.value {
            Value::String(text) if !text.trim().is_empty() => Ok(text.trim()),
            _ => Err(self.wrong()),
        }
    }

    /// Text on one line.
    fn line(&self) -> Result<&'v str, CatalogueFault> {
        self.text().and_then(|it| if it.contains('\n') { Err(self.wrong()) } else { Ok(it) })
    }

    /// The objects in a list; none if the list is not there.
    fn items(&self, name: &str) -> Result<Vec<Self>, CatalogueFault> {
        let Some(list) = self.get(name) else { return Ok(vec![]) };
        let Value::Array(items) = list.value else { return Err(list.wrong()) };
        let item = |(at, value): (usize, &'v Value)| {
            let item = Self { value, path: format!("{}[{at}]", list.path) };
            if matches!(value, Value::Object(_)) { Ok(item) } else { Err(item.wrong()) }
        };
        items.iter().enumerate().map(item).collect()
    }

    /// The value of the first property with a name in a namespace, one without a class before others.
    fn property(&self, name: &str, namespace: &str) -> Result<Option<&'v str>, CatalogueFault> {
        let mut found: Option<(bool, &'v str)> = None;
        for property in self.items("props")? {
            let of = property.get("ns").map_or(Ok(OSCAL), |it| it.line())?;
            if of != namespace || property.need("name")?.line()? != name {
                continue;
            }
            let classed = property.get("class").is_some();
            if found.is_none_or(|(other, _)| other && !classed) {
                found = Some((classed, property.need("value")?.line()?));
            }
        }
        Ok(found.map(|(_, value)| value))
    }

    /// The number or letter by which people know it.
    fn label(&self) -> Result<Option<&'v str>, CatalogueFault> {
        self.property("label", OSCAL)
    }
}
