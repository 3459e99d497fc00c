//! Typed errors whose words stand in `locales/`.

/// Declares an error enum; each variant names its sentence, and its fields are that sentence's arguments.
///
/// ```text
/// verantwoord::faults! {
///     /// Why a cup is refused.
///     pub enum CupFault {
///         /// It holds more than a cup does.
///         TooFull {
///             /// What it holds, in millilitres.
///             held: u64
///         } => "example-cup-too-full",
///         /// There is no cup.
///         Missing => "example-cup-missing",
///     }
/// }
/// assert_eq!(CupFault::Missing, CupFault::Missing);
/// ```
#[macro_export]
macro_rules! faults {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $(
                $(#[$variant_meta:meta])*
                $variant:ident $({ $($(#[$field_meta:meta])* $field:ident : $kind:ty),* $(,)? })? => $id:literal
            ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum $name {
            $($(#[$variant_meta])* $variant $({ $($(#[$field_meta])* $field: $kind),* })?),*
        }

        impl $crate::words::Say for $name {
            fn sentence(&self) -> $crate::words::Sentence {
                match self {
                    $(Self::$variant $({ $($field),* })? =>
                        $crate::words::Sentence::new($id)$($(.with(stringify!($field), $field.clone()))*)?,)*
                }
            }
        }

        impl std::fmt::Display for $name {
            /// In English, for developers; people are told through `words::say` in their own language.
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&$crate::words::say($crate::words::Lang::En, self))
            }
        }

        impl std::error::Error for $name {}
    };
}
