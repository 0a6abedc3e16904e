extension RecordKind {
    /// A record in a few words for people: its short fields, never personal or long text.
    public func summary(of payload: Payload) -> Message {
        shortFields(of: payload).map { .verbatim("\($0.column.title) ") + $0.column.display($0.value) }
            .joined(Message("，", en: ", "))
    }

    /// The short fields that a record fills, with their canonical texts, beside those that every page shows of it.
    public func shortFields(of payload: Payload) -> [(column: Column, value: String)] {
        let hidden = Set(
            [roles.subject, roles.subjectName, roles.day, roles.authority, roles.sender, roles.decisionNumber]
                .compactMap { $0 })
        return columns.filter { !hidden.contains($0.name) && $0.isShort }
            .map { ($0, payload.value($0.name)) }.filter { !$0.1.isEmpty }
    }

    /// The decision number 文号 of the document, or the first identity column where the kind has none.
    public func documentNumber(of payload: Payload) -> String {
        if let column = roles.decisionNumber, !payload.value(column).isEmpty { return payload.value(column) }
        let own = roles.identity.first { $0 != roles.subject && $0 != roles.authority }
        return own.map { payload.value($0) } ?? ""
    }
}

extension Column {
    /// A canonical text as people write it: a choice's title, money in yuan, a fixed-point number with its decimals.
    public func display(_ canonical: String) -> Message {
        let number = Int64(canonical)
        switch (type, number) {
        case (.choice(let choices), _): return .verbatim(choices.first { $0.id == canonical }?.title ?? canonical)
        case (.money, let fen?):
            let yuan = FixedPoint.format(fen, decimals: 2)
            return Message("\(yuan) 元", en: "\(yuan) yuan")
        case (.fixed(let decimals), let units?): return .verbatim(FixedPoint.format(units, decimals: decimals))
        default: return .verbatim(canonical)
        }
    }

    fileprivate var isShort: Bool {
        switch type {
        case .choice, .integer, .money, .fixed, .day: true
        case .text, .organisation, .personal: false
        }
    }
}
