/// The language of standards, form by form 标准的写法.
enum LanguageManual {
    static let chapters: [LanguageChapter] = [
        .head, .values, .kinds, .derive, .classify, .notRated, .base, .selection, .measures, .scoring, .groups,
        .gradeRules,
        .frame, .lists, .consequences, .whole,
    ]

    static let forms = chapters.flatMap(\.forms)

    /// The keys that may stand in a block, in the order of the forms.
    static func keys(of block: FormBlock) -> [FormKey] {
        forms.flatMap(\.keys).filter { $0.blocks.contains(block) }.map { key in
            guard let gate = block.gate, key.blocks != [block] else { return key }
            var gated = key
            switch key.presence.gate {
            case nil: gated.presence.gate = .beside([gate])
            case .unless(let others)?: gated.presence.gate = .all([.beside([gate]), .unless(others)])
            default: break
            }
            return gated
        }
    }

    /// Every block in which some key stands, each once.
    static var blocks: [FormBlock] {
        forms.flatMap(\.keys).flatMap(\.blocks).reduce(into: []) { blocks, block in
            if !blocks.contains(block) { blocks.append(block) }
        }
    }
}
