//! The documents in `docs/wire-format.md` are what they are said to be.

use redress::case::{Case, Patch};

#[test]
fn the_case_and_the_patch_can_be_read() {
    let text = include_str!("../../docs/wire-format.md");
    let mut blocks = text.split("```json\n").skip(1).map(|block| block.split("```").next().unwrap());
    let case: Case = serde_json::from_str(blocks.next().unwrap()).unwrap();
    let patch: Patch = serde_json::from_str(blocks.next().unwrap()).unwrap();
    assert_ne!(case.patched(&patch).unwrap(), case);
    assert_eq!(blocks.next(), None);
}

/// Every name of the wire format stands in the document: fields as `name`, values as "name".
#[test]
fn every_name_is_documented() {
    let text = include_str!("../../docs/wire-format.md");
    let declarations = [
        include_str!("../../src/case/agreement.rs"),
        include_str!("../../src/case/complaint.rs"),
        include_str!("../../src/case/evidence.rs"),
        include_str!("../../src/case/facts.rs"),
        include_str!("../../src/case/order.rs"),
        include_str!("../../src/case/party.rs"),
        include_str!("../../src/case/price.rs"),
        include_str!("../../src/case/proceeding.rs"),
        include_str!("../../src/case/request.rs"),
        include_str!("../../src/case/shipment.rs"),
    ];
    let mut names = 0;
    for line in declarations.iter().flat_map(|source| source.lines()).filter(|line| line.starts_with("        ")) {
        let line = line.trim().trim_end_matches(',');
        let name = match (line.split_once(" = "), line.split_once(": ")) {
            _ if line.starts_with("//") => continue,
            (Some((_, value)), _) => value.to_owned(),
            (_, Some((field, _))) => format!("`{field}`"),
            _ => continue,
        };
        names += 1;
        assert!(text.contains(&name), "{name} is missing in docs/wire-format.md");
    }
    assert!(names > 200, "{names} names found");
}
