extension CountyPlan {
    /// How the demonstration data are made 演示数据: invented subjects with impossible codes, and the bureaus that report.
    public struct Demo: Sendable, Equatable {
        /// How many organisations; objects come on top.
        public let subjects: Int
        public let seed: UInt64
        public let from: Day
        /// The day of evaluation, and the last day of receipt.
        public let through: Day
        public let region: String
        public let townships: [String]
        /// Industry codes, as the register's column declares them; half of the organisations belong to the first.
        public let industries: [String]
        /// How many objects of each class 对象数.
        public let objects: [Objects]
        /// In the order in which their files come in. Exactly one has no `reports`.
        public let bureaus: [DemoBureau]

        public init(
            subjects: Int, seed: UInt64, from: Day, through: Day, region: String, townships: [String],
            industries: [String], objects: [Objects] = [], bureaus: [DemoBureau]
        ) {
            self.subjects = subjects
            self.seed = seed
            self.from = from
            self.through = through
            self.region = region
            self.townships = townships
            self.industries = industries
            self.objects = objects
            self.bureaus = bureaus
        }

        /// So many objects of a class, such as six vessels.
        public struct Objects: Sendable, Equatable {
            public let subjectClass: SubjectClass
            public let count: Int

            public init(_ subjectClass: SubjectClass, _ count: Int) {
                self.subjectClass = subjectClass
                self.count = count
            }
        }
    }
}

extension CountyPlan.Demo {
    /// The same demonstration with another number of organisations.
    public func with(subjects: Int?) -> CountyPlan.Demo {
        CountyPlan.Demo(
            subjects: subjects ?? self.subjects, seed: seed, from: from, through: through, region: region,
            townships: townships, industries: industries, objects: objects, bureaus: bureaus)
    }
}
