//! What a ledger costs, each work beside its limit or a peer in the same run: `cargo bench --bench ledger`.
//!
//! The ledger is made here: entries of 2 KiB with two signatures each, 100,000 unless `-- --entries N` says otherwise.
//! For a profiler, `-- --make PATH` makes such a ledger and no more, and `-- --append PATH` appends to it.
//! What is printed is the table of the README; a time is the median of several, or of one where it takes long.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "a benchmark: it prints, and stops where something is wrong"
)]

mod made;
mod peers;

use std::path::Path;
use std::time::{Duration, Instant};

use verantwoord::ledger::{Ledger, Verified};

use made::{Made, now};

/// The larger ledger, unless another number is given; the smaller one; a batch; appended after what was verified.
const ENTRIES: u64 = 100_000;
const SMALL: u64 = 1_000;
const BATCH: u64 = 10_000;
const NEW: u64 = 10;
/// How often a full verify is measured.
const VERIFIES: usize = 5;
/// How often an append is measured, and how large the sample for the stock tools is.
const APPENDS: usize = 60;
const SAMPLE: u64 = 200;
/// The size of a statement, in bytes; nine times as much is the largest that a text can be.
const SIZE: usize = 2048;

fn main() {
    let args: Vec<String> = std::env::args().collect();
    let after = |name: &str| args.iter().position(|it| it == name).and_then(|at| args.get(at + 1));
    if let Some(path) = after("--peak-of-verify") {
        return peak_of_verify(Path::new(path));
    }
    let entries = after("--entries").map_or(ENTRIES, |it| it.parse().unwrap());
    if let Some(path) = after("--append") {
        let made = Made::of(Path::new(path));
        let mut keeper = made.keeper(None);
        let each = (0..APPENDS).map(|_| made.statements(1, SIZE)).collect::<Vec<_>>();
        let (_, time) = timed(|| each.iter().for_each(|it| made.append(&mut keeper, it)));
        return println!("{:.3} ms an append", millis(time) / APPENDS as f64);
    }
    if let Some(path) = after("--make") {
        return drop(Made::new(Path::new(path), entries, SIZE));
    }
    let temporary = tempfile::tempdir().unwrap();
    let place = |name: &str| temporary.path().join(name);
    let mut table = Table::new();

    eprintln!("making a ledger of {entries} entries");
    let (large, making) = timed(|| Made::new(&place("large"), entries, SIZE));
    let small = Made::new(&place("small"), SMALL, SIZE);
    eprintln!("made in {making:.1?}");

    let verified = large.verify();
    let (whole, raw) = verifying(&large, &verified);
    let signatures = verified.leaves().map(|(entry, _)| verified.signers(entry).len()).sum::<usize>();
    let rate = |time: Duration| signatures as f64 / time.as_secs_f64();
    table.row(
        "full verify, signatures a second",
        rate(whole),
        "`verify_strict` alone, on as many threads",
        rate(raw),
    );
    let (stock, count) = peers::ssh_keygen(&place("signed"), &large, &verified, SAMPLE);
    table.row("the same", rate(whole), "`ssh-keygen -Y verify`", count as f64 / stock.as_secs_f64());
    let (stock, count) = peers::git_log(&place("commits"), SAMPLE);
    table.row("the same", rate(whole), "`git log --show-signature`", count as f64 / stock.as_secs_f64());

    let remembered = verified.remember().unwrap();
    drop(verified);
    let (in_large, in_small, bare) = appends(&large, &small);
    table.row("durable append, ms", millis(in_large), "at 1,000 entries", millis(in_small));
    table.row("the same, ms", millis(in_large), "a commit by git2 of the same files, synced", millis(bare));

    let statements = large.statements(BATCH, SIZE);
    let mut keeper = large.keeper(None);
    let ((), batch) = timed(|| large.append(&mut keeper, &statements));
    let pack = peers::pack(&place("pack"), &statements);
    table.row(
        "a batch of 10,000, s",
        batch.as_secs_f64(),
        "the same files as one pack by git2",
        pack.as_secs_f64(),
    );
    let remembered_now = keeper.view().unwrap().remember().unwrap();
    assert!(remembered_now.len() > remembered.len());
    large.append(&mut keeper, &large.statements(NEW, SIZE));
    drop(keeper);
    let opening = median(7, || large.open_since(&remembered_now));
    let whole_now = timed(|| large.verify()).1;
    table.row(
        "opening, with 10 new entries, s",
        opening.as_secs_f64(),
        "full verify",
        whole_now.as_secs_f64(),
    );

    let fat = Made::new(&place("fat"), SMALL * 10, SIZE * 9);
    let [flat, fat] = [&large, &fat].map(|it| peers::peak_memory(&it.path));
    table.row("peak memory of a full verify, MB", flat, "10,000 entries of 18 KiB", fat);
    println!("\n{}", table.text);
    println!(
        "Full verify of {entries} entries: {whole:.2?}, {:.1} µs an entry.",
        whole.as_secs_f64() * 1e6 / entries as f64
    );
}

/// The time of a full verify, and of its signatures alone: taken in turn, so that whatever else the machine does falls on
/// each alike.
fn verifying(large: &Made, verified: &Ledger<Verified>) -> (Duration, Duration) {
    let mut times = [const { Vec::new() }; 2];
    for _ in 0..VERIFIES {
        times[0].push(timed(|| large.verify()).1);
        times[1].push(peers::verify_strict(verified));
    }
    let [whole, raw] = times.map(middle);
    (whole, raw)
}

/// The time of an append to the large ledger, to the small one, and of the same files as a plain commit: taken in turn,
/// so that whatever else the disk does falls on each alike.
fn appends(large: &Made, small: &Made) -> (Duration, Duration, Duration) {
    let (mut in_large, mut in_small) = (large.keeper(None), small.keeper(None));
    let mut bare = peers::Bare::copy_of(large);
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..APPENDS {
        let [one, other, third] = [large, small, large].map(|it| it.statements(1, SIZE));
        times[0].push(timed(|| large.append(&mut in_large, &one)).1);
        times[1].push(timed(|| small.append(&mut in_small, &other)).1);
        times[2].push(timed(|| bare.commit(&third[0])).1);
    }
    let [a, b, c] = times.map(middle);
    (a, b, c)
}

/// The median.
fn middle(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// In a process of its own: verifies, and says how much memory that took at most, in kB.
fn peak_of_verify(path: &Path) {
    let ledger = Ledger::open(path).unwrap().verify(now(), &mut |_, _| {}).unwrap().1.unwrap();
    assert!(ledger.size() > 0);
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let peak = status.lines().find_map(|it| it.strip_prefix("VmHWM:")).unwrap();
    println!("{}", peak.trim().trim_end_matches(" kB"));
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let done = work();
    (done, start.elapsed())
}

fn median(times: usize, mut work: impl FnMut()) -> Duration {
    middle((0..times).map(|_| timed(&mut work).1).collect())
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

struct Table {
    text: String,
}

impl Table {
    fn new() -> Self {
        Self { text: "| work | | beside | | ratio |\n| --- | ---: | --- | ---: | ---: |\n".into() }
    }

    fn row(&mut self, work: &str, ours: f64, beside: &str, theirs: f64) {
        let shown = |it: f64| if it >= 100.0 { format!("{it:.0}") } else { format!("{it:.3}") };
        let line =
            format!("| {work} | {} | {beside} | {} | {:.3} |\n", shown(ours), shown(theirs), ours / theirs);
        eprint!("{line}");
        self.text += &line;
    }
}
