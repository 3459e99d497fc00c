//! Signatures, notes and proofs, beyond what their files test themselves: each rule broken once.

use super::wire::strings;
use super::*;

fn key(seed: u8) -> SecretKey {
    SecretKey::from_seed(&[seed; 32])
}

/// Keys in ascending order of their public halves.
fn keys(count: u8) -> Vec<SecretKey> {
    let mut keys: Vec<_> = (0..count).map(key).collect();
    keys.sort_by_key(Signer::public_key);
    keys
}

fn signed(key: &SecretKey) -> Signature {
    Signature::make(key, STATEMENT_NAMESPACE, &Digest::of(b"text\n")).unwrap()
}

fn file(keys: &[SecretKey]) -> String {
    keys.iter().map(|key| signed(key).to_armor(STATEMENT_NAMESPACE)).collect()
}

fn fault(file: impl AsRef<[u8]>) -> ArmorFault {
    Signatures::parse(file.as_ref()).unwrap_err()
}

fn wrapped(base64: &str, at: usize) -> String {
    let lines: Vec<&str> = base64.as_bytes().chunks(at).map(|line| str::from_utf8(line).unwrap()).collect();
    format!("-----BEGIN SSH SIGNATURE-----\n{}\n-----END SSH SIGNATURE-----\n", lines.join("\n"))
}

fn body(armor: &str) -> String {
    armor.lines().filter(|line| !line.starts_with('-')).collect()
}

fn blob(version: u32, fields: &[&[u8]]) -> String {
    let mut blob = b"SSHSIG".to_vec();
    blob.extend(version.to_be_bytes());
    blob.extend(strings(fields));
    wrapped(&base64::encode(&blob), 70)
}

#[test]
fn a_file_of_signatures_comes_back() {
    let keys = keys(5);
    let text = file(&keys);
    let signatures = Signatures::parse(text.as_bytes()).unwrap();
    assert_eq!(signatures.to_armor(), text);
    assert_eq!(signatures.len(), 5);
    assert!(signatures.iter().all(|one| one.verify(STATEMENT_NAMESPACE, &Digest::of(b"text\n"))));
    assert!(!signatures.iter().any(|one| one.verify(GIT_NAMESPACE, &Digest::of(b"text\n"))));
    assert!(!signatures.iter().any(|one| one.verify(STATEMENT_NAMESPACE, &Digest::of(b"text"))));
    assert!(keys.iter().all(|key| signatures.contains(&key.public_key())));
    assert!(!signatures.contains(&key(9).public_key()));
}

#[test]
fn lines_have_at_most_76_characters_and_may_have_fewer() {
    let body = body(&file(&[key(1)]));
    let expected = Signatures::parse(file(&[key(1)]).as_bytes()).unwrap();
    for at in [1, 4, 63, 76] {
        assert_eq!(Signatures::parse(wrapped(&body, at).as_bytes()), Ok(expected.clone()), "{at}");
    }
    assert_eq!(fault(wrapped(&body, 77)), ArmorFault::LongLine { line: 2, limit: 76 });
    assert!(parse_handed_in(wrapped(&body, 1000).as_bytes()).is_ok());
}

#[test]
fn sixty_four_signatures_fit_and_no_more() {
    let keys = keys(65);
    let text = file(&keys[..64]);
    assert_eq!(Signatures::parse(text.as_bytes()).unwrap().len(), MAX_SIGNATURES);
    // Even with one character a line.
    let slim: String =
        keys[..64].iter().map(|key| wrapped(&body(&file(std::slice::from_ref(key))), 1)).collect();
    assert!(slim.len() <= MAX_ARMOR_BYTES);
    assert!(Signatures::parse(slim.as_bytes()).is_ok());
    let too_many = ArmorFault::TooMany { limit: MAX_SIGNATURES };
    assert_eq!(fault(file(&keys)), too_many);
    assert_eq!(Signatures::new(keys.iter().map(signed)), Err(too_many));
    assert_eq!(fault("x".repeat(MAX_ARMOR_BYTES + 1)), ArmorFault::TooLarge { limit: MAX_ARMOR_BYTES });
    assert_eq!(fault("x\n".repeat(MAX_ARMOR_BYTES / 2)), ArmorFault::Stray { line: 1 });
}

#[test]
fn order_and_repetition_are_refused_in_a_ledger_and_mended_when_handed_in() {
    let keys = keys(3);
    let (a, b) = (file(&keys[..1]), file(&keys[1..2]));
    assert_eq!(fault(format!("{b}{a}")), ArmorFault::Order { block: 2 });
    assert_eq!(fault(format!("{a}{b}{b}")), ArmorFault::Twice { block: 3 });
    let handed_in =
        parse_handed_in(format!("\r\n  {b}\n{}{b}", a.replace('\n', " \r\n")).trim_end().as_bytes()).unwrap();
    assert_eq!(handed_in, [signed(&keys[1]), signed(&keys[0]), signed(&keys[1])]);
    assert_eq!(Signatures::new(handed_in).unwrap().to_armor(), format!("{a}{b}"));

    let forged = Signature { signature: [0; 64], ..signed(&keys[0]) };
    let parts = [vec![forged], vec![signed(&keys[2]), signed(&keys[0])]];
    let merged = Signatures::merge(parts.map(|part| Signatures::new(part).unwrap())).unwrap();
    assert_eq!(merged.iter().copied().collect::<Vec<_>>(), [forged, signed(&keys[2])], "the first stays");
    assert_eq!(Signatures::merge([]), Err(ArmorFault::Empty));
}

#[test]
fn nothing_stands_around_or_between() {
    let text = file(&keys(2));
    let size = text.lines().count();
    let stray = |line| ArmorFault::Stray { line };
    assert_eq!(fault(""), ArmorFault::Empty);
    assert_eq!(fault(format!("\n{text}")), stray(1));
    assert_eq!(fault(format!("{text}\n")), stray(size + 1));
    assert_eq!(fault(format!("{text}x")), ArmorFault::Unfinished);
    assert_eq!(fault(text.replace("E-----\n-", "E-----\n\n-")), stray(size / 2 + 1));
    assert_eq!(fault(text.trim_end()), ArmorFault::Unfinished);
    assert_eq!(fault(text.replace("-----END SSH SIGNATURE-----\n", "")), ArmorFault::Unfinished);
    assert_eq!(fault(text.replace('\n', "\r\n")), stray(1));
    assert_eq!(fault(text.replacen("E-----\n", "E-----\n\n", 1)), stray(2));
    assert_eq!(fault([0xff]), ArmorFault::NotText);
    assert!(parse_handed_in(format!("hello\n{text}").as_bytes()).is_err());
    assert_eq!(parse_handed_in(b" \n"), Err(ArmorFault::Empty));
}

#[test]
fn base64_is_canonical() {
    let text = body(&file(&[key(1)]));
    let with = |text: String| fault(wrapped(&text, 70));
    let base64 = ArmorFault::Base64 { block: 1 };
    assert_eq!(with(format!("{text}=")), base64);
    assert_eq!(with(text[..text.len() - 1].to_owned()), base64);
    assert_eq!(with(text.replacen("AAAA", "AA A", 1)), base64);
    let last = text.trim_end_matches('=').len();
    assert!(text.len() > last, "this blob ends in padding");
    let mut loose = text.into_bytes();
    loose[last - 1] += 1;
    assert_eq!(with(String::from_utf8(loose).unwrap()), base64, "bits left over");
}

#[test]
fn every_field_of_the_blob_counts() {
    let one = signed(&key(1));
    let public = one.key.to_wire();
    let signature = strings(&[b"ssh-ed25519", &one.signature]);
    let namespace = STATEMENT_NAMESPACE.as_bytes();
    let good: [&[u8]; 5] = [&public, namespace, b"", b"sha256", &signature];
    let with = |at: usize, field: &[u8]| {
        let mut fields = good;
        fields[at] = field;
        fault(blob(1, &fields))
    };
    assert_eq!(blob(1, &good), one.to_armor(STATEMENT_NAMESPACE));
    assert!(Signatures::parse(blob(1, &good).as_bytes()).is_ok());
    for found in [0, 2, u32::MAX] {
        assert_eq!(fault(blob(found, &good)), ArmorFault::Version { block: 1, found });
    }
    let found = |word: &str| word.to_owned();
    assert_eq!(with(1, b"git"), ArmorFault::Namespace { block: 1, found: found("git") });
    assert_eq!(with(1, b""), ArmorFault::Namespace { block: 1, found: found("") });
    assert_eq!(with(1, &[b'x'; 500]), ArmorFault::Namespace { block: 1, found: "x".repeat(64) });
    assert_eq!(with(2, b"x"), ArmorFault::Reserved { block: 1 });
    assert_eq!(with(3, b"sha512"), ArmorFault::Hash { block: 1, found: found("sha512") });

    let rsa = strings(&[b"ssh-rsa", b"x", b"y"]);
    assert_eq!(with(0, &rsa), ArmorFault::Type { block: 1, found: found("ssh-rsa") });
    assert_eq!(with(4, &rsa), ArmorFault::Type { block: 1, found: found("ssh-rsa") });
    for kind in [
        "sk-ssh-ed25519@openssh.com",
        "sk-ecdsa-sha2-nistp256@openssh.com",
        "webauthn-sk-ecdsa-sha2-nistp256@openssh.com",
    ] {
        let passkey = strings(&[kind.as_bytes(), b"x"]);
        let expected = ArmorFault::Passkey { block: 1, found: found(kind) };
        assert_eq!(with(0, &passkey), expected);
        assert_eq!(with(4, &passkey), expected);
    }

    let broken = ArmorFault::Blob { block: 1 };
    let short = strings(&[b"ssh-ed25519", &one.signature[..63]]);
    let long = [&signature[..], b"x"].concat();
    let long_key = [&public[..], b"x"].concat();
    let short_key = strings(&[b"ssh-ed25519", &one.key.as_bytes()[..31]]);
    for (at, field) in [(0, &[][..]), (0, &long_key), (0, &short_key), (4, &[]), (4, &short), (4, &long)] {
        assert_eq!(with(at, field), broken, "{at} {field:?}");
    }
    let trailing: Vec<&[u8]> = good.iter().copied().chain([&b""[..]]).collect();
    assert_eq!(fault(blob(1, &trailing)), broken);
    for count in 0..5 {
        assert_eq!(fault(blob(1, &good[..count])), broken);
    }
    assert_eq!(fault(wrapped("U1NIU0lI", 70)), broken);
    assert_eq!(fault(wrapped("", 70)), ArmorFault::Stray { line: 2 });
}

#[test]
fn a_note_comes_back_and_is_checked() {
    let name = KeyName::new("example.com/log").unwrap();
    let (log, witness) = (key(1), key(2));
    let text = "example.com/log\n\n1\n";
    let lines = vec![
        sign_note(text, &name, &log).unwrap(),
        cosign_note(text, &name, &witness, 1_700_000_000).unwrap(),
    ];
    assert_eq!([false, true], [0, 1].map(|i: usize| lines[i].is_cosignature_sized()));
    let note = Note::new(text, lines).unwrap();
    assert_eq!(Note::parse(note.to_string().as_bytes()).as_ref(), Ok(&note));

    let vkey = |kind, key: &SecretKey| VerifierKey::new(name.clone(), kind, key.public_key());
    assert_eq!(note.check(&vkey(KeyKind::Ed25519, &log)), LineCheck::Good);
    let good = LineCheck::GoodAt { unix_seconds: 1_700_000_000 };
    assert_eq!(note.check(&vkey(KeyKind::CosignatureV1, &witness)), good);
    assert_eq!(note.check(&vkey(KeyKind::CosignatureV1, &log)), LineCheck::Absent);
    assert_eq!(note.check(&vkey(KeyKind::Ed25519, &witness)), LineCheck::Absent);
    let other = VerifierKey::new(KeyName::new("other").unwrap(), KeyKind::Ed25519, log.public_key());
    assert_eq!(note.check(&other), LineCheck::Absent);

    let mut changed = note.clone();
    changed.text.insert(0, 'x');
    assert_eq!(changed.check(&vkey(KeyKind::Ed25519, &log)), LineCheck::Bad);
    assert_eq!(changed.check(&vkey(KeyKind::CosignatureV1, &witness)), LineCheck::Bad);
    let mut later = note.clone();
    later.signatures[1].bytes[7] ^= 1;
    assert_eq!(later.check(&vkey(KeyKind::CosignatureV1, &witness)), LineCheck::Bad);
    let mut cut = note;
    cut.signatures.iter_mut().for_each(|line| line.bytes.truncate(63));
    assert_eq!(cut.check(&vkey(KeyKind::Ed25519, &log)), LineCheck::Bad);
    assert_eq!(cut.check(&vkey(KeyKind::CosignatureV1, &witness)), LineCheck::Bad);
}

/// A colliding 32-bit id under one name: the line is found, and fails by the key (azul).
#[test]
fn a_key_id_proves_nothing() {
    let name = KeyName::new("log").unwrap();
    let mut line = sign_note("text\n", &name, &key(1)).unwrap();
    let victim = VerifierKey::new(name, KeyKind::Ed25519, key(2).public_key());
    line.id = victim.id();
    assert_eq!(Note::new("text\n", vec![line]).unwrap().check(&victim), LineCheck::Bad);
}

#[test]
fn cosignature_times_have_63_bits() {
    let name = KeyName::new("w").unwrap();
    let witness = key(2);
    assert_eq!(cosign_note("t\n", &name, &witness, 1 << 63), Err(SignFault::Time));
    let most = (1 << 63) - 1;
    let line = cosign_note("t\n", &name, &witness, most).unwrap();
    let vkey = VerifierKey::new(name.clone(), KeyKind::CosignatureV1, witness.public_key());
    let check = |line| Note::new("t\n", vec![line]).unwrap().check(&vkey);
    assert_eq!(check(line), LineCheck::GoodAt { unix_seconds: most });

    let signature = witness.sign(b"cosignature/v1\ntime 9223372036854775808\nt\n").unwrap();
    let bytes = [&(1_u64 << 63).to_be_bytes()[..], &signature].concat();
    assert_eq!(check(SignatureLine { name, id: vkey.id(), bytes }), LineCheck::Bad);
}

#[test]
fn notes_are_strict() {
    let line = "— log AAAAAAE=\n";
    let fault = |note: &str| Note::parse(note.as_bytes()).unwrap_err();
    assert!(Note::parse(format!("text\n\n{line}").as_bytes()).is_ok());
    assert_eq!(Note::parse(format!("a\n\n\n{line}").as_bytes()).unwrap().text, "a\n\n");
    assert_eq!(Note::parse(&[0xff]), Err(NoteFault::NotText));
    for c in ['\0', '\t', '\r', '\u{1f}'] {
        assert_eq!(fault(&format!("te{c}xt\n\n{line}")), NoteFault::Control);
    }
    for unsigned in ["", "text\n", "text\n\n", &format!("text\n{line}"), &format!("{line}\n")] {
        assert_eq!(fault(unsigned), NoteFault::Unsigned, "{unsigned:?}");
    }
    for bad in [
        "- log AAAAAAE=",
        "— log AAAAAAE= ",
        "— log  AAAAAAE=",
        "—  log AAAAAAE=",
        "— log AAAAAAF=",
        "— log AAAAAAE",
        "— log AAAAAA==",
        "— log ",
        "— log",
        "— lo+g AAAAAAE=",
        "— lo\u{a0}g AAAAAAE=",
        "text",
    ] {
        assert_eq!(fault(&format!("text\n\n{line}{bad}\n")), NoteFault::Line { line: 2 }, "{bad}");
    }
    assert_eq!(fault(&format!("text\n\n{line}{line}")), NoteFault::Twice { name: "log".to_owned() });
    assert_eq!(
        fault(&format!("text\n\n{line}— log AAAAAAI=\n")),
        NoteFault::Twice { name: "log".to_owned() }
    );
    assert!(Note::parse(format!("text\n\n{line}— log AAAAAQE=\n").as_bytes()).is_ok(), "another id");
    assert_eq!(fault(format!("text\n\n{line}").trim_end()), NoteFault::NotCanonical);

    let fill = |size: usize| format!("{}\n\n{line}", "x".repeat(size - line.len() - 2));
    assert!(Note::parse(fill(MAX_NOTE_BYTES).as_bytes()).is_ok());
    assert_eq!(fault(&fill(MAX_NOTE_BYTES + 1)), NoteFault::TooLarge { limit: MAX_NOTE_BYTES });

    let parsed = Note::parse(format!("text\n\n{line}").as_bytes()).unwrap().signatures;
    assert_eq!(Note::new("text", parsed.clone()), Err(NoteFault::Unsigned));
    assert_eq!(Note::new("text\n", vec![]), Err(NoteFault::Unsigned));
    assert_eq!(Note::new("te\rxt\n", parsed), Err(NoteFault::Control));
}

fn receipt(size: u64, index: u64) -> (TlogProof, Digest, VerifierKey) {
    let leaves: Vec<_> = (0..size).map(|i| merkle::leaf_hash(&i.to_be_bytes())).collect();
    let head = Checkpoint { origin: "log".to_owned(), size, root: merkle::root_of(&leaves) };
    let name = KeyName::new("log").unwrap();
    let line = sign_note(&head.to_text(), &name, &key(1)).unwrap();
    let proof = TlogProof {
        extra: Some(b"leaf".to_vec()),
        index,
        path: merkle::inclusion_path(&leaves, index).unwrap(),
        checkpoint: Note::new(head.to_text(), vec![line]).unwrap(),
    };
    let vkey = VerifierKey::new(name, KeyKind::Ed25519, key(1).public_key());
    (proof, leaves[usize::try_from(index).unwrap()], vkey)
}

#[test]
fn a_receipt_comes_back_and_is_checked() {
    for (size, index, extra) in [(1, 0, None), (7, 3, Some(b"x".to_vec())), (100, 99, None)] {
        let (mut proof, leaf, vkey) = receipt(size, index);
        proof.extra = extra;
        assert_eq!(TlogProof::parse(proof.to_string().as_bytes()).as_ref(), Ok(&proof));
        assert_eq!(proof.check(&leaf, &vkey).unwrap().size, size);
        assert_eq!(proof.check(&Digest::of(b"other"), &vkey), Err(ProofFault::NotIncluded));
        proof.index += size;
        assert_eq!(proof.check(&leaf, &vkey), Err(ProofFault::NotIncluded));
    }
    let (proof, leaf, vkey) = receipt(7, 3);
    let unsigned = |log: &str| Err(ProofFault::Unsigned { log: log.to_owned() });
    let name = |name: &str| KeyName::new(name).unwrap();
    let stranger = VerifierKey::new(name("log"), KeyKind::Ed25519, key(2).public_key());
    assert_eq!(proof.check(&leaf, &stranger), unsigned("log"));
    let elsewhere = VerifierKey::new(name("other"), KeyKind::Ed25519, key(1).public_key());
    assert_eq!(proof.check(&leaf, &elsewhere), unsigned("other"));
    // A cosignature by a witness that is named as the log is not the log's signature.
    let line = cosign_note(&proof.checkpoint.text, &name("log"), &key(1), 1).unwrap();
    let cosigned =
        TlogProof { checkpoint: Note::new(proof.checkpoint.text.clone(), vec![line]).unwrap(), ..proof };
    let witness = VerifierKey::new(name("log"), KeyKind::CosignatureV1, key(1).public_key());
    assert_eq!(cosigned.check(&leaf, &witness), unsigned("log"));
    assert_eq!(cosigned.check(&leaf, &vkey), unsigned("log"));
    let other_note = sign_note("log\n1\n", &name("log"), &key(1)).unwrap();
    let odd = TlogProof { checkpoint: Note::new("log\n1\n", vec![other_note]).unwrap(), ..cosigned };
    assert_eq!(odd.check(&leaf, &vkey), Err(ProofFault::Note { fault: NoteFault::HeadLines }));
}

#[test]
fn receipts_are_strict() {
    let (proof, ..) = receipt(7, 3);
    let good = proof.to_string();
    let first = proof.path[0].to_base64();
    let sixty_five = format!("{first}\n").repeat(65 - proof.path.len() + 1);
    let fault = |text: &str| TlogProof::parse(text.as_bytes()).unwrap_err();
    let change = |from: &str, to: &str| {
        assert!(good.contains(from), "{from}");
        fault(&good.replacen(from, to, 1))
    };
    assert_eq!(change("@v1", "@v2"), ProofFault::Header);
    assert_eq!(fault(&format!("\n{good}")), ProofFault::Header);
    assert_eq!(fault(&good.replace("\n\n", "\n")), ProofFault::Lines);
    for extra in ["extra \n", "extra bGVhZg\n", "extra bGVhZh==\n", "extra  bGVhZg==\n"] {
        assert_eq!(change("extra bGVhZg==\n", extra), ProofFault::Extra, "{extra}");
    }
    for head in ["extra\n", "Extra bGVhZg==\n", "extra bGVhZg==\nextra bGVhZg==\n"] {
        assert_eq!(change("extra bGVhZg==\n", head), ProofFault::Index, "{head}");
    }
    assert_eq!(change("extra bGVhZg==\n", "index 3\n"), ProofFault::Path);
    for index in [
        "index 03\n",
        "index +3\n",
        "index 3 \n",
        "index \n",
        "index\n",
        "3\n",
        "index 18446744073709551616\n",
    ] {
        assert_eq!(change("index 3\n", index), ProofFault::Index, "{index}");
    }
    assert_eq!(change(&first, &first[..43]), ProofFault::Path);
    assert_eq!(change(&first, "AAAA"), ProofFault::Path);
    assert_eq!(change(&format!("{first}\n"), &sixty_five), ProofFault::Path);
    let sixty_four =
        good.replacen(&format!("{first}\n"), &format!("{first}\n").repeat(64 - proof.path.len() + 1), 1);
    assert_eq!(TlogProof::parse(sixty_four.as_bytes()).unwrap().path.len(), MAX_PROOF_HASHES);
    assert_eq!(fault(good.trim_end()), ProofFault::Note { fault: NoteFault::NotCanonical });
    assert_eq!(TlogProof::parse(&[0xff]), Err(ProofFault::NotText));
    // Digits of the index make up for what base64 skips.
    let sized = |index, extra| TlogProof { extra: Some(vec![0; extra]), index, ..proof.clone() }.to_string();
    let fill = |index| {
        let rest = MAX_PROOF_BYTES - sized(index, 0).len();
        rest.is_multiple_of(4).then(|| sized(index, rest / 4 * 3))
    };
    let largest = [1, 10, 100, 1000].into_iter().find_map(fill).unwrap();
    assert_eq!(largest.len(), MAX_PROOF_BYTES);
    assert!(TlogProof::parse(largest.as_bytes()).is_ok());
    let large = TlogProof { extra: Some(vec![0; MAX_PROOF_BYTES]), ..proof };
    assert_eq!(fault(&large.to_string()), ProofFault::TooLarge { limit: MAX_PROOF_BYTES });
}

/// Numbers of FORMAT.md, and ours where it leaves the choice: a limit that moves is a change of format or of promise.
#[test]
fn limits_are_those_that_were_told() {
    assert_eq!((MAX_NOTE_BYTES, MAX_SIGNATURES, MAX_ARMOR_LINE), (65_536, 64, 76));
    assert_eq!((MAX_PROOF_BYTES, MAX_PROOF_HASHES), (131_072, 64));
    assert_eq!((MAX_KEY_FILE_BYTES, MAX_KEY_COMMENT_BYTES, MAX_KEY_ROUNDS), (16_384, 1024, 1000));
    assert_eq!(MAX_ARMOR_BYTES, 65_536);
}
