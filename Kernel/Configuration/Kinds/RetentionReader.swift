import Kernel

/// Reads `config/national/retention.yaml`: how long negative information may be used, as a dated term.
struct RetentionReader {
    func read(_ root: NodeReader) -> Retention? {
        root.mapping { body in
            let references = References.head(of: body)
            let terms = body.required("negative_information").flatMap { chapter in
                references.dated(chapter) { $0.term() }
            }
            return terms.map(Retention.init)
        }
    }
}
