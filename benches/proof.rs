//! What a proof from a million leaves costs with the hashes that are kept of a tree, beside the raw reading and hashing
//! that no proof goes without, and beside making it of the leaves. `cargo bench --bench proof`.
//!
//! Opening a ledger of a million entries is not in it: see the bench `ledger`.
#![allow(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark: it stops where something is wrong"
)]

use std::cell::Cell;
use std::fs::File;
use std::hint::black_box;
use std::io::{Read, Seek, SeekFrom};
use std::path::PathBuf;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use divan::Bencher;
use verantwoord::crypto::{Digest, merkle, stored};

/// Not a power of two: its right edge is of many subtrees.
const LEAVES: u64 = 1_000_003;

fn main() {
    let bare = raw(&mut open());
    let ours = median(1_001, || drop(prove(&mut open(), next())));
    let read = median(1_001, || bare(next()));
    let slow = median(3, || drop(black_box(merkle::inclusion_path(leaves(), next()))));
    println!("An inclusion proof from {LEAVES} leaves, verified: {ours:.1?} with the hashes that are kept.");
    println!("Its bare reads and hashes: {read:.1?}, ratio {:.2}.", ours.as_secs_f64() / read.as_secs_f64());
    println!("Of the leaves: {slow:.1?}, ratio {:.5}.", ours.as_secs_f64() / slow.as_secs_f64());
    divan::main();
}

fn leaves() -> &'static [Digest] {
    static LEAVES_MADE: OnceLock<Vec<Digest>> = OnceLock::new();
    LEAVES_MADE.get_or_init(|| (0..LEAVES).map(|it| merkle::leaf_hash(&it.to_le_bytes())).collect())
}

/// The file of hashes, as it is kept.
fn place() -> &'static PathBuf {
    static PLACE: OnceLock<(PathBuf, tempfile::TempDir)> = OnceLock::new();
    let (place, _) = PLACE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let all = stored::of_leaves(leaves().iter().copied());
        assert_eq!(all.len() as u64, stored::count(LEAVES));
        let bytes: Vec<u8> = all.iter().flat_map(|it| it.0).collect();
        std::fs::write(folder.path().join("hashes"), bytes).unwrap();
        (folder.path().join("hashes"), folder)
    });
    place
}

fn root() -> Digest {
    static ROOT: OnceLock<Digest> = OnceLock::new();
    *ROOT.get_or_init(|| merkle::root_of(leaves()))
}

fn open() -> File {
    File::open(place()).unwrap()
}

/// Leaves all over the tree, one after the other.
fn next() -> u64 {
    thread_local!(static AT: Cell<u64> = const { Cell::new(0) });
    AT.set((AT.get() + 618_033) % LEAVES);
    AT.get()
}

fn read(file: &mut File, place: u64) -> Option<Digest> {
    let mut hash = [0; 32];
    file.seek(SeekFrom::Start(place * 32)).ok()?;
    file.read_exact(&mut hash).ok()?;
    Some(Digest(hash))
}

/// A path made of the hashes in a file, and verified before anybody gets it.
fn prove(file: &mut File, index: u64) -> Vec<Digest> {
    let leaf = leaves()[index as usize];
    let path = merkle::inclusion_path_by(LEAVES, index, &mut |range| {
        stored::root(range, &mut |place| read(file, place))
    })
    .unwrap();
    assert!(merkle::verify_inclusion(index, LEAVES, &leaf, &path, &root()));
    path
}

/// As many reads of a file and as many hashes of nodes as a proof takes: 20 hashes, read and climbed.
fn raw(file: &mut File) -> impl Fn(u64) + use<> {
    let path = std::cell::RefCell::new(file.try_clone().unwrap());
    let levels = LEAVES.ilog2() + 1;
    move |index| {
        let mut hash = leaves()[index as usize];
        for level in 0..u64::from(levels) {
            let sibling = read(&mut path.borrow_mut(), (index + level * 50_021) % LEAVES).unwrap();
            hash = merkle::node_hash(&hash, &sibling);
        }
        black_box(hash);
    }
}

fn median(times: usize, mut work: impl FnMut()) -> Duration {
    let mut all: Vec<Duration> = (0..times)
        .map(|_| {
            let began = Instant::now();
            work();
            began.elapsed()
        })
        .collect();
    all.sort_unstable();
    all[all.len() / 2]
}

#[divan::bench]
fn inclusion_with_kept_hashes(bencher: Bencher<'_, '_>) {
    let mut file = open();
    bencher.bench_local(|| prove(&mut file, next()));
}

#[divan::bench]
fn consistency_with_kept_hashes(bencher: Bencher<'_, '_>) {
    let mut file = open();
    bencher.bench_local(|| {
        let old = next().max(1);
        merkle::consistency_path_by(LEAVES, old, &mut |range| {
            stored::root(range, &mut |place| read(&mut file, place))
        })
    });
}

#[divan::bench(sample_count = 5)]
fn inclusion_of_the_leaves() -> Option<Vec<Digest>> {
    merkle::inclusion_path(leaves(), next())
}

/// What is done once, when the hashes are not there or not right.
#[divan::bench(sample_count = 5)]
fn making_the_hashes() -> usize {
    stored::of_leaves(leaves().iter().copied()).len()
}
