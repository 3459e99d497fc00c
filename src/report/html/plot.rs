//! An indicator over time, against its threshold.

use crate::statement::choice::Better;
use crate::statement::record::Indicator;
use crate::statement::scalar::{Date, Decimal};

use super::speak::Speak;

const LEFT: f64 = 52.0;
const RIGHT: f64 = 340.0;
const TOP: f64 = 22.0;
const BOTTOM: f64 = 178.0;
/// How many points have their value beside them; of more, the last.
const LABELS: usize = 8;

/// An indicator with what was measured, as a drawing and as a table.
#[derive(Debug)]
pub(super) struct Plot<'a> {
    pub(super) indicator: &'a Indicator,
    pub(super) values: Vec<Value>,
    /// The drawing; `None` while nothing was measured.
    pub(super) curve: Option<Curve>,
}

/// A value that was measured.
#[derive(Debug, Clone)]
pub(super) struct Value {
    pub(super) on: Date,
    pub(super) value: Decimal,
    /// Whether it is on the wrong side of the threshold.
    pub(super) past: bool,
}

/// The drawing.
#[derive(Debug)]
pub(super) struct Curve {
    pub(super) points: Vec<Point>,
    pub(super) line: String,
    pub(super) threshold: f64,
    /// Where the side begins on which it goes wrong, and how high that is.
    pub(super) wrong: (f64, f64),
    pub(super) baseline: Option<f64>,
    /// Values along the side.
    pub(super) ticks: Vec<(f64, String)>,
    /// Days along the foot: where, how it is aligned, what.
    pub(super) days: Vec<(f64, &'static str, String)>,
}

/// A point.
#[derive(Debug)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) past: bool,
    pub(super) label: Option<(f64, String)>,
}

/// Whether a value is on the wrong side of the threshold.
pub(super) fn is_past(indicator: &Indicator, value: &Decimal) -> bool {
    let (value, threshold) = (value.millionths(), indicator.threshold.millionths());
    match indicator.better {
        Better::Higher => value < threshold,
        Better::Lower => value > threshold,
    }
}

fn number(it: &Decimal) -> f64 {
    it.millionths() as f64 / 1e6
}

fn days(date: Date) -> f64 {
    (date.civil().duration_since(jiff::civil::Date::ZERO).as_hours() / 24) as f64
}

impl<'a> Plot<'a> {
    /// Of values in the order of their days.
    pub(super) fn of(s: &Speak<'_>, indicator: &'a Indicator, values: Vec<Value>) -> Self {
        let curve = Curve::of(s, indicator, &values);
        Self { indicator, values, curve }
    }
}

impl Curve {
    fn of(s: &Speak<'_>, indicator: &Indicator, values: &[Value]) -> Option<Self> {
        let (first, last) = (values.first()?, values.last()?);
        let (start, span) = (days(first.on), (days(last.on) - days(first.on)).max(1.0));
        let alone = first.on == last.on;
        let x = |on: Date| {
            if alone {
                (LEFT + RIGHT) / 2.0
            } else {
                (days(on) - start) / span * (RIGHT - LEFT - 28.0) + LEFT + 14.0
            }
        };
        let threshold = number(&indicator.threshold);
        let baseline = indicator.baseline.as_ref().map(number);
        let all = || values.iter().map(|it| number(&it.value)).chain([threshold]).chain(baseline);
        let (low, high) = (all().fold(f64::MAX, f64::min), all().fold(f64::MIN, f64::max));
        let scale = Scale::of(low, high);
        let y = |value: f64| {
            (BOTTOM - (value - scale.from) / (scale.to - scale.from) * (BOTTOM - TOP)).clamp(TOP, BOTTOM)
        };
        let skipped = values.len().saturating_sub(LABELS);
        let points: Vec<Point> = values
            .iter()
            .enumerate()
            .map(|(at, it)| {
                let height = y(number(&it.value));
                // Above the point, or below it where that would leave the drawing.
                let beside = if height < TOP + 14.0 { height + 19.0 } else { height - 10.0 };
                let label = (at >= skipped).then(|| (beside, s.decimal(&it.value)));
                Point { x: x(it.on), y: height, past: it.past, label }
            })
            .collect();
        let line: Vec<String> = points.iter().map(|it| format!("{:.1},{:.1}", it.x, it.y)).collect();
        let threshold = y(threshold);
        let wrong = match indicator.better {
            Better::Higher => (threshold, BOTTOM - threshold),
            Better::Lower => (TOP, threshold - TOP),
        };
        let days = if alone {
            vec![(x(first.on), "middle", s.day(&first.on))]
        } else {
            vec![(LEFT, "start", s.day(&first.on)), (RIGHT, "end", s.day(&last.on))]
        };
        let ticks = scale.ticks().into_iter().map(|it| (y(it), s.figure(&scale.text(it)))).collect();
        Some(Self { points, line: line.join(" "), threshold, wrong, baseline: baseline.map(y), ticks, days })
    }
}

/// An axis whose steps are round numbers.
#[derive(Debug)]
struct Scale {
    from: f64,
    to: f64,
    step: f64,
}

impl Scale {
    fn of(low: f64, high: f64) -> Self {
        let span = if high > low { high - low } else { high.abs().max(1.0) };
        let rough = span / 3.0;
        let power = 10_f64.powf(rough.log10().floor());
        let step =
            [1.0, 2.0, 5.0, 10.0].into_iter().map(|it| it * power).find(|it| *it >= rough).unwrap_or(rough);
        let (from, to) = ((low / step).floor() * step, (high / step).ceil() * step);
        // From zero where that is near: a figure that halves should look halved. Else with some room below.
        let near = low >= 0.0 && low <= high / 2.0;
        let from = if near {
            0.0
        } else if from >= low && from > 0.0 {
            from - step
        } else {
            from
        };
        Self { from, to: if to <= high { to + step } else { to }, step }
    }

    fn ticks(&self) -> Vec<f64> {
        let count = ((self.to - self.from) / self.step).round().clamp(1.0, 12.0) as u32;
        (0..=count).map(|it| self.step.mul_add(f64::from(it), self.from)).collect()
    }

    fn text(&self, value: f64) -> String {
        let digits = (-self.step.log10().floor()).clamp(0.0, 6.0) as usize;
        let said = format!("{value:.digits$}");
        if said.trim_start_matches(['-', '0', '.']).is_empty() { "0".to_owned() } else { said }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_holds_all_values_in_round_steps() {
        for (low, high) in
            [(0.0, 0.0), (3.0, 7.0), (-5.0, 5.0), (0.000_001, 0.000_002), (1e12, 1e12), (-1e12, 1e12)]
        {
            let scale = Scale::of(low, high);
            assert!(
                scale.from <= low && scale.to >= high && scale.to > scale.from,
                "{low} {high}: {scale:?}"
            );
            let ticks = scale.ticks();
            assert!((2..=13).contains(&ticks.len()), "{low} {high}: {ticks:?}");
        }
        let scale = Scale::of(0.5, 2.9);
        let said: Vec<String> = scale.ticks().iter().map(|it| scale.text(*it)).collect();
        assert_eq!(said, ["0", "1", "2", "3"]);
    }
}
