//! The report in a real browser: on a phone nothing is wider than the page, and on paper it is A4 with numbers.
//!
//! Without Chromium or poppler these tests say that they tested nothing; CI installs both.

use std::path::Path;
use std::process::Command;

use verantwoord::words::Lang;

use crate::people::{Person, World, not_tested};
use crate::report::{fill, life, report};

/// A program of this computer, by the first of these names that runs.
fn program(names: &[&'static str]) -> Option<&'static str> {
    let runs = |name: &&&str| Command::new(name).arg("--version").output().is_ok();
    let found = names.iter().find(runs).copied();
    if found.is_none() {
        not_tested(&format!("the report in a browser: none of {names:?} is installed"));
    }
    found
}

fn chromium() -> Option<&'static str> {
    program(&["chromium", "chromium-browser", "google-chrome"])
}

/// Reports on the worked example: on one decision, and on all.
fn reports() -> (World, Person) {
    let world = World::example();
    let reader = world.person("reader");
    let ledger = world.path("ledger").display().to_string();
    let (at, one) = (["--at", "2026-05-20"], ["--decision", "2026-003"]);
    let command = ["report", ledger.as_str()];
    reader.run(&[&command[..], &at, &one, &["--output", "one.html"]].concat()).ok();
    reader.run(&[&command[..], &at, &["--output", "all.html"]].concat()).ok();
    (world, reader)
}

/// What Chromium prints when it looks at a page.
fn browse(chromium: &str, home: &Path, args: &[&str], page: &Path) -> String {
    let output = Command::new(chromium)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--allow-file-access-from-files",
        ])
        .arg(format!("--user-data-dir={}", home.join("chromium").display()))
        .args(args)
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn on_a_phone_nothing_is_wider_than_the_page() {
    let Some(chromium) = chromium() else { return };
    let (_world, reader) = reports();
    // A stranger's texts may have no blank in them.
    let evil = life(|record| fill(record, &"w".repeat(1_500)));
    reader.put("evil.html", report(&evil, Lang::Nl, None, &[]));
    for page in ["one.html", "all.html", "evil.html"] {
        // What scrolls within itself may hold what is wider; the page itself may not scroll.
        let measure = r#"
            const page = document.querySelector("iframe").contentDocument, wide = [];
            for (const it of page.querySelectorAll("body *")) {
                if (it.closest(".scroll") && !it.matches(".scroll")) continue;
                if (it.closest(".skip") || it.closest("svg")?.matches(".symbols")) continue;
                const box = it.getBoundingClientRect();
                if (box.right > 360.5 || box.left < -0.5) wide.push(it.tagName + "." + it.className);
            }
            const text = wide.length + " of " + page.querySelectorAll("body *").length + " " + wide.slice(0, 5).join(" ");
            document.body.dataset.found = text + " page " + page.documentElement.scrollWidth;"#;
        let wrapper = format!(
            "<!DOCTYPE html><body><iframe src=\"{page}\" width=\"360\" height=\"2000\" style=\"border:0\"></iframe>\
             <script>addEventListener(\"load\", () => {{ {measure} }});</script></body>"
        );
        reader.put("wrapper.html", wrapper);
        let dom = browse(chromium, &reader.home, &["--dump-dom"], &reader.file("wrapper.html"));
        let found = dom.split_once("data-found=\"").map(|it| it.1).and_then(|it| it.split_once('"'));
        let found = found.unwrap_or_else(|| panic!("{page}: nothing was measured: {dom:.300}")).0;
        assert!(found.starts_with("0 of ") && found.ends_with(" page 360"), "{page}: {found}");
        let count: usize = found.split(' ').nth(2).unwrap().parse().unwrap();
        assert!(count > 500, "{page}: {found}");
    }
}

#[test]
fn on_paper_it_is_a4_with_page_numbers() {
    let (Some(chromium), Some(pdfinfo), Some(pdftotext)) =
        (chromium(), program(&["pdfinfo"]), program(&["pdftotext"]))
    else {
        return;
    };
    let (_world, reader) = reports();
    for page in ["one", "all"] {
        let (html, pdf) = (reader.file(&format!("{page}.html")), reader.file(&format!("{page}.pdf")));
        let print = format!("--print-to-pdf={}", pdf.display());
        browse(chromium, &reader.home, &[&print, "--no-pdf-header-footer"], &html);
        let said = |program: &str, args: &[&str]| {
            let output = Command::new(program).arg(&pdf).args(args).output().unwrap();
            assert!(output.status.success());
            String::from_utf8(output.stdout).unwrap()
        };
        let info = said(pdfinfo, &[]);
        assert!(info.contains("(A4)"), "{info}");
        let text = said(pdftotext, &["-layout", "-"]);
        let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
        assert!((5..60).contains(&pages.len()), "{} pages", pages.len());
        for (number, shown) in pages.iter().zip(1..).map(|(shown, number)| (number, shown)) {
            let foot = format!("Pagina {number} / {}", pages.len());
            assert!(shown.contains(&foot), "{page}: page {number} has no {foot}: {shown:.200}");
        }
    }
}
