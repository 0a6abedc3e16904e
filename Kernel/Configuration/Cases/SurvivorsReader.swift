import Kernel

/// Reads which survivors are excused; each has its own reason.
struct SurvivorsReader {
    func read(_ root: NodeReader) -> [SurvivorExcuse]? {
        let excuses = root.mapping(example: SurvivorsReader.example) { body in
            body.required("survivors")?.list(Message("存活变异", en: "survivor"), example: SurvivorsReader.example, excuse)
        }
        verifyOnce(excuses ?? [], root.report)
        return excuses
    }

    private func excuse(_ reader: NodeReader) -> SurvivorExcuse? {
        reader.mapping(example: SurvivorsReader.example) { body in
            let mutant = body.required("mutant")?.text()
            let because = body.required("because")?.text()
            guard let mutant, let because else { return nil }
            return SurvivorExcuse(mutant: mutant, because: because, location: reader.location)
        }
    }

    private func verifyOnce(_ excuses: [SurvivorExcuse], _ report: Report) {
        var seen: Set<String> = []
        for excuse in excuses where !seen.insert(excuse.mutant).inserted {
            report.error(
                Message("改动 \(excuse.mutant) 写了两次", en: "the change '\(excuse.mutant)' is there twice"),
                at: excuse.location)
        }
    }

    private static let example = Message(
        "survivors: [{mutant: \"…\", because: …}]", en: "survivors: [{mutant: \"...\", because: ...}]")
}
