//! The root causes as a drawing: in layers, the deepest above, the deviation itself below all.

use std::collections::HashMap;

use crate::statement::record::RootCause;
use crate::statement::scalar::Id;

use super::speak::Speak;
use super::wrap::wrap;

/// How many causes are drawn; the table has all.
const MOST: usize = 60;
/// How many stand beside each other.
const COLUMNS: usize = 3;
const NODE_WIDTH: f64 = 204.0;
const GUTTER: f64 = 26.0;
const ROW_GAP: f64 = 40.0;
const MARGIN: f64 = 14.0;
const LINE: f64 = 16.0;
/// The columns of text that fit in a box.
const TEXT: usize = 27;

/// The drawing; its measures are those of its view box.
#[derive(Debug)]
pub(super) struct Drawing {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) boxes: Vec<Drawn>,
    pub(super) lines: Vec<Arrow>,
    /// How many causes were too many to draw.
    pub(super) left_out: usize,
}

/// A box.
#[derive(Debug)]
pub(super) struct Drawn {
    /// The number of the cause; 0 for the deviation itself.
    pub(super) number: usize,
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
    /// `own`, `shared`, `external` or `effect`.
    pub(super) look: &'static str,
    pub(super) text: Vec<(f64, String)>,
    /// Its kind, and whose it is to influence.
    pub(super) small: Vec<(f64, String)>,
}

/// A line from a cause to what it feeds.
#[derive(Debug)]
pub(super) struct Arrow {
    pub(super) path: String,
    /// Whether it leads back up: the causes feed each other in a circle.
    pub(super) back: bool,
}

/// Draws them; nothing where there are none.
pub(super) fn draw(s: &Speak<'_>, causes: &[RootCause]) -> Drawing {
    let drawn = causes.get(..MOST).unwrap_or(causes);
    let graph = Graph::of(drawn);
    let rows = rows(&graph);
    let width = MARGIN.mul_add(2.0, NODE_WIDTH.mul_add(3.0, GUTTER * 2.0));
    let mut places = vec![Place::default(); drawn.len()];
    let (mut boxes, mut top) = (Vec::new(), MARGIN);
    for (number, row) in rows.iter().enumerate() {
        let texts: Vec<Vec<String>> = row
            .iter()
            .map(|it| drawn.get(*it).map(|it| wrap(&it.what, TEXT, 5)).unwrap_or_default())
            .collect();
        let most = texts.iter().map(Vec::len).max().unwrap_or(0);
        let height = LINE.mul_add(most as f64, 58.0);
        for ((it, column), lines) in row.iter().zip(columns_of(row.len())).zip(texts) {
            let x = (NODE_WIDTH + GUTTER).mul_add(*column as f64, MARGIN);
            if let (Some(place), Some(cause)) = (places.get_mut(*it), drawn.get(*it)) {
                *place = Place {
                    row: number,
                    column: *column,
                    x: x + NODE_WIDTH / 2.0,
                    top,
                    bottom: top + height,
                };
                let small = |above: f64, text: String| (top + height - above, wrap(&text, 34, 1).join(""));
                boxes.push(Drawn {
                    number: it + 1,
                    x,
                    y: top,
                    width: NODE_WIDTH,
                    height,
                    look: cause.influence.word(),
                    text: lines
                        .into_iter()
                        .zip(0_u32..)
                        .map(|(it, n)| (LINE.mul_add(f64::from(n), top + 24.0), it))
                        .collect(),
                    small: vec![small(25.0, s.say(&cause.category)), small(11.0, s.say(&cause.influence))],
                });
            }
        }
        top += height + ROW_GAP;
    }
    let effect = Place { row: rows.len(), column: 1, x: width / 2.0, top, bottom: top + 40.0 };
    boxes.push(Drawn {
        number: 0,
        x: width / 2.0 - NODE_WIDTH / 2.0 - GUTTER,
        y: top,
        width: NODE_WIDTH + GUTTER * 2.0,
        height: 40.0,
        look: "effect",
        text: vec![(top + 25.0, s.w("report-causes-effect"))],
        small: Vec::new(),
    });
    let mut lines: Vec<Arrow> = Vec::new();
    for (from, to, back) in &graph.edges {
        if let (Some(a), Some(b)) = (places.get(*from), places.get(*to)) {
            let path = if *back { up(a, b, width) } else { down(a, b, lines.len()) };
            lines.push(Arrow { path, back: *back });
        }
    }
    for (it, place) in places.iter().enumerate() {
        if graph.layer.get(it) == Some(&0) {
            lines.push(Arrow { path: down(place, &effect, lines.len()), back: false });
        }
    }
    let left_out = causes.len().saturating_sub(drawn.len());
    Drawing { width, height: top + 40.0 + MARGIN, boxes, lines, left_out }
}

#[derive(Debug, Clone, Copy, Default)]
struct Place {
    row: usize,
    column: usize,
    /// Its middle.
    x: f64,
    top: f64,
    bottom: f64,
}

/// Which causes feed which, without circles.
struct Graph {
    /// From, to, and whether the edge would close a circle.
    edges: Vec<(usize, usize, bool)>,
    /// How far each is from the deviation: 0 for what feeds nothing else.
    layer: Vec<usize>,
}

impl Graph {
    fn of(causes: &[RootCause]) -> Self {
        let places: HashMap<&Id, usize> = causes.iter().zip(0..).map(|(it, at)| (&it.id, at)).collect();
        let feeds: Vec<Vec<usize>> = causes
            .iter()
            .zip(0..)
            .map(|(cause, own)| {
                let mut to: Vec<usize> =
                    cause.feeds.iter().filter_map(|it| places.get(it).copied()).collect();
                to.sort_unstable();
                to.dedup();
                to.retain(|it| *it != own);
                to
            })
            .collect();
        Self::walk(&feeds)
    }

    /// Depth first, without recursion: an edge to what is still being walked closes a circle.
    fn walk(feeds: &[Vec<usize>]) -> Self {
        #[derive(Clone, Copy, PartialEq)]
        enum Seen {
            Not,
            Walking,
            Done,
        }
        let (mut seen, mut layer) = (vec![Seen::Not; feeds.len()], vec![0; feeds.len()]);
        let mut edges = Vec::new();
        for start in 0..feeds.len() {
            let mut path = if seen[start] == Seen::Not { vec![(start, 0)] } else { vec![] };
            seen[start] = if path.is_empty() { seen[start] } else { Seen::Walking };
            while let Some((at, next)) = path.last_mut() {
                let (from, to) = (*at, feeds[*at].get(*next).copied());
                *next += 1;
                match to {
                    None => {
                        seen[from] = Seen::Done;
                        path.pop();
                        if let Some((before, _)) = path.last() {
                            layer[*before] = layer[*before].max(layer[from] + 1);
                        }
                    }
                    Some(to) => {
                        edges.push((from, to, seen[to] == Seen::Walking));
                        match seen[to] {
                            Seen::Not => {
                                seen[to] = Seen::Walking;
                                path.push((to, 0));
                            }
                            Seen::Done => layer[from] = layer[from].max(layer[to] + 1),
                            Seen::Walking => {}
                        }
                    }
                }
            }
        }
        Self { edges, layer }
    }
}

/// The rows, from above: layer by layer, each in as many rows as it needs, near to what feeds it.
fn rows(graph: &Graph) -> Vec<Vec<usize>> {
    let deepest = graph.layer.iter().copied().max().unwrap_or(0);
    let mut layers = vec![Vec::new(); if graph.layer.is_empty() { 0 } else { deepest + 1 }];
    for (it, layer) in graph.layer.iter().enumerate() {
        layers[deepest - layer].push(it);
    }
    let mut above = vec![Vec::new(); graph.layer.len()];
    for (from, to, _) in graph.edges.iter().filter(|it| !it.2) {
        above[*to].push(*from);
    }
    let mut column = vec![1_usize; graph.layer.len()];
    let mut out: Vec<Vec<usize>> = Vec::new();
    for mut layer in layers {
        let weight = |it: &usize| {
            let from: &[usize] = &above[*it];
            let sum: usize = from.iter().map(|it| column[*it] * 100).sum();
            sum.checked_div(from.len()).unwrap_or(100)
        };
        layer.sort_by_cached_key(weight);
        for row in layer.chunks(COLUMNS) {
            for (it, place) in row.iter().zip(columns_of(row.len())) {
                column[*it] = *place;
            }
            out.push(row.to_vec());
        }
    }
    out
}

/// The columns of a row: the gutters between the three stay free for lines.
fn columns_of(count: usize) -> &'static [usize] {
    match count {
        1 => &[1],
        2 => &[0, 2],
        _ => &[0, 1, 2],
    }
}

/// A line down: straight to the next row, and past other rows through a gutter.
fn down(a: &Place, b: &Place, nth: usize) -> String {
    let (x, y, to) = (a.x, a.bottom, b.top - 5.0);
    if b.row <= a.row + 1 {
        let middle = (y + to) / 2.0;
        return format!("M{x:.1} {y:.1}C{x:.1} {middle:.1} {:.1} {middle:.1} {:.1} {to:.1}", b.x, b.x);
    }
    let right = a.column == 2 || (a.column == 1 && b.column == 2);
    let gutter = (NODE_WIDTH + GUTTER).mul_add(if right { 2.0 } else { 1.0 }, MARGIN) - GUTTER / 2.0;
    // Several lines in one gutter stand a little apart.
    let gutter = (nth % 5) as f64 * 3.5 - 7.0 + gutter;
    let (leave, turn) = (y + ROW_GAP - 6.0, to - ROW_GAP + 11.0);
    let half = (y + leave) / 2.0;
    let last = (turn + to) / 2.0;
    format!(
        "M{x:.1} {y:.1}C{x:.1} {half:.1} {gutter:.1} {half:.1} {gutter:.1} {leave:.1}V{turn:.1}C{gutter:.1} {last:.1} {:.1} {last:.1} {:.1} {to:.1}",
        b.x, b.x
    )
}

/// A line back up, along the right edge.
fn up(a: &Place, b: &Place, width: f64) -> String {
    let (from, to) = ((a.top + a.bottom) / 2.0, (b.top + b.bottom) / 2.0);
    let side = |place: &Place| place.x + NODE_WIDTH / 2.0;
    format!(
        "M{:.1} {from:.1}C{edge:.1} {from:.1} {edge:.1} {to:.1} {:.1} {to:.1}",
        side(a),
        side(b) + 5.0,
        edge = width - 1.0
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_feeds_stands_above_what_it_feeds() {
        let graph = Graph::walk(&[vec![1, 2], vec![2], vec![], vec![1]]);
        assert_eq!(graph.layer, [2, 1, 0, 2]);
        assert!(graph.edges.iter().all(|it| !it.2));
        assert_eq!(rows(&graph), [vec![0, 3], vec![1], vec![2]]);
    }

    #[test]
    fn a_circle_is_drawn_and_not_walked_for_ever() {
        let graph = Graph::walk(&[vec![1], vec![2], vec![0]]);
        assert_eq!(graph.layer, [2, 1, 0]);
        assert_eq!(graph.edges.iter().filter(|it| it.2).collect::<Vec<_>>(), [&(2, 0, true)]);
    }

    #[test]
    fn each_stands_in_one_row_of_at_most_three() {
        let long: Vec<Vec<usize>> = (0..60).map(|it| (it + 1..60).collect()).collect();
        for feeds in [vec![vec![]; 60], long, (0..60).map(|it| vec![(it * 7 + 3) % 60]).collect()] {
            let rows = rows(&Graph::walk(&feeds));
            assert!(rows.iter().all(|it| (1..=3).contains(&it.len())));
            let mut all: Vec<usize> = rows.concat();
            all.sort_unstable();
            assert_eq!(all, (0..60).collect::<Vec<_>>());
        }
    }
}
