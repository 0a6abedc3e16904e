import Kernel

/// Reads `config/national/retention.yaml`: how long negative information may be used, as a dated term.
struct RetentionReader {
    func read(_ root: NodeReader) -> Retention? {
        root.mapping { body in
            body.required("format")?.checkFormat()
            let titles = body.required("references")?.named(Message("依据", en: "reference"), .any) { $0.value.text() }
            let references = References(titles: titles ?? .unread)
            let terms = body.required("negative_information").flatMap { chapter in
                references.dated(chapter) { $0.term() }
            }
            return terms.map(Retention.init)
        }
    }
}
