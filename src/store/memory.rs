//! A ledger in memory, for tests.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Mutex;

use super::{
    Author, Change, DocumentRef, DocumentShape, Form, Keep, LedgerPath, Listed, MAX_FILE, Mark, Place, Read,
    SignCommit, Store, StoreFault, copy, plain,
};

/// A document beside a ledger in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// The salt: 16 bytes if it is sound.
    pub salt: Vec<u8>,
    /// What the document is called.
    pub name: String,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// A ledger in memory. Its fields are open: a test makes of it what it needs.
#[derive(Debug, Default)]
pub struct Memory {
    /// The files, by path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// What is not a regular file, by path.
    pub forms: BTreeMap<String, Form>,
    /// The documents, by the name of their ref.
    pub documents: BTreeMap<String, Document>,
    /// The messages of the commits, oldest first.
    pub messages: Vec<String>,
    /// The next commit finds that `main` has moved.
    pub moved: bool,
    staged: Mutex<Vec<(LedgerPath, Vec<u8>)>>,
}

impl Clone for Memory {
    /// A copy, without what was staged.
    fn clone(&self) -> Self {
        Self {
            files: self.files.clone(),
            forms: self.forms.clone(),
            documents: self.documents.clone(),
            messages: self.messages.clone(),
            moved: self.moved,
            staged: Mutex::default(),
        }
    }
}

impl Memory {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes over a plain directory, with whatever strays in it.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn load(from: &Path) -> Result<Self, StoreFault> {
        let mut listed = Vec::new();
        plain::walk(from, &mut |item| listed.push(item))?;
        let mut memory = Self::new();
        for Listed { path, form } in listed {
            if form == Form::Blob {
                let at = from.join(&path);
                let bytes = std::fs::read(&at).map_err(|error| StoreFault::reading(&at, &error))?;
                memory.files.insert(path, bytes);
            } else {
                memory.forms.insert(path, form);
            }
        }
        Ok(memory)
    }

    /// Takes over the files of another store.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(store: &dyn Store) -> Result<Self, StoreFault> {
        let mut memory = Self::new();
        let mut listed = Vec::new();
        store.walk(&mut |item| listed.push(item))?;
        for Listed { path, form } in listed {
            let read = LedgerPath::parse(&path).map(|path| store.read(&path, MAX_FILE)).transpose()?;
            match (read, form) {
                (Some(Read::Bytes(bytes)), Form::Blob) => drop(memory.files.insert(path, bytes)),
                (_, Form::Blob) => drop(memory.forms.insert(path, Form::Other)),
                (_, form) => drop(memory.forms.insert(path, form)),
            }
        }
        Ok(memory)
    }

    /// The bytes at a path, if it has them.
    #[must_use]
    pub fn get(&self, path: &LedgerPath) -> Option<&[u8]> {
        self.files.get(&path.to_string()).map(Vec::as_slice)
    }

    /// Puts bytes at a path.
    pub fn put(&mut self, path: &LedgerPath, bytes: impl Into<Vec<u8>>) {
        self.files.insert(path.to_string(), bytes.into());
    }

    /// Takes a path away; gives back what was there.
    pub fn remove(&mut self, path: &LedgerPath) -> Option<Vec<u8>> {
        self.files.remove(&path.to_string())
    }

    /// Writes its files, strays too, into a directory that is empty or not there yet.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn write_out(&self, to: &Path) -> Result<(), StoreFault> {
        copy::empty_directory(to)?;
        self.files.iter().try_for_each(|(path, bytes)| copy::put(to, path, bytes))
    }
}

fn size(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}

impl Store for Memory {
    fn walk(&self, visit: &mut dyn FnMut(Listed)) -> Result<(), StoreFault> {
        for path in self.files.keys().filter(|path| !self.forms.contains_key(*path)) {
            visit(Listed { path: path.clone(), form: Form::Blob });
        }
        for (path, &form) in &self.forms {
            visit(Listed { path: path.clone(), form });
        }
        Ok(())
    }

    fn mark(&self) -> Option<Mark> {
        None
    }

    fn changes(&self, _: &Mark, _: &mut dyn FnMut(Listed)) -> bool {
        false
    }

    fn read(&self, path: &LedgerPath, limit: u64) -> Result<Read, StoreFault> {
        let name = path.to_string();
        let readable = matches!(self.forms.get(&name), None | Some(Form::Blob | Form::OtherMode { .. }));
        Ok(match self.files.get(&name).filter(|_| readable) {
            None => Read::Missing,
            Some(bytes) if size(bytes) > limit => Read::TooLarge(size(bytes)),
            Some(bytes) => Read::Bytes(bytes.clone()),
        })
    }

    fn documents(&self) -> Result<Vec<DocumentRef>, StoreFault> {
        Ok(self.documents.keys().map(|name| DocumentRef { name: name.clone(), mark: None }).collect())
    }

    fn document(&self, name: &str, visit: &mut dyn FnMut(&[u8])) -> Result<DocumentShape, StoreFault> {
        let Some(document) = self.documents.get(name) else {
            return Err(StoreFault::NoDocument { name: name.to_owned() });
        };
        visit(&document.salt);
        visit(&document.content);
        Ok(DocumentShape { no_parent: true, three_files: true, salt_of_16: document.salt.len() == 16 })
    }

    fn place(&self) -> Place {
        Place { directory: None, commit: None }
    }
}

impl Keep for Memory {
    fn as_store(&self) -> &dyn Store {
        self
    }

    fn stage(&self, files: &[(LedgerPath, Vec<u8>)]) -> Result<Vec<Vec<u8>>, StoreFault> {
        let mut staged = self.staged.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        staged.extend_from_slice(files);
        Ok(files.iter().map(|(_, bytes)| bytes.clone()).collect())
    }

    fn commit(&mut self, change: &Change, _: &Author, sign: SignCommit<'_>) -> Result<(), StoreFault> {
        let staged =
            std::mem::take(&mut *self.staged.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
        if std::mem::take(&mut self.moved) {
            return Err(StoreFault::Moved { path: std::path::PathBuf::new() });
        }
        sign(change.message.as_bytes())
            .map_err(|error| StoreFault::NotSigned { detail: error.to_string() })?;
        for (path, bytes) in staged.into_iter().chain(change.files.iter().cloned()) {
            self.files.insert(path.to_string(), bytes);
        }
        self.messages.push(change.message.clone());
        Ok(())
    }
}
