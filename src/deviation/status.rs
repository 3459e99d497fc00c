//! The status of a decision on a day, as known on a day (RECORD.md): one phase, and flags.

use crate::statement::choice::{Answer, DecisionOutcome, Kind, ReviewOutcome, Right};
use crate::statement::scalar::Date;

use super::bodies::Rules;
use super::days_after;
use super::life::{Life, by, ends};
use super::terms::Terms;

/// Declares closed lists of words that `locales/` says, each under its prefix.
macro_rules! words {
    ($($(#[$meta:meta])* pub enum $name:ident($prefix:literal) {
        $($(#[$word_meta:meta])* $variant:ident = $word:literal,)*
    })*) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$word_meta])* $variant),* }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word, which never changes: for JSON and for filters.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }

            /// The one with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl $crate::words::Say for $name {
            fn sentence(&self) -> $crate::words::Sentence {
                match self { $(Self::$variant => $crate::sentence!(concat!($prefix, "-", $word))),* }
            }
        }
    )*};
}

pub(super) use words;

words! {
    /// Where a decision is in its life. No word says valid, approved or compliant.
    pub enum Phase("phase") {
        /// A closure or a review ended it.
        Ended = "ended",
        /// The board decided not to deviate.
        Rejected = "rejected",
        /// The board took the proposal back.
        Withdrawn = "withdrawn",
        /// The last review stopped it for the time being.
        Suspended = "suspended",
        /// Decided, and not begun.
        Adopted = "adopted",
        /// Past its last day, and not closed.
        Expired = "expired",
        /// Between its first and its last day.
        InForce = "in_force",
        /// An answer is awaited.
        InConsultation = "in_consultation",
        /// Nothing was decided, and no answer is awaited any more.
        Proposed = "proposed",
    }
    /// What is to be noticed.
    pub enum Flag("flag") {
        /// It is time for a review.
        ReviewDue = "review_due",
        /// The time for a review has passed.
        ReviewOverdue = "review_overdue",
        /// A body refused its consent, and no committee gave it instead.
        ConsentRefused = "consent_refused",
        /// A body invoked nullity.
        NullityInvoked = "nullity_invoked",
        /// A body that was asked did not answer in time.
        AnswerMissing = "answer_missing",
        /// Another decision came in its place.
        Superseded = "superseded",
    }
}

/// The status on a day, as known at the end of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// The day that it is about.
    pub on: Date,
    /// Only what was recorded by the end of this day counts.
    pub known: Date,
    /// The phase.
    pub phase: Phase,
    /// What is to be noticed, each once, in the order of [`Flag::ALL`].
    pub flags: Vec<Flag>,
    /// Whether a proposal or decision was erased, so that this may not be all that was decided.
    pub erased: bool,
}

impl Status {
    /// Whether it has this flag.
    #[must_use]
    pub fn has(&self, flag: Flag) -> bool {
        self.flags.contains(&flag)
    }
}

impl Life {
    /// The status on a day, as known at the end of a day; `None` if no proposal or decision was known then.
    #[must_use]
    pub fn status(&self, on: Date, known: Date, rules: &Rules) -> Option<Status> {
        let terms = self.terms(on, known)?;
        let phase = self.phase(&terms, on, known);
        let flags = self.flags(&terms, phase, on, known, rules);
        let weighty = |kind| matches!(kind, Kind::Proposal | Kind::Decision);
        let erased = self.erased.iter().any(|it| it.day <= known && weighty(it.kind));
        Some(Status { on, known, phase, flags, erased })
    }

    /// The day on which it ended, if it had by a day, as known at the end of a day.
    #[must_use]
    pub fn ended(&self, on: Date, known: Date) -> Option<Date> {
        self.end(known).filter(|day| *day <= on)
    }

    /// The day on which it ends, also one that lies ahead, as known at the end of a day.
    #[must_use]
    pub fn end(&self, known: Date) -> Option<Date> {
        let closures = self.closure.iter().filter(|it| it.day <= known).map(|it| it.says.on);
        let reviews = by(&self.reviews, known).iter().filter(|it| ends(it.says.outcome));
        closures.chain(reviews.map(|it| it.says.held_on)).min()
    }

    /// The last day: on which it really ended, or else as last extended.
    #[must_use]
    pub fn last_day(&self, on: Date, known: Date) -> Option<Date> {
        self.ended(on, known).or_else(|| self.terms(on, known)?.until)
    }

    pub(super) fn phase(&self, terms: &Terms<'_>, on: Date, known: Date) -> Phase {
        if self.ended(on, known).is_some() {
            return Phase::Ended;
        }
        if !terms.is_adopted() {
            return match terms.decision.map(|it| it.says.outcome) {
                Some(DecisionOutcome::Withdrawn) => Phase::Withdrawn,
                Some(_) => Phase::Rejected,
                None if terms.missing.iter().any(|it| on <= it.reply_by) => Phase::InConsultation,
                None => Phase::Proposed,
            };
        }
        if terms.last_review.is_some_and(|it| it.says.outcome == ReviewOutcome::Suspend) {
            Phase::Suspended
        } else if terms.from.is_some_and(|from| on < from) {
            Phase::Adopted
        } else if terms.until.is_some_and(|until| on > until) {
            Phase::Expired
        } else {
            Phase::InForce
        }
    }

    fn flags(&self, terms: &Terms<'_>, phase: Phase, on: Date, known: Date, rules: &Rules) -> Vec<Flag> {
        let refused = matches!(phase, Phase::Rejected | Phase::Withdrawn);
        let due = terms.review_due(phase).filter(|due| *due <= on);
        let overdue = due.filter(|due| is_overdue(*due, on, rules));
        let substituted = terms.decision.is_some_and(|it| it.says.substitution.is_some());
        let mut counting = terms.counting.iter();
        let consent_refused =
            counting.any(|it| it.says.right == Right::Consent && it.says.answer == Answer::Refuse);
        // Once a proposal was decided on, who had not answered is missing, whatever the date was.
        let decided = terms.decision.is_some_and(|it| it.says.proposal.is_some());
        let missing = terms.missing.iter().any(|it| decided || it.reply_by < on);
        let superseded = self.superseded_by.iter().any(|it| it.day <= known && it.from <= on);
        let holds = |flag: &Flag| match flag {
            Flag::ReviewDue => due.is_some() && overdue.is_none(),
            Flag::ReviewOverdue => overdue.is_some(),
            Flag::ConsentRefused => !refused && !substituted && consent_refused,
            Flag::NullityInvoked => !refused && !terms.nullity.is_empty(),
            Flag::AnswerMissing => !refused && missing,
            Flag::Superseded => superseded,
        };
        Flag::ALL.iter().copied().filter(holds).collect()
    }
}

impl Terms<'_> {
    /// The day of the next review, if the phase is one in which reviews are held. After the last day only a
    /// review that was due by then is still missed: what is due after it is the closure.
    #[must_use]
    pub fn review_due(&self, phase: Phase) -> Option<Date> {
        match phase {
            Phase::Adopted | Phase::InForce | Phase::Suspended => self.next_review,
            Phase::Expired => self.next_review.filter(|due| self.until.is_none_or(|until| *due <= until)),
            _ => None,
        }
    }
}

/// Whether a review that was due on a day is overdue on another.
#[must_use]
pub fn is_overdue(due: Date, on: Date, rules: &Rules) -> bool {
    days_after(due, rules.overdue_grace_days).is_some_and(|last| on > last)
}
