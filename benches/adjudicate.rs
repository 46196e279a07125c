//! What each step of an adjudication costs, over the cases of the quiz, in one run.
//!
//! Read the figures as shares of each other: `json_to_json` is what a service does with one request.
#![expect(clippy::expect_used, reason = "a bench fails loudly and documents nothing")]

use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, criterion_group, criterion_main};
use redress::case::CaseDraft;
use redress::findings::establish;
use redress::{Case, Hearing, Rulebook, Ruling, adjudicate, decided};

fn cases() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/quiz/scenarios");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .expect("the scenarios can be listed")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let text = std::fs::read_to_string(path).expect("a scenario can be read");
            let value: serde_json::Value = serde_json::from_str(&text).expect("a scenario is json");
            serde_json::to_string(value.get("case").expect("a scenario has a case")).expect("a case can be written")
        })
        .collect()
}

fn steps(criterion: &mut Criterion) {
    let texts = cases();
    let cases: Vec<Case> = texts.iter().map(|text| serde_json::from_str(text).expect("a case coheres")).collect();
    let rulings: Vec<Ruling> = cases.iter().map(adjudicate).collect();
    let book = Rulebook::taobao();
    let mut group = criterion.benchmark_group("quiz");
    group.throughput(criterion::Throughput::Elements(cases.len() as u64));
    group.bench_function("parse_json_alone", |bench| {
        bench.iter(|| {
            for text in &texts {
                black_box(serde_json::from_str::<CaseDraft>(black_box(text)).expect("json"));
            }
        });
    });
    group.bench_function("read_case", |bench| {
        bench.iter(|| {
            for text in &texts {
                black_box(serde_json::from_str::<Case>(black_box(text)).expect("a case"));
            }
        });
    });
    group.bench_function("establish", |bench| {
        bench.iter(|| {
            for case in &cases {
                black_box(establish(black_box(case), book));
            }
        });
    });
    group.bench_function("establish_and_decide", |bench| {
        bench.iter(|| {
            for case in &cases {
                black_box(decided(black_box(case), book));
            }
        });
    });
    group.bench_function("adjudicate", |bench| {
        bench.iter(|| {
            for case in &cases {
                black_box(adjudicate(black_box(case)));
            }
        });
    });
    group.bench_function("explain", |bench| {
        bench.iter(|| {
            for case in &cases {
                black_box(Hearing::new(black_box(case)).explain(redress::Language::English));
            }
        });
    });
    group.bench_function("write_ruling", |bench| {
        bench.iter(|| {
            for ruling in &rulings {
                black_box(serde_json::to_string(black_box(ruling)).expect("a ruling can be written"));
            }
        });
    });
    group.bench_function("json_to_json", |bench| {
        bench.iter(|| {
            for text in &texts {
                let case: Case = serde_json::from_str(black_box(text)).expect("a case");
                black_box(serde_json::to_string(&adjudicate(&case)).expect("a ruling can be written"));
            }
        });
    });
    group.finish();
    criterion.bench_function("lint", |bench| bench.iter(|| black_box(book.lint())));
}

criterion_group!(benches, steps);
criterion_main!(benches);
