//! The tree and authority against slow implementations of the specification, which share no code with `src`.

mod authority;
mod history;
mod tree;

use std::collections::BTreeSet;

use proptest::prelude::*;
use sha2::{Digest as _, Sha256};
use verantwoord::crypto::merkle::{
    consistency_path, inclusion_path, leaf_hash, root_of, verify_consistency, verify_inclusion,
};
use verantwoord::crypto::{Digest, PublicKey, Signer};
use verantwoord::ledger::{AppendFault, Keeper, Leaf, Ledger, Meaning};
use verantwoord::statement::Statement;
use verantwoord::statement::scalar::BodyId;
use verantwoord::store::Memory;
use verantwoord::words::Sentence;

use history::NOW;

use authority::{Act, Content, Error, Past, judge_all, silently_gone};

fn digests(path: &[tree::Hash]) -> Vec<Digest> {
    path.iter().map(|it| Digest(*it)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn roots_and_paths_are_those_of_the_recursive_definitions(
        entries in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 1..70), a: usize, b: usize,
    ) {
        let (index, old) = (a % entries.len(), b % entries.len() + 1);
        let leaves: Vec<Digest> = entries.iter().map(|it| leaf_hash(it)).collect();
        let (size, root) = (entries.len() as u64, Digest(tree::mth(&entries)));
        prop_assert_eq!(root_of(&leaves), root);

        let path = digests(&tree::path(index, &entries));
        prop_assert_eq!(inclusion_path(&leaves, index as u64), Some(path.clone()));
        prop_assert!(verify_inclusion(index as u64, size, &leaves[index], &path, &root));

        let (proof, old_root) = (digests(&tree::proof(old, &entries)), Digest(tree::mth(&entries[..old])));
        prop_assert_eq!(consistency_path(&leaves, old as u64), Some(proof.clone()));
        prop_assert!(verify_consistency(old as u64, size, &old_root, &root, &proof));
    }
}

/// Chance, and how many entries to make of it.
fn chance() -> impl Strategy<Value = Vec<u8>> {
    prop::collection::vec(any::<u8>(), 100..700)
}

/// What `verify` finds in a ledger that holds all of a history, as entries and codes.
fn found(acts: &[Act], past: Past<'_>) -> BTreeSet<(Option<usize>, &'static str)> {
    let store = history::ledger(acts, past);
    let (report, _) = Ledger::of(Box::new(store)).verify(history::time(NOW), &mut |_, _| {}).unwrap();
    report.errors.iter().map(|it| (it.entry.map(|it| it as usize), it.code.word())).collect()
}

/// Everything that is found, the model says too; and of each entry that the model refuses, something is found.
fn compare(acts: &[Act]) -> Result<(), TestCaseError> {
    let mut wrong = judge_all(acts, NOW);
    let stands: Vec<bool> = wrong.iter().map(BTreeSet::is_empty).collect();
    if !stands[0] {
        return Ok(());
    }
    wrong.push(silently_gone(acts, &stands));
    let past = Past::new(acts, &stands);
    let found = found(acts, past);
    let expected: BTreeSet<Error> = wrong.iter().flatten().copied().collect();
    for (entry, code) in &found {
        let known = entry.is_some_and(|it| expected.contains(&(it, code)));
        prop_assert!(known, "found {code} at {entry:?}, expected {expected:?} in {acts:#?}");
    }
    for (number, wrong) in wrong.iter().enumerate().filter(|(_, wrong)| !wrong.is_empty()) {
        let told = wrong.iter().any(|(entry, code)| found.contains(&(Some(*entry), *code)));
        prop_assert!(told, "{number}: {wrong:?} expected, found {found:?} in {acts:#?}");
    }
    Ok(())
}

/// Any act means something here: only authority is asked.
struct Anything;

impl Meaning for Anything {
    fn judge(&mut self, _: u64, _: &Leaf, _: &Statement) -> Vec<Sentence> {
        vec![]
    }
}

/// Appends each act of a history, and compares whether it was taken, and who may do what then. Gives what was taken.
fn append_each(acts: &[Act]) -> Result<Vec<Act>, TestCaseError> {
    let mut keeper = Keeper::found(Box::new(Memory::new()), None);
    let (mut taken, mut leaves) = (Vec::<Act>::new(), Vec::new());
    for act in acts.iter().filter(|it| !it.gone) {
        let number = taken.len();
        let mut act = act.clone();
        // What was made for a longer history sees what there is.
        act.seen = act.seen.min(number);
        taken.push(act);
        let good = judge_all(&taken, taken[number].recorded).pop().unwrap().is_empty();
        let stands = vec![true; taken.len()];
        let (kind, handed) = history::signed(number, &taken[number], &leaves);
        let leaf = history::leaf(kind, &taken[number], &handed);
        let log_key = if good { Past::new(&taken, &stands).log_key_at(number + 1) } else { 0 };
        let time = history::time(taken[number].recorded);
        let appended = keeper.append(&[handed], history::secret(log_key), time, &mut Anything, None);
        if !good {
            let refused = matches!(appended, Err(AppendFault::Refused { .. } | AppendFault::Clock { .. }));
            prop_assert!(refused, "{appended:?}: {:#?}", taken);
            taken.pop();
            if number == 0 {
                break;
            }
            continue;
        }
        prop_assert!(appended.is_ok(), "{appended:?}: {:#?}", taken);
        leaves.push(leaf);
        same_state(&keeper, Past::new(&taken, &stands), taken.len())?;
    }
    Ok(taken)
}

fn same_state(keeper: &Keeper, past: Past<'_>, size: usize) -> Result<(), TestCaseError> {
    let ours = keeper.verified().unwrap();
    let authority = ours.authority();
    let bodies: Vec<(String, u64)> =
        authority.charter().bodies.iter().map(|it| (it.id.to_string(), it.threshold.get())).collect();
    let expected: Vec<(String, u64)> = past.bodies().iter().map(|it| (it.id.clone(), it.threshold)).collect();
    prop_assert_eq!(bodies, expected);
    for body in past.bodies() {
        let of = |key| (history::openssh(key), past.label(key).unwrap().to_owned());
        let expected: BTreeSet<(String, String)> = past.in_force(&body.id).into_iter().map(of).collect();
        let id = BodyId::new(&body.id).unwrap();
        let found = authority.keys_of(&id).map(|(key, state)| (key.to_openssh(), state.label.to_string()));
        prop_assert_eq!(found.collect::<BTreeSet<_>>(), expected);
    }
    for at in 1..=size + 1 {
        let key = authority.log_key_at(at as u64).map(|it| *it.key());
        prop_assert_eq!(key, Some(history::secret(past.log_key_at(at)).public_key()));
        let known: BTreeSet<(String, PublicKey)> =
            authority.witnesses_at(at as u64).map(|it| (it.key.name().to_string(), *it.key.key())).collect();
        let expected = past.witnesses_at(at).into_iter();
        let expected = expected.map(|it| (it.name.to_owned(), history::secret(it.key).public_key()));
        prop_assert_eq!(known, expected.collect::<BTreeSet<_>>());
    }
    for entry in 0..size {
        prop_assert_eq!(ours.erased_by(entry as u64), past.erased_by(entry).map(|it| it as u64));
    }
    prop_assert_eq!(authority.newest_change(), past.newest_change() as u64);
    prop_assert_eq!(authority.allowed_signers(), history::allowed_signers(past));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn verify_refuses_what_the_model_refuses(chance in chance()) {
        compare(&history::history(&chance, 14))?;
    }

    #[test]
    fn append_takes_what_the_model_takes_and_the_same_keys_are_in_force(chance in chance()) {
        append_each(&history::history(&chance, 14))?;
    }
}

/// The histories above are worth something: many acts of each kind stand, and many are refused by each code.
#[test]
fn the_histories_hold_enough_of_everything() {
    let (mut stood, mut refused) = ([0; 5], std::collections::BTreeMap::<&str, usize>::new());
    for seed in 0..150_u32 {
        let chance: Vec<u8> = (0..16_u8)
            .flat_map(|it| <[u8; 32]>::from(Sha256::digest([&seed.to_be_bytes()[..], &[it]].concat())))
            .collect();
        let acts = history::history(&chance, 14);
        for (act, wrong) in acts.iter().zip(judge_all(&acts, NOW)) {
            let kind = match act.content {
                Content::Charter(_) => 0,
                Content::Keys { recovery: false, .. } => 1,
                Content::Keys { recovery: true, .. } => 2,
                Content::Erasure(_) => 3,
                Content::Note | Content::Reply => 4,
            };
            stood[kind] += usize::from(wrong.is_empty());
            wrong.iter().for_each(|(_, code)| *refused.entry(code).or_default() += 1);
        }
    }
    assert!(stood.iter().all(|it| *it >= 30), "{stood:?} {refused:?}");
    for code in ["charter", "clock", "erased", "key", "member", "seen", "threshold"] {
        assert!(refused.get(code) >= Some(&30), "{refused:?}");
    }
}
