//! What the README shows is what comes out.
#![expect(clippy::expect_used, reason = "a test fails loudly")]

use std::path::Path;

use redress::{Case, adjudicate};

#[test]
fn the_readme_prints_what_it_says() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let read = |path: &str| std::fs::read_to_string(root.join(path)).expect("a file of the project");
    let readme = read("README.md");
    let (_, rest) = readme.split_once("```text\n").expect("the README shows what is printed");
    let (shown, _) = rest.split_once("```").expect("the block ends");
    let case: Case = serde_json::from_str(&read("examples/cases/late-dispatch-refused.json")).expect("a case");
    assert_eq!(shown.trim_end(), adjudicate(&case).to_string().trim_end());
}
