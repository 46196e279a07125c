//! What the example prints.

use std::path::Path;

#[expect(dead_code, reason = "its `main` prints")]
#[path = "../../examples/requests.rs"]
mod stories;

#[test]
fn the_example_prints_what_is_recorded() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/requests.txt");
    let told = stories::stories().expect("every story goes to its end");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &told).expect("the record can be written");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap_or_default(), told, "`BLESS=1 cargo test --test requests`");
}
