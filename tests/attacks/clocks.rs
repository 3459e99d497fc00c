//! What a keeper might do with the clock of the log.

use crate::forge::Forge;
use crate::histories::{alarmed, errors, looked};
use crate::people::World;
use crate::table::attacks;

attacks! {
    an_entry_is_backdated:
        "lets an act have been recorded earlier than it was",
        "everybody who verifies", "the leaf holds the time, so that every later `seen` is of another root",
        "statements of others, signed, over a root that this ledger does not have"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.recorded(7, "2026-02-26T16:00:00Z");
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert!(found.contains(&("seen".to_owned(), Some(8))), "{found:?}");
    }

    the_newest_entry_is_backdated:
        "lets the newest act, which nobody answered yet, have been recorded some minutes earlier",
        "whoever saw it, at the next command of any kind; a witness, if one cosigned in between", "the head that was seen is remembered",
        "two heads of one size, both signed by the log, with different roots"
    => {
        let world = World::example();
        let (council, _) = looked(&world, "client-council-a");
        let mut forge = Forge::of(&world);
        forge.recorded(16, "2026-07-03T13:30:00Z");
        let forged = forge.publish(&world.person("keeper"), "forged");
        assert_eq!(errors(&world.person("somebody"), &forged), [], "a stranger has no other clock");
        assert_eq!(alarmed(&council, &forged).size, 17);
    }

    an_entry_is_recorded_before_it_was_made:
        "lets an act have been recorded more than an hour before its author made it",
        "everybody who verifies", "the statement says when it was made, by the author's own clock, and is signed",
        "the statement, signed"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.recorded(16, "2026-06-08T13:30:00Z");
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert_eq!(found, [("clock".to_owned(), Some(16))]);
    }

    an_entry_is_recorded_out_of_order:
        "lets the clock of the log go back from one entry to the next",
        "everybody who verifies", "recorded times never go back",
        "both leaves"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.recorded(15, "2026-07-03T14:10:01Z");
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert!(found.contains(&("clock".to_owned(), Some(16))), "{found:?}");
    }

    an_entry_is_recorded_in_the_future:
        "lets an act have been recorded on a day that is still to come",
        "everybody who verifies until then", "a verifier has a clock of its own",
        "the leaf, and the head over it"
    => {
        let world = World::example();
        let mut forge = Forge::of(&world);
        forge.recorded(16, "2999-01-01T00:00:00Z");
        let found = errors(&world.person("somebody"), &forge.publish(&world.person("keeper"), "forged"));
        assert_eq!(found, [("clock".to_owned(), Some(16))]);
    }
}
