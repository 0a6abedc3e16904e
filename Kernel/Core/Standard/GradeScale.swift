/// The grades 等级 of a standard from best to worst, and the band of scores of each.
public struct GradeScale: Sendable, Equatable {
    public struct Band: Sendable, Equatable {
        public let grade: String
        public let title: String
        /// Included; nil is no bound.
        public let atLeast: Points?
        /// Excluded; nil is no bound.
        public let below: Points?

        public init(grade: String, title: String, atLeast: Points?, below: Points?) {
            self.grade = grade
            self.title = title
            self.atLeast = atLeast
            self.below = below
        }
    }

    /// Best first; they cover the whole line without gap or overlap.
    public let bands: [Band]

    public init(bands: [Band]) {
        self.bands = bands
    }

    /// The place of the grade of a score, 0 for the best.
    public func index(of score: Points) -> Int {
        bands.firstIndex { band in
            (band.atLeast.map { score >= $0 } ?? true) && (band.below.map { score < $0 } ?? true)
        } ?? bands.count - 1
    }

    public func index(of grade: String) -> Int? {
        bands.firstIndex { $0.grade == grade }
    }
}
