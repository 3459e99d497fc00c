//! Progress of long work, on a terminal alone.

use std::cell::RefCell;

use indicatif::{ProgressBar, ProgressStyle};

use super::context::{Context, Format};
use super::system;

/// Under this many entries nobody waits long enough to look.
const LEAST: u64 = 2_000;

/// A bar that shows itself when the work is long.
pub(super) struct Bar {
    label: Option<String>,
    bar: RefCell<Option<ProgressBar>>,
}

impl Bar {
    pub(super) fn new(context: &Context) -> Self {
        let shown = system::can_show_progress() && context.format == Format::Text;
        Self {
            label: shown.then(|| crate::words::text(context.lang, "progress-verify")),
            bar: RefCell::new(None),
        }
    }

    pub(super) fn show(&self, done: u64, all: u64) {
        let Some(label) = self.label.as_ref().filter(|_| all >= LEAST) else { return };
        let mut bar = self.bar.borrow_mut();
        let bar = bar.get_or_insert_with(|| {
            let style = ProgressStyle::with_template("{msg} {wide_bar} {human_pos}/{human_len} {eta}");
            ProgressBar::new(all)
                .with_message(label.clone())
                .with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
        });
        bar.set_position(done);
        if done == all {
            bar.finish_and_clear();
        }
    }
}
