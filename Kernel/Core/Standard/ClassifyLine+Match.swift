extension ClassifyLine {
    /// Whether a record of the line's source kind matches on its own day.
    func matches(_ payload: Payload, on day: Day) -> Bool {
        guard since <= day, until.map({ day < $0 }) ?? true else { return false }
        return conditions.allSatisfy { condition in
            let text = Folding.wording(payload.value(condition.column))
            return condition.wordings.contains { ClassifyLine.contains(text, Folding.wording($0)) }
        }
    }

    private static func contains(_ text: [UInt8], _ wording: [UInt8]) -> Bool {
        guard !wording.isEmpty, text.count >= wording.count else { return false }
        return (0...text.count - wording.count).contains { start in
            zip(text[start...], wording).allSatisfy { $0 == $1 }
        }
    }
}
