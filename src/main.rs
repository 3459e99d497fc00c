//! The program: hands its arguments to the command line.

use std::process::ExitCode;

#[allow(clippy::disallowed_methods, reason = "the arguments are the program's own input")]
fn main() -> ExitCode {
    verantwoord::cli::run(std::env::args_os())
}
