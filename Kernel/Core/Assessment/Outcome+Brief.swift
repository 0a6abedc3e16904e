extension Assessment.Outcome {
    /// The grade with its score, or why there is none, in a few words.
    ///
    /// - Parameter decimals: as the standard states.
    public func brief(decimals: Int) -> Message {
        switch self {
        case .rated(let score, _, let grade):
            let score = score.text(decimals: decimals)
            return Message("等级 \(grade)（\(score) 分）", en: "grade \(grade) (\(score) points)")
        case .notRated(_, let title, _): return Message("不评定（\(title)）", en: "not rated (\(title))")
        }
    }
}
