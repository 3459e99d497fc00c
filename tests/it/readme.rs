//! The transcript of the README is played, on real programs, and gives what it says.
//!
//! `VERANTWOORD_UPDATE=1` writes what it gives into the README, with what differs each time as `[..]`.

use std::path::Path;
use std::process::Command;

/// A command of the transcript, and what the README says that it prints.
struct Step {
    command: String,
    expected: Vec<String>,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The steps of every `console` block, in order.
fn steps(readme: &str) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut inside = false;
    for line in readme.lines() {
        match line.strip_prefix("$ ") {
            _ if line.starts_with("```") => inside = line == "```console",
            Some(command) if inside => steps.push(Step { command: command.to_owned(), expected: vec![] }),
            _ if inside => steps.last_mut().unwrap().expected.push(line.to_owned()),
            _ => {}
        }
    }
    steps
}

/// Plays all steps in one shell, and gives what each printed.
fn play(steps: &[Step]) -> Vec<Vec<String>> {
    let place = tempfile::tempdir().unwrap();
    let home = place.path().join("home");
    let work = place.path().join("work");
    for folder in ["a", "b", "c"] {
        std::fs::create_dir_all(work.join(folder)).unwrap();
    }
    std::fs::create_dir_all(&home).unwrap();
    let mut script = String::from("set -u\n");
    for step in steps {
        script.push_str(&format!("{}\nstatus=$?; echo; echo \"@@@ $status\"\n", step.command));
    }
    let program = Path::new(env!("CARGO_BIN_EXE_verantwoord")).parent().unwrap();
    let output = Command::new("bash")
        .arg("-c")
        .arg(format!("exec 2>&1; {script}"))
        .current_dir(&work)
        .env_clear()
        .env("PATH", format!("{}:/usr/local/bin:/usr/bin:/bin", program.display()))
        .env("HOME", &home)
        .env("LANG", "en_GB.UTF-8")
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("EXAMPLES", root().join("docs/first-decision"))
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let mut printed = vec![vec![]];
    for line in text.lines() {
        if let Some(status) = line.strip_prefix("@@@ ") {
            let nth = printed.len() - 1;
            let last: &mut Vec<String> = &mut printed[nth];
            // The empty line that parts the output from the mark.
            last.pop();
            assert_eq!(status, "0", "`{}` failed:\n{}", steps[nth].command, last.join("\n"));
            printed.push(vec![]);
        } else {
            printed.last_mut().unwrap().push(line.to_owned());
        }
    }
    printed.pop();
    assert_eq!(printed.len(), steps.len(), "the transcript stopped:\n{text}");
    printed.into_iter().map(trim).collect()
}

/// Without empty lines at the end, and without blanks at the ends of lines.
fn trim(lines: Vec<String>) -> Vec<String> {
    let mut lines: Vec<String> = lines.into_iter().map(|it| it.trim_end().to_owned()).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines
}

/// Whether a line is what the README says, in which `[..]` stands for anything.
fn fits(expected: &str, line: &str) -> bool {
    let parts: Vec<&str> = expected.split("[..]").collect();
    let [first, middle @ .., last] = &parts[..] else { return expected == line };
    let Some(mut rest) = line.strip_prefix(first) else { return false };
    for part in middle {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// The line with what differs each time as `[..]`: digests, keys, roots and times.
fn redact(line: &str) -> String {
    // A moment is several words, as people write it.
    const MOMENT: &str = "Recorded at: ";
    if line.starts_with(MOMENT) {
        return format!("{MOMENT}[..]");
    }
    let word = |word: &str| {
        let plain = word.trim_end_matches(['.', ',', ')', ';']).trim_start_matches('(');
        let base64 =
            plain.len() >= 43 && plain.bytes().all(|it| it.is_ascii_alphanumeric() || b"+/=".contains(&it));
        let time = plain.len() == 20 && plain.ends_with('Z') && plain.as_bytes().get(10) == Some(&b'T');
        if base64 || time || plain.starts_with("SHA256:") {
            word.replace(plain, "[..]")
        } else {
            word.to_owned()
        }
    };
    line.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

#[test]
#[allow(clippy::disallowed_methods, reason = "the switch that writes what is made")]
fn the_transcript_of_the_readme_gives_what_it_says() {
    let path = root().join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let steps = steps(&readme);
    assert!(steps.len() > 15, "only {} steps", steps.len());
    let printed = play(&steps);
    if std::env::var_os("VERANTWOORD_UPDATE").is_some() {
        let mut out = readme;
        for (step, lines) in steps.iter().zip(&printed) {
            let before = format!(
                "$ {}\n{}",
                step.command,
                step.expected.iter().map(|it| format!("{it}\n")).collect::<String>()
            );
            let after = format!(
                "$ {}\n{}",
                step.command,
                lines.iter().map(|it| format!("{}\n", redact(it))).collect::<String>()
            );
            out = out.replacen(&before, &after, 1);
        }
        std::fs::write(path, out).unwrap();
        return;
    }
    for (step, lines) in steps.iter().zip(&printed) {
        let same =
            step.expected.len() == lines.len() && step.expected.iter().zip(lines).all(|(a, b)| fits(a, b));
        assert!(
            same,
            "`{}` printed\n{}\nand the README says\n{}",
            step.command,
            lines.join("\n"),
            step.expected.join("\n")
        );
    }
}
