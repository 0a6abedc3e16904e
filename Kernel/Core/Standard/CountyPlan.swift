/// What a county does 县（区）试点方案: its sectors, its objection desk, and the data of its demonstration.
public struct CountyPlan: Sendable {
    public let id: String
    public let title: String
    public let sectors: [SectorID]
    public let objectionDesk: ObjectionDesk
    public let demo: Demo
    public let text: ConfigurationText

    public init(
        id: String, title: String, sectors: [SectorID], objectionDesk: ObjectionDesk, demo: Demo,
        text: ConfigurationText
    ) {
        self.id = id
        self.title = title
        self.sectors = sectors
        self.objectionDesk = objectionDesk
        self.demo = demo
        self.text = text
    }

    /// Where to object 异议受理窗口; printed under every explanation.
    public struct ObjectionDesk: Sendable, Equatable {
        public let office: String
        public let address: String
        public let phone: String

        public init(office: String, address: String, phone: String) {
            self.office = office
            self.address = address
            self.phone = phone
        }
    }

    /// How the demonstration data are made: invented subjects with impossible codes.
    public struct Demo: Sendable, Equatable {
        public let subjects: Int
        public let seed: UInt64
        public let from: Day
        /// The day of receipt and of evaluation of the demonstration.
        public let through: Day
        public let region: String
        public let townships: [String]
        /// Industry codes, as the register's column declares them.
        public let industries: [String]
        /// The bureau that reports the sector's own kinds.
        public let bureau: String

        public init(
            subjects: Int, seed: UInt64, from: Day, through: Day, region: String, townships: [String],
            industries: [String], bureau: String
        ) {
            self.subjects = subjects
            self.seed = seed
            self.from = from
            self.through = through
            self.region = region
            self.townships = townships
            self.industries = industries
            self.bureau = bureau
        }
    }
}

extension CountyPlan.Demo {
    /// The same demonstration with another number of subjects.
    public func with(subjects: Int?) -> CountyPlan.Demo {
        CountyPlan.Demo(
            subjects: subjects ?? self.subjects, seed: seed, from: from, through: through, region: region,
            townships: townships, industries: industries, bureau: bureau)
    }
}
