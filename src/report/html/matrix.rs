//! Risks on a square of likelihood and impact, before and after what is done about them.

use crate::statement::record::Risk;

/// The side of a cell.
pub(super) const CELL: u64 = 60;

/// The square; the drawing has room on its left and below for the words of its sides.
#[derive(Debug)]
pub(super) struct Matrix {
    pub(super) cells: Vec<Cell>,
}

/// A cell of it.
#[derive(Debug)]
pub(super) struct Cell {
    pub(super) x: u64,
    pub(super) y: u64,
    /// `high` from the limit of the charter's policy on, `middle` from half of it, else `low`.
    pub(super) band: &'static str,
    /// Likelihood times impact.
    pub(super) product: u64,
    /// The numbers of the risks in it.
    pub(super) lines: Vec<(u64, String)>,
}

/// How grave a product is, by the charter's policy.
pub(super) fn band(product: u64, red: u64) -> &'static str {
    if product >= red {
        "high"
    } else if product.saturating_mul(2) >= red {
        "middle"
    } else {
        "low"
    }
}

impl Matrix {
    /// Of risks, each with its likelihood and impact.
    pub(super) fn of(risks: &[Risk], red: u64, grades: fn(&Risk) -> (u64, u64)) -> Self {
        let mut numbers = vec![Vec::new(); 25];
        for (risk, number) in risks.iter().zip(1_usize..) {
            let (likelihood, impact) = grades(risk);
            let at = usize::try_from((likelihood.clamp(1, 5) - 1) * 5 + impact.clamp(1, 5) - 1);
            if let Some(cell) = at.ok().and_then(|at| numbers.get_mut(at)) {
                cell.push(number);
            }
        }
        let cell = |(numbers, at): (&Vec<usize>, u64)| {
            let (likelihood, impact) = (at / 5 + 1, at % 5 + 1);
            let (x, y) = ((impact - 1) * CELL, (5 - likelihood) * CELL);
            let product = likelihood * impact;
            Cell { x, y, band: band(product, red), product, lines: lines(numbers, y) }
        };
        Self { cells: numbers.iter().zip(0..).map(cell).collect() }
    }
}

/// The numbers in at most three lines of three; of more, how many more.
fn lines(numbers: &[usize], top: u64) -> Vec<(u64, String)> {
    let shown = if numbers.len() > 8 { &numbers[..7] } else { numbers };
    let mut words: Vec<String> = shown.iter().map(ToString::to_string).collect();
    if numbers.len() > shown.len() {
        words.push(format!("+{}", numbers.len() - shown.len()));
    }
    let rows: Vec<&[String]> = words.chunks(3).collect();
    let first = top + CELL / 2 + 8 - (rows.len() as u64).saturating_sub(1) * 8;
    rows.iter().zip(0..).map(|(row, n)| (first + n * 16, row.join(", "))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_never_holds_more_than_it_can_show() {
        for count in [0, 1, 3, 8, 9, 5_000] {
            let numbers: Vec<usize> = (1..=count).collect();
            let lines = lines(&numbers, 0);
            assert!(lines.len() <= 3, "{count}: {lines:?}");
            assert!(lines.iter().all(|(y, _)| (10..CELL).contains(y)), "{lines:?}");
            assert_eq!(lines.iter().any(|it| it.1.contains('+')), count > 8);
        }
    }

    #[test]
    fn the_bands_follow_the_charter() {
        assert_eq!([7, 8, 14, 15].map(|it| band(it, 15)), ["low", "middle", "middle", "high"]);
        assert_eq!([1, 25].map(|it| band(it, 0)), ["high", "high"]);
        assert_eq!(band(25, u64::MAX), "low");
    }
}
