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
}
