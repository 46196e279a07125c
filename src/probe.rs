#[cfg(test)]
mod t {
    #[test]
    fn lint() {
        let b = crate::rulebook::Rulebook::taobao();
        let t = std::time::Instant::now();
        let r = b.lint();
        println!("{r}\n{:?}", t.elapsed());
    }
}
